package main

import "fmt"

type k struct {
	a int
	b string
}

func main() {
	m := map[string][]int{}
	m["a"] = append(m["a"], 1, 2)
	m["b"] = nil
	v, ok := m["c"]
	fmt.Println(m, len(m), v == nil, ok)
	delete(m, "a")
	delete(m, "zzz")
	_, ok = m["b"]
	fmt.Println(m, ok)
	s := map[k]int{{1, "x"}: 5}
	s[k{1, "x"}]++
	s[k{2, "y"}] += 3
	fmt.Println(s)
	i := map[any]string{1: "int", "1": "string", 1.0: "float", k{1, "x"}: "struct", [2]int{1, 2}: "arr", nil: "nil", true: "bool"}
	fmt.Println(i[1], i["1"], i[1.0], i[k{1, "x"}], i[[2]int{1, 2}], i[nil], i[true], i[int8(1)] == "")
	var n map[string]int
	fmt.Println(n["x"], len(n), n == nil)
	for range n {
		fmt.Println("never")
	}
	delete(n, "x")
	f := map[float64]int{}
	z := 0.0
	f[z/z] = 1
	f[z/z] = 2
	f[0.0] = 3
	f[-z] = 4
	fmt.Println(len(f), f[z/z], f[0])
	clear(f)
	fmt.Println(len(f))
	mm := map[string]map[string]int{"a": {"x": 1}}
	mm["a"]["y"]++
	fmt.Println(mm)
	st := map[string]*k{"p": {1, "a"}}
	st["p"].a++
	fmt.Println(*st["p"])
}
