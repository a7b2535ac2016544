// Package os is the operating system: here a simulated one, with one process, an empty environment and files in memory.
package os

import (
	"syscall"
	"time"
)

// Args is the command line, the program's name first.
var Args []string = runtimeArgs()

func runtimeArgs() []string

// Exit ends the program at once with that status: deferred functions do not run.
func Exit(code int) {
	if code == 0 && inTest() {
		panic("unexpected call to os.Exit(0) during test")
	}
	syscall.Exit(code)
}

// inTest says whether tests are running, which must not end as if all were well.
func inTest() bool

// Getpid is the number of the process.
func Getpid() int { return syscall.Getpid() }

// Getppid is the number of the parent process.
func Getppid() int { return syscall.Getppid() }

func Getuid() int               { return syscall.Getuid() }
func Geteuid() int              { return syscall.Geteuid() }
func Getgid() int               { return syscall.Getgid() }
func Getegid() int              { return syscall.Getegid() }
func Getgroups() ([]int, error) { return []int{syscall.Getgid()}, nil }
func Getpagesize() int          { return syscall.Getpagesize() }

// Hostname is the name of the machine.
func Hostname() (name string, err error) { return "gocl", nil }

// Executable is where the program came from.
func Executable() (string, error) { return "/tmp/main", nil }

// Signal is what the operating system sends to a process; those of package syscall are such.
type Signal interface {
	String() string
	Signal() // only to tell it from other Stringers
}

// The two signals that every system has: Interrupt (Ctrl-C) asks, Kill does not.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

// Process is a process. Only ours exists.
type Process struct {
	Pid int
}

// ProcAttr says how to start a process.
type ProcAttr struct {
	Dir   string
	Env   []string
	Files []*File
	Sys   *syscall.SysProcAttr
}

// ProcessState says how a process ended.
type ProcessState struct {
	pid  int
	code int
}

func (p *ProcessState) Pid() int                  { return p.pid }
func (p *ProcessState) Exited() bool              { return true }
func (p *ProcessState) Success() bool             { return p.code == 0 }
func (p *ProcessState) ExitCode() int             { return p.code }
func (p *ProcessState) Sys() any                  { return nil }
func (p *ProcessState) SysUsage() any             { return nil }
func (p *ProcessState) SystemTime() time.Duration { return 0 }
func (p *ProcessState) UserTime() time.Duration   { return 0 }

func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	return "exit status " + itoa(p.code)
}

// FindProcess always succeeds, whether there is such a process or not.
func FindProcess(pid int) (*Process, error) { return &Process{pid}, nil }

// StartProcess always fails: nothing else can be run here.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	return nil, &PathError{Op: "fork/exec", Path: name, Err: syscall.EPERM}
}

// Signal sends a signal to the process.
func (p *Process) Signal(sig Signal) error {
	s, ok := sig.(syscall.Signal)
	if !ok {
		return &SyscallError{"signal", syscall.EINVAL}
	}
	if p.Pid != Getpid() {
		return ErrProcessDone
	}
	return syscall.Kill(p.Pid, s)
}

// Kill ends the process at once.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Release gives up what the Process holds.
func (p *Process) Release() error { return nil }

// Wait waits for a child to end; there are none.
func (p *Process) Wait() (*ProcessState, error) { return nil, &SyscallError{"wait", syscall.ECHILD} }

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
