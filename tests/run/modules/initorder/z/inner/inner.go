package inner

import "example.com/initorder/z/internal/secret"

func Name() string { return secret.Name }
