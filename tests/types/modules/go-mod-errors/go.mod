module m
module n
go 1.99
bla
