package bufio

import (
	"errors"
	"io"
	"unicode/utf8"
)

// Scanner cuts its input into tokens, by default lines without their ends:
//
//	for scanner.Scan() {
//		use(scanner.Text())
//	}
//	if err := scanner.Err(); err != nil { … }
//
// It stops at the end of the input, at an error, and at a token that is too large; the reader below may then be anywhere.
type Scanner struct {
	r            io.Reader
	split        SplitFunc
	maxTokenSize int
	token        []byte // the last one
	buf          []byte
	start, end   int // buf[start:end] has been read and not yet been cut
	err          error
	empties      int  // empty tokens in a row
	scanCalled   bool // too late for Buffer and Split
	done         bool // no more, whatever comes
}

// SplitFunc finds the next token in data, and says how many bytes to go on by. atEOF says that data is all there will be.
// A nil token asks for more data (with advance 0) or skips. An error ends the scan; ErrFinalToken does so after this token.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")
)

// ErrFinalToken, returned by a SplitFunc, says that its token is the last. It is no error of the scan.
var ErrFinalToken = errors.New("final token")

const (
	// MaxScanTokenSize is the size of the largest token, roughly, unless Buffer says otherwise.
	MaxScanTokenSize = 64 * 1024

	startBufSize = 4096
)

// NewScanner makes a Scanner that cuts lines.
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, maxTokenSize: MaxScanTokenSize}
}

// Err is the first error that was no io.EOF.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// Bytes is the last token; the next Scan may overwrite it.
func (s *Scanner) Bytes() []byte { return s.token }

// Text is the last token as a string.
func (s *Scanner) Text() string { return string(s.token) }

// Scan goes to the next token; false at the end, or at an error. It panics if the split function gives empty tokens for ever.
func (s *Scanner) Scan() bool {
	if s.done {
		return false
	}
	s.scanCalled = true
	for {
		// Cut what we have; at the end of the input, also if we have nothing.
		if s.end > s.start || s.err != nil {
			advance, token, err := s.split(s.buf[s.start:s.end], s.err != nil)
			if err != nil {
				s.done = true
				if err == ErrFinalToken {
					s.token = token
					return token != nil
				}
				s.token = nil
				s.setErr(err)
				return false
			}
			if !s.advance(advance) {
				s.token = nil
				return false
			}
			s.token = token
			if token != nil {
				if s.err == nil || advance > 0 {
					s.empties = 0
				} else if s.empties++; s.empties > maxEmptyReads {
					panic("bufio.Scan: too many empty tokens without progressing")
				}
				return true
			}
		}
		if s.err != nil {
			s.start, s.end = 0, 0
			s.token = nil
			return false
		}
		if !s.makeRoom() {
			s.token = nil
			return false
		}
		s.read()
	}
}

// makeRoom makes place in the buffer for at least one byte.
func (s *Scanner) makeRoom() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	const maxInt = int(^uint(0) >> 1)
	if len(s.buf) >= s.maxTokenSize || len(s.buf) > maxInt/2 {
		s.setErr(ErrTooLong)
		return false
	}
	size := len(s.buf) * 2
	if size == 0 {
		size = startBufSize
	}
	bigger := make([]byte, min(size, s.maxTokenSize))
	copy(bigger, s.buf[s.start:s.end])
	s.buf = bigger
	s.end -= s.start
	s.start = 0
	return true
}

// read reads once more.
func (s *Scanner) read() {
	for tries := 0; ; tries++ {
		n, err := s.r.Read(s.buf[s.end:])
		if n < 0 || len(s.buf)-s.end < n {
			s.setErr(ErrBadReadCount)
			return
		}
		s.end += n
		if err != nil {
			s.setErr(err)
			return
		}
		if n > 0 {
			s.empties = 0
			return
		}
		if tries > maxEmptyReads {
			s.setErr(io.ErrNoProgress)
			return
		}
	}
}

func (s *Scanner) advance(n int) bool {
	if n < 0 {
		s.setErr(ErrNegativeAdvance)
		return false
	}
	if n > s.end-s.start {
		s.setErr(ErrAdvanceTooFar)
		return false
	}
	s.start += n
	return true
}

func (s *Scanner) setErr(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

// Buffer gives the buffer to begin with, and how large a token may be (the larger of max and cap(buf)). It panics once
// scanning has begun.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.scanCalled {
		panic("Buffer called after Scan")
	}
	s.buf = buf[0:cap(buf)]
	s.maxTokenSize = max
}

// Split says how to cut. It panics once scanning has begun.
func (s *Scanner) Split(split SplitFunc) {
	if s.scanCalled {
		panic("Split called after Scan")
	}
	s.split = split
}

// ScanBytes is a SplitFunc for single bytes.
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[0:1], nil
}

// ScanRunes is a SplitFunc for single characters; what is no UTF-8 becomes U+FFFD.
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	if data[0] < utf8.RuneSelf {
		return 1, data[0:1], nil
	}
	_, width := utf8.DecodeRune(data)
	if width > 1 {
		return width, data[0:width], nil
	}
	if !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil // the rest is still to come
	}
	return 1, []byte(string(utf8.RuneError)), nil
}

// ScanLines is a SplitFunc for lines without their ends (\n or \r\n). The last need not have one.
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	if i := indexByte(data, '\n'); i >= 0 {
		return i + 1, dropCR(data[:i]), nil
	}
	if atEOF {
		return len(data), dropCR(data), nil
	}
	return 0, nil, nil
}

func dropCR(data []byte) []byte {
	if n := len(data); n > 0 && data[n-1] == '\r' {
		return data[:n-1]
	}
	return data
}

// ScanWords is a SplitFunc for what stands between spaces.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) {
		r, width := utf8.DecodeRune(data[start:])
		if !isSpace(r) {
			break
		}
		start += width
	}
	for i := start; i < len(data); {
		r, width := utf8.DecodeRune(data[i:])
		if isSpace(r) {
			return i + width, data[start:i], nil
		}
		i += width
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}

// isSpace is unicode.IsSpace, without its tables.
func isSpace(r rune) bool {
	switch {
	case r <= 0xFF:
		return r == ' ' || '\t' <= r && r <= '\r' || r == 0x85 || r == 0xA0
	case 0x2000 <= r && r <= 0x200a:
		return true
	}
	switch r {
	case 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
		return true
	}
	return false
}
