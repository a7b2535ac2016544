package main

func Add[T any](a, b T) T                      { return a + b } // ERROR "^57: invalid operation: operator \+ not defined on a \(variable of type T constrained by any\)$"
func Add2[T ~int | ~string](a, b T) T          { return a + b }
func Mul[T ~int | ~string](a, b T) T           { return a * b } // ERROR "^57: invalid operation: operator \* not defined on a \(variable of type T constrained by ~int \| ~string\)$"
func Conv[T ~int | ~float64](x T) int          { return int(x) }
func Conv2[T ~int | ~string](x T) float64      { return float64(x) } // ERROR "^65: cannot convert x \(variable of type T constrained by ~int \| ~string\) to type float64: cannot convert string \(in T\) to type float64$"
func Const[T ~int8 | ~int](x T) T              { return x + 200 } // ERROR "^61: cannot convert 200 \(untyped int constant\) to type T$"
func Const2[T ~int8 | ~int](x T) T             { return x + 100 }
func Index[T ~[]int | ~map[int]int](x T) int   { return x[0] } // ERROR "^58: cannot index x \(variable of type T constrained by ~\[\]int \| ~map\[int\]int\)$"
func Index2[T ~[]int | ~[]string](x T) int     { return x[0] } // ERROR "^58: cannot index x \(variable of type T constrained by ~\[\]int \| ~\[\]string\)$"
func Len[T any](x T) int                       { return len(x) } // ERROR "^61: invalid argument: x \(variable of type T constrained by any\) for built-in len$"
func Len2[T ~string | ~[]byte](x T) int        { return len(x) }
func Range[T ~[]int | ~[3]int](x T)            { for range x {} } // ERROR "^60: cannot range over x \(variable of type T constrained by ~\[\]int \| ~\[3\]int\): \[\]int and \[3\]int have different underlying types$"
func Range2[T ~[]int](x T)                     { for i, v := range x { _ = i + v } }
func Call[T ~func(int) string](f T) string     { return f(1) }
func Call2[T any](f T)                         { f() } // ERROR "^50: invalid operation: cannot call f \(variable of type T constrained by any\): no specific type$"
func Chan[T chan int | <-chan int](c T) int    { return <-c }
func Chan2[T chan int | <-chan int](c T)       { c <- 1 } // ERROR "^50: invalid operation: cannot send to c \(variable of type T constrained by chan int \| <-chan int\): receive-only channel <-chan int$"
func Field[T struct{ x int }](t T) int         { return t.x } // ERROR "^59: t\.x undefined \(type T has no field or method x\)$"
func Deref[T any, P *T](p P) T                 { return *p }
func Switch[T any](x T)                        { switch x.(type) {} } // ERROR "^57: cannot use type switch on type parameter value x \(variable of type T constrained by any\)$"
func Assert[T any](x T)                        { _ = x.(int) } // ERROR "^54: invalid operation: cannot use type assertion on type parameter value x \(variable of type T constrained by any\)$"
func Switch2[T any](x T)                       { switch any(x).(type) { case int: case T: } }
func Zero[T any]() T                           { return nil } // ERROR "^57: cannot use nil as T value in return statement$"
func Zero2[T any]() T                          { return 0 } // ERROR "^57: cannot use 0 \(untyped int constant\) as T value in return statement$"
func Zero3[T any]() (z T)                      { return }
func Make[T ~[]int]() T                        { return make(T, 1) }
func Make2[T any]() T                          { return make(T) } // ERROR "^62: invalid argument: cannot make T: no specific type$"
func Lit[T ~[]int]() T                         { return T{1, 2} }
func Lit2[T any]() T                           { return T{} } // ERROR "^57: invalid composite literal type T \(no common underlying type\)$"
func main()                                    {}
