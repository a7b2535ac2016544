// Package export writes pages into files.
package export

import (
	"errors"
	"io"
)

// Page is what one file will hold.
type Page struct {
	Name string
	// Render writes the text of the page to w. It may panic.
	Render func(w io.Writer) error
}

// Export renders each page into a file of its own, one after the other.
// create makes a new file, open for writing, or returns an error.
//
// When a file is made, it is also closed, whatever happens; and it is closed
// before the next one is made, since only few may be open at once. At the
// first error Export stops and returns it: an error of create, of Render or of
// Close. When both Render and Close fail, the error of Render must be in it.
func Export(pages []Page, create func(name string) (io.WriteCloser, error)) error {
	for _, page := range pages {
		if err := exportPage(page, create); err != nil {
			return err
		}
	}
	return nil
}

// exportPage is a function of its own, so that the deferred call comes before
// the next page.
func exportPage(page Page, create func(name string) (io.WriteCloser, error)) error {
	file, err := create(page.Name)
	if err != nil {
		return err
	}
	defer func() {
		err = errors.Join(err, file.Close())
	}()
	err = page.Render(file)
	return err
}
