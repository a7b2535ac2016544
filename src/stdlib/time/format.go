package time

// String is t as "2006-01-02 15:04:05.999999999 -0700 MST", followed by the monotonic reading if there is one. It is for
// debugging; use Format for anything else.
func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMono == 0 {
		return s
	}
	sign := byte('+')
	m := uint64(t.ext)
	if t.ext < 0 {
		sign = '-'
		m = -m
	}
	b := append([]byte(s), ' ', 'm', '=', sign)
	b = append(b, utoa(m/1e9)...)
	b = append(b, '.')
	return string(appendInt(b, int(m%1e9), 9))
}

// GoString is t as Go source.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	b := []byte("time.Date(")
	b = appendInt(b, year, 0)
	b = append(b, ", "...)
	if January <= month && month <= December {
		b = append(b, "time."...)
		b = append(b, longMonthNames[month-1]...)
	} else {
		b = appendInt(b, int(month), 0)
	}
	for _, n := range []int{day, hour, min, sec, t.Nanosecond()} {
		b = append(b, ", "...)
		b = appendInt(b, n, 0)
	}
	b = append(b, ", "...)
	switch loc := t.Location(); loc {
	case UTC:
		b = append(b, "time.UTC"...)
	case Local:
		b = append(b, "time.Local"...)
	default:
		b = append(b, "time.Location("...)
		b = append(b, quote(loc.name)...)
		b = append(b, ')')
	}
	return string(append(b, ')'))
}

// Format shows t as the layout shows the reference time.
func (t Time) Format(layout string) string {
	return string(t.AppendFormat(make([]byte, 0, len(layout)+10), layout))
}

// AppendFormat appends what Format returns.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	days, secs := t.days()
	year, month, day := dateOf(days)
	hour, min, sec := int(secs/secondsPerHour), int(secs%secondsPerHour/secondsPerMinute), int(secs%secondsPerMinute)
	zone, offset := t.Zone()

	for layout != "" {
		prefix, elem, text, suffix := nextElement(layout)
		b = append(b, prefix...)
		layout = suffix
		switch elem {
		case elemNone:
			return b
		case elemYear:
			b = appendInt(b, max(year, -year)%100, 2)
		case elemLongYear:
			b = appendInt(b, year, 4)
		case elemMonth:
			b = append(b, longMonthNames[month-1][:3]...)
		case elemLongMonth:
			b = append(b, longMonthNames[month-1]...)
		case elemNumMonth:
			b = appendInt(b, int(month), 0)
		case elemZeroMonth:
			b = appendInt(b, int(month), 2)
		case elemWeekDay:
			b = append(b, longDayNames[weekdayOf(days)][:3]...)
		case elemLongWeekDay:
			b = append(b, longDayNames[weekdayOf(days)]...)
		case elemDay:
			b = appendInt(b, day, 0)
		case elemUnderDay:
			b = appendPadded(b, day, 2)
		case elemZeroDay:
			b = appendInt(b, day, 2)
		case elemUnderYearDay:
			b = appendPadded(b, t.YearDay(), 3)
		case elemZeroYearDay:
			b = appendInt(b, t.YearDay(), 3)
		case elemHour:
			b = appendInt(b, hour, 2)
		case elemHour12:
			b = appendInt(b, (hour+11)%12+1, 0)
		case elemZeroHour12:
			b = appendInt(b, (hour+11)%12+1, 2)
		case elemMinute:
			b = appendInt(b, min, 0)
		case elemZeroMinute:
			b = appendInt(b, min, 2)
		case elemSecond:
			b = appendInt(b, sec, 0)
		case elemZeroSecond:
			b = appendInt(b, sec, 2)
		case elemPM:
			if hour >= 12 {
				b = append(b, "PM"...)
			} else {
				b = append(b, "AM"...)
			}
		case elemLowerPM:
			if hour >= 12 {
				b = append(b, "pm"...)
			} else {
				b = append(b, "am"...)
			}
		case elemZ:
			if offset == 0 {
				b = append(b, 'Z')
			} else {
				b = appendOffset(b, offset, text)
			}
		case elemOffset:
			b = appendOffset(b, offset, text)
		case elemZoneName:
			if zone != "" {
				b = append(b, zone...)
			} else {
				b = appendOffset(b, offset, "-0700")
			}
		case elemFraction0, elemFraction9:
			b = appendFraction(b, t.Nanosecond(), text)
		}
	}
	return b
}

// appendInt appends x with at least width digits.
func appendInt(b []byte, x, width int) []byte {
	u := uint64(x)
	if x < 0 {
		b = append(b, '-')
		u = -u
	}
	digits := utoa(u)
	for n := len(digits); n < width; n++ {
		b = append(b, '0')
	}
	return append(b, digits...)
}

// appendPadded appends x with spaces in front, width bytes in all.
func appendPadded(b []byte, x, width int) []byte {
	digits := utoa(uint64(x))
	for n := len(digits); n < width; n++ {
		b = append(b, ' ')
	}
	return append(b, digits...)
}

// appendOffset appends a zone's offset in the manner of -07, -0700, -07:00, -070000 or -07:00:00.
func appendOffset(b []byte, offset int, manner string) []byte {
	sign := byte('+')
	// The sign is that of whole minutes, so that an offset of -1 second is +00:00.
	if offset/60 < 0 {
		sign = '-'
	}
	if offset < 0 {
		offset = -offset
	}
	b = appendInt(append(b, sign), offset/3600, 2)
	for i, part := 3, offset/60%60; i < len(manner); i, part = i+2, offset%60 {
		if manner[i] == ':' {
			b = append(b, ':')
			i++
		}
		b = appendInt(b, part, 2)
	}
	return b
}

// appendFraction appends a fraction of a second in the manner of .000 or .999, of nine digits at most.
func appendFraction(b []byte, ns int, manner string) []byte {
	digits := string(appendInt(nil, ns, 9))[:min(9, len(manner)-1)]
	if manner[1] == '9' {
		for digits != "" && digits[len(digits)-1] == '0' {
			digits = digits[:len(digits)-1]
		}
		if digits == "" {
			return b
		}
	}
	return append(append(b, manner[0]), digits...)
}
