package time

import "errors"

// Location is a place as far as its clocks are concerned.
type Location struct {
	name   string // what String gives
	zone   string // abbreviation of its zone, where that never changes
	offset int    // seconds east of UTC, where that never changes
	lookup lookup // the zone at a time, where it does change; else nil
}

// lookup says which zone is in use sec seconds after January 1 of year 1, UTC.
type lookup func(sec int64) (zone string, offset int, isDST bool)

var utcLoc = Location{name: "UTC", zone: "UTC"}
var localLoc = Location{name: "Local", zone: "UTC"}

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLoc

// Local is the time zone of the machine: here always UTC.
var Local *Location = &localLoc

// get is l, where nil means UTC.
func (l *Location) get() *Location {
	if l == nil {
		return &utcLoc
	}
	return l
}

// at is the zone in use at that time.
func (l *Location) at(sec int64) (zone string, offset int, isDST bool) {
	l = l.get()
	if l.lookup != nil {
		return l.lookup(sec)
	}
	return l.zone, l.offset, false
}

// toUTC turns what the clock there shows, as seconds since January 1 of year 1, into UTC. A time that the clock skips or
// shows twice is taken to be in one of the two zones.
func (l *Location) toUTC(sec int64) int64 {
	_, offset, _ := l.at(sec)
	if l.get().lookup != nil {
		_, offset, _ = l.at(sec - int64(offset))
	}
	return sec - int64(offset)
}

// offsetOf is the offset of the zone with that abbreviation, for a time that the clock there shows as sec.
func (l *Location) offsetOf(zone string, sec int64) (offset int, ok bool) {
	const halfYear = 182 * secondsPerDay
	for _, t := range []int64{sec, sec + halfYear} {
		if name, offset, _ := l.at(t); name == zone {
			return offset, true
		}
	}
	return 0, false
}

// String is the name that the location was made or loaded with.
func (l *Location) String() string { return l.get().name }

// FixedZone returns a Location that always has the given zone name and offset, in seconds east of UTC.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zone: name, offset: offset}
}

var errLocation = errors.New("time: invalid location name")

// LoadLocation returns UTC for "" and "UTC", Local for "Local", and otherwise the place of that name in the IANA Time Zone
// database. Here only some places are known, with the rules of today; see places.
func LoadLocation(name string) (*Location, error) {
	switch {
	case name == "" || name == "UTC":
		return UTC, nil
	case name == "Local":
		return Local, nil
	case name[0] == '/' || name[0] == '\\' || containsDotDot(name):
		return nil, errLocation
	}
	if loc := place(name); loc != nil {
		return loc, nil
	}
	return nil, errors.New("unknown time zone " + name)
}

func containsDotDot(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '.' && s[i+1] == '.' {
			return true
		}
	}
	return false
}

// LoadLocationFromTZData would make a Location from the contents of a time zone file; it is not supported.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	return nil, errors.New("malformed time zone information")
}

// Zone returns the name and the offset, in seconds east of UTC, of the zone in use at t.
func (t Time) Zone() (name string, offset int) {
	name, offset, _ = t.loc.at(t.sec())
	return name, offset
}

func (t Time) offset() int {
	_, offset, _ := t.loc.at(t.sec())
	return offset
}

// IsDST says whether t is in daylight saving time.
func (t Time) IsDST() bool {
	_, _, isDST := t.loc.at(t.sec())
	return isDST
}

// ZoneBounds returns when the zone in use at t begins and ends; zero times mean since or for ever.
func (t Time) ZoneBounds() (start, end Time) {
	if t.loc.get().lookup == nil {
		return Time{}, Time{}
	}
	_, _, dst := t.loc.at(t.sec())
	same := func(sec int64) bool {
		_, _, d := t.loc.at(sec)
		return d == dst
	}
	// find is the time nearest to t in that direction at which another zone is in use.
	find := func(direction int64) (sec int64, found bool) {
		near := t.sec()
		for step := 0; step < 400; step++ {
			far := near + direction*secondsPerDay
			if same(far) {
				near = far
				continue
			}
			for far-near > 1 || near-far > 1 {
				if middle := near + (far-near)/2; same(middle) {
					near = middle
				} else {
					far = middle
				}
			}
			return far, true
		}
		return 0, false
	}
	if sec, ok := find(-1); ok {
		start = Time{ext: sec + 1, loc: t.loc}
	}
	if sec, ok := find(+1); ok {
		end = Time{ext: sec, loc: t.loc}
	}
	return start, end
}
