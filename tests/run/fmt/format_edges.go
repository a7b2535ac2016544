// What formats at their edges do: bytes that are no character, a dot at the end, operands left over by Sscanf.
package main

import "fmt"

// word reads up to a comma, over newlines.
type word string

func (w *word) Scan(state fmt.ScanState, verb rune) error {
	token, err := state.Token(true, func(r rune) bool { return r != ',' })
	*w = word(token)
	return err
}

func main() {
	bad := "%\xff|"
	fmt.Printf("%q\n", fmt.Sprintf(bad, 1))
	dot := "%5."
	fmt.Println(fmt.Sprintf(dot, 1), fmt.Sprintf(dot))

	var a, b int
	fmt.Println(fmt.Sscanf("1 2", "%d", &a, &b))
	fmt.Println(a, b)
	fmt.Println(fmt.Sscanf("1 2", "", &a))
	fmt.Println(fmt.Sscanf(" 5%7", "%%%d", &a))
	fmt.Println(fmt.Sscanf(" %7", "%%%d", &a))
	fmt.Println(fmt.Sscanf("\n7", "%%%d", &a))
	fmt.Println(fmt.Sscanf("V+12", "%U", &a))
	fmt.Println(fmt.Sscanf("U+12", "%U", &a))
	fmt.Println(a)

	var w word
	fmt.Println(fmt.Sscanln("1\n2,", &w))
	fmt.Printf("%q\n", w)
	fmt.Println(fmt.Sscan("1\n2,", &w))
	fmt.Printf("%q\n", w)
}
