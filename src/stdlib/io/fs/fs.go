// Package fs defines what a file system is, without saying where the files are.
package fs

import (
	"internal/oserror"
	"time"
)

// FS is a file system. Names are as ValidPath says.
type FS interface {
	Open(name string) (File, error)
}

// File is an open file.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// DirEntry is what a directory knows of one of its files.
type DirEntry interface {
	Name() string
	IsDir() bool
	Type() FileMode
	Info() (FileInfo, error)
}

// ReadDirFile is a directory that can be read entry by entry, like os.File.ReadDir.
type ReadDirFile interface {
	File
	ReadDir(n int) ([]DirEntry, error)
}

// FileInfo describes a file.
type FileInfo interface {
	Name() string       // the last element of its path
	Size() int64        // in bytes
	Mode() FileMode     // kind and permissions
	ModTime() time.Time // when it was last changed
	IsDir() bool        // Mode().IsDir()
	Sys() any           // what lies below; may be nil
}

// The usual errors; test for them with errors.Is.
var (
	ErrInvalid    = oserror.ErrInvalid
	ErrPermission = oserror.ErrPermission
	ErrExist      = oserror.ErrExist
	ErrNotExist   = oserror.ErrNotExist
	ErrClosed     = oserror.ErrClosed
)

// PathError says what failed, on which file, and why.
type PathError struct {
	Op   string
	Path string
	Err  error
}

// Error implements error.
func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

// Unwrap gives the reason.
func (e *PathError) Unwrap() error { return e.Err }

// Timeout says whether the reason was that something took too long.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// ValidPath says whether name may be given to Open: elements separated by single slashes, no "." or ".." among them, no
// slash at either end; "." alone is the root.
func ValidPath(name string) bool {
	if name == "." {
		return true
	}
	begin := 0
	for i := 0; i <= len(name); i++ {
		if i < len(name) && name[i] != '/' {
			continue
		}
		if elem := name[begin:i]; elem == "" || elem == "." || elem == ".." {
			return false
		}
		begin = i + 1
	}
	return validUTF8(name)
}

func validUTF8(s string) bool {
	for i, r := range s {
		if r == 0xFFFD && !(len(s) >= i+3 && s[i:i+3] == "\uFFFD") {
			return false
		}
	}
	return true
}

// FileMode is a file's kind and permissions.
type FileMode uint32

const (
	ModeDir        FileMode = 1 << (32 - 1 - iota) // d: a directory
	ModeAppend                                     // a: only grows
	ModeExclusive                                  // l: one user at a time
	ModeTemporary                                  // T: temporary
	ModeSymlink                                    // L: a symbolic link
	ModeDevice                                     // D: a device
	ModeNamedPipe                                  // p: a FIFO
	ModeSocket                                     // S: a socket
	ModeSetuid                                     // u: setuid
	ModeSetgid                                     // g: setgid
	ModeCharDevice                                 // c: a character device
	ModeSticky                                     // t: sticky
	ModeIrregular                                  // ?: something else

	// ModeType is the mask of the kinds; a regular file has none of them.
	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	// ModePerm is the mask of the permissions.
	ModePerm FileMode = 0777
)

// String shows the mode as ls does.
func (m FileMode) String() string {
	const kinds = "dalTLDpSugct?"
	b := []byte{}
	for i := 0; i < len(kinds); i++ {
		if m&(1<<uint(32-1-i)) != 0 {
			b = append(b, kinds[i])
		}
	}
	if len(b) == 0 {
		b = append(b, '-')
	}
	const perms = "rwxrwxrwx"
	for i := 0; i < len(perms); i++ {
		if m&(1<<uint(9-1-i)) != 0 {
			b = append(b, perms[i])
		} else {
			b = append(b, '-')
		}
	}
	return string(b)
}

// IsDir says whether it is a directory.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular says whether it is an ordinary file.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm is the permissions alone.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type is the kind alone.
func (m FileMode) Type() FileMode { return m & ModeType }
