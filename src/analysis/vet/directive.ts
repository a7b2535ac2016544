/** `//go:debug` lines: only in package main or tests, and above the package clause. */
import type { Comment } from '../../syntax/ast.ts';
import { commentGroups } from './comment-groups.ts';
import type { Analyzer, Pass } from './pass.ts';

export const directive: Analyzer = { name: 'directive', doc: 'check Go toolchain directives such as //go:debug', run };

function run(pass: Pass): void {
  for (const file of pass.files) {
    const mayDebug = file.name.name === 'main' || pass.fset.position(file.package).filename.endsWith('_test.go');
    for (const group of commentGroups(pass, file)) {
      const inHeader = (group[0] as Comment).pos < file.package;
      for (const c of group.filter((x) => /^\/\/go:debug(?=\s|$)/.test(x.text))) {
        if (!mayDebug) pass.reportAt(c.pos, '//go:debug directive only valid in package main or test');
        else if (!inHeader) pass.reportAt(c.pos, '//go:debug directive only valid before package declaration');
      }
    }
  }
}
