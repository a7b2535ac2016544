package p

const f32 float32 = 16777217

var (
	_ [16777216]struct{} = [int(f32)]struct{}{}
	_                    = uint8(300.0) // ERROR "cannot convert 300\.0 \(untyped float constant 300\) to type uint8"
	_                    = uint8(3.0)
	_                    = float32(1e-60)
	_                    = float32(1e60) // ERROR "cannot convert 1e60 \(untyped float constant 1e\+60\) to type float32"
	_                    = int32(float64(1 << 40)) // ERROR "cannot convert float64\(1 << 40\) \(constant 1099511627776 of type float64\) to type int32"
	_                    = int(float32(0.1) * 10)
	_                    = int64(9223372036854775807.0)
	_                    = int64(float64(9223372036854775807)) // ERROR "cannot convert float64\(9223372036854775807\) \(constant 9223372036854775808 of type float64\) to type int64"
	_                    = uint64(1<<64 - 1)
	_                    = float64(1<<53 + 1) - 1<<53
	_                    = complex64(1e50) // ERROR "cannot convert 1e50 \(untyped float constant 1e\+50\) to type complex64"
)
