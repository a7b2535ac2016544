// A learner's lower-case spelling: Go says whether its own package has such a name.
package main

import (
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"sync"
	"time"
)

func main() {
	fmt.println("x")           // ERROR "^6: undefined: fmt.println \(but have Println\)$"
	_ = fmt.errorf("x")        // ERROR "^10: name errorf not exported by package fmt$"
	_ = math.sqrt(2)           // ERROR "^11: name sqrt not exported by package math$"
	_ = math.floor(2)          // ERROR "^11: undefined: math.floor \(but have Floor\)$"
	_ = math.pi                // ERROR "^11: undefined: math.pi \(but have Pi\)$"
	_ = strings.repeat("a", 2) // ERROR "^14: undefined: strings.repeat \(but have Repeat\)$"
	_ = strings.indexFunc      // ERROR "^14: name indexFunc not exported by package strings$"
	var _ sync.mutex           // ERROR "^13: undefined: sync.mutex \(but have Mutex\)$"
	var _ os.file              // ERROR "^11: name file not exported by package os$"
	time.sleep(time.Second)    // ERROR "^7: undefined: time.sleep \(but have Sleep\)$"
	_, _ = io.pipe()           // ERROR "^9: missing argument in conversion to io.pipe$" "^12: name pipe not exported by package io$"
}
