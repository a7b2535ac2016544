package time

// Layouts for Format and Parse. A layout shows how the reference time
//
//	Mon Jan 2 15:04:05 MST 2006   (01/02 03:04:05PM '06 -0700)
//
// would be written.
const (
	Layout      = "01/02 03:04:05PM '06 -0700" // the reference time, in numerical order
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"

	// Handy time stamps.
	Stamp      = "Jan _2 15:04:05"
	StampMilli = "Jan _2 15:04:05.000"
	StampMicro = "Jan _2 15:04:05.000000"
	StampNano  = "Jan _2 15:04:05.000000000"
	DateTime   = "2006-01-02 15:04:05"
	DateOnly   = "2006-01-02"
	TimeOnly   = "15:04:05"
)

// element is what a piece of a layout stands for.
type element int

const (
	elemNone element = iota
	elemLongMonth
	elemMonth
	elemNumMonth
	elemZeroMonth
	elemLongWeekDay
	elemWeekDay
	elemDay
	elemUnderDay
	elemZeroDay
	elemUnderYearDay
	elemZeroYearDay
	elemHour
	elemHour12
	elemZeroHour12
	elemMinute
	elemZeroMinute
	elemSecond
	elemZeroSecond
	elemLongYear
	elemYear
	elemPM
	elemLowerPM
	elemZoneName
	elemZ         // Z0700: offsets where UTC is written Z
	elemOffset    // -0700
	elemFraction0 // .000: that many digits
	elemFraction9 // .999: up to that many digits, without trailing zeros
	elemCount
)

var longDayNames = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

var longMonthNames = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
	"October", "November", "December"}

// token is a layout element with the text that stands for it, longest first where one begins another.
type token struct {
	text string
	elem element
}

// tokens are the elements that begin with a given byte.
func tokens(c byte) []token {
	switch c {
	case 'J':
		return []token{{"January", elemLongMonth}, {"Jan", elemMonth}}
	case 'M':
		return []token{{"Monday", elemLongWeekDay}, {"Mon", elemWeekDay}, {"MST", elemZoneName}}
	case '0':
		return []token{{"01", elemZeroMonth}, {"02", elemZeroDay}, {"03", elemZeroHour12}, {"04", elemZeroMinute},
			{"05", elemZeroSecond}, {"06", elemYear}, {"002", elemZeroYearDay}}
	case '1':
		return []token{{"15", elemHour}, {"1", elemNumMonth}}
	case '2':
		return []token{{"2006", elemLongYear}, {"2", elemDay}}
	case '_':
		return []token{{"__2", elemUnderYearDay}, {"_2", elemUnderDay}}
	case '3':
		return []token{{"3", elemHour12}}
	case '4':
		return []token{{"4", elemMinute}}
	case '5':
		return []token{{"5", elemSecond}}
	case 'P':
		return []token{{"PM", elemPM}}
	case 'p':
		return []token{{"pm", elemLowerPM}}
	case '-':
		return []token{{"-070000", elemOffset}, {"-07:00:00", elemOffset}, {"-0700", elemOffset}, {"-07:00", elemOffset}, {"-07", elemOffset}}
	case 'Z':
		return []token{{"Z070000", elemZ}, {"Z07:00:00", elemZ}, {"Z0700", elemZ}, {"Z07:00", elemZ}, {"Z07", elemZ}}
	}
	return nil
}

// mayBegin marks the bytes that an element can begin with.
func mayBegin(c byte) bool {
	switch c {
	case 'J', 'M', '0', '1', '2', '_', '3', '4', '5', 'P', 'p', '-', 'Z', '.', ',':
		return true
	}
	return false
}

// nextElement cuts a layout at its first element: text before it, the element and its text, the rest.
func nextElement(layout string) (prefix string, elem element, text, suffix string) {
	for i := 0; i < len(layout); i++ {
		c := layout[i]
		if !mayBegin(c) {
			continue
		}
		if c == '.' || c == ',' {
			if elem, n := fraction(layout[i:]); elem != elemNone {
				return layout[:i], elem, layout[i : i+n], layout[i+n:]
			}
			continue
		}
		for _, t := range tokens(c) {
			rest := layout[i:]
			if !hasPrefix(rest, t.text) {
				continue
			}
			after := rest[len(t.text):]
			switch t.elem {
			case elemMonth, elemWeekDay:
				if after != "" && 'a' <= after[0] && after[0] <= 'z' {
					continue // a longer word, such as Month
				}
			case elemUnderDay:
				if hasPrefix(rest, "_2006") { // an underscore, then the year
					return layout[:i+1], elemLongYear, "2006", layout[i+5:]
				}
			}
			return layout[:i], t.elem, t.text, after
		}
	}
	return layout, elemNone, "", ""
}

// fraction recognises a point or comma followed by nothing but zeros, or nothing but nines.
func fraction(s string) (elem element, n int) {
	if len(s) < 2 || s[1] != '0' && s[1] != '9' {
		return elemNone, 0
	}
	n = 1
	for n < len(s) && s[n] == s[1] {
		n++
	}
	switch {
	case n < len(s) && isDigit(s, n):
		return elemNone, 0
	case s[1] == '0':
		return elemFraction0, n
	}
	return elemFraction9, n
}

func hasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

func isDigit(s string, i int) bool {
	return i < len(s) && '0' <= s[i] && s[i] <= '9'
}
