package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

type Value any
type Object map[string]Value
type Array []Value

func Encode(sb *strings.Builder, v Value, indent string) {
	switch x := v.(type) {
	case nil:
		sb.WriteString("null")
	case bool:
		sb.WriteString(strconv.FormatBool(x))
	case int, int64, uint8:
		fmt.Fprintf(sb, "%d", x)
	case float64:
		sb.WriteString(strconv.FormatFloat(x, 'g', -1, 64))
	case string:
		quote(sb, x)
	case fmt.Stringer:
		quote(sb, x.String())
	case Array:
		sb.WriteByte('[')
		for i, e := range x {
			if i > 0 {
				sb.WriteString(", ")
			}
			Encode(sb, e, indent+"  ")
		}
		sb.WriteByte(']')
	case Object:
		keys := make([]string, 0, len(x))
		for k := range x {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		sb.WriteString("{")
		for i, k := range keys {
			if i > 0 {
				sb.WriteByte(',')
			}
			sb.WriteString("\n" + indent + "  ")
			quote(sb, k)
			sb.WriteString(": ")
			Encode(sb, x[k], indent+"  ")
		}
		sb.WriteString("\n" + indent + "}")
	default:
		panic(fmt.Sprintf("cannot encode %T", v))
	}
}
func quote(sb *strings.Builder, s string) {
	sb.WriteByte('"')
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			sb.WriteString(`\ufffd`)
		case r == '"' || r == '\\':
			sb.WriteByte('\\')
			sb.WriteRune(r)
		case r < ' ':
			fmt.Fprintf(sb, `\u%04x`, r)
		default:
			sb.WriteRune(r)
		}
		i += n
	}
	sb.WriteByte('"')
}

type decoder struct {
	s string
	i int
}

func (d *decoder) ws() {
	for d.i < len(d.s) && strings.IndexByte(" \t\r\n", d.s[d.i]) >= 0 {
		d.i++
	}
}
func (d *decoder) value() (v Value, err error) {
	d.ws()
	if d.i >= len(d.s) {
		return nil, fmt.Errorf("unexpected end at %d", d.i)
	}
	switch c := d.s[d.i]; c {
	case '{':
		o := Object{}
		d.i++
		for {
			d.ws()
			if d.s[d.i] == '}' {
				d.i++
				return o, nil
			}
			k, err := d.value()
			if err != nil {
				return nil, err
			}
			ks, ok := k.(string)
			if !ok {
				return nil, fmt.Errorf("key %v (%T) is not a string", k, k)
			}
			d.ws()
			d.i++
			if o[ks], err = d.value(); err != nil {
				return nil, fmt.Errorf("%s: %w", ks, err)
			}
			d.ws()
			if d.s[d.i] == ',' {
				d.i++
			}
		}
	case '[':
		a := Array{}
		for d.i++; ; {
			d.ws()
			if d.s[d.i] == ']' {
				d.i++
				return a, nil
			}
			e, err := d.value()
			if err != nil {
				return nil, fmt.Errorf("[%d]: %w", len(a), err)
			}
			a = append(a, e)
			d.ws()
			if d.s[d.i] == ',' {
				d.i++
			}
		}
	case '"':
		j := d.i + 1
		for d.s[j] != '"' {
			if d.s[j] == '\\' {
				j++
			}
			j++
		}
		s, err := strconv.Unquote(d.s[d.i : j+1])
		d.i = j + 1
		return s, err
	default:
		j := d.i
		for j < len(d.s) && strings.IndexByte(",]} \n", d.s[j]) < 0 {
			j++
		}
		w := d.s[d.i:j]
		d.i = j
		switch w {
		case "null":
			return nil, nil
		case "true", "false":
			return w == "true", nil
		}
		return strconv.ParseFloat(w, 64)
	}
}

type temp float64

func (t temp) String() string { return fmt.Sprintf("%.1f°C", float64(t)) }

func main() {
	v := Object{
		"name": "gocl \"x\"", "list": Array{1, 2.5, nil, true, Array{}, "\x01\xff☃"}, "nested": Object{"a": Object{}, "t": temp(36.6)},
		"n": int64(-1 << 63), "b": uint8(255), "big": 1e100,
	}
	var sb strings.Builder
	Encode(&sb, v, "")
	fmt.Println(sb.String())
	d := &decoder{s: ` {"a": [1, 2, {"b": null, "c": "x\ty"}], "t": true, "e": -1.5e3 } `}
	w, err := d.value()
	fmt.Println(w, err)
	fmt.Printf("%v\n%+v\n%#v\n", w, w, w)
	for _, bad := range []string{`{"a": [1, tru]}`, `{1: 2}`, ``} {
		_, err := (&decoder{s: bad}).value()
		fmt.Println(err)
	}
	defer func() { fmt.Println(recover()) }()
	Encode(&sb, struct{ X int }{1}, "")
}
