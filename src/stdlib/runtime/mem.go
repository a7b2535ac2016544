package runtime

// MemStats is numbers about memory. Here most are zero, and the others only plausible.
type MemStats struct {
	Alloc         uint64 // bytes in use
	TotalAlloc    uint64 // bytes ever allocated
	Sys           uint64 // bytes obtained from the system
	Lookups       uint64
	Mallocs       uint64 // objects ever allocated
	Frees         uint64 // objects freed
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64 // bytes of the stacks of goroutines
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64 // how large the heap may be before the next collection
	LastGC        uint64 // when the last collection ended, in nanoseconds since 1970
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32 // collections so far
	NumForcedGC   uint32 // those asked for by GC
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

var collections uint32

// GC collects garbage, which takes a while, and lets others run meanwhile. Here nothing is seen of it but that.
func GC() {
	collections++
	collect()
}

func collect()

// ReadMemStats fills in m.
func ReadMemStats(m *MemStats) {
	const heap = 256 << 10
	stacks := uint64(NumGoroutine()) * 8192
	*m = MemStats{
		Alloc: heap, TotalAlloc: heap, HeapAlloc: heap, HeapInuse: 2 * heap, HeapSys: 4 << 20, HeapIdle: 4<<20 - 2*heap,
		Mallocs: 1000, HeapObjects: 1000, StackInuse: stacks, StackSys: stacks, Sys: 8<<20 + stacks, NextGC: 4 << 20,
		NumGC: collections, NumForcedGC: collections, EnableGC: true,
	}
}

// MemProfileRate would say how much of the allocations is profiled.
var MemProfileRate int = 512 * 1024

// StackRecord is the stack of a goroutine.
type StackRecord struct {
	Stack0 [32]uintptr
}

// Stack is the part of it that is in use.
func (r *StackRecord) Stack() []uintptr {
	for i, pc := range r.Stack0 {
		if pc == 0 {
			return r.Stack0[:i]
		}
	}
	return r.Stack0[:]
}

// MemProfileRecord is the allocations of one place.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

func (r *MemProfileRecord) InUseBytes() int64   { return r.AllocBytes - r.FreeBytes }
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }

// Stack is the place.
func (r *MemProfileRecord) Stack() []uintptr { return nil }

// BlockProfileRecord is the waits of one place.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

// There is no profiling here: the functions below change nothing and find nothing.

func SetBlockProfileRate(rate int)                               {}
func SetMutexProfileFraction(rate int) int                       { return 0 }
func SetCPUProfileRate(hz int)                                   {}
func CPUProfile() []byte                                         { panic("CPUProfile no longer available") }
func BlockProfile(p []BlockProfileRecord) (n int, ok bool)       { return 0, true }
func MutexProfile(p []BlockProfileRecord) (n int, ok bool)       { return 0, true }
func MemProfile(p []MemProfileRecord, all bool) (n int, ok bool) { return 0, true }
func ThreadCreateProfile(p []StackRecord) (n int, ok bool)       { return 0, true }
func StartTrace() error                                          { return nil }
func StopTrace()                                                 {}
func ReadTrace() (buf []byte)                                    { return nil }

// GoroutineProfile has one record for each goroutine, without its stack.
func GoroutineProfile(p []StackRecord) (n int, ok bool) {
	n = NumGoroutine()
	return n, n <= len(p)
}
