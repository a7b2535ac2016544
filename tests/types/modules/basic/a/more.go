package a

func (t T) suffix() string { return Name }
