/** Types as Go's reflect prints them (`%T`). */
import type { Package } from '../types/package.ts';
import type { GType } from './ground-type.ts';

export function packageName(pkg: Package | null): string {
  return pkg?.name ?? '';
}

/** Import path as reflect knows it: `main` for the main package. */
export function packagePath(pkg: Package | null): string {
  return !pkg ? '' : pkg.name === 'main' ? 'main' : pkg.path;
}

/** `[int,main.T]`: type arguments are qualified by the full path, without spaces. */
export function typeArgsString(args: readonly GType[]): string {
  return args.length === 0 ? '' : `[${args.map((a) => typeString(a, true)).join(',')}]`;
}

/** `qualified`: packages by import path, as inside type arguments. */
export function typeString(t: GType, qualified = false): string {
  const s = (x: GType | null): string => (x ? typeString(x, qualified) : '?');
  if (t.named) {
    const pkg = t.named.pkg;
    const prefix = pkg ? `${qualified ? packagePath(pkg) : packageName(pkg)}.` : '';
    const local = qualified && t.named.localIndex > 0 ? `·${t.named.localIndex}` : '';
    return `${prefix}${t.named.obj.name}${local}${typeArgsString([...t.named.outerArgs, ...t.named.args])}`;
  }
  switch (t.kind) {
    case 'ptr':
      return `*${s(t.elem)}`;
    case 'slice':
      return `[]${s(t.elem)}`;
    case 'array':
      return `[${t.len}]${s(t.elem)}`;
    case 'map':
      return `map[${s(t.mapKey)}]${s(t.elem)}`;
    case 'chan':
      return t.dir === 'recv' ? `<-chan ${s(t.elem)}` : t.dir === 'send' ? `chan<- ${s(t.elem)}` : `chan ${s(t.elem)}`;
    case 'func':
      return `func${signatureString(t, qualified)}`;
    case 'struct':
      return t.fields.length === 0
        ? 'struct {}'
        : `struct { ${t.fields.map((f) => `${f.embedded ? '' : `${f.name} `}${s(f.type)}${f.tag ? ` ${JSON.stringify(f.tag)}` : ''}`).join('; ')} }`;
    case 'interface':
      return t.methods.length === 0
        ? 'interface {}'
        : `interface { ${t.methods.map((m) => `${m.exported ? '' : `${packageName(m.pkg)}.`}${m.name}${signatureString(m.type, qualified)}`).join('; ')} }`;
    default:
      return t.kind;
  }
}

export function signatureString(t: GType, qualified = false): string {
  const s = (x: GType): string => typeString(x, qualified);
  const params = t.params.map((p, i) => (t.variadic && i === t.params.length - 1 && p.kind === 'slice' ? `...${s(p.u.elem as GType)}` : s(p)));
  const results = t.results.length === 0 ? '' : t.results.length === 1 ? ` ${s(t.results[0] as GType)}` : ` (${t.results.map(s).join(', ')})`;
  return `(${params.join(', ')})${results}`;
}
