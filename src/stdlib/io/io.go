// Package io defines what "something to read from" and "something to write to" mean, and the small tools that work on
// any of them. The interfaces are the smallest useful ones; bigger ones are made by embedding.
package io

import "errors"

// Values for the whence argument of Seek: what the offset counts from.
const (
	SeekStart   = 0 // the beginning
	SeekCurrent = 1 // where we are now
	SeekEnd     = 2 // the end
)

// ErrShortWrite: a Write took fewer bytes than it was given and did not say why.
var ErrShortWrite = errors.New("short write")

// errInvalidWrite: a Write claims to have written an impossible number of bytes.
var errInvalidWrite = errors.New("invalid write result")

// ErrShortBuffer: the buffer is smaller than what must be read into it.
var ErrShortBuffer = errors.New("short buffer")

// EOF is what Read returns when there is no more input. It is returned bare, never wrapped: callers compare with ==.
var EOF = errors.New("EOF")

// ErrUnexpectedEOF: the input ended in the middle of something of known size.
var ErrUnexpectedEOF = errors.New("unexpected EOF")

// ErrNoProgress: many Reads in a row gave neither data nor an error, so the Reader is broken.
var ErrNoProgress = errors.New("multiple Read calls return no data or error")

var errWhence = errors.New("Seek: invalid whence")
var errOffset = errors.New("Seek: invalid offset")

// Reader reads up to len(p) bytes into p. It returns how many it read (0 <= n <= len(p)), and an error if something went
// wrong; at the end of the input that error is EOF, either together with the last bytes or with n == 0 afterwards.
// Look at the n bytes before you look at the error.
type Reader interface {
	Read(p []byte) (n int, err error)
}

// Writer writes all of p, or says in err why it stopped after n bytes. It must not change or keep p.
type Writer interface {
	Write(p []byte) (n int, err error)
}

// Closer is closed once; what a second Close does is up to the implementation.
type Closer interface {
	Close() error
}

// Seeker moves the place of the next Read or Write. See SeekStart, SeekCurrent and SeekEnd.
type Seeker interface {
	Seek(offset int64, whence int) (int64, error)
}

// ReadWriter reads and writes.
type ReadWriter interface {
	Reader
	Writer
}

// ReadCloser reads and is closed.
type ReadCloser interface {
	Reader
	Closer
}

// WriteCloser writes and is closed.
type WriteCloser interface {
	Writer
	Closer
}

// ReadWriteCloser reads, writes and is closed.
type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

// ReadSeeker reads and seeks.
type ReadSeeker interface {
	Reader
	Seeker
}

// ReadSeekCloser reads, seeks and is closed.
type ReadSeekCloser interface {
	Reader
	Seeker
	Closer
}

// WriteSeeker writes and seeks.
type WriteSeeker interface {
	Writer
	Seeker
}

// ReadWriteSeeker reads, writes and seeks.
type ReadWriteSeeker interface {
	Reader
	Writer
	Seeker
}

// ReaderFrom reads everything from r until EOF. Copy uses it when the destination has it.
type ReaderFrom interface {
	ReadFrom(r Reader) (n int64, err error)
}

// WriterTo writes everything it has to w. Copy uses it when the source has it.
type WriterTo interface {
	WriteTo(w Writer) (n int64, err error)
}

// ReaderAt reads len(p) bytes that begin at offset off. Unlike Read it fails when it cannot fill p, and it does not move
// any position, so several goroutines may call it at once.
type ReaderAt interface {
	ReadAt(p []byte, off int64) (n int, err error)
}

// WriterAt writes p at offset off.
type WriterAt interface {
	WriteAt(p []byte, off int64) (n int, err error)
}

// ByteReader reads one byte at a time.
type ByteReader interface {
	ReadByte() (byte, error)
}

// ByteScanner can give the last byte back.
type ByteScanner interface {
	ByteReader
	UnreadByte() error
}

// ByteWriter writes one byte at a time.
type ByteWriter interface {
	WriteByte(c byte) error
}

// RuneReader reads one UTF-8 encoded character and says how many bytes it took.
type RuneReader interface {
	ReadRune() (r rune, size int, err error)
}

// RuneScanner can give the last character back.
type RuneScanner interface {
	RuneReader
	UnreadRune() error
}

// StringWriter writes a string without a conversion to []byte.
type StringWriter interface {
	WriteString(s string) (n int, err error)
}

// WriteString writes s to w, by w's own WriteString if it has one.
func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}

// ReadAtLeast reads until at least min bytes are in buf. Nothing read at all: EOF; something but not enough:
// ErrUnexpectedEOF; buf too small for min: ErrShortBuffer.
func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error) {
	if len(buf) < min {
		return 0, ErrShortBuffer
	}
	for n < min && err == nil {
		var got int
		got, err = r.Read(buf[n:])
		n += got
	}
	switch {
	case n >= min:
		err = nil
	case n > 0 && err == EOF:
		err = ErrUnexpectedEOF
	}
	return n, err
}

