package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, 7, 1, 12, 0, 0, 0, time.UTC)
	for _, name := range []string{"America/New_York", "Europe/Berlin", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney"} {
		loc, err := time.LoadLocation(name)
		if err != nil {
			fmt.Println(err)
			continue
		}
		winter := t.AddDate(0, 6, 0)
		fmt.Println(loc, t.In(loc), winter.In(loc), t.In(loc).IsDST())
	}
	ny, _ := time.LoadLocation("America/New_York")
	// The night in which the clocks are set forward.
	before := time.Date(2024, 3, 10, 1, 59, 59, 0, ny)
	fmt.Println(before, before.Add(time.Second), time.Date(2024, 3, 10, 2, 30, 0, 0, ny))
	fmt.Println(time.Date(2024, 3, 11, 0, 0, 0, 0, ny).Sub(time.Date(2024, 3, 10, 0, 0, 0, 0, ny)))
	fmt.Println(before.ZoneBounds())
	fmt.Println(time.ParseInLocation(time.RFC822, "04 Jul 24 10:00 EDT", ny))
	_, err := time.LoadLocation("../etc")
	fmt.Println(err)
}
