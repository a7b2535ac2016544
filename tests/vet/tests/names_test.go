package p

import "testing"

type T struct{ Field int }

func (T) Method() {}

func Testlower(t *testing.T) {} // WARN "^Testlower has malformed name: first letter after 'Test' must not be lowercase$"

func Test(t *testing.T) {}

func Test_x(t *testing.T) {}

func Testing(s string) {}

func Benchmarkx(b *testing.B) {} // WARN "^Benchmarkx has malformed name: first letter after 'Benchmark' must not be lowercase$"

func Example() {}

func ExampleT() {}

func ExampleT_Method() {}

func ExampleT_Method_suffix() {}

func ExampleT_suffix() {}

func ExampleT_Field() {}

func ExampleT_Missing() {} // WARN "^ExampleT_Missing refers to unknown field or method: T.Missing$"

func ExampleU() {} // WARN "^ExampleU refers to unknown identifier: U$"

func ExampleT_Method_Suffix() {} // WARN "^ExampleT_Method_Suffix has malformed example suffix: Suffix$"

func Example_Suffix() {} // WARN "^Example_Suffix has malformed example suffix: Suffix$"

func ExampleT_result() int { return 1 } // WARN "^ExampleT_result should return nothing$"

func ExampleT_param(x int) {} // WARN "^ExampleT_param should be niladic$"

func ExampleT_output() {
	// Output: a /* WARN "^output comment block must be the last comment block$" */

	// not output
}

func ExampleT_outputs() {
	// Output: a /* WARN "^there can only be one output comment block per example$" */

	// Unordered output: b
}
