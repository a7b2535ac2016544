/** Facts about variables: `src/analysis/escape.ts`, `small-integers.ts`. */
import { describe, expect, test } from 'vitest';
import { variableFacts } from '../../src/analysis/escape.ts';
import { smallIntegers } from '../../src/analysis/small-integers.ts';
import { walk } from '../../src/analysis/walk.ts';
import type { FuncDecl } from '../../src/syntax/ast.ts';
import type { VarObj } from '../../src/types/object.ts';
import { checkGo } from './compile-go.ts';

/** Main of a program, and the facts about it by variable name. */
function factsOf(go: string): { addressed: string; captured: string; small: string } {
  const { program } = checkGo(go);
  const decl = program.main.files[0]?.decls.find((d) => d.kind === 'FuncDecl' && d.name.name === 'main') as FuncDecl;
  const facts = variableFacts(decl, program.info);
  const small = smallIntegers(decl, program.info, facts);
  const names = (set: ReadonlySet<VarObj>): string =>
    [...set]
      .map((v) => v.name)
      .sort()
      .join(' ');
  const smallNames = new Set<string>();
  walk(decl.body, (n) => {
    if (n.kind === 'Ident' && program.info.uses.get(n)?.kind === 'Var' && small.isSmall(n)) smallNames.add(n.name);
    return true;
  });
  return { addressed: names(facts.addressed), captured: names(facts.captured), small: [...smallNames].sort().join(' ') };
}

describe('variables', () => {
  test('pointers are taken by & and by what implies it', () => {
    const go = `type T struct{ n int; a [2]int }
func (t *T) P() {}
func (t T) V() {}
func main() { var a int; var b, c, d, e T; var f [3]int; var g []int; _ = &a; _ = &b.n; c.P(); d.V(); _ = e.a[:]; _ = f[1:]; _ = g[1:]; p := &b; _ = &p.n }`;
    expect(factsOf(go).addressed).toBe('a b c e f');
  });

  test('captured: used in another function than the one that declares it', () => {
    expect(factsOf('func main() { a, b := 1, 2; func() { c := a; _ = c; func() { _ = c }() }(); _ = b }').captured).toBe('a c');
  });

  test('small integers grow by steps only', () => {
    const go = `func f() int { return 1 }
func main() { a := 0; b := 1; c := f(); d := len("x"); e := 0; for i := 0; i < 9; i++ { a++; b *= 2; d -= 3; e = e + e }; g := a; var h uint; h--; k := 1 << 40; println(a, b, c, d, e, g, h, k) }`;
    expect(factsOf(go).small).toBe('a d g i');
  });
});
