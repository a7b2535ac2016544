// Package testing, as far as vet needs it.
package testing

type common struct{}

func (c *common) Error(args ...any)                 {}
func (c *common) Errorf(format string, args ...any) {}
func (c *common) Fail()                             {}
func (c *common) FailNow()                          {}
func (c *common) Failed() bool                      { return false }
func (c *common) Fatal(args ...any)                 {}
func (c *common) Fatalf(format string, args ...any) {}
func (c *common) Helper()                           {}
func (c *common) Log(args ...any)                   {}
func (c *common) Logf(format string, args ...any)   {}
func (c *common) Name() string                      { return "" }
func (c *common) Skip(args ...any)                  {}
func (c *common) Skipf(format string, args ...any)  {}
func (c *common) SkipNow()                          {}

type TB interface {
	Error(args ...any)
	Errorf(format string, args ...any)
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Log(args ...any)
	Logf(format string, args ...any)
}

type T struct{ common }

func (t *T) Parallel()                              {}
func (t *T) Run(name string, f func(t *T)) bool     { return true }

type B struct {
	common
	N int
}

func (b *B) Run(name string, f func(b *B)) bool { return true }

type F struct{ common }

func (f *F) Add(args ...any) {}
func (f *F) Fuzz(ff any)     {}
