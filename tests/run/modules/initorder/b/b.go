package b

import "fmt"

var n = start()

func start() int { fmt.Println("b.n"); return 10 }

// Next counts.
func Next(s string) int { n++; fmt.Println(s, n); return n }
