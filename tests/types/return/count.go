package main

func a()               { return 1 } // ERROR "^33: too many return values\n\thave \(number\)\n\twant \(\)$"
func b() int           { return } // ERROR "^26: not enough return values\n\thave \(\)\n\twant \(int\)$"
func c() int           { return 1, 2 } // ERROR "^36: too many return values\n\thave \(number, number\)\n\twant \(int\)$"
func d() (int, string) { return 1 } // ERROR "^33: not enough return values\n\thave \(number\)\n\twant \(int, string\)$"
func e() (int, string) { return "x", 1 } // ERROR "^33: cannot use \"x\" \(untyped string constant\) as int value in return statement$" "^38: cannot use 1 \(untyped int constant\) as string value in return statement$"
func f() (int, string) { return d() }
func g() int           { return d() } // ERROR "^33: too many return values\n\thave \(int, string\)\n\twant \(int\)$"
func h() (x int, y string) { return }
func i() (x int, y string) { return 1 } // ERROR "^37: not enough return values\n\thave \(number\)\n\twant \(int, string\)$"
func j() error         { return "x" } // ERROR "^33: cannot use \"x\" \(constant of type string\) as error value in return statement: string does not implement error \(missing method Error\)$"
func k() (int, error)  { return 1, nil }
func l() int           { return nil } // ERROR "^33: cannot use nil as int value in return statement$"
func m() int           { return a() } // ERROR "^33: a\(\) \(no value\) used as value$"
func n() float64       { return 1 }
func o() int8          { return 300 } // ERROR "^33: cannot use 300 \(untyped int constant\) as int8 value in return statement \(overflows\)$"
func p() (a, b int)    { return 1, 2, 3 } // ERROR "^39: too many return values\n\thave \(number, number, number\)\n\twant \(int, int\)$"
func main()            {}
