// Formats and their arguments.
package main

import (
	"errors"
	"fmt"
	"os"
	"time"
)

type point struct{ x, y int }

type named string

type stringer struct{ n int }

func (stringer) String() string { return "" }

type tree struct{ kids []*tree }

func f() {}

func main() {
	var err error = errors.New("x")
	var p *point
	fmt.Printf("%d %s %v\n", 1, "a", nil)
	fmt.Printf("%d\n", "x")               // WARN "^fmt.Printf format %d has arg \"x\" of wrong type string$"
	fmt.Printf("%s\n", 1)                 // WARN "^fmt.Printf format %s has arg 1 of wrong type int$"
	fmt.Printf("%s %d\n", "a")            // WARN "^fmt.Printf format %d reads arg #2, but call has 1 arg$"
	fmt.Printf("%d\n", 1, 2)              // WARN "^fmt.Printf call needs 1 arg but has 2 args$"
	fmt.Printf("hello\n", 1)              // WARN "^fmt.Printf call has arguments but no formatting directives$"
	fmt.Printf("%z\n", 1)                 // WARN "^fmt.Printf format %z has unknown verb z$"
	fmt.Printf("%-+ #t\n", true)          // WARN "^fmt.Printf format %-\+ #t has unrecognized flag \+$"
	fmt.Printf("100%", 1)                 // WARN "^fmt.Printf format % is missing verb at end of string$"
	fmt.Printf("%[2]d %[1]d\n", 1, 2)
	fmt.Printf("%[3]d\n", 1)              // WARN "^fmt.Printf format %\[3\]d reads arg #3, but call has 1 arg$"
	fmt.Printf("%[x]d\n", 1)              // WARN "^fmt.Printf format has invalid argument index \[x\]$"
	fmt.Printf("%[1d\n", 1)               // WARN "^fmt.Printf format %\[1d.* is missing closing \]$|missing closing"
	fmt.Printf("%*d %.*f\n", 3, 1, 2, 1.5)
	fmt.Printf("%*d\n", "3", 1)           // WARN "^fmt.Printf format %\*d uses non-int \"3\" as argument of \*$"
	fmt.Printf("%p %d\n", p, p)
	fmt.Printf("%s\n", p)                 // WARN "^fmt.Printf format %s has arg p of wrong type \*command-line-arguments.point$"
	fmt.Printf("%s\n", *p)                // WARN "format %s has arg \*p of wrong type command-line-arguments.point"
	fmt.Printf("%d %s\n", time.Second, time.Second)
	fmt.Printf("%s %s %s\n", err, stringer{}, named("x"))
	fmt.Printf("%d\n", named("x"))        // WARN "has arg named\(\"x\"\) of wrong type command-line-arguments.named"
	fmt.Printf("%d\n", []string{"a"})     // WARN "has arg \[\]string\{\"a\"\} of wrong type \[\]string"
	fmt.Printf("%d %x\n", []int{1}, []byte("x"))
	fmt.Printf("%s\n", map[string]int{})  // WARN "of wrong type map\[string\]int"
	fmt.Printf("%t\n", 1)                 // WARN "format %t has arg 1 of wrong type int"
	fmt.Printf("%f\n", 1)                 // WARN "format %f has arg 1 of wrong type int"
	fmt.Printf("%f\n", 1+1.5)
	fmt.Printf("%c %q %U\n", 'x', 'x', 'x')
	fmt.Printf("%q\n", 1)                 // WARN "format %q has arg 1 of wrong type int"
	fmt.Printf("%v %T %p\n", f, f, f)     // WARN "^fmt.Printf format %v arg f is a func value, not called$"
	fmt.Printf("%d\n", make(chan int))
	fmt.Printf("%s\n", make(chan int))    // WARN "of wrong type chan int"
	fmt.Printf("%s\n", tree{})            // WARN "of wrong type command-line-arguments.tree"
	fmt.Printf("%s %v\n", any(1), any(2))
	fmt.Printf("%w\n", err)               // WARN "^fmt.Printf does not support error-wrapping directive %w$"
	fmt.Fprintf(os.Stderr, "a\tb %d\n", "x") // WARN "^fmt.Fprintf format %d has arg \"x\" of wrong type string$"
	fmt.Printf(`%d`+"\n", "x")            // WARN "format %d has arg"
	_ = fmt.Errorf("%w and %w", err, err)
	_ = fmt.Errorf("%w", "x")             // WARN "^fmt.Errorf format %w has arg \"x\" of wrong type string$"
	_ = fmt.Sprintf("%d%%", 1)
	_ = fmt.Sprintf("%s", []error{err})
	_ = fmt.Sprintf("%d", []any{"x"}...)
	_ = fmt.Appendf(nil, "%d", "x")       // WARN "fmt.Appendf format %d has arg"
	msg := "x"
	fmt.Printf(msg)                       // WARN "^non-constant format string in call to fmt.Printf$"
	fmt.Printf(msg, 1)
	fmt.Fprintf(os.Stderr, err.Error())   // WARN "^non-constant format string in call to fmt.Fprintf$"
}
