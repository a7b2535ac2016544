/** Every text of the quizzes, in both languages. */
import type { Claim, Language } from '../../lessons/lesson.ts';
import type { Outcomes } from '../../lessons/quiz/outcome-source.ts';
import type { Question } from '../../lessons/quiz/quiz.ts';
import { letterOf } from '../../lessons/lesson.ts';

export interface RunTitle {
  readonly times: number;
  readonly tried: number;
  readonly deterministic: boolean;
  readonly seed: string;
  /** The repair that was applied; null: the program as it stands. */
  readonly option: number | null;
}

export interface QuizMessages {
  readonly quiz: string;
  readonly result: string;
  /** What is asked where the author gives no question. */
  readonly standing: (question: Question) => string;
  readonly severalRight: string;
  readonly orderHow: string;
  readonly nothingPrinted: string;
  readonly ends: (verdict: Claim['verdict']) => string;
  readonly nothingChosen: string;
  readonly checking: string;
  readonly couldNotRun: string;
  readonly right: string;
  readonly rightAgain: string;
  readonly wrong: (given: string, right: string) => string;
  readonly wrongOrder: string;
  readonly comesBack: string;
  readonly rightOrder: string;
  readonly output: (all: Outcomes) => string;
  readonly outcomes: (count: number, tried: number) => string;
  readonly moreOutcomes: (count: number) => string;
  readonly withRepair: (option: number) => string;
  readonly withoutRepair: string;
  readonly runTitle: (run: RunTitle) => string;
  readonly leakAt: (lines: readonly number[]) => string;
  readonly leftCount: (count: number) => string;
  readonly againLeft: (count: number) => string;
  readonly score: (right: number, total: number) => string;
  readonly missed: string;
  readonly noneMissed: string;
  readonly taughtBy: (command: string) => string;
  readonly next: string;
  readonly again: (lesson: string) => string;
  readonly nextQuiz: (lesson: string) => string;
  readonly exercises: string;
  readonly choose: string;
  readonly listRow: (right: number, total: number) => string;
  readonly underway: string;
  readonly listHint: string;
  readonly noQuizzes: string;
  readonly answerHow: (question: Question) => string;
  readonly badAnswer: (question: Question) => string;
  readonly keyIs: (key: string) => string;
  readonly answers: string;
  readonly answeredBefore: string;
  readonly kept: (lesson: string) => string;
}

const standingEn = (q: Question): string => {
  switch (q.kind) {
    case 'output':
      return 'What does it print?';
    case 'outputs':
      return 'What can it print? Choose all that are possible.';
    case 'line':
      if (q.asks === 'panics') return 'At which line does it panic?';
      return q.multiple
        ? 'At which of these lines is a goroutine blocked for ever when the program ends? Choose all.'
        : 'At which line is a goroutine blocked for ever when the program ends?';
    case 'compile':
      return 'What does the compiler say?';
    case 'verdict':
      return q.multiple ? 'How can it end? Choose all that are possible.' : 'How does it end?';
    case 'left':
      return 'How many goroutines besides main have not ended when the program ends?';
    default:
      return '';
  }
};

const standingZh = (q: Question): string => {
  switch (q.kind) {
    case 'output':
      return '它输出什么？';
    case 'outputs':
      return '它可能输出什么？选出所有可能的。';
    case 'line':
      if (q.asks === 'panics') return '它在哪一行 panic？';
      return q.multiple ? '程序结束时，在其中哪些行有 goroutine 永远阻塞？选出所有的。' : '程序结束时，在哪一行有 goroutine 永远阻塞？';
    case 'compile':
      return '编译器怎么说？';
    case 'verdict':
      return q.multiple ? '它可能怎样结束？选出所有可能的。' : '它怎样结束？';
    case 'left':
      return '程序结束时，除 main 外还有几个 goroutine 没有结束？';
    default:
      return '';
  }
};

const endsEn: Partial<Record<NonNullable<Claim['verdict']>, string>> = {
  deadlock: 'then a deadlock',
  panic: 'then a panic',
  fatal: 'then a fatal error',
  'compile-error': 'it does not compile',
};
const endsZh: typeof endsEn = { deadlock: '然后死锁', panic: '然后 panic', fatal: '然后 fatal error', 'compile-error': '编译不通过' };

