// Constants beyond fractions, and beyond what Go holds at all.
package p

var _ = 1i / 1e-600000000i // ERROR "^14: invalid operation: division by zero$"
const a = 1e-646456994
const b = 1e-1000000000
const d = 1e-3000000000   // ERROR "^11: malformed constant: 1e-3000000000$"
const e = 0x1p-3000000000 // ERROR "^11: malformed constant: 0x1p-3000000000$"
const f = 0x1p2147483646
const g = 0x1p2147483647 // ERROR "^11: malformed constant: 0x1p2147483647$"
const h = 0x1p-2147483649
const i = 0x1p-2147483650 // ERROR "^11: malformed constant: 0x1p-2147483650$"
const j = 1e646456992
const k = 1e646456993 // ERROR "^11: malformed constant: 1e646456993$"
const l = 0e99999999999
const m = 0e99999999999999999999999999 // ERROR "^11: malformed constant: 0e99999999999999999999999999$"
const n = 1e99999999999999999999999999 // ERROR "^11: malformed constant: 1e99999999999999999999999999$"
const o = f * f                        // ERROR "^13: constant result is not representable$"
const p = h * h

var _ = 1 / p           // ERROR "^13: invalid operation: division by zero$"
var _ = 1 / b           // ERROR "^13: invalid operation: division by zero$"
var x1 int = 1e10000000 // ERROR "^14: cannot use 1e10000000 \(untyped float constant 1e\+10000000\) as int value in variable declaration \(truncated\)$"
var x2 int = f          // ERROR "^14: cannot use f \(untyped float constant 4\.40403e\+646456992\) as int value in variable declaration \(truncated\)$"
var x3 = 1e-10000000
var x4 int = x5

const x5 = 1e5000 / 1e4999

var x6 float32 = -1.23456789e100000 // ERROR "^18: cannot use -1\.23456789e100000 \(untyped float constant -1\.23457e\+100000\) as float32 value in variable declaration \(overflows\)$"
var x7 int = 1.5e-100000            // ERROR "^14: cannot use 1\.5e-100000 \(untyped float constant\) as int value in variable declaration \(truncated\)$"
var x8 int = -0x1.8p-2000000000     // ERROR "^14: cannot use -0x1\.8p-2000000000 \(untyped float constant -7\.04902e-602059992\) as int value in variable declaration \(truncated\)$"
var _ string = 1e1000000i           // ERROR "^16: cannot use 1e1000000i \(untyped complex constant \(0 \+ 1e\+1000000i\)\) as string value in variable declaration$"
