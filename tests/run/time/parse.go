package main

import (
	"fmt"
	"time"
)

func try(layout, value string) {
	t, err := time.Parse(layout, value)
	fmt.Println(t, "|", err)
}

func main() {
	try(time.RFC3339, "2024-02-29T12:30:45Z")
	try(time.RFC3339, "2024-02-29T12:30:45.123456+02:00")
	try(time.DateOnly, "2023-02-29")
	try(time.DateOnly, "2023-13-01")
	try(time.DateTime, "2023-01-02 24:00:00")
	try(time.DateTime, "2023-01-02 10:60:00")
	try(time.DateTime, "2023-01-02 10:00:00.25")
	try(time.RFC1123, "Tue, 10 Nov 2009 23:00:00 UTC")
	try(time.RFC1123, "Tue, 10 Nov 2009 23:00:00 CET")
	try(time.RFC1123Z, "Tue, 10 Nov 2009 23:00:00 +0100")
	try(time.Kitchen, "3:04PM")
	try(time.Kitchen, "12:00AM")
	try(time.Kitchen, "13:00PM")
	try(time.ANSIC, "Mon Jan  2 15:04:05 2006")
	try("2006-01-02", "2006-01-02 and more")
	try("2006-01-02", "nonsense")
	try("2006-002", "2024-060")
	try("January 2, 2006", "february 3, 2013")
	try("06-1-2", "70-3-4")
	_, err := time.Parse(time.DateOnly, "2023/01/02")
	if pe, ok := err.(*time.ParseError); ok {
		fmt.Printf("%q %q %q %q\n", pe.Layout, pe.Value, pe.LayoutElem, pe.ValueElem)
	}
	loc := time.FixedZone("X", -7200)
	fmt.Println(time.ParseInLocation(time.DateTime, "2024-05-06 07:08:09", loc))
	_, err = time.LoadLocation("Nowhere/Land")
	fmt.Println(err)
	utc, err := time.LoadLocation("UTC")
	fmt.Println(utc, err, time.UTC, time.Local)
}
