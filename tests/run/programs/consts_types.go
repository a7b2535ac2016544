package main

import (
	"fmt"
	"math"
	"unsafe"
)

type Weekday int

const (
	Sun Weekday = iota
	Mon
	Tue
	_
	Thu
)
const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)
const (
	a, b = iota, iota * 10
	c, d
	e = "s"
	f
	g = iota
)
const big = 1 << 100
const third = 1.0 / 3
const typed int64 = 5
const r = 'a' + 1

type Celsius float64

func (w Weekday) Next() Weekday { return (w + 1) % 7 }

type (
	Fn   func(int) (string, error)
	Dict map[string][]Fn
	Rec  struct {
		next *Rec
		kids []Rec
		m    map[string]Rec
	}
)

func main() {
	fmt.Println(Sun, Mon, Thu, KB, MB, GB, a, b, c, d, e, f, g, r, string(rune(r)))
	fmt.Println(big>>98, third, third == 1/3.0, typed/2, 5/2, 5.0/2, 7%3, -7%3, 1<<3|1, 6&^2)
	fmt.Println(math.MaxInt64, math.MinInt64, uint64(math.MaxUint64), math.MaxInt8, math.Pi, float32(math.Pi))
	var x uint8 = 255
	x++
	var y int16 = math.MaxInt16
	y++
	var z int32 = math.MinInt32
	z--
	var w uint = 0
	w--
	fmt.Println(x, y, z, w)
	fl := 1e100
	fmt.Println(float32(fl) > 0, uint8(int(w>>50)&0xff), rune(-1))
	var i64 int64 = 1<<53 + 1
	fmt.Println(i64, float64(i64), int64(float64(i64)), i64*3, i64*i64, i64<<10, i64>>2, i64^-1, i64|1<<62, -i64/3, i64%1000)
	var u64 uint64 = 1<<64 - 1
	fmt.Println(u64, u64*u64, u64+2, u64>>1, u64/3, u64%10, u64 == math.MaxUint64, int64(u64), float64(u64))
	fmt.Println(0b1010, 0o17, 017, 0xFF, 1_000_000, 0x1p4, 'a', '\x41', '\'', "\u00e9", 1e3, .5, 1i*1i)
	fmt.Println(unsafe.Sizeof(x), unsafe.Sizeof(i64), unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(struct {
		a bool
		b int64
		c bool
	}{}), unsafe.Sizeof(any(nil)))
	fmt.Printf("%T %T %T %T %T %T %T\n", 1, 1.0, 'a', "s", 1i, Sun, typed)
	fmt.Printf("%T %T %T %T\n", Fn(nil), Dict{}, Rec{}, struct {
		A int `json:"a"`
		b []string
	}{})
	fmt.Printf("%T %T %T %T %T\n", []any{}, map[string]*int{}, make(<-chan int), [3]func(){}, (*error)(nil))
	fmt.Println(Celsius(36.6), Weekday(6).Next(), Tue.Next())
	var s1 []int
	s2 := []int{}
	fmt.Println(s1 == nil, s2 == nil, len(s1), s1, s2)
	fmt.Printf("%v %+v %#v %#v\n", Rec{}, Rec{kids: []Rec{{}}}, s1, s2)
	var (
		p  *int
		m  map[string]int
		ch chan int
		fn func()
		in any
		er error
	)
	fmt.Println(p == nil, m == nil, ch == nil, fn == nil, in == nil, er == nil, m["x"], len(m), len(ch), cap(ch))
	var arr = [...]int{5: 1, 2, 1: 7}
	fmt.Println(arr, len(arr))
	str := []struct {
		N string
		V any
	}{{"x", 1}, {V: "y"}}
	fmt.Printf("%v %+v\n", str, str)
	pm := map[[2]int]*[]int{{1, 2}: {3, 4}}
	fmt.Println(*pm[[2]int{1, 2}])
	fmt.Println(math.Round(2.5), math.RoundToEven(2.5), math.Round(-0.5), math.MaxFloat32, math.Inf(1) > math.MaxFloat64)
	nan := math.NaN()
	mn := map[float64]int{nan: 1, 0: 3}
	mn[nan] = 2
	mn[math.Copysign(0, -1)]++
	fmt.Println(len(mn), mn[nan], mn[0], nan == nan, nan != nan, nan < 1)
	h := 0.1
	fmt.Println(h+0.2, 0.1+0.2, float32(h)+0.2, 1/3.0, float32(1)/3, 2/3*3.0, 1e15+0.3, 100*1.1)
	lbl := 5
	switch {
	case lbl > 3:
		fmt.Print("gt3 ")
		fallthrough
	case lbl > 100:
		fmt.Print("gt100 ")
	case lbl > 4:
		fmt.Print("gt4 ")
	default:
		fmt.Print("def ")
	}
	switch q := any(lbl).(type) {
	case int, string:
		fmt.Printf("%T %v\n", q, q)
	}
	type E struct{}
	fmt.Println(E{} == E{}, struct{}{}, [0]int{}, unsafe.Sizeof(E{}))
	println("to stderr", 1, -5, 1.5, true, 'x', uint8(3))
	var iface any = 42
	if n, ok := iface.(int); ok && n > 40 {
		fmt.Println(n)
	}
	if _, ok := iface.(string); !ok {
		fmt.Println("not string")
	}
}
