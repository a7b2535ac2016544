package time

import "errors"

// ParseError says what could not be parsed.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string // the part of the layout that did not fit
	ValueElem  string // what stood there in the value
	Message    string
}

// Error implements error.
func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) +
			" as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

// quote is s in double quotes, with everything but printable ASCII escaped byte by byte.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := []byte{'"'}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ' || c >= 0x80:
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}

// errBad only says that something is wrong; parser makes a ParseError of it.
var errBad = errors.New("bad value for field")

// Parse reads a time that is written as the layout shows the reference time. What the layout does not have is zero, or
// one. Without a zone the time is in UTC; a zone abbreviation that is not known gets an offset of zero.
func Parse(layout, value string) (Time, error) {
	return parse(layout, value, UTC, Local)
}

// ParseInLocation is Parse, but a time without a zone is in loc, and abbreviations are looked up there.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// parser holds what has been read so far. Fields that have not been read are -1 where zero means something.
type parser struct {
	layout string // what is left of it
	value  string // what is left of it

	year, month, day, yday     int
	hour, minute, second, nsec int
	pm, am                     bool
	utc                        bool
	zoneName                   string
	zoneOffset                 int
	hasOffset                  bool
	outOfRange                 string // which field is
}

func parse(layout, value string, defaultLocation, local *Location) (Time, error) {
	p := parser{layout: layout, value: value, month: -1, day: -1, yday: -1}
	fail := func(layoutElem, valueElem, message string) (Time, error) {
		return Time{}, &ParseError{layout, value, layoutElem, valueElem, message}
	}
	for {
		prefix, elem, text, suffix := nextElement(p.layout)
		rest, err := skip(p.value, prefix)
		if err != nil {
			return fail(prefix, rest, "")
		}
		p.value = rest
		if elem == elemNone {
			if p.value != "" {
				return fail("", p.value, ": extra text: "+quote(p.value))
			}
			break
		}
		p.layout = suffix
		hold := p.value
		if err := p.element(elem, text); p.outOfRange != "" {
			return fail(text, p.value, ": "+p.outOfRange+" out of range")
		} else if err != nil {
			return fail(text, hold, "")
		}
	}
	if p.pm && p.hour < 12 {
		p.hour += 12
	} else if p.am && p.hour == 12 {
		p.hour = 0
	}
	if message := p.resolveDay(); message != "" {
		return fail("", p.value, message)
	}

	date := func(loc *Location) Time {
		return Date(p.year, Month(p.month), p.day, p.hour, p.minute, p.second, p.nsec, loc)
	}
	switch {
	case p.utc:
		return date(UTC), nil
	case p.hasOffset:
		t := date(UTC)
		t.ext -= int64(p.zoneOffset)
		if zone, offset, _ := local.at(t.sec()); offset == p.zoneOffset && (p.zoneName == "" || zone == p.zoneName) {
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone(p.zoneName, p.zoneOffset))
		}
		return t, nil
	case p.zoneName != "":
		t := date(UTC)
		if offset, ok := local.offsetOf(p.zoneName, t.sec()); ok {
			t.ext -= int64(offset)
			t.setLoc(local)
			return t, nil
		}
		offset := 0 // an abbreviation nobody knows: the clock is taken to show UTC
		if len(p.zoneName) > 3 && p.zoneName[:3] == "GMT" {
			offset, _ = atoi(p.zoneName[3:])
			offset *= secondsPerHour
		}
		t.setLoc(FixedZone(p.zoneName, offset))
		return t, nil
	}
	return date(defaultLocation), nil
}

// resolveDay checks the day, and works month and day out from the day of the year.
func (p *parser) resolveDay() (message string) {
	if p.yday >= 0 {
		yday := p.yday
		var m, d int
		if isLeap(p.year) {
			if yday == 31+29 {
				m, d = int(February), 29
			} else if yday > 31+29 {
				yday--
			}
		}
		if yday < 1 || yday > 365 {
			return ": day-of-year out of range"
		}
		if m == 0 {
			m = 1
			for m < 12 && daysBefore(Month(m+1)) < yday {
				m++
			}
			d = yday - daysBefore(Month(m))
		}
		if p.month >= 0 && p.month != m {
			return ": day-of-year does not match month"
		}
		p.month = m
		if p.day >= 0 && p.day != d {
			return ": day-of-year does not match day"
		}
		p.day = d
	} else {
		if p.month < 0 {
			p.month = int(January)
		}
		if p.day < 0 {
			p.day = 1
		}
	}
	if p.day < 1 || p.day > daysIn(Month(p.month), p.year) {
		return ": day out of range"
	}
	return ""
}

