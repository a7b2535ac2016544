/** Whatever is fed to parser and checker, they come back with diagnostics: they never throw and never hang. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCases, check, singleFile } from './harness.ts';

/** Milliseconds a program of a few hundred bytes may take on a busy machine. */
const patience = 5000;
const runs = Number(process.env['GOCL_FUZZ_RUNS'] ?? 150);

const programs = allCases()
  .filter((f) => f.endsWith('.go'))
  .map((f) => readFileSync(f, 'latin1').replace(/ *\/\/ ERROR.*/g, ''));

const words = (
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var ' +
  'T U P x y f int string any error comparable nil true iota append make len new panic recover "s" 1 2.5 \'c\' 1i _ main init ' +
  '( ) [ ] { } , ; . : ... := = == != < <= + - * / % & | ^ << >> &^ && || ! <- ++ -- += ~ \n'
).split(' ');

function survives(text: string): void {
  const start = performance.now();
  const { program, diags } = check(singleFile(text));
  expect(performance.now() - start).toBeLessThan(patience);
  expect(program === null).toBe(diags.hasErrors);
}

/** Replaces, drops, repeats or swaps tokens of a program. */
const mutated = fc
  .tuple(fc.constantFrom(...programs), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3)), { minLength: 1, maxLength: 4 }))
  .map(([text, edits]) => {
    const tokens = text.match(/"(?:[^"\\\n]|\\.)*"|\w+|\s+|<-|:=|[^\w\s]/g) ?? [];
    for (const [at, other, how] of edits) {
      const i = at % tokens.length;
      const j = other % tokens.length;
      if (how === 0) tokens.splice(i, 1);
      else if (how === 1) tokens[i] = tokens[j] as string;
      else if (how === 2) tokens.splice(i, 0, words[other % words.length] as string, ' ');
      else [tokens[i], tokens[j]] = [tokens[j] as string, tokens[i] as string];
    }
    return tokens.join('');
  });

describe('no input makes the checker throw or hang', () => {
  it('random bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { maxLength: 200 }), (bytes) => survives(String.fromCharCode(...bytes))),
      { numRuns: runs },
    );
  });

  it('random tokens', () => {
    const body = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(body, (text) => survives(`package main\n${text}`)),
      { numRuns: runs },
    );
    fc.assert(
      fc.property(body, (text) => survives(`package main\nfunc main() {\n${text}\n}`)),
      { numRuns: runs },
    );
  });

  it('programs with a few tokens changed', () => {
    fc.assert(fc.property(mutated, survives), { numRuns: runs });
  }, 120_000);
});
