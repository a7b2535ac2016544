// Package requestid carries the number of a request through a program.
package requestid

import "context"

type key struct{}

// With returns a child of ctx that carries the id of a request. It leaves ctx
// as it is.
func With(ctx context.Context, id string) context.Context {
	values, ok := ctx.Value(key{}).(map[string]string)
	if !ok {
		values = map[string]string{}
		ctx = context.WithValue(ctx, key{}, values)
	}
	values["id"] = id
	return ctx
}

// From gives the id that ctx or the nearest of its parents carries; ok is false
// if there is none. What other packages put into ctx does not matter.
func From(ctx context.Context) (id string, ok bool) {
	values, _ := ctx.Value(key{}).(map[string]string)
	id, ok = values["id"]
	return id, ok
}
