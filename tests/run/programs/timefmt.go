package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2023, time.March, 5, 14, 7, 9, 123456789, time.UTC)
	for _, l := range []string{time.ANSIC, time.RFC822, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.StampMicro, time.DateTime, time.DateOnly, "Monday, 2 Jan 06 15h04m05.000s PM", "Jan _2 2006 3:4:5.999", "002 __2 .00", "20060102150405"} {
		fmt.Println(t.Format(l))
	}
	fmt.Println(t, t.Unix(), t.UnixMilli(), t.YearDay(), t.Weekday(), t.Month(), t.IsZero(), time.Time{})
	y, w := t.ISOWeek()
	fmt.Println(y, w)
	for i := range 5 {
		fmt.Print(t.AddDate(0, i, 26).Format("2006-01-02 "), t.AddDate(i, -3, 0).Format("Jan06 "))
	}
	fmt.Println()
	u := time.Date(2024, 2, 30, 25, 61, -1, 0, time.UTC)
	fmt.Println(u, u.Sub(t), u.After(t), t.Before(u), t.Equal(t), u.Sub(t).Hours(), t.Compare(u))
	fmt.Println(t.Truncate(time.Hour), t.Round(time.Minute), t.Add(-36*time.Hour).Format(time.RFC850))
	for _, d := range []time.Duration{0, 1, 1500, 2 * time.Millisecond, 1234567890, 90 * time.Second, 26*time.Hour + 3*time.Minute, -5 * time.Second, 1<<63 - 1, -1 << 63} {
		fmt.Print(d, " ")
	}
	fmt.Println()
	for _, s := range []string{"1h15m30.918s", "300ms", "-1.5h", "2us", "1x", "", "3", "1h -2m"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	d := 3*time.Hour + 25*time.Minute + 45*time.Second + 500*time.Millisecond
	fmt.Println(d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Round(time.Hour), d.Truncate(time.Minute), d.String(), d.Abs())
	for _, p := range [][2]string{{time.RFC3339, "2022-12-25T08:30:00Z"}, {time.RFC3339, "2022-12-25T08:30:00+02:00"}, {"2006-01-02", "2022-13-01"}, {"Jan 2, 2006 at 3:04pm (MST)", "Feb 3, 2013 at 7:54pm (PST)"}, {time.DateTime, "bad"}, {"15:04", "23:59"}, {time.RFC3339, "2022-02-30T00:00:00Z"}} {
		v, err := time.Parse(p[0], p[1])
		fmt.Println(v, "|", err)
	}
	z := time.FixedZone("EST", -5*3600)
	fmt.Println(t.In(z), t.In(z).Format(time.RFC822Z), t.In(z).Equal(t), t.In(z) == t)
	name, off := t.In(z).Zone()
	fmt.Println(name, off, time.Unix(1e9, 5).UTC(), time.UnixMilli(-1).UTC())
	fmt.Println(time.Saturday, time.Month(13), time.Weekday(9), time.December)
	days := func(y int, m time.Month) int { return time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC).Day() }
	for m := time.January; m <= time.December; m++ {
		fmt.Print(m.String()[:3], days(2024, m), " ")
	}
	fmt.Println()
	first := time.Date(2024, time.May, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println("Su Mo Tu We Th Fr Sa")
	fmt.Printf("%*s", int(first.Weekday())*3, "")
	for dd := first; dd.Month() == time.May; dd = dd.AddDate(0, 0, 1) {
		fmt.Printf("%2d", dd.Day())
		if dd.Weekday() == time.Saturday {
			fmt.Println()
		} else {
			fmt.Print(" ")
		}
	}
	fmt.Println()
	b, _ := t.MarshalText()
	fmt.Println(string(b), t.Nanosecond(), t.GoString())
	h, m, s := t.Clock()
	fmt.Println(h, m, s)
	fmt.Printf("%v %s %d %.2f %T\n", d, d, d, d.Seconds(), d)
}
