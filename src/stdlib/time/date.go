package time

// The calendar: the Gregorian one, extended to all times. Days are counted from January 1 of year 1, which is day 0 and
// was a Monday. To go from a day to a date the year is taken to begin in March: then the leap day is the last of the
// year, and the lengths of the months follow a pattern (153 days in every five months).

// Month is a month of the year; January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

// String is the English name of the month.
func (m Month) String() string {
	if January <= m && m <= December {
		return longMonthNames[m-1]
	}
	return "%!Month(" + utoa(uint64(m)) + ")"
}

// Weekday is a day of the week; Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

// String is the English name of the day.
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return longDayNames[d]
	}
	return "%!Weekday(" + utoa(uint64(d)) + ")"
}

const (
	secondsPerMinute = 60
	secondsPerHour   = 60 * secondsPerMinute
	secondsPerDay    = 24 * secondsPerHour

	daysPer400Years = 146097
	marchToJanuary  = 306 // days from March 1 to the next January 1
)

// divmod is division that rounds down, so that the rest is never negative.
func divmod(a, b int64) (q, r int64) {
	q, r = a/b, a%b
	if r < 0 {
		q--
		r += b
	}
	return q, r
}

// daysTo is the number of the first day of the month; month may be any number.
func daysTo(year int, month Month) int64 {
	more, m := divmod(int64(month)-3, 12) // months since March
	y := int64(year) + more
	era, yearOfEra := divmod(y, 400)
	days := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + (153*m+2)/5
	return era*daysPer400Years + days - marchToJanuary
}

// dateOf is the date of the day with that number.
func dateOf(days int64) (year int, month Month, day int) {
	era, dayOfEra := divmod(days+marchToJanuary, daysPer400Years)
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*dayOfYear + 2) / 153 // months since March
	day = int(dayOfYear-(153*m+2)/5) + 1
	year = int(yearOfEra + era*400)
	if m < 10 {
		return year, Month(m + 3), day
	}
	return year + 1, Month(m - 9), day
}

func isLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

// daysIn is the number of days in the month.
func daysIn(m Month, year int) int {
	switch m {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}

// daysBefore is the number of days before the month in a year that is no leap year.
func daysBefore(m Month) int {
	return int(daysTo(1, m) - daysTo(1, January))
}

// weekdayOf is the day of the week of the day with that number.
func weekdayOf(days int64) Weekday {
	_, w := divmod(days+1, 7)
	return Weekday(w)
}

// Date returns the time
//
//	yyyy-mm-dd hh:mm:ss + nsec nanoseconds
//
// in that location. Values outside their usual ranges are carried over: October 32 is November 1. It panics if loc is nil.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	carry, ns := divmod(int64(nsec), 1e9)
	s := int64(sec) + carry + int64(min)*secondsPerMinute + int64(hour)*secondsPerHour
	days := daysTo(year, month) + int64(day) - 1
	t := Time{wall: uint64(ns), ext: loc.toUTC(days*secondsPerDay + s)}
	t.setLoc(loc)
	return t
}

// days is the number of t's day where t is, and the seconds since it began.
func (t Time) days() (days, seconds int64) {
	return divmod(t.sec()+int64(t.offset()), secondsPerDay)
}

// Date returns the year, month and day of t.
func (t Time) Date() (year int, month Month, day int) {
	days, _ := t.days()
	return dateOf(days)
}

// Year returns the year of t.
func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

// Month returns the month of t.
func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

// Day returns the day of the month of t.
func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

// Weekday returns the day of the week of t.
func (t Time) Weekday() Weekday {
	days, _ := t.days()
	return weekdayOf(days)
}

// ISOWeek returns the year and number of the week of t as ISO 8601 counts them: weeks begin on Monday, and belong to the
// year that their Thursday is in. So January 1 to 3 may be in the last week of the year before.
func (t Time) ISOWeek() (year, week int) {
	days, _ := t.days()
	_, sinceMonday := divmod(days, 7)
	thursday := days - sinceMonday + 3
	year, _, _ = dateOf(thursday)
	return year, int(thursday-daysTo(year, January))/7 + 1
}

// YearDay returns the day of the year, from 1.
func (t Time) YearDay() int {
	days, _ := t.days()
	year, _, _ := dateOf(days)
	return int(days-daysTo(year, January)) + 1
}

// Clock returns the hour, minute and second of the day.
func (t Time) Clock() (hour, min, sec int) {
	_, s := t.days()
	return int(s / secondsPerHour), int(s % secondsPerHour / secondsPerMinute), int(s % secondsPerMinute)
}

// Hour returns the hour of the day, 0 to 23.
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute returns the minute of the hour, 0 to 59.
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second returns the second of the minute, 0 to 59.
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond returns the nanosecond of the second.
func (t Time) Nanosecond() int { return int(t.nsec()) }
