// Package runtime is the door to the runtime: the scheduler, the stacks, the memory. What runs underneath here is not Go's
// runtime but gocl's, which keeps to its rules; numbers about memory are only plausible.
package runtime

// What we say we are.
const (
	Compiler        = "gc"
	GOOS     string = "linux"
	GOARCH   string = "amd64"
)

// Version is the version of Go that gocl implements.
func Version() string { return "go1.26" }

// GOROOT is where the standard library is said to be.
func GOROOT() string { return "/usr/local/go" }

// Gosched lets other goroutines run; the caller stays runnable, and goes to the end of the queue.
func Gosched()

// Goexit ends the goroutine that calls it, after its deferred functions. If it is the main goroutine the program goes on
// without it; when all others have ended too, the program dies.
func Goexit()

// NumGoroutine is how many goroutines there are.
func NumGoroutine() int

// NumCPU is how many processors the machine has.
func NumCPU() int

// GOMAXPROCS sets how many goroutines may run at once (n < 1 changes nothing), and returns what it was.
func GOMAXPROCS(n int) int

// SetDefaultGOMAXPROCS goes back to the number of processors.
func SetDefaultGOMAXPROCS() { GOMAXPROCS(NumCPU()) }

// NumCgoCall is 0: there is no cgo.
func NumCgoCall() int64 { return 0 }

// LockOSThread ties the goroutine to its thread. There are no threads to be seen here; stacks tell of it.
func LockOSThread() { lockThread(1) }

func lockThread(by int)

// UnlockOSThread undoes one LockOSThread.
func UnlockOSThread() { lockThread(-1) }

// Breakpoint would stop in a debugger.
func Breakpoint() {}

// KeepAlive says that x is still in use here.
func KeepAlive(x any) {}

// SetFinalizer asks for finalizer(obj) when obj is collected. Here that never happens.
func SetFinalizer(obj any, finalizer any) {
	if obj == nil {
		panic(plainThrow("runtime.SetFinalizer: first argument is nil"))
	}
}

type plainThrow string

func (e plainThrow) Error() string { return string(e) }
func (e plainThrow) RuntimeError() {}

// Cleanup is something to be done when a pointer is collected.
type Cleanup struct {
	id uint64
}

// AddCleanup asks for cleanup(arg) some time after ptr is no longer in use. Here that never happens.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup { return Cleanup{} }

// Stop calls it off.
func (c Cleanup) Stop() {}

// Pinner keeps objects where they are.
type Pinner struct {
	pinned []any
}

// Pin keeps the object where it is.
func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }

// Unpin lets all pinned objects go.
func (p *Pinner) Unpin() { p.pinned = nil }