// ReadFull fills buf: ReadAtLeast with min = len(buf).
func ReadFull(r Reader, buf []byte) (n int, err error) {
	return ReadAtLeast(r, buf, len(buf))
}

// CopyN copies exactly n bytes; err is nil only if it did.
func CopyN(dst Writer, src Reader, n int64) (written int64, err error) {
	written, err = Copy(dst, LimitReader(src, n))
	if written == n {
		return n, nil
	}
	if written < n && err == nil {
		err = EOF // src ended early
	}
	return written, err
}

// Copy copies from src to dst until EOF, which is success and is not reported.
func Copy(dst Writer, src Reader) (written int64, err error) {
	return copyBuffer(dst, src, nil)
}

// CopyBuffer is Copy through the buffer that it is given (which must not be empty, unless it is nil).
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if buf != nil && len(buf) == 0 {
		panic("empty buffer in CopyBuffer")
	}
	return copyBuffer(dst, src, buf)
}

func copyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	// One side may know how to do it without a buffer of ours.
	if wt, ok := src.(WriterTo); ok {
		return wt.WriteTo(dst)
	}
	if rf, ok := dst.(ReaderFrom); ok {
		return rf.ReadFrom(src)
	}
	if buf == nil {
		size := 32 * 1024
		if l, ok := src.(*LimitedReader); ok && int64(size) > l.N {
			size = int(max(l.N, 1))
		}
		buf = make([]byte, size)
	}
	for {
		nr, rerr := src.Read(buf)
		if nr > 0 {
			nw, werr := dst.Write(buf[:nr])
			if nw < 0 || nr < nw {
				nw = 0
				if werr == nil {
					werr = errInvalidWrite
				}
			}
			written += int64(nw)
			if werr != nil {
				return written, werr
			}
			if nr != nw {
				return written, ErrShortWrite
			}
		}
		if rerr == EOF {
			return written, nil
		}
		if rerr != nil {
			return written, rerr
		}
	}
}

// ReadAll reads until EOF and returns everything. EOF is not reported.
func ReadAll(r Reader) ([]byte, error) {
	b := make([]byte, 0, 512)
	for {
		n, err := r.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if err != nil {
			if err == EOF {
				err = nil
			}
			return b, err
		}
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)] // let append choose the next size
		}
	}
}

// LimitReader returns a Reader that ends (with EOF) after n bytes of r.
func LimitReader(r Reader, n int64) Reader { return &LimitedReader{r, n} }

// LimitedReader reads from R until N bytes have been read; every Read lowers N.
type LimitedReader struct {
	R Reader // where the bytes come from
	N int64  // how many may still come
}

// Read implements Reader.
func (l *LimitedReader) Read(p []byte) (n int, err error) {
	if l.N <= 0 {
		return 0, EOF
	}
	if int64(len(p)) > l.N {
		p = p[:l.N]
	}
	n, err = l.R.Read(p)
	l.N -= int64(n)
	return n, err
}

// TeeReader returns a Reader that writes to w whatever it reads from r, before it hands it on.
func TeeReader(r Reader, w Writer) Reader { return &teeReader{r, w} }

type teeReader struct {
	r Reader
	w Writer
}

func (t *teeReader) Read(p []byte) (n int, err error) {
	n, err = t.r.Read(p)
	if n > 0 {
		if n, err := t.w.Write(p[:n]); err != nil {
			return n, err
		}
	}
	return n, err
}

// Discard swallows whatever is written to it.
var Discard Writer = discard{}

type discard struct{}

// All the ways to write, so that Copy to Discard needs no buffer from its caller.
var _ ReaderFrom = discard{}

func (discard) Write(p []byte) (int, error)       { return len(p), nil }
func (discard) WriteString(s string) (int, error) { return len(s), nil }

func (discard) ReadFrom(r Reader) (n int64, err error) {
	buf := make([]byte, 8192)
	for {
		got, err := r.Read(buf)
		n += int64(got)
		if err == EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// NopCloser gives r a Close that does nothing. WriteTo is kept when r has it.
func NopCloser(r Reader) ReadCloser {
	if _, ok := r.(WriterTo); ok {
		return nopCloserWriterTo{r}
	}
	return nopCloser{r}
}

type nopCloser struct{ Reader }

func (nopCloser) Close() error { return nil }

type nopCloserWriterTo struct{ Reader }

func (nopCloserWriterTo) Close() error { return nil }

func (c nopCloserWriterTo) WriteTo(w Writer) (n int64, err error) {
	return c.Reader.(WriterTo).WriteTo(w)
}
