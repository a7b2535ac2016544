// Print functions without a format.
package main

import (
	"fmt"
	"log"
	"os"
)

type loop struct{ n int }

func (l loop) String() string {
	return fmt.Sprintf("%s", l) // WARN "^fmt.Sprintf format %s with arg l causes recursive \(command-line-arguments.loop\).String method call$"
}

type loop2 struct{ n int }

func (l *loop2) Error() string {
	return fmt.Sprint(l) // WARN "^fmt.Sprint arg l causes recursive call to \(\*command-line-arguments.loop2\).Error method$"
}

type fine struct{ n int }

func (f fine) String() string { return fmt.Sprintf("%d", f.n) }

func f() {}

func main() {
	fmt.Println("%d", 1)            // WARN "^fmt.Println call has possible Printf formatting directive %d$"
	fmt.Println("100%")
	fmt.Println("%20x")
	fmt.Println("x\n")              // WARN "^fmt.Println arg list ends with redundant newline$"
	fmt.Println("x\n", 1)
	fmt.Print("x\n")
	fmt.Println(f)                  // WARN "^fmt.Println arg f is a func value, not called$"
	fmt.Println(os.Stderr, "x")     // WARN "^fmt.Println does not take io.Writer but has first arg os.Stderr$"
	fmt.Fprintln(os.Stderr, "%v")   // WARN "fmt.Fprintln call has possible Printf formatting directive %v"
	log.Println("%s", "x")          // WARN "^log.Println call has possible Printf formatting directive %s$"
	log.Printf("%d", "x")           // WARN "^log.Printf format %d has arg"
	log.Fatalf("%d", "x")           // WARN "^log.Fatalf format %d has arg"
	log.Default().Printf("%d", "x") // WARN "^\(\*log.Logger\).Printf format %d has arg"
	_ = fine{}
}
