package main

func f[T any](x T) (T, error) { return x } // ERROR "^40: not enough return values\n\thave \(T\)\n\twant \(T, error\)$"
func g[T any](x T) T {
	if any(x) == nil {
		return x
	}
} // ERROR "^1: missing return$"
func h[T any]() (z T, ok bool) { return }
func i[T any]() T             { return 0 } // ERROR "^40: cannot use 0 \(untyped int constant\) as T value in return statement$"
func main()                   {}
