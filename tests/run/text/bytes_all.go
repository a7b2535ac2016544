package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
)

func main() {
	b := []byte("hello, 世界 hello")
	fmt.Println(bytes.Index(b, []byte("hello")), bytes.LastIndex(b, []byte("hello")), bytes.IndexByte(b, 'l'), bytes.LastIndexByte(b, 'l'), bytes.Count(b, []byte("l")), bytes.Count(b, nil))
	fmt.Println(bytes.Equal(b, bytes.Clone(b)), bytes.Equal(nil, []byte{}), bytes.Compare([]byte("a"), []byte("ab")), bytes.Contains(b, []byte("世")), bytes.EqualFold([]byte("Go"), []byte("gO")))
	fmt.Printf("%q %q\n", bytes.Split([]byte("a,b,c"), []byte(",")), bytes.Fields([]byte(" x y  z ")))
	fmt.Printf("%s %s %s %s\n", bytes.ToUpper(b), bytes.Title([]byte("ab cd")), bytes.TrimSpace([]byte("  x ")), bytes.Trim([]byte("xxaxx"), "x"))
	fmt.Printf("%s %s %s\n", bytes.ReplaceAll(b, []byte("hello"), []byte("bye")), bytes.Repeat([]byte("ab"), 2), bytes.Join([][]byte{[]byte("a"), []byte("b")}, []byte("--")))
	fmt.Printf("%s %v %q\n", bytes.Map(unicode.ToUpper, []byte("abc")), bytes.Runes([]byte("é")), bytes.TrimFunc([]byte("1a1"), unicode.IsDigit))
	var buf bytes.Buffer
	buf.WriteString("line one\nline two\nrest")
	buf.WriteByte('!')
	fmt.Fprintf(&buf, " %d", 7)
	line, err := buf.ReadString('\n')
	fmt.Printf("%q %v %d\n", line, err, buf.Len())
	lb, _ := buf.ReadBytes('\n')
	r, n, _ := buf.ReadRune()
	fmt.Printf("%q %c %d %v\n", lb, r, n, buf.UnreadRune())
	fmt.Printf("%q %q\n", buf.Next(2), buf.String())
	s, err := buf.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	nn, err := buf.ReadFrom(strings.NewReader("from reader"))
	fmt.Println(nn, err, buf.String())
	buf.Truncate(4)
	fmt.Println(buf.String(), buf.Len())
	var out strings.Builder
	buf.WriteTo(&out)
	_, err = buf.ReadByte()
	fmt.Println(out.String(), err == io.EOF, buf.Len())
	rd := bytes.NewReader([]byte("abc"))
	x, _ := io.ReadAll(rd)
	fmt.Println(string(x), rd.Len())
	for l := range bytes.Lines([]byte("a\nb")) {
		fmt.Printf("%q ", l)
	}
	fmt.Println((*bytes.Buffer)(nil).String(), bytes.NewBufferString("nbs"))
}
