package testing

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// InternalBenchmark is a benchmark of the package under test.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// B is a benchmark. It measures virtual time, which is the same on every machine.
type B struct {
	common
	N int // how often the code under test is to be run

	run         *benchRun
	f           func(*B)
	timing      bool
	bytes       int64
	metrics     map[string]float64
	parallelism int
	loopGoal    int // of Loop; 0 before its first call
	loopDone    int
	benchDone   bool
}

// benchRun is what all benchmarks share.
type benchRun struct {
	match *matcher
	width int // of the column of names
	began bool
}

// begin says, before the first result, where it was measured.
func (r *benchRun) begin(name string) {
	if !r.began {
		r.began = true
		fmt.Println("goos: linux\ngoarch: amd64")
		if path := packagePath(); path != "" {
			fmt.Println("pkg: " + path)
		}
	}
	if n := len(name) + len(procSuffix()) + 1; n > r.width {
		r.width = n + 8
	}
}

func procSuffix() string {
	if n := runtime.GOMAXPROCS(0); n > 1 {
		return fmt.Sprintf("-%d", n)
	}
	return ""
}

// BenchmarkResult is what a benchmark measured.
type BenchmarkResult struct {
	N         int
	T         time.Duration
	Bytes     int64
	MemAllocs uint64
	MemBytes  uint64
	Extra     map[string]float64
}

// StartTimer begins to measure time; it is called before the benchmark begins.
func (b *B) StartTimer() {
	if !b.timing {
		b.start = time.Now()
		b.timing = true
	}
}

// StopTimer stops measuring.
func (b *B) StopTimer() {
	if b.timing {
		b.duration += time.Since(b.start)
		b.timing = false
	}
}

// ResetTimer forgets what was measured so far.
func (b *B) ResetTimer() {
	if b.timing {
		b.start = time.Now()
	}
	b.duration = 0
	clear(b.metrics)
}

// Elapsed is what was measured so far.
func (b *B) Elapsed() time.Duration {
	d := b.duration
	if b.timing {
		d += time.Since(b.start)
	}
	return d
}

// SetBytes says how many bytes one iteration handles: then MB/s is reported, too.
func (b *B) SetBytes(n int64) { b.bytes = n }

// ReportAllocs asks for numbers about allocations. There are none here.
func (b *B) ReportAllocs() {}

// ReportMetric adds a number of one's own to the report.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.IndexFunc(unit, isSpace) >= 0 {
		panic("metric unit must not contain whitespace")
	}
	if b.metrics == nil {
		b.metrics = make(map[string]float64)
	}
	b.metrics[unit] = n
}

// Loop says whether the benchmark is to go on: `for b.Loop() { … }`.
func (b *B) Loop() bool {
	if b.loopDone < b.loopGoal {
		b.loopDone++
		return true
	}
	if b.loopGoal == 0 {
		b.loopGoal = max(1, flags.benchN)
		b.ResetTimer()
		b.loopDone = 1
		return true
	}
	if flags.benchN > 0 || !b.growLoop() {
		b.StopTimer()
		b.N = b.loopDone
		return false
	}
	b.loopDone++
	return true
}

func (b *B) growLoop() bool {
	spent := b.Elapsed()
	if spent >= flags.benchTime {
		return false
	}
	b.loopGoal = nextN(flags.benchTime, b.loopDone, spent)
	return true
}

// nextN is how often to run to reach the goal, as far as can be told from n runs.
func nextN(goal time.Duration, n int, spent time.Duration) int {
	want := int64(goal) * int64(n) / max(int64(spent), 1)
	want += want / 5
	return int(min(max(min(want, 100*int64(n)), int64(n)+1), 1_000_000_000))
}

// runN runs the function once, with that N.
func (b *B) runN(n int) {
	ctx, cancel := context.WithCancel(context.Background())
	b.ctx, b.cancel = ctx, cancel
	defer b.runCleanup(false)
	b.N = n
	b.loopGoal, b.loopDone = 0, 0
	b.ResetTimer()
	b.StartTimer()
	b.f(b)
	b.StopTimer()
}

// inGoroutine runs step where FailNow may end it.
func (b *B) inGoroutine(step func()) {
	go func() {
		defer func() { b.signal <- true }()
		step()
		b.finished = true
	}()
	<-b.signal
}

// measure finds an N that takes long enough.
func (b *B) measure() {
	b.inGoroutine(func() {
		if flags.benchN > 0 {
			if flags.benchN > 1 && b.loopGoal == 0 {
				b.runN(flags.benchN)
			}
			return
		}
		if b.loopGoal > 0 {
			return // the first run was all
		}
		for n := 1; !b.failed && b.duration < flags.benchTime && n < 1_000_000_000; {
			n = nextN(flags.benchTime, n, b.duration)
			b.runN(n)
		}
	})
}

// Run runs f as a benchmark in b. b itself is not measured then.
func (b *B) Run(name string, f func(b *B)) bool {
	b.hasSub = true
	full, ok, partial := b.run.match.fullName(&b.common, name)
	if !ok {
		return true
	}
	sub := &B{
		common: common{signal: make(chan bool, 1), name: full, parent: &b.common, level: b.level + 1, w: b.w, printer: b.printer, bench: true, creator: stack(1)},
		run:    b.run,
		f:      f,
	}
	sub.hasSub = partial
	running := b.timing
	b.StopTimer()
	sub.runAndReport()
	if running {
		b.StartTimer()
	}
	return !sub.failed
}

