// Package debug has what programs use to look at themselves, or to turn the runtime's knobs; most knobs turn nothing here.
package debug

import (
	"os"
	"runtime"
	"time"
)

var (
	gcPercent   = 100
	maxThreads  = 10000
	maxStack    = 1000000000
	memoryLimit = int64(1<<63 - 1)
	faultPanics = false
)

// SetGCPercent sets how much the heap may grow between collections, and returns what it was.
func SetGCPercent(percent int) int {
	old := gcPercent
	gcPercent = max(percent, -1)
	return old
}

// SetMaxThreads sets how many threads there may be, and returns what it was.
func SetMaxThreads(threads int) int {
	old := maxThreads
	maxThreads = threads
	return old
}

// SetMaxStack sets how large a stack may be, in bytes, and returns what it was.
func SetMaxStack(bytes int) int {
	old := maxStack
	maxStack = bytes
	return old
}

// SetMemoryLimit sets how much memory the collector aims at (negative changes nothing), and returns what it was.
func SetMemoryLimit(limit int64) int64 {
	old := memoryLimit
	if limit >= 0 {
		memoryLimit = limit
	}
	return old
}

// SetPanicOnFault says whether a fault at an address that is not nil panics, and returns what it was.
func SetPanicOnFault(enabled bool) bool {
	old := faultPanics
	faultPanics = enabled
	return old
}

// SetTraceback says how much is printed when the program dies.
func SetTraceback(level string) {}

// FreeOSMemory collects garbage.
func FreeOSMemory() { runtime.GC() }

// GCStats is numbers about collections.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// ReadGCStats fills in stats.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = 0
	stats.Pause = stats.Pause[:0]
	stats.PauseEnd = stats.PauseEnd[:0]
	clear(stats.PauseQuantiles)
}

// CrashOptions is for SetCrashOutput.
type CrashOptions struct{}

// SetCrashOutput would copy the last words of the program to a file.
func SetCrashOutput(f *os.File, opts CrashOptions) error { return nil }

// WriteHeapDump would write the heap to a file.
func WriteHeapDump(fd uintptr) {}

// Module is a module that the program was built from.
type Module struct {
	Path    string
	Version string
	Sum     string
	Replace *Module
}

// BuildSetting is how the program was built.
type BuildSetting struct {
	Key, Value string
}

// BuildInfo is what the program was built from.
type BuildInfo struct {
	GoVersion string
	Path      string
	Main      Module
	Deps      []*Module
	Settings  []BuildSetting
}

// ReadBuildInfo says what the program was built from.
func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{GoVersion: runtime.Version(), Path: "command-line-arguments"}, true
}

// String is the information in a simple text format.
func (bi *BuildInfo) String() string {
	s := ""
	if bi.GoVersion != "" {
		s += "go\t" + bi.GoVersion + "\n"
	}
	if bi.Path != "" {
		s += "path\t" + bi.Path + "\n"
	}
	if bi.Main != (Module{}) {
		s += "mod" + moduleLine(bi.Main)
	}
	for _, dep := range bi.Deps {
		s += "dep" + moduleLine(*dep)
	}
	for _, b := range bi.Settings {
		s += "build\t" + b.Key + "=" + b.Value + "\n"
	}
	return s
}

func moduleLine(m Module) string {
	s := "\t" + m.Path + "\t" + m.Version
	if m.Replace == nil {
		return s + "\t" + m.Sum + "\n"
	}
	return s + "\n=>" + moduleLine(*m.Replace)
}

type notSupported string

func (e notSupported) Error() string { return string(e) }

// ParseBuildInfo would read what String wrote.
func ParseBuildInfo(data string) (bi *BuildInfo, err error) {
	return nil, notSupported("debug.ParseBuildInfo is not supported")
}
