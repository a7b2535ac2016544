package main

import (
	"context"
	"time"

	"example.com/print/report"
)

func timeout(fail bool) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	if fail {
		report.Die("%d", "x")
	}
	defer cancel()
	<-ctx.Done()
}

func main() {
	report.Logf("%d", "x")
	timeout(true)
}
