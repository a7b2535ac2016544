package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, n := range []int64{0, 1, -1, 35, 36, -255, 1 << 53, 1<<53 + 1, math.MaxInt64, math.MinInt64} {
		for _, base := range []int{2, 3, 8, 10, 16, 32, 36} {
			fmt.Print(strconv.FormatInt(n, base), " ")
		}
		fmt.Println(strconv.Itoa(int(n)), strconv.FormatUint(uint64(n), 16))
	}
	b := []byte("n=")
	b = strconv.AppendInt(b, -42, 10)
	b = append(b, ' ')
	b = strconv.AppendUint(b, math.MaxUint64, 36)
	b = append(b, ' ')
	b = strconv.AppendBool(b, true)
	b = append(b, ' ')
	b = strconv.AppendQuote(b, "q\n")
	b = strconv.AppendQuoteRune(b, '☺')
	b = strconv.AppendQuoteToASCII(b, "é")
	b = strconv.AppendQuoteRuneToASCII(b, 'é')
	b = strconv.AppendFloat(b, 1.5, 'e', 3, 64)
	b = strconv.AppendQuoteToGraphic(b, "\u00a0")
	b = strconv.AppendQuoteRuneToGraphic(b, '\u3000')
	fmt.Println(string(b))
	defer func() { fmt.Println(recover()) }()
	strconv.FormatInt(1, 1)
}
