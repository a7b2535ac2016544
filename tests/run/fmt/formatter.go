package main

import "fmt"

type Money int64

func (m Money) Format(f fmt.State, verb rune) {
	w, hasW := f.Width()
	p, hasP := f.Precision()
	fmt.Fprintf(f, "<%s %d", fmt.FormatString(f, verb), int64(m))
	if hasW {
		fmt.Fprintf(f, " w=%d", w)
	}
	if hasP {
		fmt.Fprint(f, " p=", p)
	}
	for _, c := range "+-# 0" {
		if f.Flag(int(c)) {
			f.Write([]byte{byte(c)})
		}
	}
	f.Write([]byte(">"))
}

type Table [2]Money

func (t *Table) Format(f fmt.State, verb rune) {
	for i, m := range t {
		if i > 0 {
			fmt.Fprint(f, "; ")
		}
		fmt.Fprintf(f, fmt.FormatString(f, verb), m)
	}
}

func main() {
	for _, format := range []string{"%v", "%d", "%s", "%+v", "%#v", "%5d", "%-5.2x", "%08.3q", "% z", "%+-# 012.34y", "%.f"} {
		fmt.Printf(format+"\n", Money(7))
	}
	fmt.Println(Money(1), []Money{2, 3}, map[string]Money{"k": 4})
	fmt.Printf("%4v\n", &Table{5, 6})
	fmt.Printf("%v %T\n", Table{5, 6}, Money(1))
	fmt.Printf("%t\n", Money(1))
}
