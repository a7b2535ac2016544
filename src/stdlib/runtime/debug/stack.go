package debug

import (
	"os"
	"runtime"
)

// Stack is the calling goroutine's stack as text.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// PrintStack prints Stack to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }
