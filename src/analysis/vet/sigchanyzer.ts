/** signal.Notify does not wait for a receiver: on an unbuffered channel a signal gets lost. */
import type { CallExpr, Expr } from '../../syntax/ast.ts';
import { DeclaredValues } from './declared-value.ts';
import type { Analyzer, Pass } from './pass.ts';

export const sigchanyzer: Analyzer = { name: 'sigchanyzer', doc: 'check for unbuffered channel of os.Signal', run };

function run(pass: Pass): void {
  if (!pass.imports('os/signal')) return;
  const declared = new DeclaredValues(pass);
  for (const call of pass.nodes('CallExpr')) {
    if (!isNotify(pass, call.fun, declared)) continue;
    const made = channelCall(pass, call.args[0], declared);
    if (made?.args.length === 1) pass.report(call, 'misuse of unbuffered os.Signal channel as argument to signal.Notify');
  }
}

/** `signal.Notify`, or a variable that was declared with it. */
function isNotify(pass: Pass, fun: Expr, declared: DeclaredValues): boolean {
  const named = fun.kind === 'Ident' ? declared.of(fun) : fun;
  if (named?.kind !== 'SelectorExpr') return false;
  const obj = pass.objectOf(named.sel);
  return obj?.name === 'Notify' && obj.pkg?.path === 'os/signal';
}

/** The call that made the channel. `Notify(make(chan os.Signal))` is let through: nobody could receive anyway. */
function channelCall(pass: Pass, channel: Expr | undefined, declared: DeclaredValues): CallExpr | null {
  if (channel?.kind === 'Ident') {
    const value = declared.of(channel);
    return value?.kind === 'CallExpr' ? value : null;
  }
  return channel?.kind === 'CallExpr' && !isMake(pass, channel) ? channel : null;
}

function isMake(pass: Pass, call: CallExpr): boolean {
  return call.fun.kind === 'Ident' && pass.objectOf(call.fun)?.kind === 'Builtin' && call.fun.name === 'make';
}
