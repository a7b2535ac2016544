package main

import (
	"fmt"
	"sort"
	"strings"
)

type Proc struct {
	Name            string
	Arrive, Burst   int
	Prio            int
	left, start, at int
}
type Policy interface {
	Pick(ready []*Proc) int
	Quantum() int
}
type FIFO struct{}
type SJF struct{}
type RR int
type PrioPolicy struct{ FIFO }

func (FIFO) Pick(r []*Proc) int { return 0 }
func (FIFO) Quantum() int       { return 1 << 30 }
func (SJF) Pick(r []*Proc) (best int) {
	for i, p := range r {
		if p.left < r[best].left {
			best = i
		}
	}
	return
}
func (SJF) Quantum() int        { return 1 }
func (q RR) Pick(r []*Proc) int { return 0 }
func (q RR) Quantum() int       { return int(q) }
func (PrioPolicy) Pick(r []*Proc) int {
	b := 0
	for i := range r {
		if r[i].Prio > r[b].Prio {
			b = i
		}
	}
	return b
}

func simulate(ps []Proc, pol Policy) (gantt string, avg float64) {
	procs := make([]*Proc, len(ps))
	for i := range ps {
		p := ps[i]
		p.left, p.start = p.Burst, -1
		procs[i] = &p
	}
	sort.SliceStable(procs, func(i, j int) bool { return procs[i].Arrive < procs[j].Arrive })
	var ready []*Proc
	var sb strings.Builder
	now, next, done, total := 0, 0, 0, 0
	admit := func() {
		for next < len(procs) && procs[next].Arrive <= now {
			ready = append(ready, procs[next])
			next++
		}
	}
	for done < len(procs) {
		admit()
		if len(ready) == 0 {
			sb.WriteByte('.')
			now++
			continue
		}
		i := pol.Pick(ready)
		p := ready[i]
		ready = append(ready[:i], ready[i+1:]...)
		if p.start < 0 {
			p.start = now
		}
		for q := pol.Quantum(); q > 0 && p.left > 0; q-- {
			sb.WriteString(p.Name)
			p.left--
			now++
			admit()
		}
		if p.left > 0 {
			ready = append(ready, p)
		} else {
			done++
			total += now - p.Arrive - p.Burst
		}
	}
	return sb.String(), float64(total) / float64(len(procs))
}

func main() {
	ps := []Proc{{Name: "A", Arrive: 0, Burst: 5, Prio: 1}, {Name: "B", Arrive: 1, Burst: 3, Prio: 9}, {Name: "C", Arrive: 2, Burst: 1, Prio: 5}, {Name: "D", Arrive: 14, Burst: 2}}
	for _, pol := range []Policy{FIFO{}, SJF{}, RR(2), PrioPolicy{}, RR(1)} {
		g, avg := simulate(ps, pol)
		fmt.Printf("%-16s %-16s %.3f\n", fmt.Sprintf("%T(%v)", pol, pol), g, avg)
	}
	fmt.Println(ps[0])
}
