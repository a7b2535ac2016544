package export

import (
	"errors"
	"fmt"
	"io"
	"testing"
)

var (
	errCreate = errors.New("no such folder")
	errRender = errors.New("no such picture")
	errClose  = errors.New("disk full")
	errClosed = errors.New("file already closed")
)

// disk has files of which only one can be open at a time.
type disk struct {
	files []*diskFile
	open  int
}

type diskFile struct {
	disk     *disk
	name     string
	text     string
	closed   bool
	closeErr error
}

// create fails for a file named "lost"; the Close of one named "full" fails.
func (d *disk) create(name string) (io.WriteCloser, error) {
	if name == "lost" {
		return nil, errCreate
	}
	if d.open > 0 {
		return nil, fmt.Errorf("create %s: too many open files (%d)", name, d.open)
	}
	f := &diskFile{disk: d, name: name}
	if name == "full" {
		f.closeErr = errClose
	}
	d.open++
	d.files = append(d.files, f)
	return f, nil
}

func (f *diskFile) Write(p []byte) (int, error) {
	if f.closed {
		return 0, errClosed
	}
	f.text += string(p)
	return len(p), nil
}

func (f *diskFile) Close() error {
	if f.closed {
		return errClosed
	}
	f.closed = true
	f.disk.open--
	return f.closeErr
}

// good renders its name, in two pieces.
func good(name string) Page {
	return Page{name, func(w io.Writer) error {
		if _, err := io.WriteString(w, "page "); err != nil {
			return err
		}
		_, err := io.WriteString(w, name)
		return err
	}}
}

func failing(name string) Page {
	return Page{name, func(io.Writer) error { return errRender }}
}

func panicking(name string) Page {
	return Page{name, func(io.Writer) error { panic("no paper") }}
}

func TestExport(t *testing.T) {
	for _, test := range []struct {
		name  string
		pages []Page
		// made is how many files are made.
		made  int
		err   error
		panic any
	}{
		{name: "no pages"},
		{name: "three pages", pages: []Page{good("a"), good("b"), good("c")}, made: 3},
		{name: "the second file cannot be made", pages: []Page{good("a"), good("lost"), good("c")}, made: 1, err: errCreate},
		{name: "the second page fails", pages: []Page{good("a"), failing("b"), good("c")}, made: 2, err: errRender},
		{name: "the second Close fails", pages: []Page{good("a"), good("full"), good("c")}, made: 2, err: errClose},
		{name: "the last Close fails", pages: []Page{good("a"), good("full")}, made: 2, err: errClose},
		{name: "page and Close fail", pages: []Page{failing("full"), good("b")}, made: 1, err: errRender},
		{name: "the second page panics", pages: []Page{good("a"), panicking("b"), good("c")}, made: 2, panic: "no paper"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var d disk
			err, value := callExport(test.pages, d.create, test.panic != nil)
			if !errors.Is(err, test.err) {
				t.Errorf("Export returned the error %v, want %v", err, test.err)
			}
			if value != test.panic {
				t.Errorf("Export panicked with %v, want %v", value, test.panic)
			}
			if len(d.files) != test.made {
				t.Errorf("Export made %d files, want %d", len(d.files), test.made)
			}
			for i, f := range d.files {
				if !f.closed {
					t.Errorf("after Export, the file %q is still open", f.name)
				}
				last := i == len(d.files)-1
				if want := "page " + f.name; f.text != want && !(last && test.made < len(test.pages)) {
					t.Errorf("the file %q holds %q, want %q", f.name, f.text, want)
				}
			}
		})
	}
}

// callExport returns the panic where one is expected; any other ends the tests.
func callExport(pages []Page, create func(name string) (io.WriteCloser, error), panics bool) (err error, value any) {
	if panics {
		defer func() { value = recover() }()
	}
	return Export(pages, create), nil
}
