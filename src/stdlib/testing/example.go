package testing

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
)

// InternalExample is an example function of the package under test with the output it says it has.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

func runExamples(examples []InternalExample) (ran, ok bool) {
	ok = true
	m := newMatcher(flags.run, "-test.run", flags.skip)
	for _, e := range examples {
		if _, wanted, _ := m.fullName(nil, e.Name); !wanted {
			continue
		}
		ran = true
		for range flags.count {
			if !runExample(e) {
				ok = false
				if flags.failFast {
					numFailed++
					return ran, false
				}
			}
		}
	}
	return ran, ok
}

func runExample(e InternalExample) (ok bool) {
	if Verbose() {
		fmt.Printf("%s=== RUN   %s\n", resultMark(), e.Name)
	}
	stdout := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Stdout = w
	printed := make(chan string)
	go func() {
		var b strings.Builder
		io.Copy(&b, r)
		r.Close()
		printed <- b.String()
	}()
	finished := false
	start := time.Now()
	defer func() {
		spent := time.Since(start)
		w.Close()
		out := <-printed
		os.Stdout = stdout
		err := recover()
		ok = e.judge(out, spent, finished, err)
	}()
	e.F()
	finished = true
	return
}

// judge prints how the example ended.
func (e InternalExample) judge(out string, spent time.Duration, finished bool, recovered any) bool {
	got, want := strings.TrimSpace(out), strings.TrimSpace(e.Output)
	problem := ""
	if e.Unordered {
		if sortLines(got) != sortLines(want) && recovered == nil {
			problem = fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", out, e.Output)
		}
	} else if got != want && recovered == nil {
		problem = fmt.Sprintf("got:\n%s\nwant:\n%s\n", got, want)
	}
	if problem != "" || !finished || recovered != nil {
		fmt.Printf("%s--- FAIL: %s (%s)\n%s", resultMark(), e.Name, seconds(spent), problem)
		if recovered != nil {
			panic(recovered)
		}
		if !finished {
			panic(errGoexit)
		}
		return false
	}
	if Verbose() {
		fmt.Printf("%s--- PASS: %s (%s)\n", resultMark(), e.Name, seconds(spent))
	}
	return true
}

func sortLines(s string) string {
	lines := strings.Split(s, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
