package p

type T struct{ x int }

func (T) hidden() string { return "p's hidden" }

type Hider interface{ hidden() string }

func Call(h Hider) string { return h.hidden() }
