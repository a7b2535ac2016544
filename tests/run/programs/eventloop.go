package main

import (
	"fmt"
	"strings"
	"time"
)

type Task func(*Loop)
type timerEntry struct {
	at time.Duration
	id int
	fn Task
}
type Loop struct {
	now    time.Duration
	queue  []Task
	timers []timerEntry
	ids    int
	out    strings.Builder
}

func (l *Loop) Post(t Task) { l.queue = append(l.queue, t) }
func (l *Loop) SetTimeout(d time.Duration, t Task) (cancel func()) {
	l.ids++
	id := l.ids
	e := timerEntry{l.now + d, id, t}
	i := len(l.timers)
	for i > 0 && l.timers[i-1].at > e.at {
		i--
	}
	l.timers = append(l.timers, timerEntry{})
	copy(l.timers[i+1:], l.timers[i:])
	l.timers[i] = e
	return func() {
		for j, t := range l.timers {
			if t.id == id {
				l.timers = append(l.timers[:j], l.timers[j+1:]...)
				return
			}
		}
	}
}
func (l *Loop) Logf(f string, a ...any) {
	fmt.Fprintf(&l.out, "[%8v] "+f+"\n", append([]any{l.now}, a...)...)
}
func (l *Loop) Run() {
	for len(l.queue) > 0 || len(l.timers) > 0 {
		for len(l.queue) > 0 {
			t := l.queue[0]
			l.queue = l.queue[1:]
			t(l)
		}
		if len(l.timers) > 0 {
			e := l.timers[0]
			l.timers = l.timers[1:]
			l.now = e.at
			e.fn(l)
		}
	}
}

type State int

const (
	Idle State = iota
	Connecting
	Connected
	Failed
)

var names = [...]string{Idle: "idle", Connecting: "connecting", Connected: "connected", Failed: "failed"}

func (s State) String() string {
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("State(%d)", int(s))
}

type Machine struct {
	State
	tries int
	trans map[State]map[string]State
}

func (m *Machine) Fire(l *Loop, ev string) {
	next, ok := m.trans[m.State][ev]
	if !ok {
		l.Logf("%v ignores %q", m.State, ev)
		return
	}
	l.Logf("%v --%s--> %v", m, ev, next)
	m.State = next
}

func main() {
	l := &Loop{}
	m := &Machine{trans: map[State]map[string]State{
		Idle:       {"dial": Connecting},
		Connecting: {"ok": Connected, "err": Failed},
		Failed:     {"retry": Connecting},
		Connected:  {"close": Idle},
	}}
	var attempt func(d time.Duration) Task
	attempt = func(d time.Duration) Task {
		return func(l *Loop) {
			m.tries++
			if m.tries < 4 {
				m.Fire(l, "err")
				l.SetTimeout(d, func(l *Loop) {
					m.Fire(l, "retry")
					l.Post(attempt(d * 2))
				})
				return
			}
			m.Fire(l, "ok")
		}
	}
	l.Post(func(l *Loop) { m.Fire(l, "close"); m.Fire(l, "dial"); l.Post(attempt(100 * time.Millisecond)) })
	cancel := l.SetTimeout(time.Second, func(l *Loop) { l.Logf("never") })
	l.SetTimeout(250*time.Millisecond, func(l *Loop) { cancel(); l.Logf("cancelled") })
	l.SetTimeout(90*time.Minute+30*time.Second+5*time.Microsecond, func(l *Loop) { l.Logf("end %d%%", 100) })
	l.Run()
	fmt.Print(l.out.String())
	fmt.Println(State(9), Failed, m)
	fmt.Printf("%d %v %s %x %q %+v %#v\n", Failed, Failed, Failed, Failed, Failed, Failed, Failed)
}
