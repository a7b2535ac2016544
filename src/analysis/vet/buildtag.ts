/**
 * `//go:build` lines (and old `// +build` lines) where they mean nothing. The first must stand above the package
 * clause, the second also with a blank line between. That the two say the same is not checked.
 */
import type { Comment, File } from '../../syntax/ast.ts';
import { commentGroups } from './comment-groups.ts';
import type { Analyzer, Pass } from './pass.ts';

export const buildtag: Analyzer = { name: 'buildtag', doc: 'check //go:build and // +build directives', run };

const goBuild = /^\/\/go:build(?=[ \t]|$)/;
const plusBuild = /^\/\/\s*\+build(?=\s|$)/;

function run(pass: Pass): void {
  for (const file of pass.files) checkFile(pass, file);
}

function checkFile(pass: Pass, file: File): void {
  let plusOk = true;
  for (const group of commentGroups(pass, file)) {
    if ((group.at(-1) as Comment).end + 1 >= file.package) plusOk = false;
    const goOk = (group[0] as Comment).pos < file.package;
    for (const c of group) {
      if (c.text.startsWith('/*')) plusOk = false;
      for (const line of linesOf(c)) check(pass, line, plusOk, goOk && c.text.startsWith('//'));
    }
  }
}

interface Line {
  readonly pos: number;
  readonly text: string;
}

/** The comment itself, or what looks like one in the lines of a general comment. */
function linesOf(c: Comment): Line[] {
  if (c.text.startsWith('//')) return [{ pos: c.pos, text: c.text }];
  const lines = [...c.text.matchAll(/\n(\/\/.*)/g)];
  return lines.map((m) => ({ pos: c.pos + m.index + 1, text: m[1] as string }));
}

function check(pass: Pass, { pos, text }: Line, plusOk: boolean, goOk: boolean): void {
  if (text.includes('+build')) {
    const isBuild = plusBuild.test(text.trim());
    if (!isBuild && plusOk && !text.startsWith('// want')) pass.reportAt(pos, 'possible malformed +build comment');
    if (isBuild && !plusOk) pass.reportAt(pos, 'misplaced +build comment');
  }
  if (goBuild.test(text) && !goOk) pass.reportAt(pos, 'misplaced //go:build comment');
}
