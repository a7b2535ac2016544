/** Which functions become generators (`src/analysis/may-park.ts`, `bounded-loop.ts`, `call-sites.ts`). */
import { describe, expect, test } from 'vitest';
import { colorOf, compileGo } from './compile-go.ts';

const cases: readonly { readonly why: string; readonly go: string; readonly colors: Readonly<Record<string, string>> }[] = [
  { why: 'a leaf is plain', go: 'func f(x int) int { return x + 1 }\nfunc main() { println(f(1)) }', colors: { f: 'plain', main: 'plain' } },
  {
    why: 'a receive parks, and so do its callers',
    go: 'func f(c chan int) int { return <-c }\nfunc g(c chan int) int { return f(c) }\nfunc main() { g(nil) }',
    colors: { f: 'gen', g: 'gen', main: 'gen' },
  },
  { why: 'what nobody reaches is not compiled', go: 'func f() {}\nfunc main() {}', colors: { f: 'absent' } },
  {
    why: 'a counted loop ends evidently',
    go: 'func f(n int) (s int) { for i := 0; i < n; i++ { s += i }; return }\nfunc main() { f(3) }',
    colors: { f: 'plain' },
  },
  { why: 'the body changes the bound', go: 'func f(n int) { for i := 0; i < n; i++ { n++ } }\nfunc main() { f(3) }', colors: { f: 'dual' } },
  { why: 'the body changes the counter', go: 'func f(n int) { for i := 0; i < n; i++ { i-- } }\nfunc main() { f(3) }', colors: { f: 'dual' } },
  { why: 'a package variable may change', go: 'var n = 3\nfunc f() { for i := 0; i < n; i++ { } }\nfunc main() { f() }', colors: { f: 'dual' } },
  { why: 'the counter goes the wrong way', go: 'func f(n int) { for i := 0; i < n; i-- { } }\nfunc main() { f(3) }', colors: { f: 'dual' } },
  { why: 'a loop without end', go: 'func f(p *bool) { for !*p { } }\nfunc main() { var b bool; f(&b) }', colors: { f: 'dual', main: 'dual' } },
  { why: 'a loop that wakes others is a generator at once', go: 'func f(c chan int) { for { close(c) } }\nfunc main() { f(nil) }', colors: { f: 'gen' } },
  {
    why: 'recursion that branches is preemptible',
    go: 'func fib(n int) int { if n < 2 { return n }; return fib(n-1) + fib(n-2) }\nfunc main() { fib(3) }',
    colors: { fib: 'dual' },
  },
  {
    why: 'linear recursion ends with the stack',
    go: 'func f(n int) int { if n == 0 { return 1 }; return n * f(n-1) }\nfunc main() { f(3) }',
    colors: { f: 'plain' },
  },
  {
    why: 'branches that exclude each other are not added up',
    go: 'func f(n int) int { if n == 0 { return 1 } else if n > 5 { return f(n-2) }; switch n { case 1: return f(0); default: return f(n-1) } }\nfunc main() { f(3) }',
    colors: { f: 'plain' },
  },
  { why: 'recursion in a loop is preemptible', go: 'func f(n int) { for i := 0; i < n; i++ { f(n-1) } }\nfunc main() { f(3) }', colors: { f: 'dual' } },
  {
    why: 'an interface call may reach what is converted to an interface',
    go: 'type I interface{ M() }\ntype A struct{}\ntype B struct{ c chan int }\nfunc (A) M() {}\nfunc (b B) M() { <-b.c }\nfunc f(i I) { i.M() }\nfunc g(a A) { a.M() }\nfunc main() { f(A{}); f(B{}); g(A{}) }',
    colors: { f: 'gen', g: 'plain', A_M: 'plain', B_M: 'gen' },
  },
  {
    why: 'a func value may be any function of that signature whose value is taken',
    go: 'func a(int) {}\nfunc b(int) { select {} }\nfunc f(g func(int)) { g(1) }\nfunc h(g func(string)) { g("") }\nfunc main() { f(a); f(b); h(func(string) {}) }',
    colors: { f: 'gen', h: 'plain', a: 'plain', b: 'gen' },
  },
];

describe('colours', () => {
  for (const c of cases) {
    test(c.why, () => {
      const { code } = compileGo(c.go);
      for (const [name, color] of Object.entries(c.colors)) expect(`${name}: ${colorOf(code, name)}`).toBe(`${name}: ${color}`);
    });
  }
});