// element reads one element off the value.
func (p *parser) element(elem element, text string) (err error) {
	switch elem {
	case elemYear:
		if len(p.value) < 2 {
			return errBad
		}
		digits := p.value[:2]
		p.value = p.value[2:]
		p.year, err = atoi(digits)
		if err == nil && p.year >= 69 {
			p.year += 1900 // Unix time begins Dec 31 1969 in some zones
		} else if err == nil {
			p.year += 2000
		}
	case elemLongYear:
		if len(p.value) < 4 || !isDigit(p.value, 0) {
			return errBad
		}
		digits := p.value[:4]
		p.value = p.value[4:]
		p.year, err = atoi(digits)
	case elemMonth:
		p.month, err = p.name(longMonthNames, 3)
		p.month++
	case elemLongMonth:
		p.month, err = p.name(longMonthNames, 0)
		p.month++
	case elemNumMonth, elemZeroMonth:
		p.month, err = p.number(elem == elemZeroMonth)
		p.check(err == nil && (p.month <= 0 || p.month > 12), "month")
	case elemWeekDay:
		_, err = p.name(longDayNames, 3) // not compared with the date
	case elemLongWeekDay:
		_, err = p.name(longDayNames, 0)
	case elemDay, elemUnderDay, elemZeroDay:
		if elem == elemUnderDay && p.value != "" && p.value[0] == ' ' {
			p.value = p.value[1:]
		}
		p.day, err = p.number(elem == elemZeroDay) // its range depends on the month: later
	case elemUnderYearDay, elemZeroYearDay:
		for i := 0; i < 2; i++ {
			if elem == elemUnderYearDay && p.value != "" && p.value[0] == ' ' {
				p.value = p.value[1:]
			}
		}
		p.yday, err = p.number3(elem == elemZeroYearDay)
	case elemHour:
		p.hour, err = p.number(false)
		p.check(p.hour < 0 || p.hour >= 24, "hour")
	case elemHour12, elemZeroHour12:
		p.hour, err = p.number(elem == elemZeroHour12)
		p.check(p.hour < 0 || p.hour > 12, "hour")
	case elemMinute, elemZeroMinute:
		p.minute, err = p.number(elem == elemZeroMinute)
		p.check(p.minute < 0 || p.minute >= 60, "minute")
	case elemSecond, elemZeroSecond:
		return p.seconds(elem == elemZeroSecond)
	case elemPM, elemLowerPM:
		return p.halfOfDay(elem == elemLowerPM)
	case elemZ, elemOffset:
		return p.offset(elem == elemZ, text)
	case elemZoneName:
		return p.zone()
	case elemFraction0:
		// As many digits as the layout has, no more.
		if len(p.value) < len(text) {
			return errBad
		}
		return p.fraction(len(text))
	case elemFraction9:
		if !commaOrPeriod(p.value) || !isDigit(p.value, 1) {
			return nil // left out
		}
		return p.fraction(1 + digitsFrom(p.value, 1))
	}
	return err
}

func (p *parser) check(bad bool, field string) {
	if bad {
		p.outOfRange = field
	}
}

// seconds reads the seconds, and a fraction that the layout does not announce.
func (p *parser) seconds(fixed bool) (err error) {
	p.second, err = p.number(fixed)
	if err != nil {
		return err
	}
	if p.second < 0 || p.second >= 60 {
		p.outOfRange = "second"
		return nil
	}
	if commaOrPeriod(p.value) && isDigit(p.value, 1) {
		_, next, _, _ := nextElement(p.layout)
		if next == elemFraction0 || next == elemFraction9 {
			return nil // the layout does
		}
		return p.fraction(1 + digitsFrom(p.value, 1))
	}
	return nil
}

func (p *parser) halfOfDay(lower bool) error {
	if len(p.value) < 2 {
		return errBad
	}
	half := p.value[:2]
	p.value = p.value[2:]
	am, pm := "AM", "PM"
	if lower {
		am, pm = "am", "pm"
	}
	switch half {
	case pm:
		p.pm = true
	case am:
		p.am = true
	default:
		return errBad
	}
	return nil
}

// offset reads what is written in the manner of -0700 and the like; Z for UTC where that is allowed.
func (p *parser) offset(z bool, manner string) error {
	if z && p.value != "" && p.value[0] == 'Z' {
		p.value = p.value[1:]
		p.utc = true
		return nil
	}
	if len(p.value) < len(manner) {
		return errBad
	}
	field := p.value[:len(manner)]
	var parts [3]int
	var err error // a part before it that is out of range is reported instead
	n := 0
	for i := 1; i < len(manner); n++ {
		if manner[i] == ':' {
			if field[i] != ':' {
				return errBad
			}
			i++
		}
		if err == nil && isDigit(field, i) && isDigit(field, i+1) {
			parts[n] = int(field[i]-'0')*10 + int(field[i+1]-'0')
		} else {
			err = errBad
		}
		i += 2
	}
	p.value = p.value[len(manner):]
	// 24 hours and 60 minutes do occur in the wild.
	p.check(parts[0] > 24, "time zone offset hour")
	p.check(parts[1] > 60, "time zone offset minute")
	p.check(parts[2] > 60, "time zone offset second")
	p.zoneOffset = parts[0]*secondsPerHour + parts[1]*secondsPerMinute + parts[2]
	p.hasOffset = true
	switch field[0] {
	case '+':
	case '-':
		p.zoneOffset = -p.zoneOffset
	default:
		err = errBad
	}
	return err
}

