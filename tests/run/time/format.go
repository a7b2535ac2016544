package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2009, time.November, 10, 23, 4, 5, 123456789, time.UTC)
	for _, layout := range []string{time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano,
		time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly, time.Layout,
		"Monday, January 2 2006", "2006-002", "3:04:05.999 pm", "06/1/_2 15h", ".00 ,000", "plain text 7"} {
		fmt.Println(t.Format(layout))
	}
	east := time.FixedZone("EAST", 5*3600+30*60)
	fmt.Println(t.In(east))
	fmt.Println(t.In(east).Format(time.RFC3339), t.In(time.FixedZone("", -3600)).Format("MST Z07:00 -07"))
	fmt.Printf("%v|%s|%#v\n", t, t, t)
	fmt.Println(t.Weekday(), t.YearDay(), t.Month(), t.Unix(), t.UnixMilli(), t.UnixNano())
	fmt.Println(t.ISOWeek())
	fmt.Println(t.Date())
	fmt.Println(t.Clock())
	fmt.Println(time.Time{}, time.Time{}.IsZero(), time.Unix(0, 0).UTC())
	fmt.Println(time.Month(13), time.Weekday(8), time.March, time.Sunday)
}
