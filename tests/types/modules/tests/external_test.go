package stack_test

import "m"

var s stack.Stack
