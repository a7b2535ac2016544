// oracle: skip who answers at these addresses depends on the network
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"syscall"
	"time"
)

func main() {
	start := time.Now()
	_, err := net.DialTimeout("tcp", "192.0.2.1:80", 3*time.Second)
	fmt.Println(err, time.Since(start).Round(time.Second)) // expect: dial tcp 192.0.2.1:80: i/o timeout 3s
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(time.Second, cancel)
	var d net.Dialer
	start = time.Now()
	_, err = d.DialContext(ctx, "tcp", "192.0.2.1:80")
	fmt.Println(err, errors.Is(err, context.Canceled), time.Since(start).Round(time.Second)) // expect: dial tcp 192.0.2.1:80: operation was canceled true 1s
	start = time.Now()
	_, err = net.Dial("tcp", "192.0.2.1:80")
	fmt.Println(err, time.Since(start).Round(time.Second)) // expect: dial tcp 192.0.2.1:80: connect: connection timed out 2m7s
	_, err = net.Dial("tcp", "8.8.8.8:53")
	fmt.Println(err, errors.Is(err, syscall.ENETUNREACH)) // expect: dial tcp 8.8.8.8:53: connect: network is unreachable (gocl: other machines only with --allow-net) true
	_, err = net.Dial("tcp", "example.com:80")
	fmt.Println(err) // expect: dial tcp: lookup example.com: no such host (gocl: names are only looked up with --allow-net)
	_, err = net.Dial("udp", "127.0.0.1:53")
	fmt.Println(err) // expect: dial udp: gocl: UDP is not available
	_, err = net.Listen("unix", "/tmp/x")
	fmt.Println(err, errors.Is(err, errors.ErrUnsupported)) // expect: listen unix: gocl: Unix sockets are not available true
}
