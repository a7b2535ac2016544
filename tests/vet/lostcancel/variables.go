// What counts as a use, and which variables are looked at.
package main

import "context"

var cancelGlobal context.CancelFunc

type server struct{ cancel context.CancelFunc }

func global(parent context.Context) context.Context {
	var ctx context.Context
	ctx, cancelGlobal = context.WithCancel(parent)
	return ctx
}

func field(s *server, parent context.Context) context.Context {
	var ctx context.Context
	ctx, s.cancel = context.WithCancel(parent)
	return ctx
}

func returned(parent context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancel(parent)
	return ctx, cancel
}

func namedResult(parent context.Context) (ctx context.Context, cancel context.CancelFunc) {
	ctx, cancel = context.WithCancel(parent)
	return
}

func namedResultForgotten(parent context.Context, no bool) (ctx context.Context, cancel context.CancelFunc) {
	ctx, cancel = context.WithCancel(parent) // WARN "the cancel function is not used on all paths"
	if no {
		return nil, nil // WARN "cancel var defined on line 33"
	}
	return
}

func reassigned(parent context.Context) {
	ctx, cancel := context.WithCancel(parent)
	cancel()
	ctx, cancel = context.WithTimeout(ctx, 1) // WARN "the cancel function is not used on all paths"
	_ = ctx
} // WARN "cancel var defined on line 43"

func blank(parent context.Context) {
	var ctx, cancel = context.WithCancel(parent)
	_, _ = ctx, cancel
}

func literal(parent context.Context) {
	f := func(no bool) {
		ctx, cancel := context.WithCancel(parent) // WARN "the cancel function is not used on all paths"
		if no {
			return // WARN "cancel var defined on line 54"
		}
		cancel()
		_ = ctx
	}
	f(true)
}

func inner(parent context.Context) {
	var cancel context.CancelFunc
	func() {
		_, cancel = context.WithCancel(parent)
	}()
	cancel()
}

func main() {
	_ = []any{global, field, returned, namedResult, namedResultForgotten, reassigned, blank, literal, inner}
}
