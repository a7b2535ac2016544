package main

import "iter"

func seq(yield func(int) bool)           {}
func seq2(yield func(int, string) bool)  {}
func seq0(yield func() bool)             {}
func bad1(yield func(int))               {}
func bad2(yield func(int) bool) int      { return 0 }
func bad3(yield func(a, b, c int) bool)  {}
func bad4(int)                           {}
func bad5()                              {}

type mybool bool

func bad6(yield func(int) mybool) {}

type Set[T comparable] map[T]bool

func (s Set[T]) All() iter.Seq[T] { return func(yield func(T) bool) {} }

func main() {
	for i := range seq {
		_ = i + 1
	}
	for i, s := range seq2 { // ERROR "^9: declared and not used: s$"
		s = i // ERROR "^7: cannot use i \(variable of type int\) as string value in assignment$"
	}
	for range seq0 {
	}
	for i := range seq0 { // ERROR "^6: range over seq0 \(value of type func\(yield func\(\) bool\)\) permits no iteration variables$"
	}
	for i, j := range seq { // ERROR "^6: declared and not used: i$" "^9: range over seq \(value of type func\(yield func\(int\) bool\)\) permits only one iteration variable$"
	}
	for range bad1 { // ERROR "^12: cannot range over bad1 \(value of type func\(yield func\(int\)\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func does not return bool$"
	}
	for range bad2 { // ERROR "^12: cannot range over bad2 \(value of type func\(yield func\(int\) bool\) int\): func must be func\(yield func\(\.\.\.\) bool\): unexpected results$"
	}
	for range bad3 { // ERROR "^12: cannot range over bad3 \(value of type func\(yield func\(a int, b int, c int\) bool\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func has too many parameters$"
	}
	for range bad4 { // ERROR "^12: cannot range over bad4 \(value of type func\(int\)\): func must be func\(yield func\(\.\.\.\) bool\): argument is not func$"
	}
	for range bad5 { // ERROR "^12: cannot range over bad5 \(value of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count$"
	}
	for range bad6 { // ERROR "^12: cannot range over bad6 \(value of type func\(yield func\(int\) mybool\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func returns user-defined boolean, not bool$"
	}
	for x := range (Set[string]{}).All() {
		x++ // ERROR "^3: invalid operation: x\+\+ \(non-numeric type string\)$"
	}
	for a, b := range (Set[string]{}).All { // ERROR "^20: cannot range over \(Set\[string\]\{\}\)\.All \(value of type func\(\) iter\.Seq\[string\]\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count$"
	}
}
