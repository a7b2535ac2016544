// Package atomic reads and changes single variables in one indivisible step. What one goroutine did before an atomic
// operation is seen by another whose atomic operation on the same variable comes after it: all of them together happen in
// one order that everybody agrees on.
//
// Between two steps of compiled code no other goroutine runs unless the code says so; the bodies below therefore are
// indivisible although they look like ordinary code. (In a Go program of your own such code would be a data race!)
package atomic

import "unsafe"

// SwapInt32 stores new in *addr and returns what was there.
func SwapInt32(addr *int32, new int32) (old int32) {
	old = *addr
	*addr = new
	if observed() {
		note(addr, "Swap", new)
	}
	return old
}

// CompareAndSwapInt32 stores new in *addr if old is there, and says whether it did.
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool) {
	swapped = *addr == old
	if swapped {
		*addr = new
	}
	if observed() {
		note(addr, "CompareAndSwap", swapped)
	}
	return swapped
}

// AddInt32 adds delta to *addr and returns the sum.
func AddInt32(addr *int32, delta int32) (new int32) {
	new = *addr + delta
	*addr = new
	if observed() {
		note(addr, "Add", new)
	}
	return new
}

// AndInt32 clears in *addr the bits that are not in mask, and returns what was there.
func AndInt32(addr *int32, mask int32) (old int32) {
	old = *addr
	*addr = old & mask
	if observed() {
		note(addr, "And", *addr)
	}
	return old
}

// OrInt32 sets in *addr the bits that are in mask, and returns what was there.
func OrInt32(addr *int32, mask int32) (old int32) {
	old = *addr
	*addr = old | mask
	if observed() {
		note(addr, "Or", *addr)
	}
	return old
}

// LoadInt32 returns *addr.
func LoadInt32(addr *int32) (val int32) {
	val = *addr
	if observed() {
		note(addr, "Load", val)
	}
	return val
}

// StoreInt32 stores val in *addr.
func StoreInt32(addr *int32, val int32) {
	*addr = val
	if observed() {
		note(addr, "Store", val)
	}
}

// SwapInt64 stores new in *addr and returns what was there.
func SwapInt64(addr *int64, new int64) (old int64) {
	old = *addr
	*addr = new
	if observed() {
		note(addr, "Swap", new)
	}
	return old
}

// CompareAndSwapInt64 stores new in *addr if old is there, and says whether it did.
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool) {
	swapped = *addr == old
	if swapped {
		*addr = new
	}
	if observed() {
		note(addr, "CompareAndSwap", swapped)
	}
	return swapped
}

// AddInt64 adds delta to *addr and returns the sum.
func AddInt64(addr *int64, delta int64) (new int64) {
	new = *addr + delta
	*addr = new
	if observed() {
		note(addr, "Add", new)
	}
	return new
}

// AndInt64 clears in *addr the bits that are not in mask, and returns what was there.
func AndInt64(addr *int64, mask int64) (old int64) {
	old = *addr
	*addr = old & mask
	if observed() {
		note(addr, "And", *addr)
	}
	return old
}

// OrInt64 sets in *addr the bits that are in mask, and returns what was there.
func OrInt64(addr *int64, mask int64) (old int64) {
	old = *addr
	*addr = old | mask
	if observed() {
		note(addr, "Or", *addr)
	}
	return old
}

// LoadInt64 returns *addr.
func LoadInt64(addr *int64) (val int64) {
	val = *addr
	if observed() {
		note(addr, "Load", val)
	}
	return val
}

// StoreInt64 stores val in *addr.
func StoreInt64(addr *int64, val int64) {
	*addr = val
	if observed() {
		note(addr, "Store", val)
	}
}

// SwapUint32 stores new in *addr and returns what was there.
func SwapUint32(addr *uint32, new uint32) (old uint32) {
	old = *addr
	*addr = new
	if observed() {
		note(addr, "Swap", new)
	}
	return old
}

// CompareAndSwapUint32 stores new in *addr if old is there, and says whether it did.
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool) {
	swapped = *addr == old
	if swapped {
		*addr = new
	}
	if observed() {
		note(addr, "CompareAndSwap", swapped)
	}
	return swapped
}

// AddUint32 adds delta to *addr and returns the sum.
func AddUint32(addr *uint32, delta uint32) (new uint32) {
	new = *addr + delta
	*addr = new
	if observed() {
		note(addr, "Add", new)
	}
	return new
}

