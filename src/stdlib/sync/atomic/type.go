package atomic

// noCopy marks types whose values must not be copied once used; `go vet` looks for it.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// align64 marks what Go places at an address divisible by 8.
type align64 struct{}

// Int32 is an int32 with atomic operations. Its zero value is zero. It must not be copied after use.
type Int32 struct {
	_ noCopy
	v int32
}

// Load returns the value.
func (x *Int32) Load() int32 {
	if observed() {
		note(x, "Load", x.v)
	}
	return x.v
}

// Store sets the value.
func (x *Int32) Store(val int32) {
	x.v = val
	if observed() {
		note(x, "Store", val)
	}
}

// Swap sets the value and returns what it was.
func (x *Int32) Swap(new int32) (old int32) {
	old = x.v
	x.v = new
	if observed() {
		note(x, "Swap", new)
	}
	return old
}

// CompareAndSwap sets the value to new if it is old, and says whether it did.
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool) {
	swapped = x.v == old
	if swapped {
		x.v = new
	}
	if observed() {
		note(x, "CompareAndSwap", swapped)
	}
	return swapped
}

// Add adds delta and returns the sum.
func (x *Int32) Add(delta int32) (new int32) {
	x.v += delta
	if observed() {
		note(x, "Add", x.v)
	}
	return x.v
}

// And clears the bits that are not in mask, and returns what the value was.
func (x *Int32) And(mask int32) (old int32) {
	old = x.v
	x.v &= mask
	if observed() {
		note(x, "And", x.v)
	}
	return old
}

// Or sets the bits that are in mask, and returns what the value was.
func (x *Int32) Or(mask int32) (old int32) {
	old = x.v
	x.v |= mask
	if observed() {
		note(x, "Or", x.v)
	}
	return old
}

// Int64 is an int64 with atomic operations. Its zero value is zero. It must not be copied after use.
type Int64 struct {
	_ noCopy
	_ align64
	v int64
}

// Load returns the value.
func (x *Int64) Load() int64 {
	if observed() {
		note(x, "Load", x.v)
	}
	return x.v
}

// Store sets the value.
func (x *Int64) Store(val int64) {
	x.v = val
	if observed() {
		note(x, "Store", val)
	}
}

// Swap sets the value and returns what it was.
func (x *Int64) Swap(new int64) (old int64) {
	old = x.v
	x.v = new
	if observed() {
		note(x, "Swap", new)
	}
	return old
}

// CompareAndSwap sets the value to new if it is old, and says whether it did.
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool) {
	swapped = x.v == old
	if swapped {
		x.v = new
	}
	if observed() {
		note(x, "CompareAndSwap", swapped)
	}
	return swapped
}

// Add adds delta and returns the sum.
func (x *Int64) Add(delta int64) (new int64) {
	x.v += delta
	if observed() {
		note(x, "Add", x.v)
	}
	return x.v
}

// And clears the bits that are not in mask, and returns what the value was.
func (x *Int64) And(mask int64) (old int64) {
	old = x.v
	x.v &= mask
	if observed() {
		note(x, "And", x.v)
	}
	return old
}

// Or sets the bits that are in mask, and returns what the value was.
func (x *Int64) Or(mask int64) (old int64) {
	old = x.v
	x.v |= mask
	if observed() {
		note(x, "Or", x.v)
	}
	return old
}

// Uint32 is an uint32 with atomic operations. Its zero value is zero. It must not be copied after use.
type Uint32 struct {
	_ noCopy
	v uint32
}

// Load returns the value.
func (x *Uint32) Load() uint32 {
	if observed() {
		note(x, "Load", x.v)
	}
	return x.v
}

// Store sets the value.
func (x *Uint32) Store(val uint32) {
	x.v = val
	if observed() {
		note(x, "Store", val)
	}
}

// Swap sets the value and returns what it was.
func (x *Uint32) Swap(new uint32) (old uint32) {
	old = x.v
	x.v = new
	if observed() {
		note(x, "Swap", new)
	}
	return old
}

// CompareAndSwap sets the value to new if it is old, and says whether it did.
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool) {
	swapped = x.v == old
	if swapped {
		x.v = new
	}
	if observed() {
		note(x, "CompareAndSwap", swapped)
	}
	return swapped
}

// Add adds delta and returns the sum.
func (x *Uint32) Add(delta uint32) (new uint32) {
	x.v += delta
	if observed() {
		note(x, "Add", x.v)
	}
	return x.v
}

// And clears the bits that are not in mask, and returns what the value was.
func (x *Uint32) And(mask uint32) (old uint32) {
	old = x.v
	x.v &= mask
	if observed() {
		note(x, "And", x.v)
	}
	return old
}

// Or sets the bits that are in mask, and returns what the value was.
func (x *Uint32) Or(mask uint32) (old uint32) {
	old = x.v
	x.v |= mask
	if observed() {
		note(x, "Or", x.v)
	}
	return old
}

// Uint64 is an uint64 with atomic operations. Its zero value is zero. It must not be copied after use.
type Uint64 struct {
	_ noCopy
	_ align64
	v uint64
}

