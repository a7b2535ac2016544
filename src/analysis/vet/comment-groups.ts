/** Comments that belong together. */
import type { Comment, File } from '../../syntax/ast.ts';
import type { Pass } from './pass.ts';

/** Comments of the file on successive lines with nothing between them. */
export function commentGroups(pass: Pass, file: File): Comment[][] {
  const groups: Comment[][] = [];
  const source = pass.fset.file(file.package);
  for (const c of file.comments) {
    const last = groups.at(-1)?.at(-1);
    const between = last && source ? source.text.slice(last.end - source.base, c.pos - source.base) : '';
    if (last && /^[ \t\r]*\n?[ \t\r]*$/.test(between)) groups.at(-1)?.push(c);
    else groups.push([c]);
  }
  return groups;
}
