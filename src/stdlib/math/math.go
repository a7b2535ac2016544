package math

// Inf returns positive infinity if sign >= 0, else negative infinity.
func Inf(sign int) float64 {
	if sign >= 0 {
		return inf
	}
	return -inf
}

var inf, nan = special()

func special() (inf, nan float64)

// NaN returns a "not a number" value.
func NaN() float64 { return nan }

// IsNaN reports whether f is "not a number".
func IsNaN(f float64) (is bool) { return f != f }

// IsInf reports whether f is an infinity: positive if sign > 0, negative if sign < 0, either if sign == 0.
func IsInf(f float64, sign int) bool {
	return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64
}

// Sincos returns Sin(x) and Cos(x).
func Sincos(x float64) (sin, cos float64) { return Sin(x), Cos(x) }

// Abs returns the absolute value of x.
func Abs(x float64) float64

// Acos returns the arc cosine of x in radians; NaN outside −1 … 1.
func Acos(x float64) float64

// Acosh returns the inverse hyperbolic cosine of x; NaN below 1.
func Acosh(x float64) float64

// Asin returns the arc sine of x in radians; NaN outside −1 … 1.
func Asin(x float64) float64

// Asinh returns the inverse hyperbolic sine of x.
func Asinh(x float64) float64

// Atan returns the arc tangent of x in radians.
func Atan(x float64) float64

// Atan2 returns the angle of the point (x, y), −π to π.
func Atan2(y, x float64) float64

// Atanh returns the inverse hyperbolic tangent of x; NaN outside −1 … 1.
func Atanh(x float64) float64

// Cbrt returns the cube root of x.
func Cbrt(x float64) float64

// Ceil returns the least integer not below x.
func Ceil(x float64) float64

// Copysign returns f with the sign of sign.
func Copysign(f, sign float64) float64

// Cos returns the cosine of x radians.
func Cos(x float64) float64

// Cosh returns the hyperbolic cosine of x.
func Cosh(x float64) float64

// Dim returns x−y, or 0 if that is negative.
func Dim(x, y float64) float64

// Erf returns the error function of x.
func Erf(x float64) float64

// Erfc returns 1 − Erf(x) without cancellation.
func Erfc(x float64) float64

// Erfcinv returns the inverse of Erfc.
func Erfcinv(x float64) float64

// Erfinv returns the inverse of Erf.
func Erfinv(x float64) float64

// Exp returns e to the x.
func Exp(x float64) float64

// Exp2 returns 2 to the x.
func Exp2(x float64) float64

// Expm1 returns Exp(x) − 1, accurate near zero.
func Expm1(x float64) float64

// FMA returns x × y + z, rounded once.
func FMA(x, y, z float64) float64

// Float32bits returns the IEEE 754 bits of f.
func Float32bits(f float32) uint32

// Float32frombits returns the number with these IEEE 754 bits.
func Float32frombits(b uint32) float32

// Float64bits returns the IEEE 754 bits of f.
func Float64bits(f float64) uint64

// Float64frombits returns the number with these IEEE 754 bits.
func Float64frombits(b uint64) float64

// Floor returns the greatest integer not above x.
func Floor(x float64) float64

// Frexp splits f into frac × 2**exp with ½ ≤ |frac| < 1.
func Frexp(f float64) (frac float64, exp int)

// Gamma returns the gamma function of x.
func Gamma(x float64) float64

// Hypot returns Sqrt(p*p + q*q) without needless overflow.
func Hypot(p, q float64) float64

// Ilogb returns the binary exponent of x.
func Ilogb(x float64) int

// J0 returns the Bessel function of the first kind of order zero.
func J0(x float64) float64

// J1 returns the Bessel function of the first kind of order one.
func J1(x float64) float64

// Jn returns the Bessel function of the first kind of order n.
func Jn(n int, x float64) float64

// Ldexp returns frac × 2**exp.
func Ldexp(frac float64, exp int) float64

// Lgamma returns the logarithm of |Gamma(x)|, and the sign of Gamma(x).
func Lgamma(x float64) (lgamma float64, sign int)

// Log returns the natural logarithm of x.
func Log(x float64) float64

// Log10 returns the decimal logarithm of x.
func Log10(x float64) float64

// Log1p returns Log(1 + x), accurate near zero.
func Log1p(x float64) float64

// Log2 returns the binary logarithm of x, exact for powers of two.
func Log2(x float64) float64

// Logb returns the binary exponent of x.
func Logb(x float64) float64

// Max returns the larger of x and y; NaN if one is NaN and none +Inf.
func Max(x, y float64) float64

// Min returns the smaller of x and y; NaN if one is NaN and none −Inf.
func Min(x, y float64) float64

// Mod returns the remainder of x/y, with the sign of x.
func Mod(x, y float64) float64

// Modf splits f into an integer and a fraction, both with the sign of f.
func Modf(f float64) (integer float64, fractional float64)

// Nextafter returns the next float64 after x towards y.
func Nextafter(x, y float64) (r float64)

// Nextafter32 returns the next float32 after x towards y.
func Nextafter32(x, y float32) (r float32)

// Pow returns x to the y.
func Pow(x, y float64) float64

// Pow10 returns 10 to the n.
func Pow10(n int) float64

// Remainder returns the IEEE 754 remainder of x/y.
func Remainder(x, y float64) float64

// Round returns the nearest integer, halves away from zero.
func Round(x float64) float64

// RoundToEven returns the nearest integer, halves to even.
func RoundToEven(x float64) float64

// Signbit reports whether x is negative or negative zero.
func Signbit(x float64) bool

// Sin returns the sine of x radians.
func Sin(x float64) float64

// Sinh returns the hyperbolic sine of x.
func Sinh(x float64) float64

// Sqrt returns the square root of x; NaN for negative x.
func Sqrt(x float64) float64

// Tan returns the tangent of x radians.
func Tan(x float64) float64

// Tanh returns the hyperbolic tangent of x.
func Tanh(x float64) float64

// Trunc returns x without its fraction.
func Trunc(x float64) float64

// Y0 returns the Bessel function of the second kind of order zero.
func Y0(x float64) float64

// Y1 returns the Bessel function of the second kind of order one.
func Y1(x float64) float64

// Yn returns the Bessel function of the second kind of order n.
func Yn(n int, x float64) float64
