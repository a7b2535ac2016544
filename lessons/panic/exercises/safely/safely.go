// Package safely runs functions in goroutines that cannot bring the program
// down.
package safely

// Go runs f in a goroutine of its own and returns at once. The channel gives
// one value when f is over: the error that f returned, or, when f panicked, an
// error whose text contains the value of the panic.
//
// The goroutine ends also when nobody receives from the channel.
func Go(f func() error) <-chan error {
	result := make(chan error)
	go func() {
		// TODO: a panic of f ends the whole program.
		// TODO: and if the caller no longer wants the result?
		result <- f()
	}()
	return result
}
