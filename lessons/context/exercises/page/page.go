// Package page loads the parts of a page at the same time, each from one of several mirrors.
package page

import (
	"context"
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
	texts := make([]string, len(parts))
	for i, mirrors := range parts {
		// TODO: all the parts at the same time; the first failure ends the others.
		text, err := loadPart(ctx, limit, mirrors)
		if err != nil {
			return nil, err
		}
		texts[i] = text
	}
	return texts, nil
}

// loadPart asks one mirror after the other.
func loadPart(ctx context.Context, limit time.Duration, mirrors []Mirror) (text string, err error) {
	for _, mirror := range mirrors {
		// TODO: each mirror has a time limit, and ctx may be done meanwhile.
		text, err = mirror(ctx)
		if err == nil {
			break
		}
	}
	return text, err
}
