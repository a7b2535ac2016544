/** Which types a Printf verb can print. */
import type { Package } from '../../types/package.ts';
import { asTypeParam, identical, isInterface, isTypeParam, unalias, under } from '../../types/predicates.ts';
import type { Basic, Pointer, Struct, Type, TypeParam } from '../../types/type.ts';
import { typeString } from '../../types/typestring.ts';
import { Typ } from '../../types/universe.ts';
import { isTypeNamed, signatureOf } from './callee.ts';
import { errorType, implementsInterface, isFuncToString, methodNamed, structuralTerms } from './type-queries.ts';

export type ArgKind = 'bool' | 'byte' | 'int' | 'rune' | 'string' | 'float' | 'complex' | 'pointer' | 'error';

/** `any` takes everything. */
export type ArgKinds = 'any' | ReadonlySet<ArgKind>;

export interface Match {
  readonly ok: boolean;
  /** What is to be added about a type parameter; '' for nothing. */
  readonly reason: string;
}

export function matchesVerb(pkg: Package, kinds: ArgKinds, type: Type): Match {
  if (kinds === 'any') return { ok: true, reason: '' };
  const matcher = new VerbMatcher(pkg, kinds);
  return { ok: matcher.match(type, true), reason: matcher.reason };
}

/** Whether the type formats itself: it has fmt.Formatter's method, or is an interface whose values may have. */
export function isFormatter(t: Type): boolean {
  if (isInterface(t) && !isTypeParam(t)) return true;
  const format = methodNamed(t, 'Format');
  const sig = format && signatureOf(format);
  const [state, verb] = sig?.params.vars ?? [];
  if (!sig || !state?.type || !verb?.type || sig.params.vars.length !== 2 || sig.results.vars.length !== 0) return false;
  return isTypeNamed(state.type, 'fmt', 'State') && identical(verb.type, Typ.rune);
}

class VerbMatcher {
  reason = '';
  private readonly seen = new Set<Type>();

  constructor(
    private readonly pkg: Package,
    private readonly kinds: ReadonlySet<ArgKind>,
  ) {}

  /** `top`: the argument itself, not a part of it. */
  match(t: Type, top: boolean): boolean {
    if (this.kinds.has('error')) return isNil(t) || implementsInterface(t, errorType(this.pkg));
    if (isFormatter(t) || (this.kinds.has('string') && this.hasText(t))) return true;
    const param = asTypeParam(t);
    if (param) return this.matchTypeParam(param, top);
    const u = under(t);
    if (this.seen.has(u)) return true;
    this.seen.add(u);
    return this.matchUnderlying(u, top);
  }

  /** Whether fmt would call Error or String. */
  private hasText(t: Type): boolean {
    if (isNil(t)) return false;
    if (implementsInterface(t, errorType(this.pkg))) return true;
    const method = methodNamed(t, 'String');
    const sig = method && signatureOf(method);
    return sig !== null && isFuncToString(sig);
  }

  private matchTypeParam(p: TypeParam, top: boolean): boolean {
    if (this.seen.has(p)) return true;
    this.seen.add(p);
    const terms = structuralTerms(p);
    if (terms === null) return true;
    if (terms.length === 0) return false;
    // Only about the type of the argument itself.
    const isArgument = this.seen.size === 1;
    const bad = terms.find((term) => !this.match(term.type, top));
    if (bad && isArgument) this.reason = `contains ${bad.tilde ? '~' : ''}${typeString(bad.type)}`;
    return bad === undefined;
  }

  private matchUnderlying(u: Type, top: boolean): boolean {
    switch (u.kind) {
      case 'Signature':
        return this.isOnly('pointer');
      case 'Map':
        return this.isOnly('pointer') || (this.match(u.key, false) && this.match(u.elem, false));
      case 'Chan':
        return this.kinds.has('pointer');
      case 'Array':
      case 'Slice':
        if (this.kinds.has('string') && isByte(u.elem)) return true;
        return (u.kind === 'Slice' && this.isOnly('pointer')) || this.match(u.elem, false);
      case 'Pointer':
        return this.matchPointer(u, top);
      case 'Struct':
        return this.matchStruct(u);
      case 'Interface':
        return true;
      case 'Basic':
        return this.matchBasic(u);
      default:
        return false;
    }
  }

  /** The verb is %p. */
  private isOnly(kind: ArgKind): boolean {
    return this.kinds.size === 1 && this.kinds.has(kind);
  }

  /** A pointer to a composite is printed as `&` and what it points to, but not inside other values. */
  private matchPointer(t: Pointer, top: boolean): boolean {
    if (this.isOnly('pointer') || isTypeParam(t.elem)) return true;
    const u = under(t.elem);
    if (u.kind !== 'Struct' && u.kind !== 'Array' && u.kind !== 'Slice' && u.kind !== 'Map') return this.kinds.has('pointer');
    return top && this.match(u, false);
  }

  /** fmt does not call methods of unexported fields, so those that have text are not printed as one. */
  private matchStruct(t: Struct): boolean {
    return t.fields.every((f) => {
      if (!f.type || !this.match(f.type, false)) return false;
      return !(this.kinds.has('string') && !f.exported && this.hasText(f.type));
    });
  }

  private matchBasic(t: Basic): boolean {
    const has = (...kinds: readonly ArgKind[]): boolean => kinds.some((k) => this.kinds.has(k));
    if (t.basic === 'uint8') return has('int', 'byte');
    if (t.basic === 'int32' || t.basic === 'untyped rune') return has('int', 'rune');
    if (t.basic === 'unsafe.Pointer') return has('pointer', 'int');
    if (t.info.boolean) return has('bool');
    if (t.info.integer) return has('int');
    if (t.info.float) return has('float');
    if (t.info.complex) return has('complex');
    return t.info.string === true && has('string');
  }
}

function isNil(t: Type): boolean {
  const u = unalias(t);
  return u.kind === 'Basic' && u.basic === 'untyped nil';
}

function isByte(t: Type): boolean {
  const u = under(t);
  return u.kind === 'Basic' && u.basic === 'uint8';
}
