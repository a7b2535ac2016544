package os

import (
	"io"
	"io/fs"
	"syscall"
	"time"
)

// node is a file or directory in memory. The file system begins with / and /tmp, and the current directory is /home/gocl.
type node struct {
	mode     FileMode
	data     []byte           // of a file
	children map[string]*node // of a directory
	modTime  time.Time
}

// disk makes the file system when it is first used: most programs never do.
func disk() *node {
	if root == nil {
		root = newDir(0755)
		root.children["tmp"] = newDir(0777)
		root.children["home"] = newDir(0755)
		root.children["home"].children["gocl"] = newDir(0755)
		root.children["dev"] = newDir(0755)
		root.children["dev"].children["null"] = &node{mode: ModeDevice | ModeCharDevice | 0666, modTime: time.Now()}
	}
	return root
}

var (
	root *node
	cwd  = "/home/gocl"
)

func newDir(perm FileMode) *node {
	return &node{mode: ModeDir | perm, children: make(map[string]*node), modTime: time.Now()}
}

func (n *node) isDir() bool { return n.mode&ModeDir != 0 }

func (n *node) write(b []byte, off int64) {
	if n.mode&ModeDevice != 0 {
		return // /dev/null
	}
	if end := off + int64(len(b)); end > int64(len(n.data)) {
		n.truncate(end)
	}
	copy(n.data[off:], b)
	n.modTime = time.Now()
}

func (n *node) truncate(size int64) {
	if size <= int64(len(n.data)) {
		n.data = n.data[:size]
	} else {
		n.data = append(n.data, make([]byte, size-int64(len(n.data)))...)
	}
	n.modTime = time.Now()
}

// list is the entries of a directory, sorted by name.
func (n *node) list() []DirEntry {
	names := make([]string, 0, len(n.children))
	for name := range n.children {
		i := len(names)
		names = append(names, name)
		for ; i > 0 && names[i-1] > name; i-- {
			names[i] = names[i-1]
		}
		names[i] = name
	}
	entries := make([]DirEntry, len(names))
	for i, name := range names {
		entries[i] = fs.FileInfoToDirEntry(n.children[name].stat(name))
	}
	return entries
}

func (n *node) stat(name string) *fileStat {
	return &fileStat{name, int64(len(n.data)), n.mode, n.modTime, n}
}

type fileStat struct {
	name    string
	size    int64
	mode    FileMode
	modTime time.Time
	node    *node
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return s.modTime }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Sys() any           { return nil }

// SameFile says whether two descriptions are of the same file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && a.node != nil && a.node == b.node
}

// absolute is the elements of a path, from the root; "." and ".." are gone.
func absolute(path string) []string {
	if path == "" || path[0] != '/' {
		path = cwd + "/" + path
	}
	elems := []string{}
	for begin := 0; begin < len(path); {
		end := begin
		for end < len(path) && path[end] != '/' {
			end++
		}
		switch elem := path[begin:end]; elem {
		case "", ".":
		case "..":
			if len(elems) > 0 {
				elems = elems[:len(elems)-1]
			}
		default:
			elems = append(elems, elem)
		}
		begin = end + 1
	}
	return elems
}

// base is the last element of a path as it is written, without slashes behind it.
func base(path string) string {
	end := len(path)
	for end > 1 && path[end-1] == '/' {
		end--
	}
	begin := end
	for begin > 0 && path[begin-1] != '/' {
		begin--
	}
	if begin == end {
		return path[:end] // the root
	}
	return path[begin:end]
}

// walk goes to a node.
func walk(elems []string) (*node, error) {
	n := disk()
	for _, elem := range elems {
		if !n.isDir() {
			return nil, syscall.ENOTDIR
		}
		child := n.children[elem]
		if child == nil {
			return nil, syscall.ENOENT
		}
		n = child
	}
	return n, nil
}

// find goes to the node of that path.
func find(path string) (*node, error) {
	if path == "" {
		return nil, syscall.ENOENT
	}
	return walk(absolute(path))
}

