package testing

// inBubble says whether the calling goroutine belongs to a bubble of testing/synctest.
func inBubble() bool
