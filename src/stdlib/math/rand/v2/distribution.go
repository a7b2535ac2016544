package rand

import "math"

const (
	normalStart      = 3.442619855899
	exponentialStart = 7.69711747013104972
)

// strip returns a row of the ziggurat tables: the bound of instant acceptance, the width, and the density here and above.
func strip(exponential bool, i int) (k uint32, w, f, above float32)

// NormFloat64 returns a normally distributed number with mean 0 and deviation 1.
func (r *Rand) NormFloat64() float64 {
	for {
		u := r.Uint64()
		j := int32(u)
		i := int(u >> 32 & 0x7f)
		k, w, f, above := strip(false, i)
		x := float64(j) * float64(w)
		abs := uint32(j)
		if j < 0 {
			abs = uint32(-j)
		}
		if abs < k {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / normalStart)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return normalStart + x
			}
			return -normalStart - x
		}
		if f+float32(r.Float64())*(above-f) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// ExpFloat64 returns an exponentially distributed number with mean 1.
func (r *Rand) ExpFloat64() float64 {
	for {
		u := r.Uint64()
		j := uint32(u)
		i := int(uint8(u >> 32))
		k, w, f, above := strip(true, i)
		x := float64(j) * float64(w)
		if j < k {
			return x
		}
		if i == 0 {
			return exponentialStart - math.Log(r.Float64())
		}
		if f+float32(r.Float64())*(above-f) < float32(math.Exp(-x)) {
			return x
		}
	}
}

// Zipf draws numbers k with probability proportional to (v + k) to the −s, by rejection inversion (Hörmann, Derflinger).
type Zipf struct {
	r                           *Rand
	imax, v, q, s               float64
	oneMinusQ, oneMinusQInv     float64
	hAtMax, hAtStartMinusHAtMax float64
}

func (z *Zipf) h(x float64) float64 {
	return math.Exp(z.oneMinusQ*math.Log(z.v+x)) * z.oneMinusQInv
}

func (z *Zipf) hInverse(x float64) float64 {
	return math.Exp(z.oneMinusQInv*math.Log(z.oneMinusQ*x)) - z.v
}

// NewZipf returns a generator of numbers in [0, imax]; nil unless s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, imax: float64(imax), v: v, q: s, oneMinusQ: 1 - s, oneMinusQInv: 1 / (1 - s)}
	z.hAtMax = z.h(z.imax + 0.5)
	z.hAtStartMinusHAtMax = z.h(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.hAtMax
	z.s = 1 - z.hInverse(z.h(1.5)-math.Exp(-z.q*math.Log(z.v+1)))
	return z
}

// Uint64 draws a number.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		u := z.hAtMax + z.r.Float64()*z.hAtStartMinusHAtMax
		x := z.hInverse(u)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || u >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
