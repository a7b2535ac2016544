package testing

import (
	"fmt"
	"os"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"time"
)

// flags are those of the test binary: `-test.run=…`.
var flags = struct {
	run, skip, list, bench string
	verbose                string // "", "true", "test2json"
	count, parallel        int
	short, failFast        bool
	timeout                time.Duration
	benchTime              time.Duration
	benchN                 int // -benchtime=5x
	settle                 time.Duration
	parsed                 bool
}{count: 1, parallel: runtime.GOMAXPROCS(0), benchTime: 10 * time.Millisecond}

var timeoutAt time.Time

// Short says whether -short was given.
func Short() bool { return flags.short }

// Verbose says whether -v was given.
func Verbose() bool { return flags.verbose != "" }

// Testing says whether this is a test.
func Testing() bool { return testBinary }

var testBinary bool

// CoverMode is "": coverage is not measured.
func CoverMode() string { return "" }

// Coverage is 0: it is not measured.
func Coverage() float64 { return 0 }

// Init registers the flags. They are known anyway.
func Init() {}

// AllocsPerRun runs f runs times, and once before. Allocations are not counted here: it always says 0.
func AllocsPerRun(runs int, f func()) float64 {
	for range runs + 1 {
		f()
	}
	return 0
}

// panicOnExit0 makes os.Exit(0) panic.
func panicOnExit0(on bool)

// noteTimeout tells the host whether anybody could have gone on.
func noteTimeout()

// M is what TestMain gets.
type M struct {
	tests      []InternalTest
	benchmarks []InternalBenchmark
	fuzz       []InternalFuzzTarget
	examples   []InternalExample
	alarm      *time.Timer
	exitCode   int
	numRun     int
}

// MainStart is for the generated main function.
func MainStart(tests []InternalTest, benchmarks []InternalBenchmark, fuzz []InternalFuzzTarget, examples []InternalExample) *M {
	testBinary = true
	return &M{tests: tests, benchmarks: benchmarks, fuzz: fuzz, examples: examples}
}

// MainExit is for the generated main function, after TestMain.
func MainExit(m *M) { os.Exit(m.exitCode) }

// parseFlags reads the flags of the command line. What is left are the program's own.
func parseFlags() {
	if flags.parsed {
		return
	}
	flags.parsed = true
	for _, arg := range os.Args[1:] {
		name, value, hasValue := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-"), "=")
		if !strings.HasPrefix(arg, "-test.") && !strings.HasPrefix(arg, "--test.") {
			continue
		}
		if !hasValue {
			value = "true"
		}
		if err := setFlag(strings.TrimPrefix(name, "test."), value); err != nil {
			fmt.Fprintf(os.Stderr, "invalid value %q for flag -%s: parse error\n", value, name)
			os.Exit(2)
		}
	}
}

func setFlag(name, value string) (err error) {
	switch name {
	case "run":
		flags.run = value
	case "skip":
		flags.skip = value
	case "list":
		flags.list = value
	case "bench":
		flags.bench = value
	case "v":
		if flags.verbose = value; value == "false" {
			flags.verbose = ""
		}
	case "count":
		flags.count, err = strconv.Atoi(value)
	case "parallel":
		flags.parallel, err = strconv.Atoi(value)
	case "short":
		flags.short, err = strconv.ParseBool(value)
	case "failfast":
		flags.failFast, err = strconv.ParseBool(value)
	case "timeout":
		flags.timeout, err = time.ParseDuration(value)
	case "settle":
		flags.settle, err = time.ParseDuration(value)
	case "benchtime":
		if n, ok := strings.CutSuffix(value, "x"); ok {
			flags.benchN, err = strconv.Atoi(n)
		} else {
			flags.benchTime, err = time.ParseDuration(value)
		}
	}
	return err
}

// Run runs what the flags ask for, and returns the exit status.
func (m *M) Run() (code int) {
	defer func() { code = m.exitCode }()
	m.numRun++
	testBinary = true
	parseFlags()
	if flags.parallel < 1 {
		fmt.Fprintln(os.Stderr, "testing: -parallel can only be given a positive integer")
		m.exitCode = 2
		return
	}
	if flags.list != "" {
		m.listTests()
		m.exitCode = 0
		return
	}
	m.startAlarm()
	panicOnExit0(true)
	ran, ok := runTests(m.tests)
	if ok || !flags.failFast {
		fuzzRan, fuzzOk := runFuzzTests(m.fuzz)
		ran, ok = ran || fuzzRan, ok && fuzzOk
	}
	if ok || !flags.failFast {
		exampleRan, exampleOk := runExamples(m.examples)
		ran, ok = ran || exampleRan, ok && exampleOk
	}
	panicOnExit0(false)
	m.stopAlarm()
	if !ran && flags.bench == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if !ok || !m.runBenchmarks() {
		fmt.Print(resultMark(), "FAIL\n")
		m.exitCode = 1
	} else {
		fmt.Print(resultMark(), "PASS\n")
		m.exitCode = 0
	}
	if flags.settle > 0 {
		time.Sleep(flags.settle)
	}
	return
}

func resultMark() string {
	if flags.verbose == "test2json" {
		return "\x16"
	}
	return ""
}

func (m *M) listTests() {
	only := newPattern(flags.list, "-test.list")
	show := func(name string) {
		if ok, _ := only.match([]string{name}); ok {
			fmt.Println(name)
		}
	}
	for _, t := range m.tests {
		show(t.Name)
	}
	for _, b := range m.benchmarks {
		show(b.Name)
	}
	for _, f := range m.fuzz {
		show(f.Name)
	}
	for _, e := range m.examples {
		show(e.Name)
	}
}

// startAlarm sets the clock that ends everything.
func (m *M) startAlarm() {
	if flags.timeout <= 0 {
		return
	}
	timeoutAt = time.Now().Add(flags.timeout)
	m.alarm = time.AfterFunc(flags.timeout, func() {
		noteTimeout()
		extra := ""
		if names := namesOfRunning(); len(names) > 0 {
			extra = "\nrunning tests:\n\t" + strings.Join(names, "\n\t")
		}
		panic(fmt.Sprintf("test timed out after %v%s", flags.timeout, extra))
	})
}

func (m *M) stopAlarm() {
	if m.alarm != nil {
		m.alarm.Stop()
	}
}

func namesOfRunning() []string {
	var names []string
	runningTests.Range(func(name, began any) bool {
		names = append(names, fmt.Sprintf("%s (%v)", name, time.Since(began.(time.Time)).Round(time.Second)))
		return true
	})
	sort.Strings(names)
	return names
}

// newRoot is the parent of all tests.
func newRoot(s *slots) *T {
	t := &T{common: common{signal: make(chan bool, 1), barrier: make(chan bool), w: os.Stdout}, slots: s}
	if Verbose() {
		t.printer = &livePrinter{w: t.w, marked: flags.verbose == "test2json"}
	}
	return t
}

func runTests(tests []InternalTest) (ran, ok bool) {
	ok = true
	for range flags.count {
		if shouldFailFast() {
			break
		}
		t := newRoot(newSlots(flags.parallel, newMatcher(flags.run, "-test.run", flags.skip)))
		tRunner(t, func(t *T) {
			for _, test := range tests {
				t.Run(test.Name, test.F)
			}
		})
		<-t.signal
		ok = ok && !t.Failed()
		ran = ran || t.ran
	}
	return ran, ok
}
