/** Runs all analyzers over packages of a checked program. */
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { FileSet } from '../../source/position.ts';
import type { CheckedProgram } from '../../types/info.ts';
import type { Package } from '../../types/package.ts';
import { analyzers } from './analyzers.ts';
import { Facts, Pass } from './pass.ts';

/**
 * The reports as warnings with the code `vet:` and the analyzer's name: package by package in dependency order, in each
 * analyzer by analyzer, in the order they were found. `packages`: by default the main package and its external test;
 * other packages of the module belong in, not only for their own sake: what is known of their functions counts in their
 * importers. Bodies of the packages must have been checked.
 */
export function runVet(program: CheckedProgram, fset: FileSet, packages?: readonly Package[]): Diagnostic[] {
  const wanted = new Set<Package | null>(packages ?? [program.main, program.externalTest]);
  const facts = new Facts();
  const out: Diagnostic[] = [];
  for (const pkg of program.packages) {
    if (!wanted.has(pkg)) continue;
    for (const a of analyzers) a.run(new Pass(program, fset, pkg, facts, a.name, out));
  }
  return out;
}
