package main

type A[T T] struct{} // ERROR "^10: cannot use a type parameter as constraint$"
type B[T any, T any] struct{} // ERROR "^15: T redeclared in this block\n\t\.\/x\.go:4:8: other declaration of T$"
type C[T undefined] struct{} // ERROR "^10: undefined: undefined$"
type D[T A[T]] struct{}
type E[T any] T // ERROR "^15: cannot use a type parameter as RHS in type declaration$"
type F[T any] = T // ERROR "^17: cannot use type parameter declared in alias declaration as RHS$"
type G[T *int,] struct{}
type H[T int] struct{ T } // ERROR "^23: embedded field type cannot be a \(pointer to a\) type parameter$"
type I[T any] struct{ *T } // ERROR "^23: embedded field type cannot be a \(pointer to a\) type parameter$"
type J[P any, Q P] struct{} // ERROR "^17: cannot use a type parameter as constraint$"
type K[P any] struct{ f func(P) K[P] }
type M[_ any] struct{}
type N[T interface{ m() T }] struct{ x T }

func f[T any](T T) {} // ERROR "^15: T redeclared in this block\n\t\.\/x\.go:17:8: other declaration of T$"
func g[T any]() { type T int; var _ T } // ERROR "^24: T redeclared in this block\n\t\.\/x\.go:18:8: other declaration of T$"
func h[T any](x T) { type L struct{ x T }; _ = L{x} }

func main() {}
