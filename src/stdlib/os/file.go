package os

import (
	"errors"
	"internal/poll"
	"io"
	"io/fs"
	"syscall"
	"time"
)

// Flags for OpenFile: exactly one of the first three, with any of the others.
const (
	O_RDONLY int = syscall.O_RDONLY
	O_WRONLY int = syscall.O_WRONLY
	O_RDWR   int = syscall.O_RDWR
	O_APPEND int = syscall.O_APPEND // write at the end
	O_CREATE int = syscall.O_CREAT  // make it if it is not there
	O_EXCL   int = syscall.O_EXCL   // with O_CREATE: it must not be there
	O_SYNC   int = syscall.O_SYNC
	O_TRUNC  int = syscall.O_TRUNC // empty it first
)

// Older names of io.SeekStart, io.SeekCurrent and io.SeekEnd.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// IsPathSeparator says whether c is a slash.
func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// Stdin, Stdout and Stderr are the standard files. Panics and fatal errors of the runtime go to standard error whatever
// Stderr is.
var (
	Stdin  = NewFile(0, "/dev/stdin")
	Stdout = NewFile(1, "/dev/stdout")
	Stderr = NewFile(2, "/dev/stderr")
)

// stream is what a File that is no plain file reads from and writes to.
type stream interface {
	read(b []byte) (int, error)
	write(b []byte) (int, error)
	close()
}

// File is an open file. Its methods fail on a nil *File.
type File struct {
	name   string
	fd     int
	flag   int
	closed bool
	stream stream // for standard files and pipes; nil for those of the file system
	node   *node  // for those of the file system
	off    int64  // where the next Read or Write is
	listed int    // how many entries of a directory ReadDir has given
}

// NewFile makes a File of a file descriptor; only 0, 1 and 2 are open.
func NewFile(fd uintptr, name string) *File {
	if fd > 2 {
		return nil
	}
	return &File{name: name, fd: int(fd), flag: O_RDWR, stream: &console{fd: int(fd)}}
}

// console is a standard file.
type console struct{ fd int }

func (c *console) read(b []byte) (int, error) {
	if c.fd != 0 {
		return 0, syscall.EBADF
	}
	n := readStdin(b)
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

func (c *console) write(b []byte) (int, error) {
	if c.fd == 0 {
		return 0, syscall.EBADF
	}
	if errno := writeOutput(c.fd, b); errno != 0 {
		return 0, syscall.Errno(errno)
	}
	return len(b), nil
}

func (c *console) close() {}

// readStdin waits for input and takes what fits into b; 0 is the end of the input.
func readStdin(b []byte) int

// writeOutput writes to standard output (1) or standard error (2). It gives the error number of the system, or 0.
func writeOutput(fd int, b []byte) int

// fail makes a PathError of err, which is not nil.
func (f *File) fail(op string, err error) error { return &PathError{Op: op, Path: f.name, Err: err} }

// check fails if f is nil or closed.
func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return f.fail(op, ErrClosed)
	}
	return nil
}

// Name is the name that the file was opened with.
func (f *File) Name() string { return f.name }

// Fd is the number of the file descriptor.
func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// Read reads up to len(b) bytes; at the end of the file it gives 0 and io.EOF.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if f.stream != nil {
		if len(b) == 0 {
			return 0, nil
		}
		n, err = f.stream.read(b)
		if err != nil && err != io.EOF {
			err = f.fail("read", err)
		}
		return n, err
	}
	if f.node.isDir() {
		return 0, f.fail("read", syscall.EISDIR)
	}
	if f.flag&(O_WRONLY|O_RDWR) == O_WRONLY {
		return 0, f.fail("read", syscall.EBADF)
	}
	if len(b) == 0 {
		return 0, nil
	}
	if f.off >= int64(len(f.node.data)) {
		return 0, io.EOF
	}
	n = copy(b, f.node.data[f.off:])
	f.off += int64(n)
	return n, nil
}

// ReadAt reads len(b) bytes at an offset; it fails, with io.EOF at the end, if there are fewer.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errNegativeOffset}
	}
	if f.stream != nil {
		return 0, f.fail("read", syscall.ESPIPE)
	}
	if off < int64(len(f.node.data)) {
		n = copy(b, f.node.data[off:])
	}
	if n < len(b) {
		err = io.EOF
	}
	return n, err
}

var errNegativeOffset = errors.New("negative offset")

// Write writes len(b) bytes, or says why not.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.stream != nil {
		n, err = f.stream.write(b)
		if err != nil {
			err = f.fail("write", err)
		}
		return n, err
	}
	if f.flag&(O_WRONLY|O_RDWR) == 0 {
		return 0, f.fail("write", syscall.EBADF)
	}
	if f.flag&O_APPEND != 0 {
		f.off = int64(len(f.node.data))
	}
	f.node.write(b, f.off)
	f.off += int64(len(b))
	return len(b), nil
}

