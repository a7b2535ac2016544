/** A report in words: what is wrong, where, the rule, how to see it again, how much was tried. Markdown-free plain lines. */
import type { PlainDiagnostic } from '../../program/result.ts';
import type { CheckVerdict } from '../exercise.ts';
import type { Bilingual, Language } from '../lesson.ts';
import { compileHelp } from './compile-help.ts';
import type { CheckReport, Finding, Place, Waiting } from './report.ts';
import { ruleOf } from './rules.ts';

export interface Explanation {
  /** What is wrong, in one sentence; after a pass, that it passed. */
  readonly sentence: string;
  /** The compiler's words, the failed test's, the panic's, who waits where. */
  readonly details: readonly string[];
  /** '' after a pass. */
  readonly rule: string;
  /** Null where there is nothing to replay. */
  readonly replay: string | null;
  /** How many schedules were tried, honestly. */
  readonly tried: string;
}

/** The compiler's messages shown before one says how many more there are. */
const shownDiagnostics = 10;
const shownWaiting = 6;
const shownLines = 12;

/** `target`: how the learner names the exercise to `gocl test`. */
export function explain(report: CheckReport, target: string, language: Language): Explanation {
  const { finding } = report;
  if (!finding) return { sentence: text.passed[language], details: [], rule: '', replay: null, tried: triedText(report, language) };
  const besides = report.hints.length > 0 ? [text.besides[language], ...diagnosticLines(report.hints, language)] : [];
  return {
    sentence: sentenceOf(finding, report.tried, language),
    details: [...detailsOf(finding, language), ...besides],
    rule: ruleOf(finding)[language],
    replay: finding.seed === null ? null : replayOf(finding.verdict, finding.seed, target),
    tried: triedText(report, language),
  };
}

/** `gocl test`, like Go's, knows nothing of goroutines left behind and has wider limits: for these it is the check itself. */
function replayOf(verdict: CheckVerdict, seed: string, target: string): string {
  const byCheck = verdict === 'leak' || verdict === 'busy' || verdict === 'limit';
  return byCheck ? `gocl check --seed ${seed}${target === '.' ? '' : ` ${target}`}` : `gocl test --seed ${seed} ${target}`;
}

const text = {
  passed: { en: 'All its tests pass.', zh: '全部测试通过。' },
  besides: { en: 'go vet says besides:', zh: '另外，go vet 报告：' },
} satisfies Record<string, Bilingual>;

function sentenceOf(f: Finding, tried: number, language: Language): string {
  const at = f.place ? whereText(f.place, language) : '';
  const during = f.test === null ? '' : language === 'zh' ? `（${f.test}）` : ` (in ${f.test})`;
  const zh = language === 'zh';
  switch (f.verdict) {
    case 'compile-error':
      return zh ? '编译不通过。' : 'It does not compile.';
    case 'vet':
      if (tried === 0) return zh ? `go vet 发现了错误${at}，所以没有运行测试。` : `go vet finds a mistake${at}, so the tests were not run.`;
      return zh ? `测试通过，但 go vet 发现了错误${at}。` : `The tests pass, but go vet finds a mistake${at}.`;
    case 'deadlock':
      return zh ? `死锁：所有 goroutine 都在等待，谁也无法继续${at}${during}。` : `Deadlock: every goroutine waits, and nobody can go on${at}${during}.`;
    case 'leak':
      return zh
        ? `测试通过，但留下了 ${f.waiting.length} 个没有结束的 goroutine${at}。`
        : `The tests pass, but ${f.waiting.length === 1 ? 'a goroutine is' : `${f.waiting.length} goroutines are`} left behind${at}.`;
    case 'panic':
      return zh ? `程序 panic 了${at}${during}：${firstLine(f.message)}` : `It panics${at}${during}: ${firstLine(f.message)}`;
    case 'fatal':
      return zh ? `程序因 fatal error 终止${at}${during}：${firstLine(f.message)}` : `It stops with a fatal error${at}${during}: ${firstLine(f.message)}`;
    case 'race':
    case 'wrong-output':
      return zh ? `有一个测试没有通过${at}${during}。` : `A test fails${at}${during}.`;
    case 'busy':
      return zh
        ? `程序一直在运行，没有结束${during}：它在空转，或循环没有终点。`
        : `It runs on and on without an end${during}: it spins, or a loop never ends.`;
    case 'late':
      return zh ? `过了一分钟（虚拟时间）仍没有结束${at}${during}。` : `It has not ended after a minute of virtual time${at}${during}.`;
    case 'limit':
      return zh ? '程序超出了限制。' : 'It goes beyond a limit.';
    case 'internal-error':
      return zh ? 'gocl 自身出错了。' : 'gocl itself failed.';
  }
}

