package x

import (
	"fmt"
	"testing"
)

func TestA(t *testing.T) {
	w := t.Output()
	fmt.Fprint(w, "a\nb")
	t.Log("x")
	fmt.Fprintln(w, "c")
	t.Attr("key", "some value")
	t.Log()
	fmt.Print("no newline")
}
