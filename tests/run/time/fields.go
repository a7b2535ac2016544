// How a Time looks inside a struct whose fields fmt may not ask, and how long a monotonic reading is kept.
package main

import (
	"fmt"
	"strings"
	"time"
)

type event struct {
	name string
	at   time.Time
	For  time.Duration
}

func main() {
	fmt.Printf("%v %+v\n", event{"a", time.Time{}, 5}, event{"a", time.Unix(3, 4).UTC(), 5})
	fmt.Printf("%#v\n", event{"a", time.Time{}, 5})
	n := time.Now()
	stripped := n.Round(0)
	fmt.Println(n.Equal(stripped), n == stripped, n.Sub(stripped), n.Add(time.Hour).Sub(n), n.Add(-time.Hour).Before(stripped))
	const year = 365 * 24 * time.Hour
	times := []time.Time{n, n.Add(200 * year), n.Add(100 * year), n.Add(-200 * year), n.Add(-100 * year), n.UTC(), n.AddDate(1, 0, 0), n.Truncate(time.Hour)}
	for _, t := range times {
		fmt.Println(strings.Contains(t.String(), " m="), t.Sub(n) > time.Hour, t.Sub(stripped) > time.Hour)
	}
	fmt.Println(n.Add(1<<62).Add(1<<62).Add(1<<62).Year() > 2400, n.Add(-1<<63).After(n))
	fmt.Println(n.Add(0).Sub(n), n.Add(-1500*time.Millisecond).Sub(stripped), n.Add(1500*time.Millisecond).Sub(stripped))
}
