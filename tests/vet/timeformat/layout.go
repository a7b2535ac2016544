package main

import "time"

const layout = "2006-02-01 15:04"

func main() {
	t := time.Now()
	_ = t.Format("2006-02-01")           // WARN "^2006-02-01 should be 2006-01-02$"
	_ = t.Format(layout)                 // WARN "2006-02-01 should be 2006-01-02"
	_, _ = time.Parse("at 2006-02-01", "") // WARN "2006-02-01 should be"
	_ = t.Format("2006-01-02")
	_ = t.AppendFormat(nil, "2006-02-01")
}
