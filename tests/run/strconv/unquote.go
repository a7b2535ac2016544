package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{`"abc"`, `"a\n\t\\\""`, `'a'`, `'\''`, `'"'`, `'ab'`, `''`, "`raw\\n`", "`a\rb`", "`a`b`", `"\x41\101\u00e9\U0001F600"`, `"\xff\377"`, `"\q"`, `"\400"`, `"\ud800"`, `"\u12"`, `"unterminated`, `abc`, ``, `"`, `""`, "\"a\nb\"", `"it's"`, `"\'"`, `'\"'`, "\"\xff\"", `'é'`, `"世" tail`, `"a"b"`} {
		v, err := strconv.Unquote(s)
		p, perr := strconv.QuotedPrefix(s)
		fmt.Printf("%q -> %q %v | %q %v\n", s, v, err, p, perr)
	}
	rest := `\'a\x41\101é\n"'`
	for rest != "" {
		var r rune
		var multi bool
		var err error
		r, multi, rest, err = strconv.UnquoteChar(rest, '\'')
		fmt.Printf("%q %t %q %v\n", r, multi, rest, err)
		if err != nil {
			break
		}
	}
	fmt.Println(strconv.UnquoteChar(`'x`, 0))
	fmt.Println(strconv.UnquoteChar(`"x`, '"'))
}
