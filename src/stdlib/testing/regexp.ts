/** The regular expressions of -run and its like: Go's syntax, as far as JavaScript's differs. */

const posix: Readonly<Record<string, string>> = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: '0-9A-Za-z',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  word: '\\w',
  punct: '!-\\/:-@[-`{-~',
};

/** The expression, or what is wrong with it, as Go says it. */
export function compileRegexp(expr: string): RegExp | string {
  const m = /^\(\?([ims]+)\)/.exec(expr);
  const text = expr
    .slice(m?.[0].length ?? 0)
    .replace(/\(\?P</g, '(?<')
    .replace(/\\z/g, '$')
    .replace(/\\A/g, '^')
    .replace(/\[:(\w+):\]/g, (all, name: string) => posix[name] ?? all);
  const missing = unclosed(expr);
  if (missing) return `error parsing regexp: ${missing}`;
  try {
    return new RegExp(text, m?.[1] ?? '');
  } catch (e) {
    return `error parsing regexp: ${e instanceof Error ? e.message.replace(/^Invalid regular expression: /, '') : String(e)}`;
  }
}

function unclosed(expr: string): string | null {
  let depth = 0;
  for (let i = 0; i < expr.length; i++) {
    const c = expr[i];
    if (c === '\\') i++;
    else if (c === '[') {
      const end = expr.indexOf(']', i + 2);
      if (end < 0) return `missing closing ]: \`${expr.slice(i)}\``;
      i = end;
    } else if (c === '(') depth++;
    else if (c === ')' && --depth < 0) return `unexpected ): \`${expr}\``;
    if (i === 0 && (c === '*' || c === '+' || c === '?')) return `missing argument to repetition operator: \`${c}\``;
  }
  return depth > 0 ? `missing closing ): \`${expr}\`` : null;
}
