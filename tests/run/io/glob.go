// Glob over a file system: stars, ranges, directories, bad patterns.
package main

import (
	"fmt"
	"io/fs"
	"os"
)

func main() {
	dir, err := os.MkdirTemp("", "glob")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	for _, d := range []string{"a/b", "a/c", "x"} {
		os.MkdirAll(dir+"/"+d, 0755)
	}
	for _, f := range []string{"a/1.go", "a/2.go", "a/b/3.go", "a/c/4.txt", "x/[q]", "x/é", "top.go", "a/-"} {
		os.WriteFile(dir+"/"+f, nil, 0644)
	}
	fsys := os.DirFS(dir)
	for _, p := range []string{
		"*", "*.go", "a/*", "*/*", "*/*.go", "a/*/*", "**", "a/?.go", "a/[0-9].go", "a/[^1].go", "a/[1-", "[", "a/[]a]", "x/\\[q\\]", "x/\\[*", "x/?", "x/[é]",
		"top.go", "nope", "nope/*", "", ".", "a", "a/", "/a", "*/[", "nope/[", "a/[a-]", "a/[-]", "a/\\", "x/[\\[]q]", "*/b/*", "t*p.*", "a/[2-1].go", "?op.go", "a/1*", "a*/1.go",
	} {
		m, err := fs.Glob(fsys, p)
		fmt.Printf("%q %q %v\n", p, m, err)
	}
}
