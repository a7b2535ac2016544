// stdin: It was the best of times, it was the worst of times,
// stdin: it was the age of wisdom...  it was the age of foolishness!
// stdin:
// stdin: naïve café — naïve CAFÉ; "quoted" don't
// stdin: 	tabs	and  spaces
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
	"unicode"
)

type stats struct {
	lines, words, bytes, runes int
	freq                       map[string]int
	longest                    string
}

func count(r io.Reader) (s stats, err error) {
	s.freq = make(map[string]int)
	br := bufio.NewReader(r)
	for {
		line, err := br.ReadString('\n')
		s.bytes += len(line)
		for range line {
			s.runes++
		}
		if strings.HasSuffix(line, "\n") {
			s.lines++
		}
		for _, w := range strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
			w = strings.ToLower(w)
			s.words++
			s.freq[w]++
			if len([]rune(w)) > len([]rune(s.longest)) {
				s.longest = w
			}
		}
		if err == io.EOF {
			return s, nil
		}
		if err != nil {
			return s, err
		}
	}
}

func main() {
	s, err := count(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	type kv struct {
		k string
		v int
	}
	var kvs []kv
	for k, v := range s.freq {
		kvs = append(kvs, kv{k, v})
	}
	sort.Slice(kvs, func(i, j int) bool {
		if kvs[i].v != kvs[j].v {
			return kvs[i].v > kvs[j].v
		}
		return kvs[i].k < kvs[j].k
	})
	for i, e := range kvs {
		fmt.Printf("%3d. %-12s|%5d %s\n", i+1, e.k, e.v, strings.Repeat("*", e.v))
	}
	fmt.Printf("%d lines, %d words, %d bytes, %d runes, longest %q\n", s.lines, s.words, s.bytes, s.runes, s.longest)
	fmt.Printf("%+v\n", kvs[:2])
}
