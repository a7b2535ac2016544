/**
 * Type descriptors (`RType`) and the method wrappers they hold, as text. Each ground type used at run time gets the
 * constants `T<id>` (its descriptor), `S<id>` (the class of a struct) and `B<id>` (the class of its boxes) on demand.
 */
import { methodKey } from '../source/mangle.ts';
import { type GType, isAggregate } from './ground-type.ts';
import { jsString } from './literal.ts';
import type { FuncInstance, Module, Wrapper } from './module.ts';
import { type FoundMethod, methodSet } from './method-set.ts';
import { copyValue, loadThrough } from './values.ts';
import { packageName, packagePath, typeArgsString } from './type-string.ts';

const basicNames: Readonly<Record<string, string>> = { 'unsafe.Pointer': 'unsafePointer' };

export class Descriptors {
  private readonly order: GType[] = [];
  private readonly used = new Set<GType>();
  private readonly classes = new Set<GType>();
  private readonly boxes = new Set<GType>();
  constructor(private readonly m: Module) {}

  /** The constant that holds the descriptor of `t`. */
  type(t: GType): string {
    this.use(t);
    return `T${t.id}`;
  }

  structClass(t: GType): string {
    const u = t.u;
    if (!this.classes.has(u)) {
      this.use(u);
      this.classes.add(u);
    }
    return `S${u.id}`;
  }

  /** The class of interface values that hold a `t`. */
  box(t: GType): string {
    if (!this.boxes.has(t)) {
      this.use(t);
      this.boxes.add(t);
      this.m.markRuntimeType(t);
    }
    return `B${t.id}`;
  }

  private use(t: GType): void {
    if (this.used.has(t)) return;
    this.used.add(t);
    if (t.named) {
      this.order.push(t);
      for (const a of t.named.args) this.use(a);
      this.use(t.u);
      return;
    }
    if (t.elem) this.use(t.elem);
    if (t.mapKey) this.use(t.mapKey);
    for (const f of t.fields) this.use(f.type);
    for (const p of t.params) this.use(p);
    for (const r of t.results) this.use(r);
    if (t.kind === 'interface') for (const m of t.methods) this.use(m.type);
    this.order.push(t);
  }

  /**
   * The statements that make all descriptors: named types first, then the literals (those only name what comes earlier or has a
   * name), then underlying types and methods, last classes and boxes. Function flags must be set before.
   */
  emit(): string {
    // Methods bring in new types: collect them first.
    const methods: string[] = [];
    for (let i = 0; i < this.order.length; i++) methods.push(this.methods(this.order[i] as GType));
    const out: string[] = [];
    for (const t of this.order) if (t.named) out.push(`const T${t.id} = ${this.namedText(t)};`);
    for (const t of this.literalsInOrder()) out.push(`const T${t.id} = ${this.literalText(t)};`);
    for (const t of this.order) if (t.named && t.key !== 'error' && !isError(t)) out.push(`T${t.id}.complete(T${t.u.id});`);
    out.push(...methods.filter((s) => s !== ''));
    for (const t of this.classes) out.push(`const S${t.id} = T${t.id}.class;`);
    for (const t of this.boxes) out.push(`const B${t.id} = T${t.id}.box;`);
    return out.join('\n');
  }

  /** Type literals, each after those it is made of; cycles only ever go through named types. */
  private literalsInOrder(): GType[] {
    const out: GType[] = [];
    const seen = new Set<GType>();
    const visit = (t: GType | null): void => {
      if (!t || t.named || seen.has(t)) return;
      seen.add(t);
      visit(t.elem);
      visit(t.mapKey);
      for (const f of t.fields) visit(f.type);
      t.params.forEach(visit);
      t.results.forEach(visit);
      if (t.kind === 'interface') for (const m of t.methods) visit(m.type);
      out.push(t);
    };
    this.order.forEach(visit);
    return out;
  }

  private namedText(t: GType): string {
    if (isError(t)) return '$.types.error';
    const n = t.named as NonNullable<GType['named']>;
    const path = packagePath(n.pkg);
    const name = `${n.obj.name}${typeArgsString([...n.outerArgs, ...n.args])}`;
    return `$.types.named(${jsString(`${path}.${name} ${t.key}`)}, ${jsString(utf8(name))}, ${jsString(path)}, ${jsString(packageName(n.pkg))})`;
  }

