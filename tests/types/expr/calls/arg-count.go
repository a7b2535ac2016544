package p

func none()                      {}
func one(a int)                  {}
func two(a int, b string) int    { return 0 }
func pair() (int, string)        { return 0, "" }
func triple() (int, int, int)    { return 0, 0, 0 }
func vari(a int, b ...string)    {}

func f() {
	none(1) // ERROR "too many arguments in call to none"
	one() // ERROR "not enough arguments in call to one"
	one(1, 2) // ERROR "too many arguments in call to one"
	two(1) // ERROR "not enough arguments in call to two"
	two(1, "a", 3, nil) // ERROR "too many arguments in call to two"
	two(pair())
	two(triple()) // ERROR "too many arguments in call to two"
	one(pair()) // ERROR "too many arguments in call to one"
	two(1, pair()) // ERROR "multiple-value pair\(\) \(value of type \(int, string\)\) in single-value context"
	vari() // ERROR "not enough arguments in call to vari"
	vari(1)
	vari(1, "a", "b")
	vari(pair())
	none(pair()) // ERROR "too many arguments in call to none"
	one(none()) // ERROR "none\(\) \(no value\) used as value"
}
