package p

type Slices interface{ ~[]int | ~[]string }
type Chans interface{ ~chan int | ~<-chan int }
type Bidi interface{ ~chan<- int | ~<-chan int }
type Funcs interface{ ~func(int) string }
type Mixed interface{ ~func(int) | ~int }
type Ptrs interface{ *int | *int8 }
type Structs interface{ ~struct{ x int } }
type None interface {
	int
	string
}

func f[S Slices, C Chans, B Bidi, F Funcs, M Mixed, P Ptrs, St Structs, N None](s S, c C, b B, fn F, m M, p P, st St, n N) {
	for i := range s { // ERROR "cannot range over s \(variable of type S constrained by Slices\): \[\]int and \[\]string have different underlying types"
		_ = s[i] // ERROR "cannot index s \(variable of type S constrained by Slices\)"
	}
	for i, v := range s { // ERROR "cannot range over s \(variable of type S constrained by Slices\): \[\]int and \[\]string have different underlying types"
		_, _ = i, v
	}
	_ = <-c
	c <- 1 // ERROR "invalid operation: cannot send to c \(variable of type C constrained by Chans\): receive-only channel <-chan int"
	_ = <-b // ERROR "invalid operation: cannot receive from b \(variable of type B constrained by Bidi\): send-only channel chan<- int"
	_ = fn(1)
	_ = fn("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to fn"
	m(1) // ERROR "invalid operation: cannot call m \(variable of type M constrained by Mixed\): int is not a function"
	_ = *p // ERROR "invalid operation: pointers of p \(variable of type P constrained by Ptrs\) must have identical base types"
	_ = St{1}
	_ = S{1} // ERROR "invalid composite literal type S \(no common underlying type\)"
	_ = make(S, 1) // ERROR "invalid argument: cannot make S: \[\]int and \[\]string have different underlying types"
	_ = make(C)
	_ = append(s, 1) // ERROR "invalid append: mismatched slice element types int and string in s \(variable of type S constrained by Slices\)"
	_ = n + n // ERROR "invalid operation: operator \+ not defined on n \(variable of type N constrained by None with empty type set\)"
	close(c) // ERROR "invalid operation: cannot close receive-only channel c \(variable of type C constrained by Chans\)"
	_ = st.x // ERROR "st\.x undefined \(type St has no field or method x\)"
}
