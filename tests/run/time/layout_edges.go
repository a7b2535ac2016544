// Layouts with more than nine digits of a fraction, what a ParseError of a day that does not exist holds, zones by abbreviation.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, 1, 2, 3, 4, 5, 120300000, time.UTC)
	fmt.Println(t.Format("05.00000000000"), t.Format("05.99999999999"), t.Format("05,000000000000x"))
	for _, c := range [][2]string{{"2006-01-02", "2023-02-29"}, {"2006-002", "2023-366"}, {"2006-01-02", "2023-02-2x"}} {
		_, err := time.Parse(c[0], c[1])
		fmt.Printf("%v %q\n", err, *err.(*time.ParseError))
	}
	for _, name := range []string{"EST", "MST", "HST", "America/Panama"} {
		loc, err := time.LoadLocation(name)
		fmt.Println(t.In(loc), err)
	}
}
