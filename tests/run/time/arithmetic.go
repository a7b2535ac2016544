package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, 1, 31, 22, 30, 0, 0, time.UTC)
	fmt.Println(t.AddDate(0, 1, 0), t.AddDate(1, 0, -31), t.Add(90*time.Minute))
	fmt.Println(time.Date(2023, 14, -1, 25, 61, 61, 2e9, time.UTC))
	u := t.Add(36 * time.Hour)
	fmt.Println(u.Sub(t), t.Sub(u), t.Before(u), t.After(u), t.Equal(t.In(time.FixedZone("Z", 3600))), t == t.In(time.FixedZone("Z", 3600)), t.Compare(u))
	fmt.Println(t.Truncate(24*time.Hour), t.Round(time.Hour), t.Round(7*time.Hour))
	far := time.Date(3000, 1, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(far.Sub(t), t.Sub(far))
	fmt.Println(time.UnixMilli(1700000000123).UTC(), time.UnixMicro(-1).UTC())
	b, err := t.MarshalJSON()
	fmt.Println(string(b), err)
	var v time.Time
	fmt.Println(v.UnmarshalText([]byte("2020-01-02T03:04:05Z")), v)
	fmt.Println(v.UnmarshalJSON([]byte(`"nope"`)))
	txt, _ := v.MarshalText()
	bin, _ := v.MarshalBinary()
	var w time.Time
	fmt.Println(string(txt), bin, w.UnmarshalBinary(bin), w.Equal(v))
}
