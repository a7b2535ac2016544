package main

import "io"

type wrong interface{ Read() }

type right interface{ Read([]byte) (int, error) }

func main() {
	var r io.Reader
	_ = r.(wrong) // WARN "^impossible type assertion: no type can implement both io.Reader and command-line-arguments.wrong \(conflicting types for Read method\)$"
	_ = r.(right)
	_ = r.(io.Writer)
	switch r.(type) {
	case io.Writer, wrong: // WARN "impossible type assertion"
	}
	switch x := r.(type) {
	case wrong: // WARN "impossible type assertion"
		_ = x
	case nil:
	}
	_ = any(r).(wrong)
}

func generic[T any](x interface{ M(T) }) {
	_ = x.(interface{ M(int) })
}