func (b *B) runAndReport() {
	b.inGoroutine(func() { b.runN(1) })
	if b.failed {
		fmt.Fprintf(b.w, "--- FAIL: %s\n%s", b.name, b.output)
		b.failUp()
		return
	}
	b.setRan()
	if b.hasSub || b.skipped {
		if b.skipped && Verbose() {
			fmt.Fprintf(b.w, "--- SKIP: %s\n%s", b.name, b.output)
		}
		return
	}
	b.run.begin(b.name)
	fmt.Fprintf(b.w, "%-*s\t", b.run.width, b.display())
	b.measure()
	if b.failed {
		fmt.Fprintf(b.w, "--- FAIL: %s\n%s", b.display(), b.output)
		b.failUp()
		return
	}
	fmt.Fprintln(b.w, b.result().String())
	if len(b.output) > 0 {
		fmt.Fprintf(b.w, "--- BENCH: %s\n%s", b.display(), b.output)
	}
}

func (b *B) failUp() {
	for p := b.parent; p != nil; p = p.parent {
		p.failed = true
	}
}

func (b *B) display() string { return b.name + procSuffix() }

func (b *B) result() BenchmarkResult {
	return BenchmarkResult{N: b.N, T: b.duration, Bytes: b.bytes, Extra: b.metrics}
}

// NsPerOp is how long one iteration took.
func (r BenchmarkResult) NsPerOp() int64 {
	if r.N <= 0 {
		return 0
	}
	return r.T.Nanoseconds() / int64(r.N)
}

// AllocsPerOp is how many allocations an iteration made.
func (r BenchmarkResult) AllocsPerOp() int64 { return 0 }

// AllocedBytesPerOp is how many bytes an iteration allocated.
func (r BenchmarkResult) AllocedBytesPerOp() int64 { return 0 }

// MemString is the part of the report about memory.
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

// String is the line of the report, without the name.
func (r BenchmarkResult) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%8d", r.N)
	ns, own := r.Extra["ns/op"]
	if !own && r.N > 0 {
		ns = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	if ns != 0 {
		b.WriteByte('\t')
		b.WriteString(inColumn(ns))
		b.WriteString(" ns/op")
	}
	if r.Bytes > 0 && r.T > 0 && r.N > 0 {
		fmt.Fprintf(&b, "\t%7.2f MB/s", float64(r.Bytes)*float64(r.N)/1e6/r.T.Seconds())
	}
	var units []string
	for unit := range r.Extra {
		if unit != "ns/op" {
			units = append(units, unit)
		}
	}
	sort.Strings(units)
	for _, unit := range units {
		b.WriteByte('\t')
		b.WriteString(inColumn(r.Extra[unit]))
		b.WriteString(" " + unit)
	}
	return b.String()
}

// inColumn shows four digits that count, with the decimal points of all lines under each other.
func inColumn(x float64) string {
	abs := max(x, -x)
	switch {
	case abs == 0 || abs >= 999.95:
		return fmt.Sprintf("%10.0f", x)
	case abs >= 99.995:
		return fmt.Sprintf("%12.1f", x)
	case abs >= 9.9995:
		return fmt.Sprintf("%13.2f", x)
	case abs >= 0.99995:
		return fmt.Sprintf("%14.3f", x)
	case abs >= 0.099995:
		return fmt.Sprintf("%15.4f", x)
	case abs >= 0.0099995:
		return fmt.Sprintf("%16.5f", x)
	case abs >= 0.00099995:
		return fmt.Sprintf("%17.6f", x)
	}
	return fmt.Sprintf("%18.7f", x)
}

// PB is for the goroutines of RunParallel.
type PB struct {
	left *atomic.Int64
}

// Next says whether there is another iteration to run.
func (pb *PB) Next() bool { return pb.left.Add(-1) >= 0 }

// SetParallelism makes RunParallel use p*GOMAXPROCS goroutines.
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.parallelism = p
	}
}

// RunParallel shares b.N iterations among several goroutines.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	left := new(atomic.Int64)
	left.Store(int64(b.N))
	var wg sync.WaitGroup
	for range max(b.parallelism, 1) * runtime.GOMAXPROCS(0) {
		wg.Go(func() { body(&PB{left}) })
	}
	wg.Wait()
}

// runBenchmarks runs what -bench asks for.
func (m *M) runBenchmarks() bool {
	if flags.bench == "" {
		return true
	}
	match := newMatcher(flags.bench, "-test.bench", flags.skip)
	var chosen []InternalBenchmark
	width := 0
	for _, bench := range m.benchmarks {
		if _, ok, _ := match.fullName(nil, bench.Name); ok {
			chosen = append(chosen, bench)
			width = max(width, len(bench.Name)+2*len(procSuffix())+1)
		}
	}
	root := &B{common: common{name: "Main", w: os.Stdout, bench: true}, run: &benchRun{match: match, width: width}}
	for range flags.count {
		for _, bench := range slices.Clone(chosen) {
			root.Run(bench.Name, bench.F)
		}
	}
	return !root.failed
}

// packagePath is the import path of the package under test.
func packagePath() string {
	for _, arg := range os.Args {
		if path, ok := strings.CutPrefix(arg, "-test.pkg="); ok {
			return path
		}
	}
	return ""
}

// Benchmark measures f outside of `go test -bench`.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{common: common{signal: make(chan bool, 1), w: discard{}, bench: true}, f: f}
	b.inGoroutine(func() { b.runN(1) })
	if !b.failed && !b.skipped {
		b.measure()
	}
	return b.result()
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
