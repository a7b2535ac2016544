// Package poll has the errors of files and connections that only show by their type or text.
package poll

import "errors"

// ErrFileClosing is what a closed file says to operations that do not name the file themselves.
var ErrFileClosing = errors.New("use of closed file")

// ErrNoDeadline is os.ErrNoDeadline.
var ErrNoDeadline = errors.New("file type does not support deadline")

// ErrDeadlineExceeded is os.ErrDeadlineExceeded.
var ErrDeadlineExceeded error = &DeadlineExceededError{}

// DeadlineExceededError is the type of ErrDeadlineExceeded.
type DeadlineExceededError struct{}

func (e *DeadlineExceededError) Error() string   { return "i/o timeout" }
func (e *DeadlineExceededError) Timeout() bool   { return true }
func (e *DeadlineExceededError) Temporary() bool { return true }
