package a

var _ = undefined
