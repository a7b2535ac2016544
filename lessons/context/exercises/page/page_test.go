package page

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

const (
	// Long enough never to pass in these tests.
	never = time.Hour
	// What happens "at once" takes less.
	soon = time.Second
	// So long a mirror that hangs waits to be told to give up.
	patience = 5 * time.Second
)

var (
	errBroken = errors.New("broken")
	errGone   = errors.New("gone")
	errUntold = errors.New("nobody told the mirror to give up")
)

// after delivers after a while.
func after(d time.Duration, text string) Mirror {
	return func(ctx context.Context) (string, error) {
		select {
		case <-time.After(d):
			return text, nil
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
}

func failing(err error) Mirror {
	return func(context.Context) (string, error) { return "", err }
}

// hangs delivers nothing, and waits until it is told to give up.
func hangs(ctx context.Context) (string, error) {
	select {
	case <-ctx.Done():
		return "", ctx.Err()
	case <-time.After(patience):
		return "", errUntold
	}
}

// counted delivers, and counts how many times it is asked.
func counted(n *atomic.Int32, text string) Mirror {
	return func(context.Context) (string, error) {
		n.Add(1)
		return text, nil
	}
}

func wantTexts(t *testing.T, got []string, err error, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) || err != nil {
		t.Errorf("Load = %q, %v, want %q, nil", got, err, want)
	}
}

func TestTextsInOrder(t *testing.T) {
	got, err := Load(context.Background(), never,
		[]Mirror{after(20*time.Millisecond, "head")},
		[]Mirror{after(10*time.Millisecond, "body")},
		[]Mirror{after(0, "foot")})
	wantTexts(t, got, err, "head", "body", "foot")
	got, err = Load(context.Background(), never)
	wantTexts(t, got, err)
}

// No part is delivered before all of them have been asked for.
func TestAtTheSameTime(t *testing.T) {
	const parts = 3
	var asked atomic.Int32
	allAsked := make(chan struct{})
	meeting := func(text string) []Mirror {
		return []Mirror{func(context.Context) (string, error) {
			if asked.Add(1) == parts {
				close(allAsked)
			}
			select {
			case <-allAsked:
			case <-time.After(soon):
				t.Errorf("the %s was asked for, but within %v only %d of %d parts were: want all at the same time", text, soon, asked.Load(), parts)
			}
			return text, nil
		}}
	}
	got, err := Load(context.Background(), never, meeting("head"), meeting("body"), meeting("foot"))
	wantTexts(t, got, err, "head", "body", "foot")
}

func TestNextMirror(t *testing.T) {
	var second, third atomic.Int32
	got, err := Load(context.Background(), never, []Mirror{failing(errBroken), counted(&second, "body"), counted(&third, "again")})
	wantTexts(t, got, err, "body")
	if second.Load() != 1 || third.Load() != 0 {
		t.Errorf("the first mirror fails: the second was asked %d times and the third %d times, want 1 and 0", second.Load(), third.Load())
	}
}

// Two mirrors hang; each of the three has the whole limit for itself.
func TestLimitForEachMirror(t *testing.T) {
	const limit = 40 * time.Millisecond
	began := time.Now()
	got, err := Load(context.Background(), limit, []Mirror{hangs, hangs, after(limit/8, "body")}, []Mirror{after(0, "foot")})
	wantTexts(t, got, err, "body", "foot")
	if took := time.Since(began); took < 2*limit || took > soon {
		t.Errorf("two mirrors that hang, and a limit of %v for each: Load took %v, want %v and a little more", limit, took, 2*limit)
	}
}

func TestAllMirrorsFail(t *testing.T) {
	for _, test := range []struct {
		name    string
		mirrors []Mirror
		want    error
	}{
		{"broken, gone", []Mirror{failing(errBroken), failing(errGone)}, errGone},
		{"hangs, broken", []Mirror{hangs, failing(errBroken)}, errBroken},
		{"broken, hangs", []Mirror{failing(errBroken), hangs}, context.DeadlineExceeded},
	} {
		if _, err := Load(context.Background(), 10*time.Millisecond, test.mirrors); !errors.Is(err, test.want) {
			t.Errorf("mirrors %s: Load's error is %v, want %v", test.name, err, test.want)
		}
	}
}

// stops says what must hold when Load has given up, at a time when other parts hang.
func stops(t *testing.T, since time.Time, err, want error, further *atomic.Int32) {
	t.Helper()
	if took := time.Since(since); took > soon {
		t.Errorf("Load returned after %v, want at once", took)
	}
	if !errors.Is(err, want) {
		t.Errorf("Load's error is %v, want %v", err, want)
	}
	time.Sleep(10 * time.Millisecond) // what Load has cancelled may need a moment
	if n := further.Load(); n > 0 {
		t.Errorf("after that %d further mirrors were asked, want 0", n)
	}
}

func TestFailureStopsTheOthers(t *testing.T) {
	for failed := range 3 {
		var further atomic.Int32
		var parts [][]Mirror
		for range 3 {
			parts = append(parts, []Mirror{hangs, counted(&further, "too late")})
		}
		fails := make(chan time.Time, 1)
		parts[failed] = []Mirror{func(ctx context.Context) (string, error) {
			time.Sleep(5 * time.Millisecond)
			fails <- time.Now()
			return "", errBroken
		}}
		_, err := Load(context.Background(), never, parts...)
		stops(t, <-fails, err, errBroken, &further)
	}
}

func TestCallerCancels(t *testing.T) {
	var further atomic.Int32
	part := []Mirror{hangs, counted(&further, "too late")}
	ctx, cancel := context.WithCancel(context.Background())
	var cancelled time.Time
	stopped := make(chan struct{})
	time.AfterFunc(5*time.Millisecond, func() {
		cancelled = time.Now()
		cancel()
		close(stopped)
	})
	_, err := Load(ctx, never, part, part, part)
	<-stopped
	stops(t, cancelled, err, context.Canceled, &further)
}

func TestCallerHasDeadline(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	var further atomic.Int32
	began := time.Now()
	_, err := Load(ctx, never, []Mirror{hangs, counted(&further, "too late")})
	stops(t, began, err, context.DeadlineExceeded, &further)
}
