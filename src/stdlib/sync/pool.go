package sync

// Pool keeps values that are not in use, so that they need not be made again. Whatever is put in may vanish at any time;
// do not expect any relation between Put and Get.
type Pool struct {
	noCopy noCopy

	free []any // the newest last: it is the first to be used again

	// New makes a value when Get finds none; without it Get returns nil.
	New func() any
}

// Put gives x to the pool.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	if observed() {
		notePool(p, true)
	}
	p.free = append(p.free, x)
}

// Get takes a value out of the pool, or makes one.
func (p *Pool) Get() any {
	if n := len(p.free); n > 0 {
		x := p.free[n-1]
		p.free[n-1] = nil
		p.free = p.free[:n-1]
		if observed() {
			notePool(p, false)
		}
		return x
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
