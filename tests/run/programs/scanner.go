// stdin: 3 4
// stdin: add 1.5 2
// stdin: mul 3 x
// stdin:
// stdin: quit now please
// stdin: ünïcödé wörds here
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func words(s string) []string {
	sc := bufio.NewScanner(strings.NewReader(s))
	sc.Split(bufio.ScanWords)
	var out []string
	for sc.Scan() {
		out = append(out, sc.Text())
	}
	return out
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var a, b int
	n, err := fmt.Fscan(in, &a, &b)
	fmt.Println(n, err, a*b)
	in.ReadString('\n')
	sc := bufio.NewScanner(in)
	for line := 1; sc.Scan(); line++ {
		t := sc.Text()
		var op string
		var x, y float64
		n, err := fmt.Sscanf(t, "%s %f %f", &op, &x, &y)
		fmt.Printf("%d %q n=%d err=%v %s %g %g %v\n", line, t, n, err, op, x, y, words(t))
	}
	fmt.Println(sc.Err())
	var i int
	var s string
	fmt.Println(fmt.Sscan("42 hello", &i, &s))
	fmt.Println(i, s)
	fmt.Println(fmt.Sscanf("x=7,y=ok", "x=%d,y=%s", &i, &s))
	fmt.Println(i, s)
	_, err = fmt.Sscan("abc", &i)
	fmt.Println(err)
	_, err = fmt.Sscan("", &i)
	fmt.Println(err, err == io.EOF, errors.Is(err, io.ErrUnexpectedEOF))
	rs := bufio.NewScanner(strings.NewReader("héy"))
	rs.Split(bufio.ScanRunes)
	for rs.Scan() {
		fmt.Printf("%q ", rs.Text())
	}
	fmt.Println()
	long := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000)))
	fmt.Println(long.Scan(), long.Err())
	long = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000) + "\nend"))
	long.Buffer(make([]byte, 0, 1024), 1<<20)
	for long.Scan() {
		fmt.Println(len(long.Text()))
	}
	custom := bufio.NewScanner(strings.NewReader("a,b,,c"))
	custom.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		if i := strings.IndexByte(string(data), ','); i >= 0 {
			return i + 1, data[:i], nil
		}
		if atEOF && len(data) > 0 {
			return len(data), data, bufio.ErrFinalToken
		}
		return 0, nil, nil
	})
	for custom.Scan() {
		fmt.Printf("[%s]", custom.Bytes())
	}
	fmt.Println()
	w := bufio.NewWriterSize(os.Stdout, 16)
	fmt.Fprintf(w, "buffered %d\n", 1)
	fmt.Println("before flush", w.Buffered() > 0)
	w.Flush()
	r := io.TeeReader(io.LimitReader(strings.NewReader("limited reader"), 7), os.Stdout)
	bs, err := io.ReadAll(r)
	fmt.Println(len(bs), err)
	pr, pw := io.Pipe()
	go func() {
		fmt.Fprint(pw, "line1\nline2\nline3")
		pw.CloseWithError(errors.New("pipe broke"))
	}()
	ps := bufio.NewScanner(pr)
	for ps.Scan() {
		fmt.Println("got", ps.Text())
	}
	fmt.Println(ps.Err())
	rd := bufio.NewReader(strings.NewReader("peek me"))
	p, _ := rd.Peek(4)
	c, _ := rd.ReadByte()
	rd.UnreadByte()
	ru, sz, _ := rd.ReadRune()
	fmt.Println(string(p), c, ru, sz, rd.Buffered())
}
