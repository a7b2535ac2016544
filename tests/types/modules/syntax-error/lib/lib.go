package lib

func F() { var unused int } // ERROR "^16: declared and not used: unused$"
