package main

import (
	"fmt"
	"net"
)

func main() {
	for _, a := range []string{"1.2.3.4", "01.2.3.4", "256.1.1.1", "1.2.3", "1.2.3.4.5", "::", "::1", "1::2:0:0:3", "1:0:0:2:0:0:0:3", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8",
		"1:2:3:4:5:6:7::", "1::2::3", "fe80::1%lo", "abcd:EF::", "12345::", "::1.2.3.4", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:1.2.3.4", ":1", "1:", "", "g::"} {
		ip := net.ParseIP(a)
		fmt.Println(a, ip, len(ip), ip.To4() != nil, ip.IsLoopback(), ip.IsUnspecified())
	}
	for _, a := range []string{"10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.0.1", "224.0.0.1", "255.255.255.255", "8.8.8.8", "fe80::1", "fd00::1", "ff02::1"} {
		ip := net.ParseIP(a)
		fmt.Println(a, ip.IsPrivate(), ip.IsMulticast(), ip.IsLinkLocalUnicast(), ip.IsLinkLocalMulticast(), ip.IsGlobalUnicast(), ip.DefaultMask())
	}
	fmt.Println(net.IP(nil), net.IP{1, 2}, net.IPv4(1, 2, 3, 4), net.IPv4zero, net.IPv6loopback, net.IPv6zero, net.IPv4bcast)
	fmt.Println(net.ParseIP("1.2.3.4").Equal(net.IPv4(1, 2, 3, 4).To4()), net.CIDRMask(24, 32), net.CIDRMask(33, 32), net.IPv4Mask(255, 255, 0, 0))
	for _, c := range []string{"10.1.2.3/8", "10.1.2.3", "::1/64", "2001:db8::5/33", "1.2.3.4/33", "x/8", "1.2.3.4/"} {
		ip, n, err := net.ParseCIDR(c)
		fmt.Println(ip, n, err)
	}
	_, n, _ := net.ParseCIDR("192.168.0.0/16")
	ones, bits := n.Mask.Size()
	fmt.Println(n.Contains(net.IPv4(192, 168, 3, 4)), n.Contains(net.IPv4(192, 169, 3, 4)), n.Contains(net.IPv6loopback), ones, bits, n.Network())
	text, err := net.IPv4(1, 2, 3, 4).MarshalText()
	fmt.Println(string(text), err)
	var ip net.IP
	fmt.Println(ip.UnmarshalText([]byte("9.8.7.6")), ip, ip.UnmarshalText([]byte("x")))
}
