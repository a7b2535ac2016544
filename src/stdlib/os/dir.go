package os

import (
	"io/fs"
	"syscall"
)

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	if err := mkdir(name, perm); err != nil {
		return &PathError{Op: "mkdir", Path: name, Err: err}
	}
	return nil
}

func mkdir(name string, perm FileMode) error {
	if _, err := find(name); err == nil {
		return syscall.EEXIST
	}
	dir, last, err := findParent(name)
	if err != nil {
		return err
	}
	dir.children[last] = newDir(perm & ModePerm &^ umask)
	return nil
}

// MkdirAll makes a directory and all that it is in. If it exists already, nothing is to be done.
func MkdirAll(path string, perm FileMode) error {
	elems := absolute(path)
	n := disk()
	for i, elem := range elems {
		child := n.children[elem]
		if child == nil {
			child = newDir(perm & ModePerm &^ umask)
			n.children[elem] = child
		} else if !child.isDir() {
			name := ""
			for _, e := range elems[:i+1] {
				name += "/" + e
			}
			if path[0] != '/' && len(name) > len(cwd) && name[:len(cwd)] == cwd {
				name = name[len(cwd)+1:]
			}
			return &PathError{Op: "mkdir", Path: name, Err: syscall.ENOTDIR}
		}
		n = child
	}
	return nil
}

// Remove removes a file or an empty directory.
func Remove(name string) error {
	if err := remove(name); err != nil {
		return &PathError{Op: "remove", Path: name, Err: err}
	}
	return nil
}

func remove(name string) error {
	dir, last, err := findParent(name)
	if err != nil {
		return err
	}
	n := dir.children[last]
	switch {
	case n == nil:
		return syscall.ENOENT
	case len(n.children) > 0:
		return syscall.ENOTEMPTY
	}
	delete(dir.children, last)
	return nil
}

// RemoveAll removes path and everything below it. It is no error if there is nothing.
func RemoveAll(path string) error {
	if len(path) > 0 && path[len(path)-1] == '.' && (len(path) == 1 || path[len(path)-2] == '/') {
		return &PathError{Op: "RemoveAll", Path: path, Err: syscall.EINVAL}
	}
	dir, last, err := findParent(path)
	if err == nil {
		delete(dir.children, last)
	}
	return nil
}

// Rename moves a file or directory; what is at newpath is replaced, unless it is a directory.
func Rename(oldpath, newpath string) error {
	if err := rename(oldpath, newpath); err != nil {
		return &LinkError{"rename", oldpath, newpath, err}
	}
	return nil
}

func rename(oldpath, newpath string) error {
	from, oldName, err := findParent(oldpath)
	if err != nil {
		return err
	}
	n := from.children[oldName]
	if n == nil {
		return syscall.ENOENT
	}
	to, newName, err := findParent(newpath)
	if err != nil {
		return err
	}
	there := to.children[newName]
	switch {
	case there != nil && there.isDir():
		return syscall.EEXIST
	case there == n:
		return nil // two names of one file stay what they are
	case n.isDir() && n.contains(to):
		return syscall.EINVAL
	case n.isDir() && there != nil:
		return syscall.ENOTDIR
	}
	delete(from.children, oldName)
	to.children[newName] = n
	return nil
}

// contains says whether other is n or somewhere below it.
func (n *node) contains(other *node) bool {
	if n == other {
		return true
	}
	for _, child := range n.children {
		if child.contains(other) {
			return true
		}
	}
	return false
}

// Link makes newname another name of oldname's file.
func Link(oldname, newname string) error {
	n, err := find(oldname)
	if err == nil && n.isDir() {
		err = syscall.EPERM
	}
	if err == nil {
		if _, e := find(newname); e == nil {
			err = syscall.EEXIST
		}
	}
	if err == nil {
		var dir *node
		var last string
		if dir, last, err = findParent(newname); err == nil {
			dir.children[last] = n
			return nil
		}
	}
	return &LinkError{"link", oldname, newname, err}
}

// Symlink always fails: there are no symbolic links here.
func Symlink(oldname, newname string) error {
	return &LinkError{"symlink", oldname, newname, syscall.EPERM}
}

