package a

import "example.com/basic/a/b"

var Name = "a"

type T struct{ n b.Int }

func (t T) String() string { return t.suffix() }
