package time

// Some places, with the zones and the summer time rules that they have at present. History is mostly left out.

// Summer time rules.
const (
	always = iota // none
	american
	european
	australian
	newZealand
)

// place is the Location of that name, nil if it is not known.
func place(name string) *Location {
	fixed := func(zone string, offset int) *Location {
		return &Location{name: name, zone: zone, offset: offset}
	}
	changing := func(zone, summer string, offset, rule int) *Location {
		return &Location{name: name, lookup: func(sec int64) (string, int, bool) {
			if isSummer(sec, int64(offset), rule) {
				return summer, offset + secondsPerHour, true
			}
			return zone, offset, false
		}}
	}
	const hour = secondsPerHour
	switch name {
	case "Etc/UTC", "Etc/UCT", "UCT", "Zulu":
		return fixed("UTC", 0)
	case "GMT", "Etc/GMT", "Africa/Abidjan", "Africa/Accra", "Atlantic/Reykjavik":
		return fixed("GMT", 0)
	case "America/New_York", "US/Eastern", "America/Toronto", "America/Detroit", "EST5EDT":
		return changing("EST", "EDT", -5*hour, american)
	case "America/Chicago", "US/Central", "America/Winnipeg", "CST6CDT":
		return changing("CST", "CDT", -6*hour, american)
	case "America/Denver", "US/Mountain", "America/Edmonton", "MST7MDT":
		return changing("MST", "MDT", -7*hour, american)
	case "America/Los_Angeles", "US/Pacific", "America/Vancouver", "PST8PDT":
		return changing("PST", "PDT", -8*hour, american)
	case "America/Anchorage":
		return changing("AKST", "AKDT", -9*hour, american)
	case "America/Halifax":
		return changing("AST", "ADT", -4*hour, american)
	case "America/Phoenix", "US/Arizona", "MST":
		return fixed("MST", -7*hour)
	case "Pacific/Honolulu", "US/Hawaii", "HST":
		return fixed("HST", -10*hour)
	case "America/Panama", "America/Jamaica", "EST":
		return fixed("EST", -5*hour)
	case "America/Mexico_City":
		return fixed("CST", -6*hour)
	case "America/Bogota":
		return fixed("-05", -5*hour)
	case "America/Sao_Paulo", "America/Argentina/Buenos_Aires", "America/Buenos_Aires":
		return fixed("-03", -3*hour)
	case "Europe/London":
		return changing("GMT", "BST", 0, european)
	case "Europe/Lisbon":
		return changing("WET", "WEST", 0, european)
	case "Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Rome", "Europe/Amsterdam", "Europe/Brussels", "Europe/Vienna",
		"Europe/Zurich", "Europe/Stockholm", "Europe/Oslo", "Europe/Copenhagen", "Europe/Warsaw", "Europe/Prague",
		"Europe/Budapest", "Europe/Belgrade", "CET":
		return changing("CET", "CEST", 1*hour, european)
	case "Europe/Athens", "Europe/Helsinki", "Europe/Kiev", "Europe/Kyiv", "Europe/Bucharest", "Europe/Sofia", "EET":
		return changing("EET", "EEST", 2*hour, european)
	case "Europe/Moscow":
		return fixed("MSK", 3*hour)
	case "Europe/Istanbul", "Asia/Riyadh":
		return fixed("+03", 3*hour)
	case "Africa/Johannesburg":
		return fixed("SAST", 2*hour)
	case "Africa/Lagos":
		return fixed("WAT", 1*hour)
	case "Africa/Nairobi":
		return fixed("EAT", 3*hour)
	case "Asia/Dubai":
		return fixed("+04", 4*hour)
	case "Asia/Karachi":
		return fixed("PKT", 5*hour)
	case "Asia/Kolkata", "Asia/Calcutta":
		return fixed("IST", 5*hour+hour/2)
	case "Asia/Kathmandu":
		return fixed("+0545", 5*hour+3*hour/4)
	case "Asia/Dhaka":
		return fixed("+06", 6*hour)
	case "Asia/Bangkok", "Asia/Ho_Chi_Minh", "Asia/Saigon":
		return fixed("+07", 7*hour)
	case "Asia/Jakarta":
		return fixed("WIB", 7*hour)
	case "Asia/Shanghai", "Asia/Chongqing", "Asia/Taipei", "PRC":
		return fixed("CST", 8*hour)
	case "Asia/Hong_Kong":
		return fixed("HKT", 8*hour)
	case "Asia/Singapore":
		return fixed("+08", 8*hour)
	case "Asia/Manila":
		return fixed("PST", 8*hour)
	case "Australia/Perth":
		return fixed("AWST", 8*hour)
	case "Asia/Tokyo", "Japan":
		return fixed("JST", 9*hour)
	case "Asia/Seoul":
		return fixed("KST", 9*hour)
	case "Australia/Adelaide":
		return changing("ACST", "ACDT", 9*hour+hour/2, australian)
	case "Australia/Brisbane":
		return fixed("AEST", 10*hour)
	case "Australia/Sydney", "Australia/Melbourne", "Australia/Hobart", "Australia/Canberra":
		return changing("AEST", "AEDT", 10*hour, australian)
	case "Pacific/Auckland":
		return changing("NZST", "NZDT", 12*hour, newZealand)
	}
	return nil
}

// isSummer says whether summer time is in use at sec (UTC) where the offset is that in winter.
func isSummer(sec, offset int64, rule int) bool {
	days, _ := divmod(sec+offset, secondsPerDay)
	year, _, _ := dateOf(days)
	clock := func(day, hour int64) int64 { return day*secondsPerDay + hour*secondsPerHour }
	var begin, end int64 // UTC, and in winter time for all but the european rule
	switch rule {
	case american:
		begin, end = sunday(year, March, 8), sunday(year, November, 1)
		if year < 2007 {
			begin, end = sunday(year, April, 1), sunday(year, October, 25)
		}
		begin, end = clock(begin, 2)-offset, clock(end, 1)-offset
	case european:
		begin, end = clock(sunday(year, March, 25), 1), clock(sunday(year, October, 25), 1)
	case australian:
		begin, end = clock(sunday(year, October, 1), 2)-offset, clock(sunday(year, April, 1), 2)-offset
	case newZealand:
		begin, end = clock(sunday(year, September, 24), 2)-offset, clock(sunday(year, April, 1), 2)-offset
	}
	if begin < end {
		return begin <= sec && sec < end
	}
	return sec < end || begin <= sec // the south: over the turn of the year
}

// sunday is the first Sunday on or after that day, as the number of a day.
func sunday(year int, month Month, day int64) int64 {
	n := daysTo(year, month) + day - 1
	return n + (7-int64(weekdayOf(n)))%7
}
