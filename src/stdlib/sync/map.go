package sync

// Map is a map[any]any that many goroutines may use at once. For most programs a plain map with a Mutex is better: it has
// types, and invariants can span more than one entry. Map is good when keys are written once and read often, or when
// goroutines work on different keys. Its zero value is empty.
//
// Everything done before a write is seen by whoever reads what it wrote.
type Map struct {
	_ noCopy

	m map[any]any
}

// mustHash panics if a key has no hash, with the runtime's error; a built-in map has words of its own for it.
func mustHash(key any)

// note tells whoever observes the program that m has been read or written.
func (m *Map) note(write bool) {
	if observed() {
		noteMap(m, write)
	}
}

// Load returns the value for key, and whether there is one.
func (m *Map) Load(key any) (value any, ok bool) {
	mustHash(key)
	m.note(false)
	value, ok = m.m[key]
	return value, ok
}

// Store sets the value for key.
func (m *Map) Store(key, value any) { m.Swap(key, value) }

// Clear removes everything.
func (m *Map) Clear() {
	m.note(true)
	clear(m.m)
}

// LoadOrStore returns the value for key if there is one; otherwise it stores the given one and returns that.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	if actual, loaded = m.Load(key); loaded {
		return actual, true
	}
	m.Swap(key, value)
	return value, false
}

// LoadAndDelete removes key and returns the value that it had, and whether it had one.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	mustHash(key)
	m.note(true)
	value, loaded = m.m[key]
	delete(m.m, key)
	return value, loaded
}

// Delete removes key.
func (m *Map) Delete(key any) { m.LoadAndDelete(key) }

// Swap sets the value for key and returns the one before, and whether there was one.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	mustHash(key)
	m.note(true)
	if m.m == nil {
		m.m = make(map[any]any)
	}
	previous, loaded = m.m[key]
	m.m[key] = value
	return previous, loaded
}

// CompareAndSwap sets the value for key to new if it is old. old must be comparable.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	mustHash(key)
	m.note(true)
	if value, ok := m.m[key]; !ok || value != old {
		return false
	}
	m.m[key] = new
	return true
}

// CompareAndDelete removes key if its value is old, which must be comparable. A key that is not there is not removed, even
// if old is nil.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	mustHash(key)
	m.note(true)
	if value, ok := m.m[key]; !ok || value != old {
		return false
	}
	delete(m.m, key)
	return true
}

// Range calls f for each entry until f returns false. It is no snapshot: entries that change meanwhile may be seen or not;
// but no key comes twice. f may call any method of m.
func (m *Map) Range(f func(key, value any) bool) {
	m.note(false)
	keys := make([]any, 0, len(m.m))
	for key := range m.m {
		keys = append(keys, key)
	}
	for _, key := range keys {
		if value, ok := m.m[key]; ok && !f(key, value) {
			return
		}
	}
}
