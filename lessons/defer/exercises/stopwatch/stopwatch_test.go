package stopwatch

import (
	"errors"
	"maps"
	"slices"
	"testing"
	"time"
)

// timePerPage is how long getting a page takes.
const timePerPage = 10 * time.Millisecond

var errNoPage = errors.New("no such page")

// getPage fails for the page "missing", and panics for the page "broken".
func getPage(page string) error {
	time.Sleep(timePerPage)
	switch page {
	case "missing":
		return errNoPage
	case "broken":
		panic("the page is broken")
	}
	return nil
}

func TestFetchAll(t *testing.T) {
	for _, test := range []struct {
		name  string
		pages []string
		// want is what happens, in this order.
		want  []string
		err   error
		panic any
	}{
		{
			name: "no pages",
			want: []string{"report all"},
		},
		{
			name:  "all is well",
			pages: []string{"a", "b", "c"},
			want:  []string{"get a", "report a", "get b", "report b", "get c", "report c", "report all"},
		},
		{
			name:  "an error",
			pages: []string{"a", "missing", "c"},
			want:  []string{"get a", "report a", "get missing", "report missing", "report all"},
			err:   errNoPage,
		},
		{
			name:  "a panic",
			pages: []string{"a", "broken", "c"},
			want:  []string{"get a", "report a", "get broken", "report broken", "report all"},
			panic: "the page is broken",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := recordFetchAll(test.pages)
			if got.err != test.err || got.panic != test.panic {
				t.Errorf("FetchAll(%q) ended with error %v, panic %v; want error %v, panic %v", test.pages, got.err, got.panic, test.err, test.panic)
			}
			if !slices.Equal(got.events, test.want) {
				t.Fatalf("FetchAll(%q):\n got %q\nwant %q", test.pages, got.events, test.want)
			}
			got.checkTimes(t)
		})
	}
}

// recording is what happened during a call of FetchAll.
type recording struct {
	events []string
	took   map[string]time.Duration
	err    error
	panic  any
}

func recordFetchAll(pages []string) (r recording) {
	r.took = map[string]time.Duration{}
	defer func() { r.panic = recover() }()
	r.err = FetchAll(pages, func(page string) error {
		r.events = append(r.events, "get "+page)
		return getPage(page)
	}, func(name string, took time.Duration) {
		r.events = append(r.events, "report "+name)
		r.took[name] = took
	})
	return r
}

// checkTimes holds each page to at least the time that get takes, and all of
// them to at least the sum.
func (r recording) checkTimes(t *testing.T) {
	t.Helper()
	var sum time.Duration
	for _, name := range slices.Sorted(maps.Keys(r.took)) {
		if name == "all" {
			continue
		}
		took := r.took[name]
		sum += took
		if took < timePerPage {
			t.Errorf("page %q was reported to take %v, but get needs %v for it", name, took, timePerPage)
		}
	}
	if all := r.took["all"]; all < sum {
		t.Errorf("all the pages were reported to take %v, but the single ones %v together", all, sum)
	}
}
