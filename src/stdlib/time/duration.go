package time

import "errors"

// Duration is a span of time in nanoseconds, as an int64: up to about 290 years.
type Duration int64

// The usual spans. There is none for a day or more, since days are not all equally long. To make a Duration from a
// number, multiply: time.Duration(n) * time.Millisecond.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// String gives a form like "72h3m0.5s". Leading units that are zero are left out; less than a second is given in ms, µs
// or ns, so that the first digit is not zero. Zero is "0s".
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	u := uint64(d)
	sign := ""
	if d < 0 {
		u = -u
		sign = "-"
	}
	switch {
	case u < uint64(Microsecond):
		return sign + utoa(u) + "ns"
	case u < uint64(Millisecond):
		return sign + decimal(u, 3) + "µs"
	case u < uint64(Second):
		return sign + decimal(u, 6) + "ms"
	}
	minutes := u / uint64(Minute)
	s := decimal(u%uint64(Minute), 9) + "s"
	if minutes > 0 {
		s = utoa(minutes%60) + "m" + s
		if minutes >= 60 {
			s = utoa(minutes/60) + "h" + s
		}
	}
	return sign + s
}

// decimal is u with a decimal point before the last prec digits, without trailing zeros.
func decimal(u uint64, prec int) string {
	unit := uint64(1)
	for i := 0; i < prec; i++ {
		unit *= 10
	}
	whole := utoa(u / unit)
	rest := u % unit
	if rest == 0 {
		return whole
	}
	digits := string(appendInt(nil, int(rest), prec))
	for digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	return whole + "." + digits
}

func utoa(u uint64) string {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + u%10)
		u /= 10
		if u == 0 {
			return string(buf[i:])
		}
	}
}

// Nanoseconds is d as a number of nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds is d as a number of whole microseconds.
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }

// Milliseconds is d as a number of whole milliseconds.
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

// Seconds is d as a floating point number of seconds. Whole and rest are converted apart, for precision.
func (d Duration) Seconds() float64 {
	return float64(d/Second) + float64(d%Second)/1e9
}

// Minutes is d as a floating point number of minutes.
func (d Duration) Minutes() float64 {
	return float64(d/Minute) + float64(d%Minute)/(60*1e9)
}

// Hours is d as a floating point number of hours.
func (d Duration) Hours() float64 {
	return float64(d/Hour) + float64(d%Hour)/(60*60*1e9)
}

// Truncate rounds d toward zero to a multiple of m; it is d itself if m <= 0.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds d to the nearest multiple of m, halves away from zero. It is d itself if m <= 0. What does not fit becomes
// the largest or smallest Duration.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if lessThanHalf(r, m) {
			return d + r
		}
		if down := d - m + r; down < d {
			return down
		}
		return minDuration
	}
	if lessThanHalf(r, m) {
		return d - r
	}
	if up := d + m - r; up > d {
		return up
	}
	return maxDuration
}

// lessThanHalf says whether x+x < y, without overflow.
func lessThanHalf(x, y Duration) bool {
	return uint64(x)+uint64(x) < uint64(y)
}

// Abs is the absolute value of d; for the smallest Duration it is the largest.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

// unitValue is how many nanoseconds the unit has, 0 if there is no such unit.
func unitValue(unit string) uint64 {
	switch unit {
	case "ns":
		return uint64(Nanosecond)
	case "us", "µs", "μs": // both micro sign and Greek mu
		return uint64(Microsecond)
	case "ms":
		return uint64(Millisecond)
	case "s":
		return uint64(Second)
	case "m":
		return uint64(Minute)
	case "h":
		return uint64(Hour)
	}
	return 0
}

var errLeadingInt = errors.New("time: bad [0-9]*")

// leadingInt takes the digits off the front of s. It fails if the number is above 1<<63.
func leadingInt(s string) (x uint64, rest string, err error) {
	i := 0
	for ; i < len(s) && isDigit(s, i); i++ {
		if x > 1<<63/10 {
			return 0, rest, errLeadingInt
		}
		x = x*10 + uint64(s[i]-'0')
		if x > 1<<63 {
			return 0, rest, errLeadingInt
		}
	}
	return x, s[i:], nil
}

// leadingFraction takes the digits off the front of s; digits that do not fit are dropped. The value is x / scale.
func leadingFraction(s string) (x uint64, scale float64, rest string) {
	i := 0
	scale = 1
	full := false
	for ; i < len(s) && isDigit(s, i); i++ {
		if full || x > (1<<63-1)/10 {
			full = true
			continue
		}
		y := x*10 + uint64(s[i]-'0')
		if y > 1<<63 {
			full = true
			continue
		}
		x = y
		scale *= 10
	}
	return x, scale, s[i:]
}

// ParseDuration understands a possibly signed sequence of decimal numbers with units, such as "300ms", "-1.5h" or
// "2h45m". The units are ns, us (or µs), ms, s, m and h.
func ParseDuration(s string) (Duration, error) {
	orig := s
	invalid := func() (Duration, error) {
		return 0, errors.New("time: invalid duration " + quote(orig))
	}
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = s[1:]
	}
	if s == "0" {
		return 0, nil // the only number that needs no unit
	}
	if s == "" {
		return invalid()
	}
	var total uint64
	for s != "" {
		if s[0] != '.' && !isDigit(s, 0) {
			return invalid()
		}
		before := len(s)
		whole, rest, err := leadingInt(s)
		if err != nil {
			return invalid()
		}
		s = rest
		digits := before != len(s)
		var frac uint64
		scale := 1.0
		if s != "" && s[0] == '.' {
			s = s[1:]
			before = len(s)
			frac, scale, s = leadingFraction(s)
			digits = digits || before != len(s)
		}
		if !digits {
			return invalid()
		}

		end := 0
		for end < len(s) && s[end] != '.' && !isDigit(s, end) {
			end++
		}
		if end == 0 {
			return 0, errors.New("time: missing unit in duration " + quote(orig))
		}
		unit := unitValue(s[:end])
		if unit == 0 {
			return 0, errors.New("time: unknown unit " + quote(s[:end]) + " in duration " + quote(orig))
		}
		s = s[end:]
		if whole > 1<<63/unit {
			return invalid()
		}
		whole *= unit
		if frac > 0 {
			// A float is exact enough: the result is below one unit, at most an hour.
			whole += uint64(float64(frac) * (float64(unit) / scale))
			if whole > 1<<63 {
				return invalid()
			}
		}
		total += whole
		if total > 1<<63 {
			return invalid()
		}
	}
	if negative {
		return -Duration(total), nil
	}
	if total > 1<<63-1 {
		return invalid()
	}
	return Duration(total), nil
}
