package p

import (
	"errors"
	"fmt"
	m "math"
	_ "os"
	. "strings"
	"time"
)

func f() {
	fmt.Println(m.Pi, math.Pi) // ERROR "undefined: math"
	fmt.Printline("a") // ERROR "undefined: fmt\.Printline"
	_ = strings.ToUpper("a") // ERROR "undefined: strings"
	_ = ToUpper("a")
	_ = os.Args // ERROR "undefined: os"
	_ = errors.New("a").Error
	_ = errors.New(1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to errors\.New"
	_ = errors.new("a") // ERROR "undefined: errors\.new \(but have New\)"
	_ = time.Now
	_ = time.Now().unix() // ERROR "time\.Now\(\)\.unix undefined \(type time\.Time has no field or method unix, but does have method Unix\)"
	_ = time.Second.String() + 1 // ERROR "invalid operation: time\.Second\.String\(\) \+ 1 \(mismatched types string and untyped int\)"
	_ = time.second // ERROR "undefined: time\.second \(but have Second\)"
	var _ time.Duration = time.Second * 2
	var _ time.Timee // ERROR "undefined: time\.Timee"
	var _ Builder
	var _ fmt.stringer // ERROR "undefined: fmt\.stringer \(but have Stringer\)"
	_ = fmt.Sprintf
	fmt.Println = nil // ERROR "use of package fmt not in selector" "cannot assign to fmt\.Println \(neither addressable nor a map index expression\)"
	_ = m.Sqrt("a") // ERROR "cannot use .a. \(untyped string constant\) as float64 value in argument to m\.Sqrt"
	_ = m.Sqrt(2) + m.MaxInt64
	_ = m.MaxInt64 + 1 // ERROR "cannot use m\.MaxInt64 \+ 1 \(untyped int constant 9223372036854775808\) as int value in assignment to _ identifier \(overflows\)"
	var _ int = m.MaxUint64 // ERROR "cannot use m\.MaxUint64 \(untyped int constant 18446744073709551615\) as int value in variable declaration \(overflows\)"
}