  private literalText(t: GType): string {
    const T = (x: GType | null): string => `T${(x as GType).id}`;
    switch (t.kind) {
      case 'ptr':
        return `$.types.ptr(${T(t.elem)})`;
      case 'slice':
        return `$.types.slice(${T(t.elem)})`;
      case 'array':
        return `$.types.array(${t.len}, ${T(t.elem)})`;
      case 'map':
        return `$.types.map(${T(t.mapKey)}, ${T(t.elem)})`;
      case 'chan':
        return `$.types.chan(${T(t.elem)}, "${t.dir}")`;
      case 'func':
        return `$.types.func([${t.params.map(T).join(', ')}], [${t.results.map(T).join(', ')}], ${t.variadic})`;
      case 'struct':
        return `$.types.struct([${t.fields
          .map(
            (f) =>
              `{name: ${jsString(f.name)}, key: ${jsString(f.key)}, type: ${T(f.type)}, embedded: ${f.embedded}, exported: ${f.exported}, pkgPath: ${jsString(packagePath(f.pkg))}, tag: ${jsString(f.tag)}}`,
          )
          .join(', ')}])`;
      case 'interface':
        return `$.types.interface([${t.methods
          .map((m) => `{name: ${jsString(m.name)}, key: ${jsString(m.key)}, pkgPath: ${jsString(m.exported ? '' : packagePath(m.pkg))}, type: ${T(m.type)}}`)
          .join(', ')}])`;
      case 'nil':
      case 'tuple':
        return '$.types.unsafePointer';
      default:
        return `$.types.${basicNames[t.kind] ?? t.kind}`;
    }
  }

  private methods(t: GType): string {
    const mayHave = t.named ? t.kind !== 'interface' : t.kind === 'ptr' || t.kind === 'struct';
    if (!mayHave || !this.m.isRuntimeType(t)) return '';
    const rows: string[] = [];
    for (const m of methodSet(t)) {
      const type = this.m.methodType(m);
      const compiled = this.m.isWanted(m.key);
      const target = compiled ? this.m.methodFunction(t, m) : null;
      const shares = target && isAggregate(t) && 'decl' in target && this.m.onlyReadsReceiver(target as FuncInstance);
      const fn = target ? `, fn: ${target.js}${shares ? ', shares: true' : ''}` : '';
      rows.push(
        `{name: ${jsString(m.name)}, key: ${jsString(m.key)}, pkgPath: ${jsString(m.exported ? '' : packagePath(m.pkg))}, type: ${this.type(type)}${fn}}`,
      );
    }
    return rows.length === 0 ? '' : `T${t.id}.setMethods([${rows.join(', ')}]);`;
  }

  /** A function `(receiver, …args)` that finds the real receiver and calls the method. It adds no frame of its own. */
  wrapper(t: GType, m: FoundMethod): Wrapper {
    const module = this.m;
    const js = module.uniqueName(`w$${methodKey(m.name, m.exported, '').replace(/^\$+/, '')}`);
    const node = module.graph.node(`${m.name} (wrapper)`);
    const type = module.methodType(m);
    const args = type.params.map((_, i) => `a${i}`);
    let recv = 'r';
    let at = t;
    for (const f of m.path) {
      recv = `${recv}.${f.key}`;
      at = f.type;
    }
    if (m.target.kind === 'interface') {
      const cls = module.methodClass(m.key, type);
      node.classes.add(cls);
      module.wantMethod(m.key);
      // Whether the method parks is known per value only: the wrapper is a generator when any may.
      const body = module.marks.put({ kind: 'method', target: cls, recv, line: '', key: m.key, args, temps: ['$w1', '$w2', '$w3'] });
      module.functions.push({ kind: 'function', node, goName: m.name, pos: 0, self: js, params: ['r', ...args], body: `return ${body};`, tempPrefix: '$w' });
      return { js, node };
    }
    const inst = module.methodInstance(m.target.fn, m.target.on);
    node.calls.add(inst.node);
    const atPointer = at.named === null && at.kind === 'ptr';
    const wantsPointer = inst.recv?.kind === 'ptr' && inst.recv.named === null;
    if (!wantsPointer && atPointer) recv = loadThrough(at.elem as GType, recv);
    else if (wantsPointer && !atPointer && !isAggregate(at)) {
      const last = m.path[m.path.length - 1];
      recv = last ? `$.fieldRef(${recv.slice(0, recv.lastIndexOf('.'))}, ${jsString(last.key)})` : recv;
    }
    if (!wantsPointer && isAggregate(inst.recv as GType)) recv = copyValue(module, inst.recv as GType, recv);
    // Go's own text for a value method called through a nil pointer.
    const isOwn = m.path.length === 0 && !wantsPointer && atPointer;
    const onNil = isOwn ? `if (r === null) $.panicWrap(${jsString(inst.goName.slice(0, inst.goName.lastIndexOf('.')))}, ${jsString(m.name)}); ` : '';
    const call = `${inst.js}(${[recv, ...args].join(', ')})`;
    module.lateSnippets.push(() => {
      const generator = `function ${js}$g(${['r', ...args].join(', ')}) { ${onNil}return ${inst.js}$g(${[recv, ...args].join(', ')}); }`;
      const flags = inst.node.color === 'gen' ? `${js}.$g = true;` : inst.node.color === 'dual' ? `${generator} ${js}$g.$g = true; ${js}.$p = ${js}$g;` : '';
      return `function ${js}(${['r', ...args].join(', ')}) { ${onNil}return ${call}; } ${flags} ${js}.$impl = ${inst.js};`;
    });
    return { js, node };
  }
}

function isError(t: GType): boolean {
  return t.named !== null && t.named.pkg === null && t.named.obj.name === 'error';
}

/** Names are byte strings already; the middle dot of local types is spelt in UTF-8. */
function utf8(s: string): string {
  return s.replaceAll('·', '\xc2\xb7');
}
