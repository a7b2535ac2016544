package main

import (
	"fmt"
	"os"
	"strings"
)

type Vars map[string]any

func Render(t string, v Vars) (string, error) {
	var sb strings.Builder
	for {
		i := strings.Index(t, "{{")
		if i < 0 {
			sb.WriteString(t)
			return sb.String(), nil
		}
		sb.WriteString(t[:i])
		j := strings.Index(t[i:], "}}")
		if j < 0 {
			return "", fmt.Errorf("unclosed {{ at %d", i)
		}
		expr := strings.Fields(t[i+2 : i+j])
		t = t[i+j+2:]
		if len(expr) == 0 {
			continue
		}
		val, ok := v[expr[0]]
		if !ok {
			return "", fmt.Errorf("undefined %q", expr[0])
		}
		for k := 1; k+1 < len(expr)+1 && k < len(expr); k++ {
			switch expr[k] {
			case "|":
			case "upper":
				val = strings.ToUpper(fmt.Sprint(val))
			case "join":
				val = strings.Join(val.([]string), "+")
			case "len":
				switch x := val.(type) {
				case string:
					val = len(x)
				case []string:
					val = len(x)
				}
			default:
				return "", fmt.Errorf("no filter %q", expr[k])
			}
		}
		fmt.Fprint(&sb, val)
	}
}

type Table struct {
	head []string
	rows [][]any
}

func (t *Table) Add(cells ...any) *Table { t.rows = append(t.rows, cells); return t }
func (t *Table) Print() {
	w := make([]int, len(t.head))
	for i, h := range t.head {
		w[i] = len(h)
	}
	for _, r := range t.rows {
		for i, c := range r {
			w[i] = max(w[i], len(fmt.Sprint(c)))
		}
	}
	line := func() {
		for _, n := range w {
			fmt.Print("+", strings.Repeat("-", n+2))
		}
		fmt.Println("+")
	}
	line()
	for i, h := range t.head {
		fmt.Printf("| %-*s ", w[i], h)
	}
	fmt.Println("|")
	line()
	for _, r := range t.rows {
		for i, c := range r {
			switch c.(type) {
			case int, float64:
				fmt.Printf("| %*v ", w[i], c)
			default:
				fmt.Printf("| %-*v ", w[i], c)
			}
		}
		fmt.Println("|")
	}
	line()
}

func main() {
	v := Vars{"name": "gopher", "tags": []string{"a", "b"}, "n": 42, "nil": nil}
	for _, t := range []string{"Hi {{ name }}!", "{{name|upper}} {{ name | upper | len }}", "{{ tags | join }} {{tags | len}} {{n}}{{}}", "{{x}}", "{{ name", "{{ n | bad }}", "{{nil}}"} {
		s, err := Render(t, v)
		fmt.Printf("%q %v\n", s, err)
	}
	new := &Table{head: []string{"name", "qty", "price"}}
	new.Add("apple", 3, 1.25).Add("watermelon", 12, 0.5).Add(nil, -1, 1e10).Print()
	if len(os.Args) > 1 {
		fmt.Println(os.Args[1:])
	}
	defer func() {
		r := recover()
		fmt.Println(r)
	}()
	Render("{{ name | join }}", v)
}
