package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func fft(a []complex128, inv bool) []complex128 {
	n := len(a)
	if n == 1 {
		return a
	}
	even, odd := make([]complex128, n/2), make([]complex128, n/2)
	for i := range n / 2 {
		even[i], odd[i] = a[2*i], a[2*i+1]
	}
	even, odd = fft(even, inv), fft(odd, inv)
	sign := -1.0
	if inv {
		sign = 1
	}
	out := make([]complex128, n)
	for k := range n / 2 {
		w := cmplx.Rect(1, sign*2*math.Pi*float64(k)/float64(n)) * odd[k]
		out[k], out[k+n/2] = even[k]+w, even[k]-w
	}
	return out
}
func polymul(a, b []int) []int {
	n := 1
	for n < len(a)+len(b) {
		n <<= 1
	}
	fa, fb := make([]complex128, n), make([]complex128, n)
	for i, v := range a {
		fa[i] = complex(float64(v), 0)
	}
	for i, v := range b {
		fb[i] = complex(float64(v), 0)
	}
	fa, fb = fft(fa, false), fft(fb, false)
	for i := range fa {
		fa[i] *= fb[i]
	}
	fa = fft(fa, true)
	res := make([]int, len(a)+len(b)-1)
	for i := range res {
		res[i] = int(math.Round(real(fa[i]) / float64(n)))
	}
	return res
}

type body struct{ x, y, z, vx, vy, vz, m float64 }

func energy(bs []body) (e float64) {
	for i, b := range bs {
		e += 0.5 * b.m * (b.vx*b.vx + b.vy*b.vy + b.vz*b.vz)
		for _, c := range bs[i+1:] {
			dx, dy, dz := b.x-c.x, b.y-c.y, b.z-c.z
			e -= b.m * c.m / math.Sqrt(dx*dx+dy*dy+dz*dz)
		}
	}
	return
}
func step(bs []body, dt float64) {
	for i := range bs {
		b := &bs[i]
		for j := i + 1; j < len(bs); j++ {
			c := &bs[j]
			dx, dy, dz := b.x-c.x, b.y-c.y, b.z-c.z
			d2 := dx*dx + dy*dy + dz*dz
			mag := dt / (d2 * math.Sqrt(d2))
			b.vx -= dx * c.m * mag
			b.vy -= dy * c.m * mag
			b.vz -= dz * c.m * mag
			c.vx += dx * b.m * mag
			c.vy += dy * b.m * mag
			c.vz += dz * b.m * mag
		}
	}
	for i := range bs {
		bs[i].x += dt * bs[i].vx
		bs[i].y += dt * bs[i].vy
		bs[i].z += dt * bs[i].vz
	}
}

func main() {
	fmt.Println(polymul([]int{1, 2, 3}, []int{4, 5, 6, 7}))
	sun := []body{{m: 39.47}, {4.84, -1.16, -0.10, 0.606, 2.81, -0.02, 0.037}, {8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011}}
	fmt.Printf("%.6f\n", energy(sun))
	for range 1000 {
		step(sun, 0.01)
	}
	fmt.Printf("%.6f\n", energy(sun))
	c := complex(3, -4)
	fmt.Println(c, cmplx.Abs(c), c*c, c/(1+2i), real(c), -c, cmplx.Conj(c), c == complex(3, -4))
	fmt.Printf("%v %.2f %8.1f %g %+v %T\n", c, c, c, c, c, complex64(c))
	fmt.Println(math.Sqrt(2), math.Inf(-1), math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64, float32(0.1), 1e20, 1e21, 1e-5, 123456789.0, 0.000001)
	fmt.Println(math.Floor(-1.5), math.Ceil(1.2), math.Trunc(-1.9), math.Mod(7, -3), math.Hypot(3, 4), math.Cbrt(27), math.Pow(2, -3), math.Log2(8), math.Signbit(math.Copysign(0, -1)))
	fmt.Printf("%6.2f|%-8.3f|%+.1e|%08.3f|%g|%G|%x\n", 3.14159, 2.5, 12345.678, -3.14159, 1e-10, 1e100, 1.0)
	var z float64
	fmt.Println(1/z, -1/z, z/z == z/z, int64(math.Pow(2, 53))+1, math.MaxInt64, uint64(math.MaxUint64))
}
