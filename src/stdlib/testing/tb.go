// What tests, benchmarks and fuzz tests have in common.

package testing

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

// TB is what T, B and F have in common.
type TB interface {
	ArtifactDir() string
	Attr(key, value string)
	Chdir(dir string)
	Cleanup(func())
	Context() context.Context
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Output() io.Writer
	Setenv(key, value string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string

	private() // only this package can implement TB
}

var (
	_ TB = (*T)(nil)
	_ TB = (*B)(nil)
	_ TB = (*F)(nil)
)

// common is a node of the tree of tests. The root stands for all of them, and only its w is the real output: what others write
// goes through their parents, indented.
type common struct {
	mu      sync.Mutex
	name    string
	level   int
	parent  *common
	w       io.Writer    // where reports go
	printer *livePrinter // not nil: log at once (-v)
	bench   bool

	output  []byte // logged, not yet reported
	partial []byte // written to Output, without its newline so far

	ran      bool
	failed   bool
	skipped  bool
	finished bool // its function returned, or said that it ends here
	done     bool // reported
	hasSub   bool

	isParallel   bool
	denyParallel bool
	cleaning     bool

	runner    string  // the function that called the test's
	creator   []frame // the stack of who called Run
	helpers   map[string]bool
	cleanups  []func()
	cleanupAt []frame // who registered the cleanup that runs

	start    time.Time
	duration time.Duration

	barrier chan bool // closed when the parallel subtests may go on
	signal  chan bool // who ran it is told when it has ended
	sub     []*T

	tempDir string
	tempSeq int
	ctx     context.Context
	cancel  context.CancelFunc
}

// frame is a call on a goroutine's stack.
type frame struct {
	function string
	file     string
	line     int
}

// stackFrame is a frame of the calling goroutine's stack: 0 is who called stackFrame.
func stackFrame(skip int) (function, file string, line int, ok bool)

// stack is the calling goroutine's stack, without its skip innermost frames; 0 is who called stack.
func stack(skip int) []frame {
	var all []frame
	for i := skip + 1; ; i++ {
		function, file, line, ok := stackFrame(i)
		if !ok {
			return all
		}
		all = append(all, frame{function, file, line})
	}
}

func (c *common) private() {}

// Name is the full name: those of the parents and its own, with slashes between.
func (c *common) Name() string { return c.name }

func (c *common) setRan() {
	for ; c != nil; c = c.parent {
		c.ran = true
	}
}

// Fail says that the test failed, and goes on.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

// Failed says whether it failed.
func (c *common) Failed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed
}

// FailNow says that the test failed, and ends the goroutine that calls it. That must be the test's own.
func (c *common) FailNow() {
	c.Fail()
	c.stopHere()
}

func (c *common) stopHere() {
	c.mu.Lock()
	c.finished = true
	c.mu.Unlock()
	runtime.Goexit()
}

// Log formats as Println does; shown if the test fails, or with -v.
func (c *common) Log(args ...any) { c.log(fmt.Sprintln(args...), 1) }

// Logf formats as Printf does, and ends the line.
func (c *common) Logf(format string, args ...any) { c.log(fmt.Sprintf(format, args...), 1) }

// Error is Log and Fail.
func (c *common) Error(args ...any) {
	c.log(fmt.Sprintln(args...), 1)
	c.Fail()
}

// Errorf is Logf and Fail.
func (c *common) Errorf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...), 1)
	c.Fail()
}

// Fatal is Log and FailNow.
func (c *common) Fatal(args ...any) {
	c.log(fmt.Sprintln(args...), 1)
	c.FailNow()
}

// Fatalf is Logf and FailNow.
func (c *common) Fatalf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...), 1)
	c.FailNow()
}

// Skip is Log and SkipNow.
func (c *common) Skip(args ...any) {
	c.log(fmt.Sprintln(args...), 1)
	c.SkipNow()
}

// Skipf is Logf and SkipNow.
func (c *common) Skipf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...), 1)
	c.SkipNow()
}

// SkipNow ends the test, which counts as skipped unless it has failed.
func (c *common) SkipNow() {
	c.mu.Lock()
	c.skipped = true
	c.mu.Unlock()
	c.stopHere()
}

// Skipped says whether it was skipped.
func (c *common) Skipped() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.skipped
}

// Helper says that lines logged by the calling function are to be shown as its caller's.
func (c *common) Helper() {
	function, _, _, ok := stackFrame(1)
	if !ok {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = make(map[string]bool)
	}
	c.helpers[function] = true
}

