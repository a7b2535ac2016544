package p

import "fmt"

// The mistakes of a first week with Go.
type user struct {
	Name string
	age  int
}

func newUser(name string, age int) *user { return &user{name, age} }

func (u user) birthday() { u.age++ }

func main2() {
	u := newUser(30, "Ann") // ERROR "cannot use 30 \(untyped int constant\) as string value in argument to newUser" "cannot use .Ann. \(untyped string constant\) as int value in argument to newUser"
	var v user = newUser("Ann", 30) // ERROR "cannot use newUser\(.Ann., 30\) \(value of type \*user\) as user value in variable declaration"
	w := user{"Ann"} // ERROR "too few values in struct literal of type user"
	fmt.Println("age: " + u.age) // ERROR "invalid operation: .age: . \+ u\.age \(mismatched types untyped string and int\)"
	fmt.Println("next: " + u.age + 1) // ERROR "invalid operation: .next: . \+ u\.age \(mismatched types untyped string and int\)"
	if u.name == "Ann" { // ERROR "u\.name undefined \(type \*user has no field or method name, but does have field Name\)"
		fmt.Println(u.Age) // ERROR "u\.Age undefined \(type \*user has no field or method Age, but does have field age\)"
	}
	var total int = 3.5 * 2
	var avg float64 = total / 2 // ERROR "cannot use total / 2 \(value of type int\) as float64 value in variable declaration"
	count := len(u.Name) / 2.0
	total = avg // ERROR "cannot use avg \(variable of type float64\) as int value in assignment"
	for i := 0; i < "10"; i++ { // ERROR "invalid operation: i < .10. \(mismatched types int and untyped string\)"
	}
	nums := []int{1, 2, "3"} // ERROR "cannot use .3. \(untyped string constant\) as int value in array or slice literal"
	nums.append(4) // ERROR "nums\.append undefined \(type \[\]int has no field or method append\)"
	nums = append(nums, 4.5) // ERROR "cannot use 4\.5 \(untyped float constant\) as int value in argument to append \(truncated\)"
	sum := 0
	for n := range nums {
		sum += float64(n) // ERROR "invalid operation: sum \+= float64\(n\) \(mismatched types int and float64\)"
	}
	var err error = "failed" // ERROR "cannot use .failed. \(constant of type string\) as error value in variable declaration: string does not implement error \(missing method Error\)"
	return err // ERROR "too many return values"
	fmt.Printf("%d\n", sum, w, v, count)
}
