package main

import "fmt"

type Name string
type Raw []byte

func main() {
	values := []any{"", "plain", "tab\tquote\"", "héllo, 世界", "back`tick", "\xff\xfe", "\x00\a\u200b\U0001F600", Name("Ann"), []byte("bytes"), []byte(nil), Raw("raw"), [3]byte{65, 66, 67}}
	for _, verb := range []string{"%v", "%s", "%q", "%+q", "%#q", "%x", "%X", "% x", "%#x", "% #X", "%10s|", "%-10s|", "%.3s|", "%6.2q|", "%010s|", "%#v", "%T", "%d"} {
		fmt.Printf("%s:", verb[1:])
		for _, x := range values {
			fmt.Printf(" "+verb, x)
		}
		fmt.Println()
	}
	fmt.Printf("%c%c%c %q %+q %U\n", 'G', 'o', '世', '\n', 'é', 0x1F600)
	fmt.Printf("%5c|%-5c|%05c|%q\n", 'x', 'y', 'z', 0x110000)
	fmt.Printf("%t %t %5t|%-6t|%q\n", true, false, true, false, true)
}