function detailsOf(f: Finding, language: Language): string[] {
  switch (f.verdict) {
    case 'compile-error':
    case 'vet':
      return diagnosticLines(f.diagnostics, language);
    case 'deadlock':
    case 'leak':
    case 'late':
      return waitingLines(f.waiting, f.verdict === 'leak', language);
    case 'panic':
    case 'fatal':
      return f.message.split('\n').slice(1, shownLines);
    default:
      return f.message
        .split('\n')
        .map((l) => l.trim())
        .filter((l) => l !== '')
        .slice(0, shownLines);
  }
}

/** Some concern a whole package, and have no place. */
function placed({ file, line, column }: PlainDiagnostic): string {
  return file === '' ? '' : `${file}:${line}:${column}: `;
}

/** The message as `go build` prints it, and once for each kind what it means. */
function diagnosticLines(diagnostics: readonly PlainDiagnostic[], language: Language): string[] {
  const said = new Set<Bilingual>();
  const lines = diagnostics.slice(0, shownDiagnostics).flatMap((d) => {
    const help = compileHelp(d.message);
    const first = help !== null && !said.has(help);
    if (first) said.add(help);
    return [`${placed(d)}${d.message}`, ...(first ? [`    ${help[language]}`] : [])];
  });
  const more = diagnostics.length - shownDiagnostics;
  return more > 0 ? [...lines, language === 'zh' ? `还有 ${more} 处` : `and ${more} more`] : lines;
}

/** One line for each place; goroutines that wait at the same one are counted. `starts`: it says as well where they were started. */
function waitingLines(waiting: readonly Waiting[], starts: boolean, language: Language): string[] {
  const groups = new Map<string, Waiting[]>();
  for (const w of waiting) {
    const key = `${w.file}:${w.line} ${w.state}${starts ? ` ${w.started?.file}:${w.started?.line}` : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), w]);
  }
  return [...groups.values()].slice(0, shownWaiting).map((group) => {
    const w = group[0] as Waiting;
    const who = group.length === 1 ? `goroutine ${w.goroutine}` : language === 'zh' ? `${group.length} 个 goroutine` : `${group.length} goroutines`;
    const waits = group.length === 1 ? 'waits' : 'wait';
    const place = `${w.file}:${w.line}`;
    const start = starts && w.started ? `${w.started.file}:${w.started.line}` : null;
    if (language === 'zh') return `${who} 等在 ${place}（${w.state}，${w.fn}）${start ? `，启动于 ${start}` : ''}`;
    return `${who} ${waits} at ${place} [${w.state}] in ${w.fn}${start ? `, started at ${start}` : ''}`;
  });
}

function triedText({ tried, planned, passed }: CheckReport, language: Language): string {
  const zh = language === 'zh';
  if (tried === 0) return zh ? '没有运行任何调度。' : 'No schedule was run.';
  if (passed)
    return zh
      ? `试过 ${tried} 种随机调度，全部通过；没试过的调度仍可能出错。`
      : `${tried} ${tried === 1 ? 'schedule' : 'schedules'} tried, all pass; those that were not tried may still fail.`;
  if (tried === planned) return zh ? `试过 ${tried} 种调度。` : `${tried} ${tried === 1 ? 'schedule' : 'schedules'} tried.`;
  return zh ? `第 ${tried} 种调度就出错（计划试 ${planned} 种）。` : `It fails in schedule ${tried} of the ${planned} that would have been tried.`;
}

function whereText(p: Place, language: Language): string {
  return language === 'zh' ? `（${p.file}:${p.line}）` : ` at ${p.file}:${p.line}`;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] as string).replace(/^(?:panic|fatal error): /, '').replace(/ \[recovered.*\]$/, '');
}
