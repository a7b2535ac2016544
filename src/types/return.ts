/** Terminating statements (Go spec, "Terminating statements"), after types2/return.go. */
import type { CallExpr, CaseClause, CommClause, Stmt } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import { unparen } from './signature.ts';

/** Whether control cannot reach the end of `s`. `label` is the one that `s` carries, or ''. */
export function isTerminating(c: Checker, s: Stmt, label: string): boolean {
  switch (s.kind) {
    case 'LabeledStmt':
      return isTerminating(c, s.stmt, s.label.name);
    case 'ExprStmt': {
      const call = unparen(s.x);
      return call.kind === 'CallExpr' && (c.env.isPanic?.has(call as CallExpr) ?? false);
    }
    case 'ReturnStmt':
      return true;
    case 'BranchStmt':
      return s.tok === 'goto' || s.tok === 'fallthrough';
    case 'BlockStmt':
      return isTerminatingList(c, s.list);
    case 'IfStmt':
      return s.else !== null && isTerminating(c, s.body, '') && isTerminating(c, s.else, '');
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
      return s.body.some((cc) => cc.list === null) && clausesTerminate(c, s.body, label);
    case 'SelectStmt':
      return clausesTerminate(c, s.body, label);
    case 'ForStmt':
      return s.cond === null && !hasBreak(s.body, label, true);
    default:
      return false;
  }
}

function clausesTerminate(c: Checker, clauses: readonly (CaseClause | CommClause)[], label: string): boolean {
  return clauses.every((cc) => isTerminatingList(c, cc.body) && !hasBreakList(cc.body, label, true));
}

function isTerminatingList(c: Checker, list: readonly Stmt[]): boolean {
  const last = list.findLast((s) => s.kind !== 'EmptyStmt');
  return last !== undefined && isTerminating(c, last, '');
}

/** Whether `s` holds a break out of the statement labelled `label`, or an unlabelled one if `implicit`. */
function hasBreak(s: Stmt, label: string, implicit: boolean): boolean {
  switch (s.kind) {
    case 'LabeledStmt':
      return hasBreak(s.stmt, label, implicit);
    case 'BranchStmt':
      if (s.tok !== 'break') return false;
      return s.label ? s.label.name === label : implicit;
    case 'BlockStmt':
      return hasBreakList(s.list, label, implicit);
    case 'IfStmt':
      return hasBreak(s.body, label, implicit) || (s.else !== null && hasBreak(s.else, label, implicit));
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
    case 'SelectStmt':
      return label !== '' && (s.body as readonly (CaseClause | CommClause)[]).some((cc) => hasBreakList(cc.body, label, false));
    case 'ForStmt':
    case 'RangeStmt':
      return label !== '' && hasBreak(s.body, label, false);
    default:
      return false;
  }
}

function hasBreakList(list: readonly Stmt[], label: string, implicit: boolean): boolean {
  return list.some((s) => hasBreak(s, label, implicit));
}
