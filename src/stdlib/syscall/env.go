package syscall

// The environment: the variables, and their names in the order in which they were first set.
var (
	environment     = make(map[string]string)
	environmentKeys []string
)

// hostEnviron is the environment that the program was started with, as key=value.
func hostEnviron() []string

func init() {
	for _, kv := range hostEnviron() {
		for i := 0; i < len(kv); i++ {
			if kv[i] == '=' {
				Setenv(kv[:i], kv[i+1:])
				break
			}
		}
	}
}

// Getenv looks a variable up in the environment.
func Getenv(key string) (value string, found bool) {
	value, found = environment[key]
	return value, found
}

// Setenv sets a variable.
func Setenv(key, value string) error {
	if key == "" {
		return EINVAL
	}
	for i := 0; i < len(key); i++ {
		if key[i] == '=' || key[i] == 0 {
			return EINVAL
		}
	}
	for i := 0; i < len(value); i++ {
		if value[i] == 0 {
			return EINVAL
		}
	}
	if _, ok := environment[key]; !ok {
		environmentKeys = append(environmentKeys, key)
	}
	environment[key] = value
	return nil
}

// Unsetenv removes a variable.
func Unsetenv(key string) error {
	if _, ok := environment[key]; ok {
		delete(environment, key)
		rest := environmentKeys[:0:0]
		for _, k := range environmentKeys {
			if k != key {
				rest = append(rest, k)
			}
		}
		environmentKeys = rest
	}
	return nil
}

// Clearenv removes all variables.
func Clearenv() {
	clear(environment)
	environmentKeys = nil
}

// Environ is the environment as key=value, in the order in which the variables were first set.
func Environ() []string {
	list := make([]string, 0, len(environment))
	for _, k := range environmentKeys {
		list = append(list, k+"="+environment[k])
	}
	return list
}
