// Package time measures and shows time. Here time is virtual: it begins at 2009-11-10 23:00:00 UTC, running costs a
// little of it, and when nothing can run the clock jumps to the next timer; so sleeping takes no real time.
//
// A Time from Now holds two readings: the wall clock, which tells the time, and the monotonic clock, which measures it.
// Differences and comparisons of two such times use the monotonic one.
package time

// Time is an instant, to the nanosecond, with the place whose clocks show it. Use it as a value. Compare with Equal,
// Before and After: == also compares the locations and the monotonic readings. The zero Time is January 1 of year 1,
// 00:00:00 UTC; see IsZero.
type Time struct {
	// The nanoseconds of the second, 0 to 999999999, and hasMono. The fields are named as in Go, since %+v shows them.
	wall uint64
	// Seconds since January 1 of year 1, 00:00:00 UTC. With hasMono: nanoseconds since the program began, plus one. The wall
	// clock keeps step with the monotonic one, so that they are enough.
	ext int64
	loc *Location
}

// hasMono in Time.wall says that there is a monotonic reading.
const (
	hasMono  = 1 << 30
	nsecMask = hasMono - 1
)

// Wall clocks that a Time with a monotonic reading can show, as in Go: 33 bits of seconds from the year 1885 on.
const (
	minWall int64 = (1884*365 + 1884/4 - 1884/100 + 1884/400) * secondsPerDay
	maxWall       = minWall + 1<<33 - 1
)

// monotonic is the time ns nanoseconds after the program began, with both readings.
func monotonic(ns int64) Time {
	_, nsec := divmod(ns, 1e9)
	return Time{wall: hasMono | uint64(nsec), ext: ns + 1, loc: Local}
}

// sec is seconds since January 1 of year 1, 00:00:00 UTC.
func (t *Time) sec() int64 {
	if t.wall&hasMono == 0 {
		return t.ext
	}
	sec, _ := divmod(t.ext-1, 1e9)
	return startSec() + unixToInternal + sec
}

// nsec is the nanoseconds of the second.
func (t *Time) nsec() int32 { return int32(t.wall & nsecMask) }

// stripMono forgets the monotonic reading.
func (t *Time) stripMono() {
	if t.wall&hasMono != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

// unixToInternal is the Unix epoch in seconds since January 1 of year 1.
const unixToInternal int64 = (1969*365 + 1969/4 - 1969/100 + 1969/400) * secondsPerDay

// Now returns the current time, with a monotonic reading.
func Now() Time { return monotonic(runtimeNano()) }

// runtimeNano is the virtual time: nanoseconds since the program began.
func runtimeNano() int64

// startSec is when the program began, in Unix seconds.
func startSec() int64

// Since is the time that has passed since t.
func Since(t Time) Duration {
	if t.wall&hasMono != 0 {
		return Duration(runtimeNano() + 1 - t.ext)
	}
	return Now().Sub(t)
}

// Until is the time that has still to pass until t.
func Until(t Time) Duration {
	if t.wall&hasMono != 0 {
		return Duration(t.ext - (runtimeNano() + 1))
	}
	return t.Sub(Now())
}

// After says whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before says whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal says whether t and u are the same instant, wherever.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare is -1 if t is before u, +1 if it is after, 0 if they are the same instant.
func (t Time) Compare(u Time) int {
	if t.wall&u.wall&hasMono != 0 {
		return compare(t.ext, u.ext)
	}
	if c := compare(t.sec(), u.sec()); c != 0 {
		return c
	}
	return compare(int64(t.nsec()), int64(u.nsec()))
}

func compare(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return +1
	}
	return 0
}

// IsZero says whether t is the zero Time's instant.
func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	carry, ns := divmod(int64(t.nsec())+int64(d%1e9), 1e9)
	sec := t.sec() + int64(d/1e9) + carry
	if t.wall&hasMono != 0 {
		next := t.ext + int64(d)
		if (next < t.ext) == (d < 0) && minWall <= sec && sec <= maxWall {
			return Time{hasMono | uint64(ns), next, t.loc}
		}
		// The reading does not fit: only the wall clock is left.
	}
	return Time{uint64(ns), sec, t.loc}
}