// findParent goes to the directory of that path, and gives its last element.
func findParent(path string) (dir *node, name string, err error) {
	elems := absolute(path)
	if path == "" {
		return nil, "", syscall.ENOENT
	}
	if len(elems) == 0 {
		return nil, "", syscall.EBUSY // the root itself
	}
	name = elems[len(elems)-1]
	dir, err = walk(elems[:len(elems)-1])
	if err == nil && !dir.isDir() {
		err = syscall.ENOTDIR
	}
	return dir, name, err
}

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create opens a file for reading and writing, and makes it or empties it.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }

// OpenFile opens a file in any way; perm is for a file that is made.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	n, err := open(name, flag, perm)
	if err != nil {
		return nil, &PathError{Op: "open", Path: name, Err: err}
	}
	f := &File{name: name, fd: nextFd, flag: flag, node: n}
	nextFd++
	return f, nil
}

func open(name string, flag int, perm FileMode) (*node, error) {
	writing := flag&(O_WRONLY|O_RDWR) != 0
	n, err := find(name)
	switch {
	case err == nil && flag&(O_CREATE|O_EXCL) == O_CREATE|O_EXCL:
		return nil, syscall.EEXIST
	case err == nil && n.isDir() && writing:
		return nil, syscall.EISDIR
	case err == nil && (n.mode&0400 == 0 && flag&O_WRONLY == 0 || n.mode&0200 == 0 && writing):
		return nil, syscall.EACCES
	case err == nil:
		if flag&O_TRUNC != 0 {
			n.truncate(0)
		}
		return n, nil
	case err != syscall.ENOENT || flag&O_CREATE == 0:
		return nil, err
	}
	dir, last, err := findParent(name)
	if err != nil {
		return nil, err
	}
	n = &node{mode: perm & ModePerm &^ umask, modTime: time.Now()}
	dir.children[last] = n
	return n, nil
}

// umask is the permissions that new files do not get.
const umask = 0022

// ReadFile returns what is in the file.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// WriteFile makes the file be data, with those permissions if it is new.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if e := f.Close(); e != nil && err == nil {
		err = e
	}
	return err
}

// Stat describes the file.
func Stat(name string) (FileInfo, error) { return stat("stat", name) }

// Lstat is Stat, but describes a symbolic link itself; there are none here.
func Lstat(name string) (FileInfo, error) { return stat("lstat", name) }

func stat(op, name string) (FileInfo, error) {
	n, err := find(name)
	if err != nil {
		return nil, &PathError{Op: op, Path: name, Err: err}
	}
	return n.stat(base(name)), nil
}

// ReadDir returns the directory's entries, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if f.node != nil && !f.node.isDir() {
		return nil, &PathError{Op: "open", Path: name, Err: syscall.ENOTDIR}
	}
	return f.ReadDir(-1)
}

// Truncate sets the size of the file.
func Truncate(name string, size int64) error {
	n, err := find(name)
	if err == nil && n.isDir() {
		err = syscall.EISDIR
	}
	if err == nil && size < 0 {
		err = syscall.EINVAL
	}
	if err != nil {
		return &PathError{Op: "truncate", Path: name, Err: err}
	}
	n.truncate(size)
	return nil
}

// Chmod sets the permissions of the file.
func Chmod(name string, mode FileMode) error {
	n, err := find(name)
	if err != nil {
		return &PathError{Op: "chmod", Path: name, Err: err}
	}
	n.mode = n.mode&^ModePerm | mode&ModePerm
	return nil
}

// Chown changes nothing: there is only one user.
func Chown(name string, uid, gid int) error {
	if _, err := find(name); err != nil {
		return &PathError{Op: "chown", Path: name, Err: err}
	}
	return nil
}

// Lchown is Chown.
func Lchown(name string, uid, gid int) error { return Chown(name, uid, gid) }

// Chtimes sets when the file was last changed.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	n, err := find(name)
	if err != nil {
		return &PathError{Op: "chtimes", Path: name, Err: err}
	}
	if !mtime.IsZero() {
		n.modTime = mtime
	}
	return nil
}
