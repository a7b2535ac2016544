package atomic

// Value holds a value of any type that is loaded and stored as a whole. Once it holds something, everything stored must
// have the same concrete type. Its zero value holds nil. It must not be copied after use.
type Value struct {
	v any
}

// Load returns what was stored last, or nil.
func (v *Value) Load() (val any) {
	if observed() {
		note(v, "Load", v.v)
	}
	return v.v
}

// Store sets the value. It panics if val is nil or of another type than the values before.
func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	if v.v != nil && !sameType(v.v, val) {
		panic("sync/atomic: store of inconsistently typed value into Value")
	}
	v.v = val
	if observed() {
		note(v, "Store", val)
	}
}

// Swap stores new and returns what was there before, or nil. It panics as Store does.
func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	if v.v != nil && !sameType(v.v, new) {
		panic("sync/atomic: swap of inconsistently typed value into Value")
	}
	old = v.v
	v.v = new
	if observed() {
		note(v, "Swap", new)
	}
	return old
}

// CompareAndSwap stores new if old is there, and says whether it did. It panics if new is nil, if the types of old, new
// and what is there differ, or if old cannot be compared.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && !sameType(old, new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	if v.v != nil && !sameType(v.v, new) {
		panic("sync/atomic: compare and swap of inconsistently typed value into Value")
	}
	swapped = v.v == old
	if swapped {
		v.v = new
	}
	if observed() {
		note(v, "CompareAndSwap", swapped)
	}
	return swapped
}

// sameType says whether two values that are not nil have the same concrete type.
func sameType(a, b any) bool
