// stdin: naïve 世界
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	s := bufio.NewScanner(os.Stdin)
	s.Scan()
	fmt.Println(len(s.Text()), len([]rune(s.Text())), s.Text()) // expect: 13 8 naïve 世界
}
