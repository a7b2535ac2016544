// Functions that forward to Printf are checked like it.
package main

import "fmt"

func logf(format string, args ...any) { fmt.Printf(format, args...) }

func outerf(format string, args ...any) { logf(format, args...) }

func logln(args ...any) { fmt.Println(args...) }

func wrapf(format string, args ...any) error { return fmt.Errorf(format, args...) }

func prefix(format string, args ...any) {
	format = "x: " + format
	fmt.Printf(format, args...)
}

func forgets(format string, args ...any) {
	fmt.Printf(format, args) // WARN "^missing ... in args forwarded to printf-like function$"
}

func typed(format string, args ...int) {}

type logger struct{ f func(format string, args ...any) }

func (l *logger) Logf(format string, args ...any) { logf("logger: "+format, args...) }

func (l *logger) Infof(format string, args ...any) { logf(format, args...) }

type iface interface {
	Infof(format string, args ...any)
}

func generic[T any](format string, args ...any) { fmt.Printf(format, args...) }

var variable = func(format string, args ...any) { fmt.Printf(format, args...) }

func main() {
	logf("%d", "x")     // WARN "^command-line-arguments.logf format %d has arg \"x\" of wrong type string$"
	outerf("%d", "x")   // WARN "^command-line-arguments.outerf format %d has arg"
	logln("%d")         // WARN "^command-line-arguments.logln call has possible Printf formatting directive %d$"
	wrapf("%w", "x")    // WARN "^command-line-arguments.wrapf format %w has arg"
	_ = wrapf("%w", fmt.Errorf("y"))
	prefix("%d", "x")
	typed("%d", 1)
	l := &logger{}
	l.Logf("%d", "x")
	l.Infof("%d", "x")  // WARN "^\(\*command-line-arguments.logger\).Infof format %d has arg"
	l.f = func(format string, args ...any) { fmt.Printf(format, args...) }
	l.f("%d", "x")      // WARN "^f format %d has arg"
	var i iface = l
	i.Infof("%d", "x")  // WARN "^\(command-line-arguments.iface\).Infof format %d has arg"
	generic[int]("%d", "x") // WARN "^command-line-arguments.generic format %d has arg"
	variable("%d", "x") // WARN "^variable format %d has arg"
	local := func(format string, args ...any) { logf(format, args...) }
	local("%s")         // WARN "^local format %s reads arg #1, but call has 0 args$"
}