const en: QuizMessages = {
  quiz: 'Quiz',
  result: 'Result',
  standing: standingEn,
  severalRight: 'several may be right',
  orderHow: 'Space takes an item up, ↑ ↓ move it',
  nothingPrinted: '(no output)',
  ends: (v) => (v ? (endsEn[v] ?? '') : ''),
  nothingChosen: 'Choose at least one with Space or its letter.',
  checking: 'Running it…',
  couldNotRun: 'The program could not be run; Enter tries again:',
  right: '✓ Right.',
  rightAgain: '✓ Right this time.',
  wrong: (given, right) => `✗ Not quite: you said ${given}, it is ${right}.`,
  wrongOrder: '✗ Not quite: the order is another one.',
  comesBack: 'It comes back at the end.',
  rightOrder: 'The right order:',
  output: ({ tried, deterministic }) => (deterministic ? 'What it does:' : `What it does, in each of ${tried} schedules:`),
  outcomes: (count, tried) => `${count} different things happen in ${tried} schedules:`,
  moreOutcomes: (count) => `  … and ${count} more, none more frequent`,
  withRepair: (option) => `With ${letterOf(option)}`,
  withoutRepair: 'Before the repair',
  runTitle: ({ times, tried, deterministic, seed, option }) =>
    `${option === null ? '' : `with ${letterOf(option)} · `}${deterministic ? 'the only run' : `${times} of ${tried} schedules · seed ${seed}`}`,
  leakAt: (lines) => `left blocked at line ${lines.join(', ')}`,
  leftCount: (count) => `${count} ${count === 1 ? 'goroutine' : 'goroutines'} besides main not ended`,
  againLeft: (count) => `again · ${count} left`,
  score: (right, total) => `${right} of ${total} right at first go.`,
  missed: 'Missed at first go:',
  noneMissed: 'None was missed.',
  taughtBy: (command) => `taught by: ${command}`,
  next: 'What next',
  again: (lesson) => `this quiz once more: press r, or gocl quiz ${lesson} --restart`,
  nextQuiz: (lesson) => `the next quiz: gocl quiz ${lesson}`,
  exercises: 'write it yourself: gocl init my-go, then gocl watch',
  choose: 'Quizzes',
  listRow: (right, total) => `${right}/${total} right`,
  underway: 'underway',
  listHint: 'Start one with: gocl quiz <name>',
  noQuizzes: 'There are no quizzes yet.',
  answerHow: (q) =>
    q.kind === 'order'
      ? 'Answer with the numbers in the right order, such as 2 1 3:'
      : q.multiple
        ? 'Answer with letters, such as a c:'
        : 'Answer with a letter:',
  badAnswer: (q) => {
    const last = q.options.length;
    if (q.kind === 'order') return `give each number from 1 to ${last} once, such as ${q.options.map((_, i) => last - i).join(' ')}`;
    return q.multiple ? `give one or more letters from a to ${letterOf(last - 1)}, such as a c` : `give one letter from a to ${letterOf(last - 1)}`;
  },
  keyIs: (key) => `Answer: ${key}`,
  answers: 'Answers',
  answeredBefore: 'You have answered this one:',
  kept: (lesson) => `The place is kept: gocl quiz ${lesson} goes on here.`,
};

const zh: QuizMessages = {
  quiz: '测验',
  result: '结果',
  standing: standingZh,
  severalRight: '可能不止一个',
  orderHow: '空格拿起一项，↑ ↓ 移动',
  nothingPrinted: '（没有输出）',
  ends: (v) => (v ? (endsZh[v] ?? '') : ''),
  nothingChosen: '请用空格或字母至少选一项。',
  checking: '正在运行……',
  couldNotRun: '程序无法运行，按 Enter 再试：',
  right: '✓ 答对了。',
  rightAgain: '✓ 这次答对了。',
  wrong: (given, right) => `✗ 不太对：你选了 ${given}，答案是 ${right}。`,
  wrongOrder: '✗ 不太对：顺序不是这样。',
  comesBack: '这道题最后会再出现。',
  rightOrder: '正确的顺序：',
  output: ({ tried, deterministic }) => (deterministic ? '实际运行：' : `实际运行，${tried} 种调度都如此：`),
  outcomes: (count, tried) => `${tried} 种调度中出现了 ${count} 种结果：`,
  moreOutcomes: (count) => `  ……还有 ${count} 种，都不更常见`,
  withRepair: (option) => `用 ${letterOf(option)} 修改后`,
  withoutRepair: '修改之前',
  runTitle: ({ times, tried, deterministic, seed, option }) =>
    `${option === null ? '' : `用 ${letterOf(option)} 修改后 · `}${deterministic ? '唯一的运行' : `${tried} 种调度中的 ${times} 种 · 种子 ${seed}`}`,
  leakAt: (lines) => `阻塞在第 ${lines.join('、')} 行，没有结束`,
  leftCount: (count) => `除 main 外还有 ${count} 个 goroutine 没有结束`,
  againLeft: (count) => `再答 · 还剩 ${count}`,
  score: (right, total) => `${total} 题，第一次就答对 ${right} 题。`,
  missed: '第一次没答对的：',
  noneMissed: '没有答错的题。',
  taughtBy: (command) => `讲解：${command}`,
  next: '接下来',
  again: (lesson) => `再做一遍：按 r，或 gocl quiz ${lesson} --restart`,
  nextQuiz: (lesson) => `下一个测验：gocl quiz ${lesson}`,
  exercises: '自己动手写：gocl init my-go，然后 gocl watch',
  choose: '测验',
  listRow: (right, total) => `答对 ${right}/${total}`,
  underway: '进行中',
  listHint: '开始一个：gocl quiz <名称>',
  noQuizzes: '还没有测验。',
  answerHow: (q) => (q.kind === 'order' ? '按正确的顺序写出编号，例如 2 1 3：' : q.multiple ? '写出字母，例如 a c：' : '写出一个字母：'),
  badAnswer: (q) => {
    const last = q.options.length;
    if (q.kind === 'order') return `请把 1 到 ${last} 每个编号写一次，例如 ${q.options.map((_, i) => last - i).join(' ')}`;
    return q.multiple ? `请写一个或多个 a 到 ${letterOf(last - 1)} 之间的字母，例如 a c` : `请写一个 a 到 ${letterOf(last - 1)} 之间的字母`;
  },
  keyIs: (key) => `答案：${key}`,
  answers: '答案',
  answeredBefore: '这道题你已经答过：',
  kept: (lesson) => `进度已保留：gocl quiz ${lesson} 从这里继续。`,
};

export function quizMessages(language: Language): QuizMessages {
  return language === 'zh' ? zh : en;
}
