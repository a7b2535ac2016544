package syscall

import (
	"errors"
	"internal/oserror"
)

// Errno is an error number of the operating system.
type Errno uintptr

const (
	EPERM           = Errno(0x1)
	ENOENT          = Errno(0x2)
	ESRCH           = Errno(0x3)
	EINTR           = Errno(0x4)
	EIO             = Errno(0x5)
	ENXIO           = Errno(0x6)
	E2BIG           = Errno(0x7)
	ENOEXEC         = Errno(0x8)
	EBADF           = Errno(0x9)
	ECHILD          = Errno(0xa)
	EAGAIN          = Errno(0xb)
	EWOULDBLOCK     = Errno(0xb)
	ENOMEM          = Errno(0xc)
	EACCES          = Errno(0xd)
	EFAULT          = Errno(0xe)
	ENOTBLK         = Errno(0xf)
	EBUSY           = Errno(0x10)
	EEXIST          = Errno(0x11)
	EXDEV           = Errno(0x12)
	ENODEV          = Errno(0x13)
	ENOTDIR         = Errno(0x14)
	EISDIR          = Errno(0x15)
	EINVAL          = Errno(0x16)
	ENFILE          = Errno(0x17)
	EMFILE          = Errno(0x18)
	ENOTTY          = Errno(0x19)
	ETXTBSY         = Errno(0x1a)
	EFBIG           = Errno(0x1b)
	ENOSPC          = Errno(0x1c)
	ESPIPE          = Errno(0x1d)
	EROFS           = Errno(0x1e)
	EMLINK          = Errno(0x1f)
	EPIPE           = Errno(0x20)
	EDOM            = Errno(0x21)
	ERANGE          = Errno(0x22)
	EDEADLK         = Errno(0x23)
	EDEADLOCK       = Errno(0x23)
	ENAMETOOLONG    = Errno(0x24)
	ENOLCK          = Errno(0x25)
	ENOSYS          = Errno(0x26)
	ENOTEMPTY       = Errno(0x27)
	ELOOP           = Errno(0x28)
	ENOMSG          = Errno(0x2a)
	EIDRM           = Errno(0x2b)
	ECHRNG          = Errno(0x2c)
	EL2NSYNC        = Errno(0x2d)
	EL3HLT          = Errno(0x2e)
	EL3RST          = Errno(0x2f)
	ELNRNG          = Errno(0x30)
	EUNATCH         = Errno(0x31)
	ENOCSI          = Errno(0x32)
	EL2HLT          = Errno(0x33)
	EBADE           = Errno(0x34)
	EBADR           = Errno(0x35)
	EXFULL          = Errno(0x36)
	ENOANO          = Errno(0x37)
	EBADRQC         = Errno(0x38)
	EBADSLT         = Errno(0x39)
	EBFONT          = Errno(0x3b)
	ENOSTR          = Errno(0x3c)
	ENODATA         = Errno(0x3d)
	ETIME           = Errno(0x3e)
	ENOSR           = Errno(0x3f)
	ENONET          = Errno(0x40)
	ENOPKG          = Errno(0x41)
	EREMOTE         = Errno(0x42)
	ENOLINK         = Errno(0x43)
	EADV            = Errno(0x44)
	ESRMNT          = Errno(0x45)
	ECOMM           = Errno(0x46)
	EPROTO          = Errno(0x47)
	EMULTIHOP       = Errno(0x48)
	EDOTDOT         = Errno(0x49)
	EBADMSG         = Errno(0x4a)
	EOVERFLOW       = Errno(0x4b)
	ENOTUNIQ        = Errno(0x4c)
	EBADFD          = Errno(0x4d)
	EREMCHG         = Errno(0x4e)
	ELIBACC         = Errno(0x4f)
	ELIBBAD         = Errno(0x50)
	ELIBSCN         = Errno(0x51)
	ELIBMAX         = Errno(0x52)
	ELIBEXEC        = Errno(0x53)
	EILSEQ          = Errno(0x54)
	ERESTART        = Errno(0x55)
	ESTRPIPE        = Errno(0x56)
	EUSERS          = Errno(0x57)
	ENOTSOCK        = Errno(0x58)
	EDESTADDRREQ    = Errno(0x59)
	EMSGSIZE        = Errno(0x5a)
	EPROTOTYPE      = Errno(0x5b)
	ENOPROTOOPT     = Errno(0x5c)
	EPROTONOSUPPORT = Errno(0x5d)
	ESOCKTNOSUPPORT = Errno(0x5e)
	ENOTSUP         = Errno(0x5f)
	EOPNOTSUPP      = Errno(0x5f)
	EPFNOSUPPORT    = Errno(0x60)
	EAFNOSUPPORT    = Errno(0x61)
	EADDRINUSE      = Errno(0x62)
	EADDRNOTAVAIL   = Errno(0x63)
	ENETDOWN        = Errno(0x64)
	ENETUNREACH     = Errno(0x65)
	ENETRESET       = Errno(0x66)
	ECONNABORTED    = Errno(0x67)
	ECONNRESET      = Errno(0x68)
	ENOBUFS         = Errno(0x69)
	EISCONN         = Errno(0x6a)
	ENOTCONN        = Errno(0x6b)
	ESHUTDOWN       = Errno(0x6c)
	ETOOMANYREFS    = Errno(0x6d)
	ETIMEDOUT       = Errno(0x6e)
	ECONNREFUSED    = Errno(0x6f)
	EHOSTDOWN       = Errno(0x70)
	EHOSTUNREACH    = Errno(0x71)
	EALREADY        = Errno(0x72)
	EINPROGRESS     = Errno(0x73)
	ESTALE          = Errno(0x74)
	EUCLEAN         = Errno(0x75)
	ENOTNAM         = Errno(0x76)
	ENAVAIL         = Errno(0x77)
	EISNAM          = Errno(0x78)
	EREMOTEIO       = Errno(0x79)
	EDQUOT          = Errno(0x7a)
	ENOMEDIUM       = Errno(0x7b)
	EMEDIUMTYPE     = Errno(0x7c)
	ECANCELED       = Errno(0x7d)
	ENOKEY          = Errno(0x7e)
	EKEYEXPIRED     = Errno(0x7f)
	EKEYREVOKED     = Errno(0x80)
	EKEYREJECTED    = Errno(0x81)
	EOWNERDEAD      = Errno(0x82)
	ENOTRECOVERABLE = Errno(0x83)
	ERFKILL         = Errno(0x84)
)

