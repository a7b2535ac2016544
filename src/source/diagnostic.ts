/**
 * Diagnostics: what is wrong with the *learner's* code. Collected, coded, sorted; never thrown.
 * Printed as `go build` prints them: `./prog.go:8:2: declared and not used: x`.
 */
import type { FileSet, Pos } from './position.ts';

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  /** Stable name: the names of Go's internal/types/errors where there is one (`UnusedVar`), `Syntax`, `vet:copylocks`… */
  readonly code: string;
  readonly severity: Severity;
  readonly pos: Pos;
  /** End of the range, exclusive; absent where only a point is known. */
  readonly end?: Pos;
  /** As Go words it, a byte string; may hold several lines, the later ones starting with a tab. */
  readonly message: string;
  /** Import path of the package the diagnostic is about. */
  readonly pkg?: string;
  /** How many were reported before it; only in sorted lists. */
  readonly order?: number;
}

/** Collects diagnostics of one build. */
export class DiagnosticList {
  readonly items: Diagnostic[] = [];

  add(d: Diagnostic): void {
    this.items.push(d);
  }

  get hasErrors(): boolean {
    return this.items.some((d) => d.severity === 'error');
  }

  /** Sorted by file order, then line, column, then as they came; one per line for syntax errors, duplicates removed. */
  sorted(fset: FileSet): Diagnostic[] {
    const seen = new Set<string>();
    const out: Diagnostic[] = [];
    const rows = this.items.map((d, order) => ({ d: { ...d, order }, p: fset.position(d.pos) }));
    rows.sort((a, b) => a.d.pos - b.d.pos);
    for (const { d, p } of rows) {
      const key = `${p.filename}:${p.line}:${d.code === 'Syntax' && d.message.startsWith('syntax error') ? '' : `${p.column}:${d.message}`}`;
      if (seen.has(key)) continue;
      seen.add(key);
      out.push(d);
    }
    return out;
  }
}

/** Go's compiler stops at the tenth error of a package that it finds and says `too many errors`, even if it was the last. */
export const maxPrintedErrors = 10;

/**
 * The text `go build` prints for one package's diagnostics: the ten that were found first, sorted, then `too many errors` where the
 * tenth is. `header` is what follows `# `: `command-line-arguments` or the import path.
 */
export function formatDiagnostics(fset: FileSet, header: string, sorted: readonly Diagnostic[]): string {
  const found = [...sorted].sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).slice(0, maxPrintedErrors);
  const printed = new Set(found);
  const lines = [`# ${header}`];
  for (const d of sorted) {
    if (!printed.has(d)) continue;
    const p = fset.position(d.pos);
    lines.push(p.line > 0 ? `${p.filename}:${p.line}:${p.column}: ${d.message}` : d.message);
  }
  if (sorted.length >= maxPrintedErrors) {
    const p = fset.position((found[maxPrintedErrors - 1] as Diagnostic).pos);
    lines.push(`${p.filename}:${p.line}:${p.column}: too many errors`);
  }
  return `${lines.join('\n')}\n`;
}
