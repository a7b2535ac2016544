package time

import "errors"

// Location is a place as far as its clocks are concerned. There are no time zone files here, so each has a single zone.
type Location struct {
	name   string // what String gives
	zone   string // abbreviation of its zone
	offset int    // seconds east of UTC
}

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

// String is the name that the location was made or loaded with.
func (l *Location) String() string { return l.get().name }

// FixedZone returns a Location that always has the given zone name and offset, in seconds east of UTC.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zone: name, offset: offset}
}

var errLocation = errors.New("time: invalid location name")

// LoadLocation returns UTC for "" and "UTC", and Local for "Local". No other is known.
func LoadLocation(name string) (*Location, error) {
	switch {
	case name == "" || name == "UTC":
		return UTC, nil
	case name == "Local":
		return Local, nil
	case name[0] == '/' || name[0] == '\\' || containsDotDot(name):
		return nil, errLocation
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
