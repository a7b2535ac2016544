package p

import "testing"

type suite struct{ t *testing.T }

func (s *suite) run() {
	go func() { s.t.Fatal() }()
}

func check(tb testing.TB) {
	go func() { tb.Fatal() }()
}

func TestSuite(t *testing.T) {
	s := &suite{t}
	go s.run()
	go func() { s.t.Fatal() }()
	check(t)
}
