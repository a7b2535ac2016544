package p

import "fmt"

type (
	Celsius float64
	Names   []string
	Handler func(string) error
	Point   struct{ X, Y int }
	Tagged  struct {
		X int `json:"x"`
		Y int
	}
	Err string
)

func (e Err) Error() string                { return string(e) }
func (h Handler) Handle(s string) error    { return h(s) }
func (c Celsius) String() string           { return fmt.Sprintf("%.1f", float64(c)) }

func use(i int, b []byte, s string, p Point, ns Names, ch chan int) error {
	c := Celsius(i)*1.8 + 32
	_ = int8(i) + int8(c)
	_ = string(b) + s[1:] + string(rune(i)) + string('x')
	_ = []rune(s)[0] + 'a'
	_ = Tagged(p).X + Point(Tagged{}).Y
	_ = (*Point)(&Tagged{})
	_ = []string(ns)[0]
	var ro <-chan int = ch
	_ = (chan<- int)(ch)
	_ = [4]byte(b)
	_ = Handler(func(string) error { return nil }).Handle("a")
	_ = interface{ Error() string }(Err("x"))
	_ = any(c).(fmt.Stringer).String()
	_ = (func())(nil) == nil
	_ = map[string]int(nil)["x"]
	_ = float32(1<<24 + 1)
	_, _ = <-ro
	return Err(s)
}
