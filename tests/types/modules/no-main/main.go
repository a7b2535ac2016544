package main // ERROR:0 "^runtime\.main_main.*f: function main is undeclared in the main package$"

func Main() {}
