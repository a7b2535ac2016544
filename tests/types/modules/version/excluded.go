//go:build go1.99 || (windows && !linux) || ignore

package nonsense

func main() { undefined }