// Sub returns t-u. What does not fit becomes the largest or smallest Duration. For t-d with a Duration, use t.Add(-d).
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMono != 0 {
		d := Duration(t.ext - u.ext)
		if d < 0 && t.ext > u.ext {
			return maxDuration
		}
		if d > 0 && t.ext < u.ext {
			return minDuration
		}
		return d
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

// AddDate returns the time that many years, months and days later. It carries over as Date does: October 31 plus one
// month is December 1.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

// Truncate rounds t down to a multiple of d since the zero time, and strips the monotonic reading. If d <= 0 it only
// strips. It works on absolute time: Truncate(Hour) need not give a full hour on the clock of t's location.
func (t Time) Truncate(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	return t.Add(-t.since0(d))
}

// Round is Truncate to the nearest multiple; halves go up.
func (t Time) Round(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	r := t.since0(d)
	if lessThanHalf(r, d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// since0 is the rest of the division of t, counted from the zero time, by d. The count may need 96 bits, so it is
// done piece by piece.
func (t Time) since0(d Duration) Duration {
	sec := t.sec()
	if d%Second == 0 {
		_, r := divmod(sec, int64(d/Second))
		return Duration(r)*Second + Duration(t.nsec())
	}
	if Second%d == 0 {
		return Duration(t.nsec()) % d
	}
	// sec * 1e9 mod d, by doubling; nothing exceeds 2d < 1<<64.
	negative := sec < 0
	if negative {
		sec = -sec
	}
	m := uint64(d)
	rest := uint64(0)
	for bit := uint64(1) << 62; bit > 0; bit >>= 1 {
		rest = rest * 2 % m
		if uint64(sec)&bit != 0 {
			rest++
		}
		rest %= m
	}
	whole := rest
	rest = 0
	for bit := uint64(1) << 30; bit > 0; bit >>= 1 {
		rest = rest * 2 % m
		if uint64(Second)&bit != 0 {
			rest = (rest + whole) % m
		}
	}
	if negative && rest != 0 {
		rest = m - rest
	}
	return Duration((rest + uint64(t.nsec())) % m)
}

// UTC returns the same instant, shown in UTC.
func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

// Local returns the same instant, shown in local time (which is UTC here).
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In returns the same instant, shown in loc. It panics if loc is nil.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

// Location returns where t is shown.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

// Unix returns t in seconds since January 1 1970 UTC.
func (t Time) Unix() int64 { return t.sec() - unixToInternal }

// UnixMilli returns t in milliseconds since January 1 1970 UTC.
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + int64(t.nsec())/1e6 }

// UnixMicro returns t in microseconds since January 1 1970 UTC.
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + int64(t.nsec())/1e3 }

// UnixNano returns t in nanoseconds since January 1 1970 UTC; it overflows before 1678 and after 2262.
func (t Time) UnixNano() int64 { return t.Unix()*1e9 + int64(t.nsec()) }

// Unix returns the local Time sec seconds and nsec nanoseconds after January 1 1970 UTC.
func Unix(sec int64, nsec int64) Time {
	carry, ns := divmod(nsec, 1e9)
	return Time{wall: uint64(ns), ext: sec + carry + unixToInternal, loc: Local}
}

// UnixMilli returns the local Time msec milliseconds after January 1 1970 UTC.
func UnixMilli(msec int64) Time {
	sec, rest := divmod(msec, 1e3)
	return Unix(sec, rest*1e6)
}

// UnixMicro returns the local Time usec microseconds after January 1 1970 UTC.
func UnixMicro(usec int64) Time {
	sec, rest := divmod(usec, 1e6)
	return Unix(sec, rest*1e3)
}