// Readlink always fails: there are no symbolic links here.
func Readlink(name string) (string, error) {
	_, err := find(name)
	if err == nil {
		err = syscall.EINVAL
	}
	return "", &PathError{Op: "readlink", Path: name, Err: err}
}

// Getwd is the current directory.
func Getwd() (dir string, err error) { return cwd, nil }

// Chdir changes the current directory.
func Chdir(dir string) error {
	n, err := find(dir)
	if err == nil && !n.isDir() {
		err = syscall.ENOTDIR
	}
	if err != nil {
		return &PathError{Op: "chdir", Path: dir, Err: err}
	}
	path := ""
	for _, elem := range absolute(dir) {
		path += "/" + elem
	}
	if path == "" {
		path = "/"
	}
	cwd = path
	return nil
}

// TempDir is where temporary files go.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// UserHomeDir is the user's directory.
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", notDefined("$HOME is not defined")
}

// UserCacheDir is where programs keep what they can make again.
func UserCacheDir() (string, error) {
	if dir := Getenv("XDG_CACHE_HOME"); dir != "" {
		return dir, nil
	}
	if dir := Getenv("HOME"); dir != "" {
		return dir + "/.cache", nil
	}
	return "", notDefined("neither $XDG_CACHE_HOME nor $HOME are defined")
}

// UserConfigDir is where programs keep their settings.
func UserConfigDir() (string, error) {
	if dir := Getenv("XDG_CONFIG_HOME"); dir != "" {
		return dir, nil
	}
	if dir := Getenv("HOME"); dir != "" {
		return dir + "/.config", nil
	}
	return "", notDefined("neither $XDG_CONFIG_HOME nor $HOME are defined")
}

type notDefined string

func (e notDefined) Error() string { return string(e) }

// lastTemp numbers temporary files, which in Go have random names.
var lastTemp = 1000000000

// tempName puts a number in place of the last * of the pattern, or at its end.
func tempName(op, dir, pattern string) (string, error) {
	if dir == "" {
		dir = TempDir()
	}
	star := len(pattern)
	after := star
	for i := 0; i < len(pattern); i++ {
		if pattern[i] == '/' {
			return "", &PathError{Op: op, Path: pattern, Err: notDefined("pattern contains path separator")}
		}
		if pattern[i] == '*' {
			star, after = i, i+1
		}
	}
	lastTemp++
	return dir + "/" + pattern[:star] + itoa(lastTemp) + pattern[after:], nil
}

// CreateTemp makes a new file in dir (TempDir if that is ""), with a number in place of pattern's *.
func CreateTemp(dir, pattern string) (*File, error) {
	name, err := tempName("createtemp", dir, pattern)
	if err != nil {
		return nil, err
	}
	return OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
}

// MkdirTemp makes a new directory as CreateTemp makes a file, and returns its name.
func MkdirTemp(dir, pattern string) (string, error) {
	name, err := tempName("mkdirtemp", dir, pattern)
	if err != nil {
		return "", err
	}
	return name, Mkdir(name, 0700)
}

// DirFS is the directory as a file system of package io/fs.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

func (dir dirFS) path(op, name string) (string, error) {
	if !fs.ValidPath(name) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	return string(dir) + "/" + name, nil
}

func (dir dirFS) Open(name string) (fs.File, error) {
	path, err := dir.path("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(path)
	if err != nil {
		err.(*PathError).Path = name
		return nil, err
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) {
	path, err := dir.path("readfile", name)
	if err != nil {
		return nil, err
	}
	b, err := ReadFile(path)
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return b, err
}

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) {
	path, err := dir.path("readdir", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(path)
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return list, err
}

func (dir dirFS) Stat(name string) (FileInfo, error) {
	path, err := dir.path("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(path)
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return info, err
}

// CopyFS copies a whole file system into dir; files that exist already are an error.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := dir
		if path != "." {
			target += "/" + path
		}
		if d.IsDir() {
			return MkdirAll(target, 0777)
		}
		data, err := fs.ReadFile(fsys, path)
		if err != nil {
			return err
		}
		f, err := OpenFile(target, O_WRONLY|O_CREATE|O_EXCL, 0666)
		if err != nil {
			return err
		}
		f.Write(data)
		return f.Close()
	})
}
