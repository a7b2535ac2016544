package main

import (
	"errors"
	"fmt"
	"io"
	"unicode"
)

type Hex uint32

func (h *Hex) Scan(state fmt.ScanState, verb rune) error {
	tok, err := state.Token(true, func(r rune) bool { return unicode.Is(unicode.ASCII_Hex_Digit, r) })
	if err != nil {
		return err
	}
	if len(tok) == 0 {
		return errors.New("no hex digits")
	}
	*h = 0
	for _, c := range tok {
		*h <<= 4
		switch {
		case c <= '9':
			*h += Hex(c - '0')
		default:
			*h += Hex(c|0x20-'a') + 10
		}
	}
	w, ok := state.Width()
	fmt.Printf("[%c %s %d %t]", verb, tok, w, ok)
	return nil
}

type Pair struct{ A, B string }

func (p *Pair) Scan(state fmt.ScanState, verb rune) error {
	state.SkipSpace()
	field := &p.A
	*field = ""
	for {
		r, _, err := state.ReadRune()
		if err == io.EOF || err == nil && unicode.IsSpace(r) {
			if err == nil {
				state.UnreadRune()
			}
			return nil
		}
		if err != nil {
			return err
		}
		if r == '=' {
			field = &p.B
			*field = ""
			continue
		}
		*field += string(r)
	}
}

func main() {
	var h, g Hex
	var n int
	fmt.Println(fmt.Sscan("ff 1A 7", &h, &g, &n))
	fmt.Println(uint32(h), uint32(g), n)
	fmt.Println(fmt.Sscanf("beef-cafe", "%4v-%v", &h, &g))
	fmt.Println(uint32(h), uint32(g))
	fmt.Println(fmt.Sscan("zz", &h))
	var p, q Pair
	fmt.Println(fmt.Sscan(" key=value\n other=ö x", &p, &q))
	fmt.Println(p, q)
	fmt.Println(fmt.Sscan("", &p))
}
