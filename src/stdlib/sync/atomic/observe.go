package atomic

// observed says whether the run is recorded or checked for races.
func observed() bool

// note tells the trace of an operation that has just been done: where, which, and the value loaded, stored or decided.
func note(addr any, op string, value any)
