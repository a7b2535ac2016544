// Package requestid carries the number of a request through a program.
package requestid

import "context"

// key is the type of this package's key: nobody else can write it down.
type key struct{}

// With returns a child of ctx that carries the id of a request. It leaves ctx
// as it is.
func With(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, key{}, id)
}

// From gives the id that ctx or the nearest of its parents carries; ok is false
// if there is none. What other packages put into ctx does not matter.
func From(ctx context.Context) (id string, ok bool) {
	id, ok = ctx.Value(key{}).(string)
	return id, ok
}
