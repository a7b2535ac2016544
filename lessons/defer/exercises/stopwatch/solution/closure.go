// Package stopwatch reports how long work takes.
package stopwatch

import "time"

// Report is told how long something took.
type Report func(name string, took time.Duration)

// FetchAll gets the pages one after the other. When get returns an error,
// FetchAll returns it at once and gets no more pages.
//
// It reports how long each page took, by its name, as soon as that page is
// over, and at the end how long all of them took, by the name "all". It does
// so on every way out, also when get panics.
func FetchAll(pages []string, get func(page string) error, report Report) error {
	began := time.Now()
	defer func() { report("all", time.Since(began)) }()
	for _, page := range pages {
		err := func() error {
			began := time.Now()
			defer func() { report(page, time.Since(began)) }()
			return get(page)
		}()
		if err != nil {
			return err
		}
	}
	return nil
}
