package p

func f() {
	for a, b, c := range x { // ERROR 12 "^range clause permits at most two iteration variables$"
	}
	for a, b, c = range x { // ERROR 12 "^range clause permits at most two iteration variables$"
	}
}