// log logs text, which may hold several lines, as from skip callers above its own.
func (c *common) log(text string, skip int) {
	at := c.blame(stack(skip + 1))
	text = strings.TrimSuffix(text, "\n")
	text = strings.ReplaceAll(text, "\n", "\n"+indent+indent)
	c.mu.Lock()
	done := c.done
	c.mu.Unlock()
	line := fmt.Sprintf("%s:%d: %s\n", at.file[strings.LastIndexByte(at.file, '/')+1:], at.line, text)
	if done {
		p := c.openParent()
		if p == nil {
			panic("Log in goroutine after " + c.name + " has completed: " + text + "\n")
		}
		p.mu.Lock()
		defer p.mu.Unlock()
		p.output = append(p.output, indent+line...)
		return
	}
	c.endPartial()
	c.emit(indent + line)
}

const indent = "    "

// openParent is the nearest parent that has not ended: what is logged for a test that has goes there.
func (c *common) openParent() *common {
	for p := c.parent; p != nil; p = p.parent {
		if !p.done {
			return p
		}
	}
	return nil
}

// emit shows a whole line at once or keeps it for the report.
func (c *common) emit(line string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.printer == nil {
		c.output = append(c.output, line...)
	} else if c.bench {
		// Under -v benchmarks log as they go, too.
		fmt.Fprint(c.w, line)
	} else {
		c.printer.log(c.name, line)
	}
}

// blame chooses the frame a line is logged for: the innermost that is no helper of the test or its parents. Above the
// function of a subtest comes the place that called Run; a test that is no subtest has nothing above it.
func (c *common) blame(frames []frame) frame {
	helpers := make(map[string]bool)
	for p := c; p != nil; p = p.parent {
		for f := range p.helpers {
			helpers[f] = true
		}
	}
	f := frame{file: "???", line: 1}
	level := c
	for len(frames) > 0 {
		below := f
		f, frames = frames[0], frames[1:]
		switch {
		case strings.HasPrefix(f.function, "testing.(*common).Cleanup."):
			frames = level.cleanupAt
		case f.function == "testing.tRunner" || f.function == "testing.fRunner":
			if level.level <= 1 || level.creator == nil {
				return below
			}
			frames = level.creator
			level = level.parent
		case !helpers[f.function]:
			return f
		}
	}
	return f
}

// lineWriter is what Output gives: whole lines go to the log, indented but without a place.
type lineWriter struct{ c *common }

func (w lineWriter) Write(p []byte) (int, error) {
	c := w.c
	if c.done {
		panic("Write called after " + c.name + " has completed")
	}
	c.partial = append(c.partial, p...)
	for {
		line, rest, ok := bytes.Cut(c.partial, []byte("\n"))
		if !ok {
			return len(p), nil
		}
		c.partial = rest
		c.emit(indent + string(line) + "\n")
	}
}

func (c *common) endPartial() {
	if len(c.partial) > 0 {
		line := c.partial
		c.partial = nil
		c.emit(indent + string(line) + "\n")
	}
}

// Output is a writer to the test's log.
func (c *common) Output() io.Writer { return lineWriter{c} }

// Attr notes an attribute of the test.
func (c *common) Attr(key, value string) {
	if strings.ContainsFunc(key, isSpace) {
		c.Errorf("disallowed whitespace in attribute key %q", key)
		return
	}
	if strings.ContainsAny(value, "\r\n") {
		c.Errorf("disallowed newline in attribute value %q", value)
		return
	}
	if c.printer != nil {
		c.printer.frame(c.name, "=== ATTR  %s %v %v\n", c.name, key, value)
	}
}

// Cleanup registers a function to be called when the test and its subtests have ended; the last one comes first.
func (c *common) Cleanup(f func()) {
	at := stack(1)
	fn := func() {
		defer func() {
			c.mu.Lock()
			c.cleanupAt = nil
			c.mu.Unlock()
		}()
		c.mu.Lock()
		c.cleanupAt = at
		c.mu.Unlock()
		f()
	}
	c.mu.Lock()
	c.cleanups = append(c.cleanups, fn)
	c.mu.Unlock()
}

// runCleanup calls the cleanup functions; with catch it gives the value of the panic that ended one.
func (c *common) runCleanup(catch bool) (panicked any) {
	c.cleaning = true
	defer func() { c.cleaning = false }()
	if catch {
		defer func() { panicked = recover() }()
	}
	// One that panics or ends the goroutine does not keep the others from being called.
	defer func() {
		if len(c.cleanups) > 0 {
			c.runCleanup(false)
		}
	}()
	if c.cancel != nil {
		c.cancel()
	}
	for {
		c.mu.Lock()
		n := len(c.cleanups)
		if n == 0 {
			c.mu.Unlock()
			return nil
		}
		f := c.cleanups[n-1]
		c.cleanups = c.cleanups[:n-1]
		c.mu.Unlock()
		f()
	}
}