// AndUint32 clears in *addr the bits that are not in mask, and returns what was there.
func AndUint32(addr *uint32, mask uint32) (old uint32) {
	old = *addr
	*addr = old & mask
	if observed() {
		note(addr, "And", *addr)
	}
	return old
}

// OrUint32 sets in *addr the bits that are in mask, and returns what was there.
func OrUint32(addr *uint32, mask uint32) (old uint32) {
	old = *addr
	*addr = old | mask
	if observed() {
		note(addr, "Or", *addr)
	}
	return old
}

// LoadUint32 returns *addr.
func LoadUint32(addr *uint32) (val uint32) {
	val = *addr
	if observed() {
		note(addr, "Load", val)
	}
	return val
}

// StoreUint32 stores val in *addr.
func StoreUint32(addr *uint32, val uint32) {
	*addr = val
	if observed() {
		note(addr, "Store", val)
	}
}

// SwapUint64 stores new in *addr and returns what was there.
func SwapUint64(addr *uint64, new uint64) (old uint64) {
	old = *addr
	*addr = new
	if observed() {
		note(addr, "Swap", new)
	}
	return old
}

// CompareAndSwapUint64 stores new in *addr if old is there, and says whether it did.
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool) {
	swapped = *addr == old
	if swapped {
		*addr = new
	}
	if observed() {
		note(addr, "CompareAndSwap", swapped)
	}
	return swapped
}

// AddUint64 adds delta to *addr and returns the sum.
func AddUint64(addr *uint64, delta uint64) (new uint64) {
	new = *addr + delta
	*addr = new
	if observed() {
		note(addr, "Add", new)
	}
	return new
}

// AndUint64 clears in *addr the bits that are not in mask, and returns what was there.
func AndUint64(addr *uint64, mask uint64) (old uint64) {
	old = *addr
	*addr = old & mask
	if observed() {
		note(addr, "And", *addr)
	}
	return old
}

// OrUint64 sets in *addr the bits that are in mask, and returns what was there.
func OrUint64(addr *uint64, mask uint64) (old uint64) {
	old = *addr
	*addr = old | mask
	if observed() {
		note(addr, "Or", *addr)
	}
	return old
}

// LoadUint64 returns *addr.
func LoadUint64(addr *uint64) (val uint64) {
	val = *addr
	if observed() {
		note(addr, "Load", val)
	}
	return val
}

// StoreUint64 stores val in *addr.
func StoreUint64(addr *uint64, val uint64) {
	*addr = val
	if observed() {
		note(addr, "Store", val)
	}
}

// SwapUintptr stores new in *addr and returns what was there.
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr) {
	old = *addr
	*addr = new
	if observed() {
		note(addr, "Swap", new)
	}
	return old
}

// CompareAndSwapUintptr stores new in *addr if old is there, and says whether it did.
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool) {
	swapped = *addr == old
	if swapped {
		*addr = new
	}
	if observed() {
		note(addr, "CompareAndSwap", swapped)
	}
	return swapped
}

// AddUintptr adds delta to *addr and returns the sum.
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr) {
	new = *addr + delta
	*addr = new
	if observed() {
		note(addr, "Add", new)
	}
	return new
}

// AndUintptr clears in *addr the bits that are not in mask, and returns what was there.
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	old = *addr
	*addr = old & mask
	if observed() {
		note(addr, "And", *addr)
	}
	return old
}

// OrUintptr sets in *addr the bits that are in mask, and returns what was there.
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	old = *addr
	*addr = old | mask
	if observed() {
		note(addr, "Or", *addr)
	}
	return old
}

// LoadUintptr returns *addr.
func LoadUintptr(addr *uintptr) (val uintptr) {
	val = *addr
	if observed() {
		note(addr, "Load", val)
	}
	return val
}

// StoreUintptr stores val in *addr.
func StoreUintptr(addr *uintptr, val uintptr) {
	*addr = val
	if observed() {
		note(addr, "Store", val)
	}
}

// SwapPointer stores new in *addr and returns what was there.
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer) {
	old = *addr
	*addr = new
	if observed() {
		note(addr, "Swap", new)
	}
	return old
}

// CompareAndSwapPointer stores new in *addr if old is there, and says whether it did.
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool) {
	swapped = *addr == old
	if swapped {
		*addr = new
	}
	if observed() {
		note(addr, "CompareAndSwap", swapped)
	}
	return swapped
}

// LoadPointer returns *addr.
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer) {
	val = *addr
	if observed() {
		note(addr, "Load", val)
	}
	return val
}

// StorePointer stores val in *addr.
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer) {
	*addr = val
	if observed() {
		note(addr, "Store", val)
	}
}
