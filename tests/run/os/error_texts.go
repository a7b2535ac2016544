// Every error number and signal by its text; what errors.Is makes of them.
package main

import (
	"errors"
	"fmt"
	"syscall"
)

func main() {
	for i := range syscall.Errno(135) {
		fmt.Println(int(i), i)
	}
	for i := range syscall.Signal(35) {
		fmt.Println(int(i), i)
	}
	fmt.Println(syscall.EDEADLK, syscall.EMSGSIZE, syscall.ERFKILL)
	for _, e := range []error{syscall.ENOSYS, syscall.ENOTSUP, syscall.EOPNOTSUPP, syscall.EINVAL} {
		fmt.Println(errors.Is(e, errors.ErrUnsupported))
	}
}