// errnoTexts are the usual descriptions, as the C library words them.
var errnoTexts = [...]string{
	1: "operation not permitted", 2: "no such file or directory", 3: "no such process", 4: "interrupted system call",
	5: "input/output error", 6: "no such device or address", 7: "argument list too long", 8: "exec format error",
	9: "bad file descriptor", 10: "no child processes", 11: "resource temporarily unavailable",
	12: "cannot allocate memory", 13: "permission denied", 14: "bad address", 15: "block device required",
	16: "device or resource busy", 17: "file exists", 18: "invalid cross-device link", 19: "no such device",
	20: "not a directory", 21: "is a directory", 22: "invalid argument", 23: "too many open files in system",
	24: "too many open files", 25: "inappropriate ioctl for device", 26: "text file busy", 27: "file too large",
	28: "no space left on device", 29: "illegal seek", 30: "read-only file system", 31: "too many links", 32: "broken pipe",
	33: "numerical argument out of domain", 34: "numerical result out of range", 35: "resource deadlock avoided",
	36: "file name too long", 37: "no locks available", 38: "function not implemented", 39: "directory not empty",
	40: "too many levels of symbolic links", 42: "no message of desired type", 43: "identifier removed",
	44: "channel number out of range", 45: "level 2 not synchronized", 46: "level 3 halted", 47: "level 3 reset",
	48: "link number out of range", 49: "protocol driver not attached", 50: "no CSI structure available",
	51: "level 2 halted", 52: "invalid exchange", 53: "invalid request descriptor", 54: "exchange full", 55: "no anode",
	56: "invalid request code", 57: "invalid slot", 59: "bad font file format", 60: "device not a stream",
	61: "no data available", 62: "timer expired", 63: "out of streams resources", 64: "machine is not on the network",
	65: "package not installed", 66: "object is remote", 67: "link has been severed", 68: "advertise error",
	69: "srmount error", 70: "communication error on send", 71: "protocol error", 72: "multihop attempted",
	73: "RFS specific error", 74: "bad message", 75: "value too large for defined data type",
	76: "name not unique on network", 77: "file descriptor in bad state", 78: "remote address changed",
	79: "can not access a needed shared library", 80: "accessing a corrupted shared library",
	81: ".lib section in a.out corrupted", 82: "attempting to link in too many shared libraries",
	83: "cannot exec a shared library directly", 84: "invalid or incomplete multibyte or wide character",
	85: "interrupted system call should be restarted", 86: "streams pipe error", 87: "too many users",
	88: "socket operation on non-socket", 89: "destination address required", 90: "message too long",
	91: "protocol wrong type for socket", 92: "protocol not available", 93: "protocol not supported",
	94: "socket type not supported", 95: "operation not supported", 96: "protocol family not supported",
	97: "address family not supported by protocol", 98: "address already in use", 99: "cannot assign requested address",
	100: "network is down", 101: "network is unreachable", 102: "network dropped connection on reset",
	103: "software caused connection abort", 104: "connection reset by peer", 105: "no buffer space available",
	106: "transport endpoint is already connected", 107: "transport endpoint is not connected",
	108: "cannot send after transport endpoint shutdown", 109: "too many references: cannot splice",
	110: "connection timed out", 111: "connection refused", 112: "host is down", 113: "no route to host",
	114: "operation already in progress", 115: "operation now in progress", 116: "stale file handle",
	117: "structure needs cleaning", 118: "not a XENIX named type file", 119: "no XENIX semaphores available",
	120: "is a named type file", 121: "remote I/O error", 122: "disk quota exceeded", 123: "no medium found",
	124: "wrong medium type", 125: "operation canceled", 126: "required key not available", 127: "key has expired",
	128: "key has been revoked", 129: "key was rejected by service", 130: "owner died", 131: "state not recoverable",
	132: "operation not possible due to RF-kill",
}

// Error is the number's usual description.
func (e Errno) Error() string {
	if int(e) < len(errnoTexts) && errnoTexts[e] != "" {
		return errnoTexts[e]
	}
	return "errno " + itoa(int(e))
}

// Is makes errors.Is work with the errors of package io/fs, and with errors.ErrUnsupported.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	case errors.ErrUnsupported:
		return e == ENOSYS || e == ENOTSUP || e == EOPNOTSUPP
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
