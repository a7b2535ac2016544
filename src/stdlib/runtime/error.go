package runtime

// Error is an error of the runtime itself: an index out of range, a nil dereference and so on.
type Error interface {
	error

	// RuntimeError does nothing; it tells such errors from others.
	RuntimeError()
}

// TypeAssertionError is a failed type assertion.
type TypeAssertionError struct {
	text string // made by the runtime
}

func (*TypeAssertionError) RuntimeError() {}

// Error implements error.
func (e *TypeAssertionError) Error() string { return "interface conversion: " + e.text }

// PanicNilError is what recover gives for panic(nil).
type PanicNilError struct {
	text string
}

// Error implements error.
func (*PanicNilError) Error() string { return "panic called with nil argument" }

func (*PanicNilError) RuntimeError() {}
