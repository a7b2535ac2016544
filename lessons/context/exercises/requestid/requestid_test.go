package requestid

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
)

// other is the key of another package.
type other struct{}

func wantID(t *testing.T, what string, ctx context.Context, want string) {
	t.Helper()
	if id, ok := From(ctx); id != want || !ok {
		t.Errorf("%s: From = %q, %v, want %q, true", what, id, ok, want)
	}
}

func TestWithAndFrom(t *testing.T) {
	root := context.Background()
	if id, ok := From(root); id != "" || ok {
		t.Errorf("no id: From = %q, %v, want %q, false", id, ok, "")
	}
	wantID(t, "in the context that With returns", With(root, "42"), "42")
	wantID(t, "an empty id is one as well", With(root, ""), "")
}

func TestChildrenInherit(t *testing.T) {
	ctx, cancel := context.WithCancel(With(context.Background(), "42"))
	defer cancel()
	wantID(t, "in a child", context.WithValue(ctx, other{}, "something else"), "42")
	wantID(t, "in a child with an id of its own", With(ctx, "43"), "43")
}

func TestParentStaysAsItIs(t *testing.T) {
	root := context.Background()
	parent := With(root, "parent")
	first, second := With(parent, "first"), With(parent, "second")
	wantID(t, "in the first child", first, "first")
	wantID(t, "in the second child", second, "second")
	wantID(t, "in the parent, after its children were made", parent, "parent")
	if id, ok := From(root); ok {
		t.Errorf("in the root, after its children were made: From = %q, true, want no id", id)
	}
}

func TestStillTheSameContext(t *testing.T) {
	parent, cancel := context.WithCancel(context.WithValue(context.Background(), other{}, "theirs"))
	child := With(parent, "42")
	if got := child.Value(other{}); got != "theirs" {
		t.Errorf("what another package has put into the parent is %v in the child, want %q", got, "theirs")
	}
	cancel()
	if child.Err() != context.Canceled {
		t.Errorf("after the cancel of its parent the child's Err is %v, want %v", child.Err(), context.Canceled)
	}
}

// Many goroutines handle requests at the same time, all with children of one context.
func TestConcurrentRequests(t *testing.T) {
	server := With(context.Background(), "server")
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			id := fmt.Sprint("request ", i)
			wantID(t, "one of many requests", With(server, id), id)
		})
	}
	wg.Wait()
	wantID(t, "the server's own, after many requests", server, "server")
}

// spy notes which keys are asked for.
type spy struct {
	context.Context
	keys *[]any
}

func (s spy) Value(key any) any {
	*s.keys = append(*s.keys, key)
	return s.Context.Value(key)
}

func TestKeyBelongsToThisPackage(t *testing.T) {
	var keys []any
	ctx := With(context.Background(), "42")
	_, _ = From(spy{ctx, &keys})
	for _, key := range keys {
		if ownType(key) {
			continue
		}
		// Another package can write down the same key.
		wantID(t, fmt.Sprintf("another package uses the key %#v as well", key), context.WithValue(ctx, key, "theirs"), "42")
	}
}

// ownType says whether no other package can make an equal key: it has an unexported type of this package, or is an address.
func ownType(key any) bool {
	name := fmt.Sprintf("%T", key)
	if strings.HasPrefix(name, "*") {
		return true
	}
	name, own := strings.CutPrefix(name, "requestid.")
	return own && name[:1] == strings.ToLower(name[:1])
}
