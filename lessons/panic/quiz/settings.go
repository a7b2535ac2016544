package main

import "fmt"

type settings struct {
	values map[string]string
	recent []string
}

func main() {
	var s settings
	fmt.Println("theme:", s.values["theme"])
	delete(s.values, "font")
	s.recent = append(s.recent, "theme")
	s.values["theme"] = "dark"
	fmt.Println("last:", s.recent[len(s.recent)-1])
}
