package runtime

// A program counter is a number for a place in the program that has been asked about: places holds them.
const (
	firstPC = 0x480000
	pcStep  = 0x10
)

type place struct {
	function string
	file     string
	line     int
}

var (
	places   []place
	numberOf map[place]uintptr
)

func pcOf(p place) uintptr {
	if pc, ok := numberOf[p]; ok {
		return pc
	}
	if numberOf == nil {
		numberOf = make(map[place]uintptr)
	}
	pc := uintptr(firstPC + pcStep*len(places))
	places = append(places, p)
	numberOf[p] = pc
	return pc
}

// placeAt is the place of a program counter, or of a return address just behind it.
func placeAt(pc uintptr) (place, bool) {
	i := (int(pc) - firstPC) / pcStep
	if int(pc) < firstPC || i >= len(places) {
		return place{}, false
	}
	return places[i], true
}

// frameAt is a frame of the calling goroutine's stack: 0 is who called frameAt.
func frameAt(skip int) (function, file string, line int, ok bool)

// funcNameAt is the name of the function at that address, as reflect gives it; "" if there is none.
func funcNameAt(pc uintptr) string

// Caller says where the calling goroutine is: 0 is who called Caller, 1 is who called that, and so on.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	function, file, line, ok := frameAt(skip + 1)
	if !ok {
		return 0, "", 0, false
	}
	return pcOf(place{function, file, line}), file, line, true
}

// Callers fills pc with the program counters of the calling goroutine's stack: skip 0 begins with Callers itself, 1 with
// who called it. It returns how many there are. Use CallersFrames to make sense of them.
func Callers(skip int, pc []uintptr) int {
	for n := range pc {
		function, file, line, ok := frameAt(skip + n)
		if !ok {
			return n
		}
		pc[n] = pcOf(place{function, file, line})
	}
	return len(pc)
}

// Frame is one call on a stack.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string // such as "main.(*T).run"
	File     string
	Line     int
	Entry    uintptr
}

// Frames goes through the frames of a stack.
type Frames struct {
	callers []uintptr
}

// CallersFrames makes Frames of what Callers gave.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next gives the next frame, and whether there are more.
func (ci *Frames) Next() (frame Frame, more bool) {
	for len(ci.callers) > 0 {
		pc := ci.callers[0]
		ci.callers = ci.callers[1:]
		p, ok := placeAt(pc)
		if !ok {
			continue
		}
		return Frame{pc, FuncForPC(pc), p.function, p.file, p.line, pc}, len(ci.callers) > 0
	}
	return Frame{}, false
}

// Func is a function of the program.
type Func struct {
	name string
	pc   uintptr
}

// FuncForPC is the function that contains the program counter; nil if there is none.
func FuncForPC(pc uintptr) *Func {
	if p, ok := placeAt(pc); ok {
		return &Func{p.function, pc}
	}
	if name := funcNameAt(pc); name != "" {
		return &Func{name, pc}
	}
	return nil
}

// Name is the function's name; "" of nil.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry is where the function begins.
func (f *Func) Entry() uintptr { return f.pc }

// FileLine is the file and line of a program counter.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	p, _ := placeAt(pc)
	return p.file, p.line
}

// Stack writes the stack of the calling goroutine into buf, or the stacks of all of them, and returns how much it wrote.
func Stack(buf []byte, all bool) int { return copy(buf, stackText(all)) }

// stackText is the stacks as the runtime prints them.
func stackText(all bool) string
