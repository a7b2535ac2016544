/** What the compiler takes and gives. Plain data but for the program itself. */
import type { Diagnostic } from '../source/diagnostic.ts';
import type { FileSet } from '../source/position.ts';
import type { CheckedProgram } from '../types/info.ts';
import type { NativeInfo } from './native-info.ts';

export interface CompileInput {
  readonly program: CheckedProgram;
  readonly fset: FileSet;
  /** What is known of a function without a body; null where nothing implements it. */
  natives(pkgPath: string, name: string): NativeInfo | null;
  readonly level: 'fast' | 'trace';
  /** Packages of the standard library: their variables are initialised only when something uses them. Default: by where their files lie. */
  isStandard?(pkgPath: string): boolean;
}

/** The Go line of a JavaScript line; `file` is an index into `files`. */
export interface LineOrigin {
  readonly file: number;
  readonly line: number;
}

/** JavaScript lines `start`–`end` (1-based, inclusive) are the Go function `name`. Inner functions come after outer ones. */
export interface FunctionRange {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Whether it takes arguments, the receiver included. */
  readonly params: boolean;
}

/** A statement of level `trace`: what the number given to `$.at` means. */
export interface TraceSite {
  /** Index into `files`, −1 for a file no code came from. */
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly func: string;
  /**
   * Variables in scope, in the order of the values given to `$.at`. Their type descriptors belong to the execution: the code
   * hands `sites` with types to `$.rec.useTables` when it starts.
   */
  readonly locals: readonly { readonly name: string }[];
}

/** A `go` statement: what the number given to `$.go` means. */
export interface GoSite {
  /** The Go function it stands in. */
  readonly fn: string;
  /** Index into `files`. */
  readonly file: number;
  readonly line: number;
}

export interface CompiledProgram {
  /** Body of `new Function('$', 'N', code)`; returns `{ main }`, a generator function. */
  readonly code: string;
  /** By JavaScript line of `code`, 1-based; undefined where no Go stands behind it. */
  readonly lines: readonly (LineOrigin | undefined)[];
  readonly funcs: readonly FunctionRange[];
  /** Names of the files that `lines` and `sites` refer to. */
  readonly files: readonly string[];
  readonly sites: readonly TraceSite[];
  readonly goSites: readonly GoSite[];
  /** Functions of level `trace`: what the number given to `$.enter` means. */
  readonly functions: readonly string[];
  /** What gocl does not support; such a program must not be run. */
  readonly diagnostics: readonly Diagnostic[];
}
