// flags: -list=A|Fuzz

package x

import "testing"

func TestA(t *testing.T) {}

func TestB(t *testing.T) {}

func BenchmarkA(b *testing.B) {}

func FuzzX(f *testing.F) {}

func ExampleAdd() {
	// Output:
}
