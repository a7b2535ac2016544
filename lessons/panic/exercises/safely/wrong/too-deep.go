// Package safely runs functions in goroutines that cannot bring the program
// down.
package safely

import "fmt"

// Go runs f in a goroutine of its own and returns at once. The channel gives
// one value when f is over: the error that f returned, or, when f panicked, an
// error whose text contains the value of the panic.
//
// The goroutine ends also when nobody receives from the channel.
func Go(f func() error) <-chan error {
	result := make(chan error, 1)
	go func() { result <- call(f) }()
	return result
}

// call turns a panic of f into an error.
func call(f func() error) (err error) {
	defer func() {
		catch(&err)
	}()
	return f()
}

func catch(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("panic: %v", r)
	}
}
