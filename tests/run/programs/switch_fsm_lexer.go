package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

type itemType int

const (
	itemErr itemType = iota
	itemEOF
	itemText
	itemNum
	itemStr
	itemSym
)

type item struct {
	typ itemType
	pos int
	val string
}

func (i item) String() string {
	switch {
	case i.typ == itemEOF:
		return "EOF"
	case i.typ == itemErr:
		return "ERR:" + i.val
	case len(i.val) > 10:
		return fmt.Sprintf("%.10q...", i.val)
	}
	return fmt.Sprintf("%q", i.val)
}

type stateFn func(*lexer) stateFn
type lexer struct {
	in                string
	start, pos, width int
	items             chan item
}

func (l *lexer) next() (r rune) {
	if l.pos >= len(l.in) {
		l.width = 0
		return -1
	}
	r, l.width = utf8.DecodeRuneInString(l.in[l.pos:])
	l.pos += l.width
	return r
}
func (l *lexer) backup() { l.pos -= l.width }
func (l *lexer) emit(t itemType) {
	l.items <- item{t, l.start, l.in[l.start:l.pos]}
	l.start = l.pos
}
func (l *lexer) acceptRun(f func(rune) bool) {
	for {
		r := l.next()
		if r == -1 || !f(r) {
			break
		}
	}
	l.backup()
}
func (l *lexer) errorf(f string, a ...any) stateFn {
	l.items <- item{itemErr, l.start, fmt.Sprintf(f, a...)}
	return nil
}
func lexAny(l *lexer) stateFn {
	switch r := l.next(); {
	case r == -1:
		l.emit(itemEOF)
		return nil
	case unicode.IsSpace(r):
		l.acceptRun(unicode.IsSpace)
		l.start = l.pos
		return lexAny
	case unicode.IsDigit(r):
		return lexNum
	case unicode.IsLetter(r) || r == '_':
		l.acceptRun(func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' })
		l.emit(itemText)
		return lexAny
	case r == '"':
		return lexStr
	case strings.ContainsRune("+-*/=(){};<>", r):
		l.emit(itemSym)
		return lexAny
	default:
		return l.errorf("bad char %#U at %d", r, l.start)
	}
}
func lexNum(l *lexer) stateFn {
	digits := func(r rune) bool { return strings.ContainsRune("0123456789_", r) }
	l.acceptRun(digits)
	if l.next() == '.' {
		l.acceptRun(digits)
	} else {
		l.backup()
	}
	l.emit(itemNum)
	return lexAny
}
func lexStr(l *lexer) stateFn {
loop:
	for {
		switch l.next() {
		case '\\':
			if r := l.next(); r != -1 && r != '\n' {
				break
			}
			fallthrough
		case -1, '\n':
			return l.errorf("unterminated string")
		case '"':
			break loop
		}
	}
	l.emit(itemStr)
	return lexAny
}
func lex(in string) <-chan item {
	l := &lexer{in: in, items: make(chan item)}
	go func() {
		defer close(l.items)
		for s := stateFn(lexAny); s != nil; {
			s = s(l)
		}
	}()
	return l.items
}
func main() {
	for _, src := range []string{"x = 3.14 * (y_1 + \"str\\\"q\");", "größe = 1_000", "\"open", "a # b", "", "verylongidentifier<>"} {
		for it := range lex(src) {
			fmt.Print(it.pos, ":", it, " ")
		}
		fmt.Println()
	}
}
