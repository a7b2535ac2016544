package time

import "errors"

// rfc3339 appends t as RFC 3339 with nanoseconds, if t can be written that way. who is for the error.
func (t Time) rfc3339(b []byte, who string) ([]byte, error) {
	start := len(b)
	b = t.AppendFormat(b, RFC3339Nano)
	switch {
	case b[start+4] != '-': // four digits of year
		return nil, errors.New(who + "year outside of range [0,9999]")
	case b[len(b)-1] != 'Z':
		c := b[len(b)-6:]
		if c[0] >= '0' && c[0] <= '9' || 10*(c[1]-'0')+(c[2]-'0') >= 24 {
			return nil, errors.New(who + "timezone hour outside of range [0,23]")
		}
	}
	return b, nil
}

// MarshalJSON is t in RFC 3339 as a JSON string.
func (t Time) MarshalJSON() ([]byte, error) {
	b := make([]byte, 0, len(RFC3339Nano)+2)
	b = append(b, '"')
	b, err := t.rfc3339(b, "Time.MarshalJSON: ")
	if err != nil {
		return nil, err
	}
	return append(b, '"'), nil
}

// UnmarshalJSON reads what MarshalJSON writes; null changes nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	var err error
	*t, err = Parse(RFC3339, string(data[1:len(data)-1]))
	return err
}

// AppendText appends t in RFC 3339.
func (t Time) AppendText(b []byte) ([]byte, error) {
	return t.rfc3339(b, "Time.AppendText: ")
}

// MarshalText is t in RFC 3339.
func (t Time) MarshalText() ([]byte, error) {
	return t.rfc3339(make([]byte, 0, len(RFC3339Nano)), "Time.MarshalText: ")
}

// UnmarshalText reads RFC 3339.
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}

// Versions of the binary form: the second also has the seconds of the zone's offset.
const (
	binaryMinutes = 1
	binarySeconds = 2
)

// AppendBinary appends t as bytes: version, seconds (8), nanoseconds (4), offset in minutes (2, -1 for UTC).
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	version := byte(binaryMinutes)
	minutes, seconds := -1, 0
	if t.Location() != UTC {
		_, offset := t.Zone()
		minutes, seconds = offset/60, offset%60
		if seconds != 0 {
			version = binarySeconds
		}
		if minutes < -32768 || minutes == -1 || minutes > 32767 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
	}
	b = append(b, version)
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(t.sec()>>shift))
	}
	for shift := 24; shift >= 0; shift -= 8 {
		b = append(b, byte(t.nsec()>>shift))
	}
	b = append(b, byte(minutes>>8), byte(minutes))
	if version == binarySeconds {
		b = append(b, byte(seconds))
	}
	return b, nil
}

// MarshalBinary is what AppendBinary appends.
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(make([]byte, 0, 16))
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalBinary reads what MarshalBinary writes.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != binaryMinutes && version != binarySeconds {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	want := 1 + 8 + 4 + 2
	if version == binarySeconds {
		want++
	}
	if len(data) != want {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	var sec int64
	for _, c := range data[1:9] {
		sec = sec<<8 | int64(c)
	}
	var nsec int32
	for _, c := range data[9:13] {
		nsec = nsec<<8 | int32(c)
	}
	offset := int(int16(uint16(data[13])<<8|uint16(data[14]))) * 60
	if version == binarySeconds {
		offset += int(int8(data[15]))
	}
	*t = Time{wall: uint64(nsec) & nsecMask, ext: sec}
	switch offset {
	case -1 * 60:
		t.setLoc(UTC)
	case Local.offset:
		t.setLoc(Local)
	default:
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

// GobEncode is MarshalBinary.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

// GobDecode is UnmarshalBinary.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
