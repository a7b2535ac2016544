// Package report has facts for its importers: Logf prints, Die never returns.
package report

import (
	"fmt"
	"os"
	"sync"
)

func Logf(format string, args ...any) { fmt.Printf(format, args...) }

func Die(format string, args ...any) {
	Logf(format, args...)
	os.Exit(1)
}

func Lock(mu sync.Mutex) { mu.Lock() }
