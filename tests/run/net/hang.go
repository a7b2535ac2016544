// oracle: skip real Go hangs
package main

import (
	"fmt"
	"net"
)

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	fmt.Println(ln.Addr(), err) // expect: 127.0.0.1:40000 <nil>
	ln.Accept()
	// expect exit: 125
	// expect stderr: gocl: the program was stopped: all goroutines wait, some for the network
	// expect stderr: goroutine 1 [IO wait]:
	// expect stderr: net.(*TCPListener).Accept
	// expect stderr: main.main()
}
