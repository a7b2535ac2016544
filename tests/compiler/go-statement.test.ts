/** What `go` statements become: a number for their place, and one closure for all turns of a loop where that is the same. */
import { describe, expect, it } from 'vitest';
import { compileGo } from './compile-go.ts';

describe('go statements', () => {
  it('name their place by number: function, file and line as stacks have them', () => {
    const { goSites, files, code } = compileGo(`
type T struct{}
func (T) m() {
	go func() {
		go f(1)
	}()
}
func f(int) {}
func main() { T{}.m() }
`);
    expect(goSites.map((s) => ({ ...s, file: files[s.file] })).sort((a, b) => a.line - b.line)).toEqual([
      { fn: 'main.T.m', file: './prog.go', line: 5 },
      { fn: 'main.T.m.func1', file: './prog.go', line: 6 },
    ]);
    expect(code).toMatch(/\$\.go\(main_f, \[1\], \d\)/);
  });

  const start = (body: string): string => compileGo(`func use(int) {}\nfunc main() {\n\tshared := 0\n${body}\n\tuse(shared)\n}`).code;

  it.each([
    ['nothing of the loop', 'for range 3 { go func() { shared++ }() }', true],
    ['arguments only', 'for i := range 3 { go func(n int) { use(n + shared) }(i) }', true],
    ['the variable of the loop', 'for i := range 3 { go func() { use(i) }() }', false],
    ['a variable of its body', 'for range 3 { x := 1; go func() { use(x) }() }', false],
    ['a variable of an outer loop', 'for i := range 3 { for range 2 { go func() { use(i) }() } }', false],
    ['a variable of the loop, in a literal inside', 'for i := range 3 { go func() { func() { use(i) }() }() }', false],
    ['nothing, and there is no loop', 'go func() { shared++ }()', false],
    ['nothing, but there is a goto', 'again: for range 3 { go func() { shared++ }() }; if shared < 3 { goto again }', false],
  ])('a literal that uses %s', (_, body, once) => {
    expect(start(body).includes('$once')).toBe(once);
  });
});
