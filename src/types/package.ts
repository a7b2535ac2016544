import type { File } from '../syntax/ast.ts';
import type { Scope } from './scope.ts';

export class Package {
  name = '';
  complete = false;
  /** Directly imported packages in source order. */
  imports: Package[] = [];
  files: readonly File[] = [];
  /** The main program is one that runs this package's tests: stacks name it by its path, even when it is called main. */
  isUnderTest = false;
  constructor(
    /** Import path; `main` programs given as files have `command-line-arguments`. In stacks and %T the name `main` is printed. */
    readonly path: string,
    readonly scope: Scope,
  ) {}
}
