package syscall

import "internal/oserror"

// Errno is an error number of the operating system.
type Errno uintptr

const (
	EPERM         = Errno(0x1)
	ENOENT        = Errno(0x2)
	ESRCH         = Errno(0x3)
	EINTR         = Errno(0x4)
	EIO           = Errno(0x5)
	EBADF         = Errno(0x9)
	ECHILD        = Errno(0xa)
	EAGAIN        = Errno(0xb)
	EWOULDBLOCK   = Errno(0xb)
	ENOMEM        = Errno(0xc)
	EACCES        = Errno(0xd)
	EBUSY         = Errno(0x10)
	EEXIST        = Errno(0x11)
	EXDEV         = Errno(0x12)
	ENOTDIR       = Errno(0x14)
	EISDIR        = Errno(0x15)
	EINVAL        = Errno(0x16)
	ENFILE        = Errno(0x17)
	EMFILE        = Errno(0x18)
	EFBIG         = Errno(0x1b)
	ENOSPC        = Errno(0x1c)
	ESPIPE        = Errno(0x1d)
	EROFS         = Errno(0x1e)
	EPIPE         = Errno(0x20)
	ENOSYS        = Errno(0x26)
	ENOTEMPTY     = Errno(0x27)
	ELOOP         = Errno(0x28)
	ENOTSOCK      = Errno(0x58)
	ENOTSUP       = Errno(0x5f)
	EOPNOTSUPP    = Errno(0x5f)
	EADDRINUSE    = Errno(0x62)
	EADDRNOTAVAIL = Errno(0x63)
	ENETUNREACH   = Errno(0x65)
	ECONNABORTED  = Errno(0x67)
	ECONNRESET    = Errno(0x68)
	ENOTCONN      = Errno(0x6b)
	ETIMEDOUT     = Errno(0x6e)
	ECONNREFUSED  = Errno(0x6f)
	EHOSTUNREACH  = Errno(0x71)
	EALREADY      = Errno(0x72)
	EINPROGRESS   = Errno(0x73)
)

// Error is the number's usual description.
func (e Errno) Error() string {
	if s := e.text(); s != "" {
		return s
	}
	return "errno " + itoa(int(e))
}

func (e Errno) text() string {
	switch e {
	case EPERM:
		return "operation not permitted"
	case ENOENT:
		return "no such file or directory"
	case ESRCH:
		return "no such process"
	case EINTR:
		return "interrupted system call"
	case EIO:
		return "input/output error"
	case EBADF:
		return "bad file descriptor"
	case ECHILD:
		return "no child processes"
	case EAGAIN:
		return "resource temporarily unavailable"
	case ENOMEM:
		return "cannot allocate memory"
	case EACCES:
		return "permission denied"
	case EBUSY:
		return "device or resource busy"
	case EEXIST:
		return "file exists"
	case EXDEV:
		return "invalid cross-device link"
	case ENOTDIR:
		return "not a directory"
	case EISDIR:
		return "is a directory"
	case EINVAL:
		return "invalid argument"
	case ENFILE:
		return "too many open files in system"
	case EMFILE:
		return "too many open files"
	case EFBIG:
		return "file too large"
	case ENOSPC:
		return "no space left on device"
	case ESPIPE:
		return "illegal seek"
	case EROFS:
		return "read-only file system"
	case EPIPE:
		return "broken pipe"
	case ENOSYS:
		return "function not implemented"
	case ENOTEMPTY:
		return "directory not empty"
	case ELOOP:
		return "too many levels of symbolic links"
	case ENOTSOCK:
		return "socket operation on non-socket"
	case ENOTSUP:
		return "operation not supported"
	case EADDRINUSE:
		return "address already in use"
	case EADDRNOTAVAIL:
		return "cannot assign requested address"
	case ENETUNREACH:
		return "network is unreachable"
	case ECONNABORTED:
		return "software caused connection abort"
	case ECONNRESET:
		return "connection reset by peer"
	case ENOTCONN:
		return "transport endpoint is not connected"
	case ETIMEDOUT:
		return "connection timed out"
	case ECONNREFUSED:
		return "connection refused"
	case EHOSTUNREACH:
		return "no route to host"
	case EALREADY:
		return "operation already in progress"
	case EINPROGRESS:
		return "operation now in progress"
	}
	return ""
}

// Is makes errors.Is work with the errors of package io/fs.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	}
	return false
}

// Temporary says whether trying again may help.
func (e Errno) Temporary() bool {
	return e == EINTR || e == ENFILE || e == EMFILE || e.Timeout()
}

// Timeout says whether the error is that something took too long.
func (e Errno) Timeout() bool {
	return e == EAGAIN || e == EWOULDBLOCK || e == ETIMEDOUT
}

// Flags for opening files.
const (
	O_RDONLY   = 0x0
	O_WRONLY   = 0x1
	O_RDWR     = 0x2
	O_CREAT    = 0x40
	O_EXCL     = 0x80
	O_TRUNC    = 0x200
	O_APPEND   = 0x400
	O_NONBLOCK = 0x800
	O_SYNC     = 0x101000
)

// The standard files.
var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)
