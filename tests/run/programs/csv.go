package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type ParseError struct {
	Line, Col int
	Err       error
}

func (e ParseError) Error() string { return fmt.Sprintf("%d:%d: %v", e.Line, e.Col, e.Err) }
func (e ParseError) Unwrap() error { return e.Err }

var errQuote = errors.New("bare quote")

func parseCSV(in string) (rows [][]string, err error) {
	var field strings.Builder
	var row []string
	quoted := false
	line, col := 1, 0
	flush := func() { row = append(row, field.String()); field.Reset() }
	for i := 0; i < len(in); i++ {
		c := in[i]
		col++
		switch {
		case quoted && c == '"' && i+1 < len(in) && in[i+1] == '"':
			field.WriteByte('"')
			i++
		case c == '"' && quoted:
			quoted = false
		case c == '"' && field.Len() == 0:
			quoted = true
		case c == '"':
			return nil, ParseError{line, col, errQuote}
		case c == ',' && !quoted:
			flush()
		case c == '\n' && !quoted:
			flush()
			rows = append(rows, row)
			row = nil
			line, col = line+1, 0
		default:
			field.WriteByte(c)
		}
	}
	if field.Len() > 0 || row != nil {
		flush()
		rows = append(rows, row)
	}
	return
}

type Row struct {
	Name  string
	Qty   int
	Price float64
	Ok    bool
}

func decode(rec []string) (r Row, err error) {
	if len(rec) != 4 {
		return r, fmt.Errorf("want 4 fields, got %d: %q", len(rec), rec)
	}
	r.Name = rec[0]
	var errs []error
	if r.Qty, err = strconv.Atoi(strings.TrimSpace(rec[1])); err != nil {
		errs = append(errs, err)
	}
	if r.Price, err = strconv.ParseFloat(rec[2], 64); err != nil {
		errs = append(errs, err)
	}
	if r.Ok, err = strconv.ParseBool(rec[3]); err != nil {
		errs = append(errs, fmt.Errorf("ok: %w", err))
	}
	return r, errors.Join(errs...)
}

func main() {
	data := "widget,12,3.50,true\n\"big, \"\"red\"\" thing\", 7,1e3,F\nbad,x,1.2.3,maybe\nhuge,99999999999999999999,1e999,1\nshort,1\n\"multi\nline\",-0,-0,0"
	rows, err := parseCSV(data)
	fmt.Println(len(rows), err)
	total := 0.0
	for i, rec := range rows {
		r, err := decode(rec)
		if err != nil {
			fmt.Printf("row %d: %v\n", i, err)
			var ne *strconv.NumError
			if errors.As(err, &ne) {
				fmt.Printf("  %s %s %v %t\n", ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrRange))
			}
			continue
		}
		total += float64(r.Qty) * r.Price
		fmt.Printf("%+v\n%#v\n", r, r)
	}
	fmt.Println(total)
	_, err = parseCSV("a,b\nc\"d")
	var pe ParseError
	fmt.Println(err, errors.As(err, &pe), pe.Line, errors.Is(err, errQuote))
	for _, s := range []string{"0x1f", "0b101", "0o17", "1_000", "-42", "+7", "", " 1", "077"} {
		v, err := strconv.ParseInt(s, 0, 64)
		fmt.Println(v, err)
	}
	fmt.Println(strconv.ParseInt("128", 10, 8))
	fmt.Println(strconv.ParseUint("-1", 10, 64))
	fmt.Println(strconv.FormatInt(-255, 16), strconv.FormatInt(35, 36), strconv.Quote("a\tb\"c\x00é\u2028"), strconv.QuoteToASCII("é☺"), strconv.Itoa(-0))
	fmt.Println(strconv.FormatFloat(1.0/3, 'g', 5, 64), strconv.FormatFloat(1e21, 'f', -1, 64), strconv.FormatFloat(123.456, 'e', 2, 32), strconv.AppendInt(nil, 5, 2))
	u, err := strconv.Unquote(`"a\nb\u00e9\x41"`)
	fmt.Printf("%q %v\n", u, err)
	_, err = strconv.Unquote("'ab'")
	fmt.Println(err)
	fmt.Println(strconv.ParseFloat("inf", 64))
	fmt.Println(strconv.ParseFloat("0x1p-2", 64))
}
