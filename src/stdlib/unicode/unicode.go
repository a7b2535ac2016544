// Package unicode answers what kind of character a code point is (by Unicode 15.0) and maps its cases.
package unicode

const (
	MaxRune         = '\U0010FFFF' // the largest code point
	ReplacementChar = '\uFFFD'     // stands for an invalid code point
	MaxASCII        = '\u007F'     // the largest ASCII code point
	MaxLatin1       = '\u00FF'     // the largest Latin-1 code point
)

// Version is the edition of Unicode that the tables are from.
const Version = "15.0.0"

// Indexes of the Delta array inside CaseRanges.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower in a Delta says that upper and lower case alternate, beginning with an upper case one at Lo.
const UpperLower = MaxRune + 1

// RangeTable is a set of code points: ranges that fit 16 bits, and those that do not. Both lists are sorted and do not overlap.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // how many entries of R16 have Hi <= MaxLatin1
}

// Range16 is the code points from Lo to Hi, every Stride-th.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is Range16 for larger code points.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

type d [MaxCase]rune

// CaseRange gives, for the code points from Lo to Hi, what to add to get each case.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

// SpecialCase overrides the case mappings, as some languages need.
type SpecialCase []CaseRange

// CaseRanges lists all case mappings; the functions of this package do not look at it.
var CaseRanges = caseRanges()

func caseRanges() []CaseRange

// TurkishCase holds the mappings of the dotted and dotless i.
var TurkishCase SpecialCase = SpecialCase{
	{0x49, 0x49, d{0, 0x131 - 0x49, 0}},
	{0x69, 0x69, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x130, 0x130, d{0, 0x69 - 0x130, 0}},
	{0x131, 0x131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// AzeriCase is the same for Azeri.
var AzeriCase SpecialCase = TurkishCase

// GraphicRanges are the sets of IsGraphic.
var GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}

// PrintRanges are the sets of IsPrint; it also accepts the ASCII space.
var PrintRanges = []*RangeTable{L, M, N, P, S}

// FoldCategory maps a category to the code points outside it that equal, but for case, one inside.
var FoldCategory = tables(3)

// FoldScript is the same for scripts.
var FoldScript = tables(4)

// names lists the tables of a kind.
func names(kind int) []string

// table returns the table of that kind and name, always the same one.
func table(name string, kind int) *RangeTable {
	if t := find(name, kind); t != nil {
		return t
	}
	t := new(RangeTable)
	bind(t, name, kind)
	return t
}

func find(name string, kind int) *RangeTable

// bind makes t the table of that name: its fields are computed when somebody reads them.
func bind(t *RangeTable, name string, kind int)

func tables(kind int) map[string]*RangeTable {
	m := map[string]*RangeTable{}
	for _, name := range names(kind) {
		m[name] = table(name, kind)
	}
	return m
}

// known returns 0 or 1 for a table of this package, −1 for another.
func known(rangeTab *RangeTable, r rune) int

// Is reports whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	if in := known(rangeTab, r); in >= 0 {
		return in == 1
	}
	u := uint32(r)
	for _, x := range rangeTab.R16 {
		if u < uint32(x.Lo) {
			break
		}
		if u <= uint32(x.Hi) {
			return x.Stride == 1 || (u-uint32(x.Lo))%uint32(x.Stride) == 0
		}
	}
	for _, x := range rangeTab.R32 {
		if u < x.Lo {
			break
		}
		if u <= x.Hi {
			return x.Stride == 1 || (u-x.Lo)%x.Stride == 0
		}
	}
	return false
}

// In reports whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

// IsOneOf is In with the tables in a slice.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// IsControl reports whether r is a control character (category Cc).
func IsControl(r rune) bool

// IsDigit reports whether r is a decimal digit.
func IsDigit(r rune) bool

// IsGraphic reports whether r is a letter, mark, number, punctuation, symbol or space (category Zs).
func IsGraphic(r rune) bool

// IsLetter reports whether r is a letter.
func IsLetter(r rune) bool

// IsLower reports whether r is a lower case letter.
func IsLower(r rune) bool

// IsMark reports whether r is a mark.
func IsMark(r rune) bool

// IsNumber reports whether r is a number.
func IsNumber(r rune) bool

// IsPrint is IsGraphic with the ASCII space as the only space.
func IsPrint(r rune) bool

// IsPunct reports whether r is punctuation.
func IsPunct(r rune) bool

// IsSpace reports whether r is white space, newlines and tabs included.
func IsSpace(r rune) bool

// IsSymbol reports whether r is a symbol.
func IsSymbol(r rune) bool

// IsTitle reports whether r is a title case letter.
func IsTitle(r rune) bool

// IsUpper reports whether r is an upper case letter.
func IsUpper(r rune) bool

// SimpleFold steps through the code points that equal r but for case: it returns the smallest one larger than r, or the
// smallest of all.
func SimpleFold(r rune) rune

// To maps r to a case: UpperCase, LowerCase or TitleCase; ReplacementChar for any other _case.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// ToLower maps r to lower case.
func ToLower(r rune) rune

// ToTitle maps r to title case.
func ToTitle(r rune) rune

// ToUpper maps r to upper case.
func ToUpper(r rune) rune

func (special SpecialCase) to(_case int, r rune) (rune, bool) {
	for _, c := range special {
		if uint32(r) < c.Lo || uint32(r) > c.Hi {
			continue
		}
		delta := c.Delta[_case]
		if delta <= MaxRune {
			return r + delta, true
		}
		return rune(c.Lo) + ((r-rune(c.Lo))&^1 | rune(_case&1)), true
	}
	return r, false
}

// ToUpper maps r to upper case, as special says or else as ToUpper does.
func (special SpecialCase) ToUpper(r rune) rune {
	if r1, ok := special.to(UpperCase, r); ok {
		return r1
	}
	return ToUpper(r)
}

// ToTitle maps r to title case, as special says or else as ToTitle does.
func (special SpecialCase) ToTitle(r rune) rune {
	if r1, ok := special.to(TitleCase, r); ok {
		return r1
	}
	return ToTitle(r)
}

// ToLower maps r to lower case, as special says or else as ToLower does.
func (special SpecialCase) ToLower(r rune) rune {
	if r1, ok := special.to(LowerCase, r); ok {
		return r1
	}
	return ToLower(r)
}
