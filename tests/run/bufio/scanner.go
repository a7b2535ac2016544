package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"
)

func main() {
	s := bufio.NewScanner(strings.NewReader("one\r\ntwo\n\nfour"))
	for s.Scan() {
		fmt.Printf("%q ", s.Text())
	}
	fmt.Println(s.Err(), s.Scan())

	for _, split := range []bufio.SplitFunc{bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes} {
		s = bufio.NewScanner(strings.NewReader("  hé \t wörld\u2003x\xff "))
		s.Split(split)
		n := 0
		for s.Scan() {
			n++
			fmt.Printf("%q ", s.Text())
		}
		fmt.Println(n)
	}

	s = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100) + "\n"))
	s.Buffer(make([]byte, 10), 20)
	fmt.Println(s.Scan(), s.Err(), errors.Is(s.Err(), bufio.ErrTooLong))

	s = bufio.NewScanner(strings.NewReader("1,2,3,STOP,4"))
	s.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		i := strings.IndexByte(string(data), ',')
		if i < 0 {
			if atEOF {
				return len(data), data, bufio.ErrFinalToken
			}
			return 0, nil, nil
		}
		if string(data[:i]) == "STOP" {
			return i + 1, nil, bufio.ErrFinalToken
		}
		return i + 1, data[:i], nil
	})
	for s.Scan() {
		fmt.Print(s.Text(), ";")
	}
	fmt.Println(s.Err())
	s = bufio.NewScanner(strings.NewReader("abc"))
	s.Split(func(data []byte, atEOF bool) (int, []byte, error) { return -1, nil, nil })
	fmt.Println(s.Scan(), s.Err())
	s = bufio.NewScanner(strings.NewReader("abc"))
	s.Split(func(data []byte, atEOF bool) (int, []byte, error) { return 9, nil, nil })
	fmt.Println(s.Scan(), s.Err())
	defer func() { fmt.Println(recover()) }()
	s.Buffer(nil, 0)
}
