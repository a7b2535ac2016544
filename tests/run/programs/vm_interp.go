package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type Op byte

const (
	PUSH Op = iota
	ADD
	MUL
	SUB
	JNZ
	DUP
	SWAP
	POP
	PRINT
	CALL
	RET
	HALT
)

var opNames = map[string]Op{"push": PUSH, "add": ADD, "mul": MUL, "sub": SUB, "jnz": JNZ, "dup": DUP, "swap": SWAP, "pop": POP, "print": PRINT, "call": CALL, "ret": RET, "halt": HALT}

func (o Op) String() string {
	for n, v := range opNames {
		if v == o {
			return n
		}
	}
	return fmt.Sprintf("op%d", byte(o))
}

type Instr struct {
	Op  Op
	Arg int64
}
type VM struct {
	code  []Instr
	stack []int64
	calls []int
	pc    int
	steps int
	out   strings.Builder
}

var (
	ErrUnderflow = errors.New("stack underflow")
	ErrSteps     = errors.New("step limit")
)

type RuntimeErr struct {
	PC  int
	In  Instr
	Err error
}

func (r *RuntimeErr) Error() string { return fmt.Sprintf("pc=%d %v: %s", r.PC, r.In, r.Err) }
func (r *RuntimeErr) Unwrap() error { return r.Err }
func (i Instr) String() string {
	switch i.Op {
	case PUSH, JNZ, CALL:
		return fmt.Sprintf("%v %d", i.Op, i.Arg)
	}
	return i.Op.String()
}
func Assemble(src string) (code []Instr, err error) {
	labels := map[string]int{}
	type fix struct {
		at    int
		label string
		line  int
	}
	var fixes []fix
	for ln, line := range strings.Split(src, "\n") {
		line, _, _ = strings.Cut(line, ";")
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if l, ok := strings.CutSuffix(f[0], ":"); ok {
			labels[l] = len(code)
			continue
		}
		op, ok := opNames[f[0]]
		if !ok {
			return nil, fmt.Errorf("line %d: unknown op %q", ln+1, f[0])
		}
		in := Instr{Op: op}
		if len(f) > 1 {
			if n, err := strconv.ParseInt(f[1], 0, 64); err == nil {
				in.Arg = n
			} else {
				fixes = append(fixes, fix{len(code), f[1], ln + 1})
			}
		}
		code = append(code, in)
	}
	for _, fx := range fixes {
		at, ok := labels[fx.label]
		if !ok {
			err = errors.Join(err, fmt.Errorf("line %d: undefined label %s", fx.line, fx.label))
		}
		code[fx.at].Arg = int64(at)
	}
	return
}
func (vm *VM) pop() int64 {
	if len(vm.stack) == 0 {
		panic(ErrUnderflow)
	}
	v := vm.stack[len(vm.stack)-1]
	vm.stack = vm.stack[:len(vm.stack)-1]
	return v
}
func (vm *VM) push(v int64) { vm.stack = append(vm.stack, v) }
func (vm *VM) Run(limit int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(error)
			if !ok {
				panic(r)
			}
			err = &RuntimeErr{vm.pc, vm.code[min(vm.pc, len(vm.code)-1)], e}
		}
	}()
	for ; ; vm.pc++ {
		if vm.steps++; vm.steps > limit {
			return ErrSteps
		}
		in := vm.code[vm.pc]
		switch in.Op {
		case PUSH:
			vm.push(in.Arg)
		case ADD:
			vm.push(vm.pop() + vm.pop())
		case MUL:
			vm.push(vm.pop() * vm.pop())
		case SUB:
			b, a := vm.pop(), vm.pop()
			vm.push(a - b)
		case DUP:
			v := vm.pop()
			vm.push(v)
			vm.push(v)
		case SWAP:
			a, b := vm.pop(), vm.pop()
			vm.push(a)
			vm.push(b)
		case POP:
			vm.pop()
		case JNZ:
			if vm.pop() != 0 {
				vm.pc = int(in.Arg) - 1
			}
		case CALL:
			vm.calls = append(vm.calls, vm.pc)
			vm.pc = int(in.Arg) - 1
		case RET:
			vm.pc = vm.calls[len(vm.calls)-1]
			vm.calls = vm.calls[:len(vm.calls)-1]
		case PRINT:
			fmt.Fprintln(&vm.out, vm.pop())
		case HALT:
			return nil
		default:
			return fmt.Errorf("bad op %v", in.Op)
		}
	}
}
func main() {
	progs := []string{`
 push 1   ; acc
 push 25  ; n
loop:
 dup
 call mulacc
 push 1
 sub
 dup
 jnz loop
 pop
 print
 halt
mulacc:      ; acc n n -> acc*n n
 swap
 push 0
 add
 swap
 ret
`, "push 3\nadd\nhalt", "x:\npush 1\njnz x", "foo", "jnz nowhere\ncall y", "push 1", "push 0x7fffffffffffffff\npush 2\nmul\nprint\nhalt", "ret"}
	for _, p := range progs {
		code, err := Assemble(p)
		if err != nil {
			fmt.Println("asm:", err)
			continue
		}
		vm := &VM{code: code}
		err = vm.Run(10000)
		fmt.Printf("%q %v steps=%d stack=%v\n", vm.out.String(), err, vm.steps, vm.stack)
		var re *RuntimeErr
		if errors.As(err, &re) {
			fmt.Println("  at", re.PC, errors.Is(err, ErrUnderflow))
		}
	}
}
