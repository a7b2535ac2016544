// lang: 1.25
package p

func f(n int) {
	_ = new(int)
	_ = new(n) // ERROR "new\(n\) requires go1\.26 or later \(-lang was set to go1\.25; check go\.mod\)"
	_ = new(5) // ERROR "new\(5\) requires go1\.26 or later \(-lang was set to go1\.25; check go\.mod\)"
}
