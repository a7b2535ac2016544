package main

import (
	"fmt"
	"math"
)

type Celsius int8

func main() {
	ints := []any{0, 7, -7, int8(-128), uint8(255), int16(-300), uint16(65535), int32(1 << 30), uint32(1 << 31), int64(math.MinInt64), uint64(math.MaxUint64), uintptr(4096), 'A', Celsius(-40)}
	for _, verb := range []string{"%v", "%d", "%+d", "% d", "%b", "%o", "%#o", "%O", "%x", "%X", "%#x", "%#X", "%c", "%q", "%U", "%#U", "%#v", "%T"} {
		fmt.Printf("%s:", verb[1:])
		for _, x := range ints {
			fmt.Printf(" "+verb, x)
		}
		fmt.Println()
	}
	for _, format := range []string{"%5d|", "%-5d|", "%05d|", "%+05d|", "%.3d|", "%8.3d|", "%-8.3d|", "%08.3d|", "% 05d|", "%+-6d|", "%#06x|", "%#-8x|", "%x|"} {
		fmt.Printf(format+format+format+"\n", 42, -42, 0)
	}
	fmt.Printf("[%.0d] [%5.0d] [%.d]\n", 0, 0, 0)
}
