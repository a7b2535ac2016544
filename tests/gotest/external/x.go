package x

func secret() int { return 42 }
