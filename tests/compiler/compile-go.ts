/** Compiles Go text that imports nothing, for tests that look at the generated JavaScript. */
import { compile } from '../../src/compiler/compile.ts';
import type { CompiledProgram } from '../../src/compiler/compiled-program.ts';
import { encodeUtf8 } from '../../src/source/bytes.ts';
import { DiagnosticList } from '../../src/source/diagnostic.ts';
import { FileSet } from '../../src/source/position.ts';
import type { CheckedProgram } from '../../src/types/info.ts';
import { checkProgram } from '../../src/types/load.ts';

export interface Checked {
  readonly program: CheckedProgram;
  readonly fset: FileSet;
}

export function checkGo(body: string): Checked {
  const fset = new FileSet();
  const diags = new DiagnosticList();
  const program = checkProgram(fset, diags, {
    main: { path: 'command-line-arguments', dir: '/', files: [{ name: './prog.go', text: encodeUtf8(`package main\n${body}`) }] },
    lookup: () => null,
    isStd: () => false,
    knownPackages: () => [],
    goVersion: 26,
  });
  if (!program || diags.hasErrors) throw new Error(diags.items.map((d) => d.message).join('\n'));
  return { program, fset };
}

export function compileGo(body: string, level: 'fast' | 'trace' = 'fast'): CompiledProgram {
  return compile({ ...checkGo(body), natives: () => null, level });
}

/** How the function called `name` was coloured, by what was generated for it. */
export function colorOf(code: string, name: string): 'plain' | 'gen' | 'dual' | 'absent' {
  const gen = code.includes(`function* main_${name}(`);
  const plain = code.includes(`function main_${name}(`);
  if (plain) return code.includes(`function* main_${name}$g(`) ? 'dual' : 'plain';
  return gen ? 'gen' : 'absent';
}
