package main

import (
	"errors"
	"fmt"
)

type op string

func (o op) Error() string        { return string(o) + " is not supported" }
func (o op) Is(target error) bool { return target == errors.ErrUnsupported }

func do(what string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("do %s: %w", what, err)
		}
	}()
	switch what {
	case "fly":
		return op(what)
	case "swim":
		return errors.ErrUnsupported
	}
	return nil
}

func main() {
	for _, what := range []string{"fly", "swim", "walk"} {
		err := do(what)
		fmt.Println(err, errors.Is(err, errors.ErrUnsupported))
	}
	e1, e2 := errors.New("x"), errors.New("x")
	fmt.Println(e1 == e2, e1 == e1, e1.Error() == e2.Error())
	m := map[error]int{e1: 1, e2: 2}
	fmt.Println(m[e1], m[e2], len(m))
	fmt.Printf("%v %s %q %+v %T\n", e1, e1, e1, e1, e1)
}