// Context is cancelled just before the cleanup functions are called.
func (c *common) Context() context.Context { return c.ctx }

// TempDir makes a folder that is removed when the test ends, another one at each call.
func (c *common) TempDir() string {
	c.mu.Lock()
	if c.tempDir == "" {
		c.mu.Unlock()
		dir, err := os.MkdirTemp("", strings.Map(fileNameRune, c.name))
		if err != nil {
			c.Fatalf("TempDir: %v", err)
		}
		c.Cleanup(func() {
			if err := os.RemoveAll(dir); err != nil {
				c.Errorf("TempDir RemoveAll cleanup: %v", err)
			}
		})
		c.mu.Lock()
		c.tempDir = dir
	}
	c.tempSeq++
	dir := fmt.Sprintf("%s/%03d", c.tempDir, c.tempSeq)
	c.mu.Unlock()
	if err := os.Mkdir(dir, 0o777); err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

// ArtifactDir is a folder for files that a test leaves behind; nothing is kept here.
func (c *common) ArtifactDir() string { return c.TempDir() }

// fileNameRune keeps what is harmless in the name of a file.
func fileNameRune(r rune) rune {
	switch {
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9', strings.ContainsRune("-_", r), r > 127:
		return r
	}
	return -1
}

// Setenv sets an environment variable until the test ends. Not for parallel tests.
func (c *common) Setenv(key, value string) {
	old, was := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	c.Cleanup(func() {
		if was {
			os.Setenv(key, old)
		} else {
			os.Unsetenv(key)
		}
	})
}

// Chdir changes the working folder until the test ends. Not for parallel tests.
func (c *common) Chdir(dir string) {
	old, err := os.Getwd()
	if err != nil {
		c.Fatal(err)
	}
	if err := os.Chdir(dir); err != nil {
		c.Fatal(err)
	}
	c.Setenv("PWD", dir)
	c.Cleanup(func() {
		if err := os.Chdir(old); err != nil {
			panic("testing.Chdir: " + err.Error())
		}
	})
}

// ---- Reports ----

// report prints how it ended, and what it logged, to the parent.
func (c *common) report() {
	if c.parent == nil {
		return
	}
	verdict := "PASS"
	switch {
	case c.Failed():
		verdict = "FAIL"
	case c.printer == nil:
		return
	case c.Skipped():
		verdict = "SKIP"
	}
	c.endPartial()
	c.flush(fmt.Sprintf("--- %s: %s (%s)\n", verdict, c.name, seconds(c.duration)))
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.2fs", d.Seconds()) }

// flush hands a line about the test and its log to the parent.
func (c *common) flush(line string) {
	p := c.parent
	p.mu.Lock()
	defer p.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	text := line + string(c.output)
	c.output = nil
	if c.printer != nil && (p.w == c.printer.w || c.printer.marked) {
		c.printer.frame(c.name, "%s", text)
	} else {
		io.WriteString(p.w, text)
	}
}

// indenter writes to the log of a test what its subtests report.
type indenter struct{ c *common }

func (w indenter) Write(p []byte) (int, error) {
	for rest := p; len(rest) > 0; {
		end := bytes.IndexByte(rest, '\n') + 1
		if end == 0 {
			end = len(rest)
		}
		w.c.output = append(w.c.output, indent...)
		w.c.output = append(w.c.output, rest[:end]...)
		rest = rest[end:]
	}
	return len(p), nil
}

// livePrinter prints what happens under -v, and says of which test, where that is not evident.
type livePrinter struct {
	mu     sync.Mutex
	w      io.Writer
	last   string // the test last named
	marked bool   // for test2json
}

func (p *livePrinter) mark() string {
	if p.marked {
		return "\x16"
	}
	return ""
}

// frame prints a line that names the test.
func (p *livePrinter) frame(test, format string, args ...any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.last = test
	fmt.Fprintf(p.w, p.mark()+format, args...)
}

// log prints lines of a test's log.
func (p *livePrinter) log(test, lines string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.last == "" {
		p.last = test
	} else if p.last != test {
		fmt.Fprintf(p.w, "%s=== NAME  %s\n", p.mark(), test)
		p.last = test
	}
	io.WriteString(p.w, lines)
}
