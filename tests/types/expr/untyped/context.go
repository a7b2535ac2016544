package p

import "time"

type E uint8

const (
	A E = iota
	B
)

func sink(time.Duration, float32, byte, any) {}

func f(n int, m map[float64]string, x []float32, c chan uint8) {
	sink(5, 1, 'a', 1.5)
	sink(1.5, 1, 'a', nil) // ERROR "cannot use 1\.5 \(untyped float constant\) as time\.Duration value in argument to sink \(truncated\)"
	sink(time.Second*2, 0.1, 256, "x") // ERROR "cannot use 256 \(untyped int constant\) as byte value in argument to sink \(overflows\)"
	sink(time.Second*n, 0, 0, 0) // ERROR "invalid operation: time\.Second \* n \(mismatched types time\.Duration and int\)"
	sink(time.Duration(n)*time.Second, 0, 0, 0)
	sink(time.Second*1.5, 0, 0, 0) // ERROR "1\.5 \(untyped float constant\) truncated to int64"
	sink(2*time.Second+n, 0, 0, 0) // ERROR "invalid operation: 2 \* time\.Second \+ n \(mismatched types time\.Duration and int\)"
	_ = m[1]
	_ = m["a"] // ERROR "cannot use .a. \(untyped string constant\) as float64 value in map index"
	x[0] = 1
	x[0] = 1.5 + 'a'
	x[0] = n // ERROR "cannot use n \(variable of type int\) as float32 value in assignment"
	c <- 1
	c <- -1 // ERROR "cannot use -1 \(untyped int constant\) as uint8 value in send \(overflows\)"
	c <- A // ERROR "cannot use A \(constant 0 of uint8 type E\) as uint8 value in send"
	if A == 1 || B > 300 { // ERROR "300 \(untyped int constant\) overflows uint8"
	}
	var d time.Duration = 10
	d *= 2
	d *= 2.5 // ERROR "2\.5 \(untyped float constant\) truncated to int64"
	d = n * time.Second // ERROR "invalid operation: n \* time\.Second \(mismatched types int and time\.Duration\)"
	for i := 0.5; i < 10; i += 1 {
		_ = x[i] // ERROR "invalid argument: index i \(variable of type float64\) must be integer"
	}
}
