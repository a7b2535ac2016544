package main

type good struct {
	A int `json:"a" xml:"b"`
	B int `json:"b,omitempty"`
	C int `anything:"goes"`
	D int ``
}

type bad struct {
	A int `json:"a",xml:"b"` // WARN "^struct field tag `json:\"a\",xml:\"b\"` not compatible with reflect.StructTag.Get: key:\"value\" pairs not separated by spaces$"
	B int `json: "b"` // WARN "not compatible with reflect.StructTag.Get: bad syntax for struct tag value"
	C int `json` // WARN "bad syntax for struct tag pair"
	D int `:"x"` // WARN "bad syntax for struct tag key"
	E int `json:"e, omitempty"` // WARN "suspicious space in struct tag value"
	f int `json:"f"` // WARN "^struct field f has json tag but is not exported$"
	g int `json:"-"`
	H int "json:\"h" // WARN "bad syntax for struct tag value"
}

type inner struct {
	X int `json:"x"`
}

type repeated struct {
	A int `json:"a"`
	B int `json:"a"` // WARN "^struct field B repeats json tag \"a\" also at tags.go:26$"
	C int `xml:"c"`
	D int `xml:"c,attr"`
	E int `xml:"c,attr"` // WARN "struct field E repeats xml attribute tag \"c\" also at tags.go:29"
	inner
	X int `json:"x"`
}

func main() { _, _ = bad{}.f, bad{}.g }