func (p *parser) zone() error {
	if hasPrefix(p.value, "UTC") {
		p.utc = true
		p.value = p.value[3:]
		return nil
	}
	n := zoneNameLen(p.value)
	if n == 0 {
		return errBad
	}
	p.zoneName = p.value[:n]
	p.value = p.value[n:]
	return nil
}

// zoneNameLen is the length of the zone abbreviation that s begins with, 0 if there is none. It knows the shapes, not the
// names: three capitals, four that end in T, five that end in ST, and a few exceptions; or a signed number of hours.
func zoneNameLen(s string) int {
	if len(s) < 3 {
		return 0
	}
	if hasPrefix(s, "ChST") || hasPrefix(s, "MeST") {
		return 4
	}
	if s[:3] == "GMT" {
		return 3 + signedHoursLen(s[3:])
	}
	if s[0] == '+' || s[0] == '-' {
		return signedHoursLen(s)
	}
	n := 0
	for n < 6 && n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch {
	case n == 3:
		return 3
	case n == 4 && (s[3] == 'T' || s[:4] == "WITA"):
		return 4
	case n == 5 && s[4] == 'T':
		return 5
	}
	return 0
}

// signedHoursLen is the length of the signed number below 24 that s begins with, 0 if there is none.
func signedHoursLen(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	x, rest, err := leadingInt(s[1:])
	if err != nil || rest == s[1:] || x > 23 {
		return 0
	}
	return len(s) - len(rest)
}

// fraction reads a point or comma and digits, n bytes in all; what is beyond nanoseconds is dropped.
func (p *parser) fraction(n int) error {
	if !commaOrPeriod(p.value) {
		return errBad
	}
	digits := p.value[1:n]
	if len(digits) > 9 {
		digits = digits[:9]
	}
	ns, err := atoi(digits)
	if err != nil {
		return err
	}
	if ns < 0 {
		p.outOfRange = "fractional second"
		return nil
	}
	for i := len(digits); i < 9; i++ {
		ns *= 10
	}
	p.nsec = ns
	p.value = p.value[n:]
	return nil
}

func commaOrPeriod(s string) bool { return s != "" && (s[0] == '.' || s[0] == ',') }

// digitsFrom counts the digits of s from i on.
func digitsFrom(s string, i int) int {
	n := 0
	for isDigit(s, i+n) {
		n++
	}
	return n
}

// number reads one or two digits; exactly two if fixed.
func (p *parser) number(fixed bool) (int, error) {
	if !isDigit(p.value, 0) {
		return 0, errBad
	}
	n := int(p.value[0] - '0')
	if !isDigit(p.value, 1) {
		if fixed {
			return 0, errBad
		}
		p.value = p.value[1:]
		return n, nil
	}
	n = n*10 + int(p.value[1]-'0')
	p.value = p.value[2:]
	return n, nil
}

// number3 reads one to three digits; exactly three if fixed.
func (p *parser) number3(fixed bool) (int, error) {
	n, i := 0, 0
	for ; i < 3 && isDigit(p.value, i); i++ {
		n = n*10 + int(p.value[i]-'0')
	}
	if i == 0 || fixed && i != 3 {
		return 0, errBad
	}
	p.value = p.value[i:]
	return n, nil
}

// name finds which name the value begins with, in any case; of each name the first n bytes count, or all if n is 0.
func (p *parser) name(names []string, n int) (int, error) {
	for i, name := range names {
		if n > 0 {
			name = name[:n]
		}
		if len(p.value) >= len(name) && sameFold(p.value[:len(name)], name) {
			p.value = p.value[len(name):]
			return i, nil
		}
	}
	return -1, errBad
}

// sameFold compares ASCII letters without regard to case.
func sameFold(a, b string) bool {
	for i := 0; i < len(a); i++ {
		x, y := a[i]|0x20, b[i]|0x20
		if x != y || x < 'a' || x > 'z' {
			return false
		}
	}
	return true
}

// skip takes the prefix off the value; spaces match any number of spaces. On failure it gives what did not match.
func skip(value, prefix string) (string, error) {
	for prefix != "" {
		if prefix[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, errBad
			}
			prefix = cutSpace(prefix)
			value = cutSpace(value)
			continue
		}
		if value == "" || value[0] != prefix[0] {
			return value, errBad
		}
		prefix = prefix[1:]
		value = value[1:]
	}
	return value, nil
}

func cutSpace(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// atoi reads a signed decimal number that is all of s.
func atoi(s string) (int, error) {
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = s[1:]
	}
	x, rest, err := leadingInt(s)
	if err != nil || rest != "" {
		return 0, errBad
	}
	if negative {
		return -int(x), nil
	}
	return int(x), nil
}
