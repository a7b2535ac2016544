package main

import tm "time"

func main() {
	defer println(tm.Since(tm.Now()) > tm.Second) // WARN "call to time.Since is not deferred"
}
