// Package syscall has what other packages need of the operating system (here: of a Linux that is only simulated), signals
// and error numbers above all.
package syscall

// Signal is the number of a signal.
type Signal int

const (
	SIGHUP    = Signal(0x1)
	SIGINT    = Signal(0x2)
	SIGQUIT   = Signal(0x3)
	SIGILL    = Signal(0x4)
	SIGTRAP   = Signal(0x5)
	SIGABRT   = Signal(0x6)
	SIGIOT    = Signal(0x6)
	SIGBUS    = Signal(0x7)
	SIGFPE    = Signal(0x8)
	SIGKILL   = Signal(0x9)
	SIGUSR1   = Signal(0xa)
	SIGSEGV   = Signal(0xb)
	SIGUSR2   = Signal(0xc)
	SIGPIPE   = Signal(0xd)
	SIGALRM   = Signal(0xe)
	SIGTERM   = Signal(0xf)
	SIGSTKFLT = Signal(0x10)
	SIGCHLD   = Signal(0x11)
	SIGCLD    = Signal(0x11)
	SIGCONT   = Signal(0x12)
	SIGSTOP   = Signal(0x13)
	SIGTSTP   = Signal(0x14)
	SIGTTIN   = Signal(0x15)
	SIGTTOU   = Signal(0x16)
	SIGURG    = Signal(0x17)
	SIGXCPU   = Signal(0x18)
	SIGXFSZ   = Signal(0x19)
	SIGVTALRM = Signal(0x1a)
	SIGPROF   = Signal(0x1b)
	SIGWINCH  = Signal(0x1c)
	SIGIO     = Signal(0x1d)
	SIGPOLL   = Signal(0x1d)
	SIGPWR    = Signal(0x1e)
	SIGSYS    = Signal(0x1f)
	SIGUNUSED = Signal(0x1f)
)

var signalNames = [...]string{
	1: "hangup", 2: "interrupt", 3: "quit", 4: "illegal instruction", 5: "trace/breakpoint trap", 6: "aborted",
	7: "bus error", 8: "floating point exception", 9: "killed", 10: "user defined signal 1", 11: "segmentation fault",
	12: "user defined signal 2", 13: "broken pipe", 14: "alarm clock", 15: "terminated",
	16: "stack fault", 17: "child exited", 18: "continued", 19: "stopped (signal)", 20: "stopped",
	21: "stopped (tty input)", 22: "stopped (tty output)", 23: "urgent I/O condition", 24: "CPU time limit exceeded",
	25: "file size limit exceeded", 26: "virtual timer expired", 27: "profiling timer expired", 28: "window changed",
	29: "I/O possible", 30: "power failure", 31: "bad system call",
}

// Signal makes it an os.Signal.
func (s Signal) Signal() {}

// String is the signal's usual description.
func (s Signal) String() string {
	if 0 <= s && int(s) < len(signalNames) && signalNames[s] != "" {
		return signalNames[s]
	}
	return "signal " + itoa(int(s))
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// The process has number 1000, its parent 1.
const (
	pid  = 1000
	ppid = 1
)

func Getpid() (n int)  { return pid }
func Getppid() (n int) { return ppid }
func Getuid() (n int)  { return 1000 }
func Geteuid() (n int) { return 1000 }
func Getgid() (n int)  { return 1000 }
func Getegid() (n int) { return 1000 }
func Getpagesize() int { return 4096 }

// Kill sends a signal to a process. There is only one, ourselves.
func Kill(to int, sig Signal) (err error) {
	if to != pid && to != 0 && to != -pid {
		return ESRCH
	}
	if sig < 0 || sig > 64 {
		return EINVAL
	}
	if sig != 0 {
		raise(int(sig))
	}
	return nil
}

// SysProcAttr says how to start a process; nothing can be started here.
type SysProcAttr struct{}

// Exit ends the program at once.
func Exit(code int)

// raise makes a signal arrive.
func raise(sig int)