// WriteAt writes at an offset. It fails on files opened with O_APPEND.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.flag&O_APPEND != 0 {
		return 0, errWriteAtInAppendMode
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errNegativeOffset}
	}
	if f.stream != nil {
		return 0, f.fail("write", syscall.ESPIPE)
	}
	if f.flag&(O_WRONLY|O_RDWR) == 0 {
		return 0, f.fail("write", syscall.EBADF)
	}
	f.node.write(b, off)
	return len(b), nil
}

var errWriteAtInAppendMode = errors.New("os: invalid use of WriteAt on file opened with O_APPEND")

// WriteString is Write of a string.
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

// ReadFrom implements io.ReaderFrom.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return io.Copy(onlyWriter{f}, r)
}

type onlyWriter struct{ w io.Writer }

func (o onlyWriter) Write(b []byte) (int, error) { return o.w.Write(b) }

// WriteTo implements io.WriterTo.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, onlyReader{f})
}

type onlyReader struct{ r io.Reader }

func (o onlyReader) Read(b []byte) (int, error) { return o.r.Read(b) }

// Seek sets where the next Read or Write is, and returns it.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.check("seek"); err != nil {
		return 0, err
	}
	if f.stream != nil {
		return 0, f.fail("seek", syscall.ESPIPE)
	}
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += f.off
	case io.SeekEnd:
		offset += int64(len(f.node.data))
	default:
		return 0, f.fail("seek", syscall.EINVAL)
	}
	if offset < 0 {
		return 0, f.fail("seek", syscall.EINVAL)
	}
	f.off = offset
	f.listed = 0
	return offset, nil
}

// Close closes the file; a second Close fails.
func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	f.closed = true
	if f.stream != nil {
		f.stream.close()
	}
	return nil
}

// Stat describes the file.
func (f *File) Stat() (FileInfo, error) {
	if err := f.check("stat"); err != nil {
		return nil, err
	}
	if f.stream != nil {
		return &fileStat{name: base(f.name), mode: ModeCharDevice | ModeDevice | 0620}, nil
	}
	return f.node.stat(base(f.name)), nil
}

// Sync writes to disk what is in memory: nothing to do.
func (f *File) Sync() error { return f.check("sync") }

// Truncate sets the size.
func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	if f.stream != nil || size < 0 || f.flag&(O_WRONLY|O_RDWR) == 0 {
		return f.fail("truncate", syscall.EINVAL)
	}
	f.node.truncate(size)
	return nil
}

// Chmod sets the permissions.
func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod"); err != nil {
		return err
	}
	if f.node != nil {
		f.node.mode = f.node.mode&^ModePerm | mode&ModePerm
	}
	return nil
}

// Chown changes nothing: there is only one user.
func (f *File) Chown(uid, gid int) error { return f.check("chown") }

// Chdir makes the directory the current one.
func (f *File) Chdir() error {
	if err := f.check("chdir"); err != nil {
		return err
	}
	return Chdir(f.name)
}

// SetDeadline always fails: these files have no deadlines.
func (f *File) SetDeadline(t time.Time) error      { return f.noDeadline() }
func (f *File) SetReadDeadline(t time.Time) error  { return f.noDeadline() }
func (f *File) SetWriteDeadline(t time.Time) error { return f.noDeadline() }

func (f *File) noDeadline() error {
	switch {
	case f == nil:
		return ErrInvalid
	case f.closed:
		return poll.ErrFileClosing
	}
	return ErrNoDeadline
}

// Readdir is ReadDir with a FileInfo for each entry.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	entries, err := f.ReadDir(n)
	list := make([]FileInfo, 0, len(entries))
	for _, e := range entries {
		info, _ := e.Info()
		list = append(list, info)
	}
	return list, err
}

// Readdirnames is ReadDir with the names alone.
func (f *File) Readdirnames(n int) (names []string, err error) {
	entries, err := f.ReadDir(n)
	names = make([]string, 0, len(entries))
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names, err
}

// ReadDir returns the next n entries of a directory, io.EOF when there are no more; all that are left if n <= 0.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	if f != nil && f.closed {
		return nil, f.fail("readdirent", poll.ErrFileClosing)
	}
	if err := f.check("readdir"); err != nil {
		return nil, err
	}
	if f.node == nil || !f.node.isDir() {
		return nil, f.fail("readdirent", syscall.ENOTDIR)
	}
	list := f.node.list()[f.listed:]
	if n > 0 {
		if len(list) == 0 {
			return nil, io.EOF
		}
		list = list[:min(n, len(list))]
	}
	f.listed += len(list)
	return list, nil
}

// The file mode and its bits are those of package io/fs.
type (
	FileMode = fs.FileMode
	FileInfo = fs.FileInfo
	DirEntry = fs.DirEntry
)

const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// registerStdio tells package fmt, which does not import this one, what Stdout and Stdin are now.
// It also learns how a write fails.
func registerStdio(stdout, stdin func() any, writeError func(fd, errno int) error)

func init() {
	registerStdio(func() any { return Stdout }, func() any { return Stdin }, func(fd, errno int) error {
		name := "/dev/stdout"
		if fd == 2 {
			name = "/dev/stderr"
		}
		return &PathError{Op: "write", Path: name, Err: syscall.Errno(errno)}
	})
}
