package sync

// Pool keeps values that are not in use, so that they need not be made again. Whatever is put in may vanish at any time;
// do not expect any relation between Put and Get.
type Pool struct {
	noCopy noCopy

	private any   // what was put first into the empty pool: it is the first to be used again, as each processor of Go's has it
	free    []any // the others, the newest last

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
	if p.private == nil {
		p.private = x
	} else {
		p.free = append(p.free, x)
	}
}

// Get takes a value out of the pool, or makes one.
func (p *Pool) Get() any {
	if x := p.take(); x != nil {
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

// take gives a value that is there, or nil.
func (p *Pool) take() any {
	x := p.private
	p.private = nil
	if n := len(p.free); x == nil && n > 0 {
		x = p.free[n-1]
		p.free[n-1] = nil
		p.free = p.free[:n-1]
	}
	return x
}