// Load returns the value.
func (x *Uint64) Load() uint64 {
	if observed() {
		note(x, "Load", x.v)
	}
	return x.v
}

// Store sets the value.
func (x *Uint64) Store(val uint64) {
	x.v = val
	if observed() {
		note(x, "Store", val)
	}
}

// Swap sets the value and returns what it was.
func (x *Uint64) Swap(new uint64) (old uint64) {
	old = x.v
	x.v = new
	if observed() {
		note(x, "Swap", new)
	}
	return old
}

// CompareAndSwap sets the value to new if it is old, and says whether it did.
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool) {
	swapped = x.v == old
	if swapped {
		x.v = new
	}
	if observed() {
		note(x, "CompareAndSwap", swapped)
	}
	return swapped
}

// Add adds delta and returns the sum.
func (x *Uint64) Add(delta uint64) (new uint64) {
	x.v += delta
	if observed() {
		note(x, "Add", x.v)
	}
	return x.v
}

// And clears the bits that are not in mask, and returns what the value was.
func (x *Uint64) And(mask uint64) (old uint64) {
	old = x.v
	x.v &= mask
	if observed() {
		note(x, "And", x.v)
	}
	return old
}

// Or sets the bits that are in mask, and returns what the value was.
func (x *Uint64) Or(mask uint64) (old uint64) {
	old = x.v
	x.v |= mask
	if observed() {
		note(x, "Or", x.v)
	}
	return old
}

// Uintptr is an uintptr with atomic operations. Its zero value is zero. It must not be copied after use.
type Uintptr struct {
	_ noCopy
	v uintptr
}

// Load returns the value.
func (x *Uintptr) Load() uintptr {
	if observed() {
		note(x, "Load", x.v)
	}
	return x.v
}

// Store sets the value.
func (x *Uintptr) Store(val uintptr) {
	x.v = val
	if observed() {
		note(x, "Store", val)
	}
}

// Swap sets the value and returns what it was.
func (x *Uintptr) Swap(new uintptr) (old uintptr) {
	old = x.v
	x.v = new
	if observed() {
		note(x, "Swap", new)
	}
	return old
}

// CompareAndSwap sets the value to new if it is old, and says whether it did.
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool) {
	swapped = x.v == old
	if swapped {
		x.v = new
	}
	if observed() {
		note(x, "CompareAndSwap", swapped)
	}
	return swapped
}

// Add adds delta and returns the sum.
func (x *Uintptr) Add(delta uintptr) (new uintptr) {
	x.v += delta
	if observed() {
		note(x, "Add", x.v)
	}
	return x.v
}

// And clears the bits that are not in mask, and returns what the value was.
func (x *Uintptr) And(mask uintptr) (old uintptr) {
	old = x.v
	x.v &= mask
	if observed() {
		note(x, "And", x.v)
	}
	return old
}

// Or sets the bits that are in mask, and returns what the value was.
func (x *Uintptr) Or(mask uintptr) (old uintptr) {
	old = x.v
	x.v |= mask
	if observed() {
		note(x, "Or", x.v)
	}
	return old
}

// Bool is a bool with atomic operations. Its zero value is zero. It must not be copied after use.
type Bool struct {
	_ noCopy
	v bool
}

// Load returns the value.
func (x *Bool) Load() bool {
	if observed() {
		note(x, "Load", x.v)
	}
	return x.v
}

// Store sets the value.
func (x *Bool) Store(val bool) {
	x.v = val
	if observed() {
		note(x, "Store", val)
	}
}

// Swap sets the value and returns what it was.
func (x *Bool) Swap(new bool) (old bool) {
	old = x.v
	x.v = new
	if observed() {
		note(x, "Swap", new)
	}
	return old
}

// CompareAndSwap sets the value to new if it is old, and says whether it did.
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool) {
	swapped = x.v == old
	if swapped {
		x.v = new
	}
	if observed() {
		note(x, "CompareAndSwap", swapped)
	}
	return swapped
}

// Pointer is a *T with atomic operations. Its zero value is nil. It must not be copied after use.
type Pointer[T any] struct {
	// Not convertible between different T.
	_ [0]*T
	_ noCopy
	v *T
}

// Load returns the pointer.
func (x *Pointer[T]) Load() *T {
	if observed() {
		note(x, "Load", x.v)
	}
	return x.v
}

// Store sets the pointer.
func (x *Pointer[T]) Store(val *T) {
	x.v = val
	if observed() {
		note(x, "Store", val)
	}
}

// Swap sets the pointer and returns what it was.
func (x *Pointer[T]) Swap(new *T) (old *T) {
	old = x.v
	x.v = new
	if observed() {
		note(x, "Swap", new)
	}
	return old
}

// CompareAndSwap sets the pointer to new if it is old, and says whether it did.
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
	swapped = x.v == old
	if swapped {
		x.v = new
	}
	if observed() {
		note(x, "CompareAndSwap", swapped)
	}
	return swapped
}
