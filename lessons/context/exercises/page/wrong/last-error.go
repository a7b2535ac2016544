// Package page loads the parts of a page at the same time, each from one of several mirrors.
package page

import (
	"context"
	"sync"
	"time"
)

// A Mirror delivers a part of a page. When ctx is done, it gives up at once and
// returns ctx.Err().
type Mirror func(ctx context.Context) (string, error)

// Load loads all the parts at the same time and returns them in their order.
// For each part it asks one mirror after the other, and gives each of them at
// most the time limit, until one delivers.
//
// When all the mirrors of a part have failed, Load returns the error of the last
// of them; when ctx is done, it returns ctx.Err(). Either way it does so at once,
// cancels the mirrors that are still at work, and asks no further ones.
func Load(ctx context.Context, limit time.Duration, parts ...[]Mirror) ([]string, error) {
	group, cancel := context.WithCancel(ctx)
	defer cancel()
	texts := make([]string, len(parts))
	errs := make([]error, len(parts))
	var wg sync.WaitGroup
	for i, mirrors := range parts {
		wg.Go(func() {
			texts[i], errs[i] = loadPart(group, limit, mirrors)
			if errs[i] != nil {
				cancel()
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return texts, nil
}

// loadPart asks one mirror after the other.
func loadPart(ctx context.Context, limit time.Duration, mirrors []Mirror) (text string, err error) {
	for _, mirror := range mirrors {
		text, err = askFor(ctx, limit, mirror)
		if err == nil || ctx.Err() != nil {
			break
		}
	}
	return text, err
}

// askFor asks one mirror, for at most the time limit.
func askFor(ctx context.Context, limit time.Duration, mirror Mirror) (string, error) {
	attempt, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	return mirror(attempt)
}
