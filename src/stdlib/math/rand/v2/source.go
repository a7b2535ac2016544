package rand

import "errors"

// PCG is a generator with 128 bits of state (O'Neill's PCG-DXSM).
type PCG struct {
	hi, lo uint64
}

// NewPCG returns a PCG seeded with two words.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed starts p again, as NewPCG does.
func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

// Uint64 returns the next number.
func (p *PCG) Uint64() uint64 {
	var x uint64
	p.hi, p.lo, x = pcg(p.hi, p.lo)
	return x
}

// pcg returns the state after (hi, lo), and the number that it gives.
func pcg(hi, lo uint64) (newHi, newLo, x uint64)

// AppendBinary appends the state of p to b.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	return putBig(putBig(append(b, "pcg:"...), p.hi), p.lo), nil
}

// MarshalBinary returns the state of p.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(make([]byte, 0, 20)) }

// UnmarshalBinary sets the state of p from what MarshalBinary gave.
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errors.New("invalid PCG encoding")
	}
	p.hi, p.lo = getBig(data[4:]), getBig(data[12:])
	return nil
}

func putBig(b []byte, x uint64) []byte {
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(x>>shift))
	}
	return b
}

func getBig(b []byte) (x uint64) {
	for _, c := range b[:8] {
		x = x<<8 | uint64(c)
	}
	return x
}

const (
	chunk  = 32 // words in buf
	blocks = 16 // blocks until the key is replaced
	reseed = 4  // words of the last chunk that become the key
)

// ChaCha8 is a cryptographically strong generator, after the C2SP specification chacha8rand.
type ChaCha8 struct {
	seed    [4]uint64
	buf     [chunk]uint64
	counter int // of the first block in buf
	next    int // word of buf to give next
	words   int // how many there are to give

	rest     [8]byte // bytes of a word that Read has not given yet, at its end
	restSize int
}

// NewChaCha8 returns a ChaCha8 with the given key.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

// Seed starts c again, as NewChaCha8 does.
func (c *ChaCha8) Seed(seed [32]byte) {
	for i := range c.seed {
		c.seed[i] = getLittle(seed[8*i:])
	}
	c.counter, c.next, c.words = 0, 0, chunk
	c.fill()
	c.restSize = 0
}

func (c *ChaCha8) fill() { chacha8(&c.seed, &c.buf, c.counter) }

// chacha8 computes four blocks, interleaved by words of 32 bits.
func chacha8(seed *[4]uint64, buf *[chunk]uint64, counter int)

// Uint64 returns the next number.
func (c *ChaCha8) Uint64() uint64 {
	if c.next >= c.words {
		c.refill()
	}
	c.next++
	return c.buf[c.next-1]
}

func (c *ChaCha8) refill() {
	c.counter += 4
	if c.counter == blocks {
		copy(c.seed[:], c.buf[chunk-reseed:])
		c.counter = 0
	}
	c.fill()
	c.next, c.words = 0, chunk
	if c.counter == blocks-4 {
		c.words = chunk - reseed
	}
}

// Read fills p with random bytes; it never fails.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if c.restSize == 0 {
			x := c.Uint64()
			for i := range c.rest {
				c.rest[i] = byte(x >> (8 * i))
			}
			c.restSize = 8
		}
		k := copy(p[n:], c.rest[8-c.restSize:])
		c.restSize -= k
		n += k
	}
	return n, nil
}

// AppendBinary appends the state of c to b.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.restSize > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, uint8(c.restSize))
		b = append(b, c.rest[8-c.restSize:]...)
	}
	b = putBig(append(b, "chacha8:"...), uint64(c.counter/4*chunk+c.next))
	for _, x := range c.seed {
		for i := range 8 {
			b = append(b, byte(x>>(8*i)))
		}
	}
	return b, nil
}

// MarshalBinary returns the state of c.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(make([]byte, 0, 64)) }

var (
	errBadRead = errors.New("invalid ChaCha8 Read buffer encoding")
	errBadSeed = errors.New("invalid ChaCha8 encoding")
)

// UnmarshalBinary sets the state of c from what MarshalBinary gave.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	c.restSize = 0
	if len(data) >= 8 && string(data[:8]) == "readbuf:" {
		data = data[8:]
		if len(data) == 0 || len(data) < 1+int(data[0]) {
			return errBadRead
		}
		c.restSize = int(data[0])
		copy(c.rest[8-c.restSize:], data[1:])
		data = data[1+c.restSize:]
	}
	if len(data) != 6*8 || string(data[:8]) != "chacha8:" {
		return errBadSeed
	}
	used := getBig(data[8:])
	if used > blocks/4*chunk-reseed {
		return errBadSeed
	}
	for i := range c.seed {
		c.seed[i] = getLittle(data[(2+i)*8:])
	}
	c.counter = int(used) / chunk * 4
	c.next, c.words = int(used)%chunk, chunk
	if c.counter == blocks-4 {
		c.words = chunk - reseed
	}
	c.fill()
	return nil
}

func getLittle(b []byte) (x uint64) {
	for i := 7; i >= 0; i-- {
		x = x<<8 | uint64(b[i])
	}
	return x
}
