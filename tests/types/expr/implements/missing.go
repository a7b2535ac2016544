package p

type I interface {
	M(int) string
	N()
}

type None struct{}
type Half struct{}
type Wrong struct{}
type Ptr struct{}
type Lower struct{}
type Fld struct{ M int }
type Good struct{}

func (Half) M(int) string    { return "" }
func (Wrong) M(string) string { return "" }
func (Wrong) N()             {}
func (*Ptr) M(int) string    { return "" }
func (*Ptr) N()              {}
func (Lower) m(int) string   { return "" }
func (Lower) N()             {}
func (Good) M(int) string    { return "" }
func (Good) N()              {}

var (
	_ I = None{} // ERROR "cannot use None\{\} \(value of struct type None\) as I value in variable declaration: None does not implement I \(missing method M\)"
	_ I = Half{} // ERROR "cannot use Half\{\} \(value of struct type Half\) as I value in variable declaration: Half does not implement I \(missing method N\)"
	_ I = Wrong{} // ERROR "cannot use Wrong\{\} \(value of struct type Wrong\) as I value in variable declaration: Wrong does not implement I \(wrong type for method M\)"
	_ I = Ptr{} // ERROR "cannot use Ptr\{\} \(value of struct type Ptr\) as I value in variable declaration: Ptr does not implement I \(method M has pointer receiver\)"
	_ I = &Ptr{}
	_ I = Lower{} // ERROR "cannot use Lower\{\} \(value of struct type Lower\) as I value in variable declaration: Lower does not implement I \(missing method M\)"
	_ I = Fld{} // ERROR "cannot use Fld\{\} \(value of struct type Fld\) as I value in variable declaration: Fld does not implement I \(Fld\.M is a field, not a method\)"
	_ I = Good{}
	_ I = &Good{}
	_ I = 1 // ERROR "cannot use 1 \(constant of type int\) as I value in variable declaration: int does not implement I \(missing method M\)"
	_ I = new(I) // ERROR "cannot use new\(I\) \(value of type \*I\) as I value in variable declaration: \*I does not implement I \(type \*I is pointer to interface, not interface\)"
	_ I = nil
	_ I = (*I)(nil) // ERROR "cannot use \(\*I\)\(nil\) \(value of type \*I\) as I value in variable declaration: \*I does not implement I \(type \*I is pointer to interface, not interface\)"
	_ error = Good{} // ERROR "cannot use Good\{\} \(value of struct type Good\) as error value in variable declaration: Good does not implement error \(missing method Error\)"
)
