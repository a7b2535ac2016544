package os

import (
	"errors"
	"internal/oserror"
	"internal/poll"
	"io/fs"
	"syscall"
)

// The usual errors; test for them with errors.Is.
var (
	ErrInvalid    = fs.ErrInvalid
	ErrPermission = fs.ErrPermission
	ErrExist      = fs.ErrExist
	ErrNotExist   = fs.ErrNotExist
	ErrClosed     = fs.ErrClosed

	// ErrNoDeadline: such a file has no deadlines.
	ErrNoDeadline = poll.ErrNoDeadline

	// ErrDeadlineExceeded: a deadline set by SetDeadline has passed.
	ErrDeadlineExceeded = poll.ErrDeadlineExceeded

	// ErrProcessDone: the process has already ended.
	ErrProcessDone = errors.New("os: process already finished")
)

// PathError says what failed, on which file, and why.
type PathError = fs.PathError

// SyscallError is an error of a system call.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }
func (e *SyscallError) Unwrap() error { return e.Err }

// Timeout says whether the reason was that something took too long.
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// NewSyscallError makes a SyscallError; nil of a nil error.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// LinkError is an error of something that has two names.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }
func (e *LinkError) Unwrap() error { return e.Err }

// underlying takes the reason out of the errors of this package.
func underlying(err error) error {
	switch e := err.(type) {
	case *PathError:
		return e.Err
	case *LinkError:
		return e.Err
	case *SyscallError:
		return e.Err
	}
	return err
}

func underlyingIs(err, target error) bool {
	err = underlying(err)
	if err == target {
		return true
	}
	e, ok := err.(syscall.Errno)
	return ok && e.Is(target)
}

// IsExist says whether err is that a file or directory exists. It is older than errors.Is(err, fs.ErrExist); prefer that.
func IsExist(err error) bool { return underlyingIs(err, oserror.ErrExist) }

// IsNotExist says whether err is that a file or directory does not exist. Prefer errors.Is(err, fs.ErrNotExist).
func IsNotExist(err error) bool { return underlyingIs(err, oserror.ErrNotExist) }

// IsPermission says whether err is that something is not allowed. Prefer errors.Is(err, fs.ErrPermission).
func IsPermission(err error) bool { return underlyingIs(err, oserror.ErrPermission) }

// IsTimeout says whether err is that something took too long.
func IsTimeout(err error) bool {
	t, ok := underlying(err).(interface{ Timeout() bool })
	return ok && t.Timeout()
}
