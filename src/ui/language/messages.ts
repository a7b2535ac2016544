/** Every text of the screens, in both languages. Prose of lessons is data and lives with them. */
import type { Language, PredictionKind } from '../../lessons/lesson.ts';

export interface Messages {
  readonly text: string;
  readonly code: string;
  readonly output: string;
  readonly trace: string;
  readonly unbuffered: string;
  readonly closed: string;
  readonly sendersWait: string;
  readonly receiversWait: string;
  readonly selectsWait: string;
  readonly waiting: string;
  readonly deferred: string;
  readonly climbs: string;
  readonly notRecovered: string;
  readonly after: string;
  readonly predict: Readonly<Record<PredictionKind, string>>;
  readonly right: string;
  readonly wrong: (chosen: string, answer: string) => string;
  readonly skipped: (answer: string) => string;
  /** After the last step of a lesson. */
  readonly lessonOver: (lesson: string) => string;
  /** `time`: virtual, since the start. */
  readonly signalArrives: (signal: string, time: string) => string;
  readonly notRunYet: string;
  readonly predictFirst: string;
  readonly running: string;
  readonly noOutput: string;
  readonly noProgram: string;
  readonly noTrace: string;
  readonly couldNotRun: string;
  readonly exit: (code: number) => string;
  readonly seed: string;
  readonly before: string;
  readonly tooSmall: (columns: number, rows: number) => string;
  readonly helpTitle: string;
  readonly legendTitle: string;
  readonly legend: readonly (readonly [string, string])[];
  readonly anyKey: string;
  readonly lineUp: string;
  readonly answerIs: (letter: string) => string;
  readonly outputIs: string;
  /** Of a language version, as `1.22`. */
  readonly outputOf: (version: string) => string;
  readonly traceIs: (seed: string) => string;
  readonly stop: string;
  readonly time: string;
  readonly goroutine: string;
  readonly event: string;
  readonly more: (count: number) => string;
  readonly lessons: string;
  readonly lessonHint: string;
  readonly speed: string;
  readonly truncated: string;
}

const en: Messages = {
  text: 'Text',
  code: 'Code',
  output: 'Output',
  trace: 'Trace',
  unbuffered: '(no buffer)',
  closed: 'closed',
  sendersWait: 'to send',
  receiversWait: 'to receive',
  selectsWait: 'in select',
  waiting: 'waiting:',
  deferred: 'defers',
  climbs: 'leaves',
  notRecovered: 'nobody recovered',
  after: 'after',
  predict: {
    verdict: 'Predict how it ends',
    output: 'Predict the output',
    blocks: 'Predict who blocks',
    panics: 'Predict the panic',
    compiles: 'Predict the compiler',
    choice: 'Predict',
  },
  right: '✓ Right.',
  wrong: (chosen, answer) => `✗ Not quite: you said ${chosen}, it is ${answer}.`,
  skipped: (answer) => `→ It is ${answer}.`,
  lessonOver: (lesson) => `The lesson ends here. Now gocl quiz ${lesson}, then gocl init and gocl watch.`,
  signalArrives: (signal, time) => `↯ ${signal} arrives at ${time}`,
  notRunYet: 'Press Enter to run the program.',
  predictFirst: 'First predict, then it runs.',
  running: 'Running…',
  noOutput: '(no output)',
  noProgram: 'This page has no program.',
  noTrace: 'There is no trace: the program did not run.',
  couldNotRun: 'The program could not be run:',
  exit: (code) => `exit status ${code}`,
  seed: 'seed',
  before: 'Before the program starts. Press → to take a step.',
  tooSmall: (columns, rows) => `gocl needs 60x16 cells; this window has ${columns}x${rows}. Enlarge it, or press q.`,
  helpTitle: 'Keys',
  legendTitle: 'Signs',
  legend: [
    ['►1', 'goroutine 1 runs this line'],
    ['▹1', 'it is ready to run'],
    ['‖1', 'it is blocked here'],
    ['━ ┄ ·', 'running, ready, blocked'],
    ['» « ×', 'sends, receives, closes'],
    ['+ ◇ "', 'go, select, print'],
    ['! ↑ ✗ ┫', 'panics, leaves a function, dies of it, ends'],
    ['d D ↯', 'defers, runs deferred, signal (✗ lost)'],
  ],
  anyKey: 'Any key closes this page.',
  lineUp: 'line',
  answerIs: (letter) => `Answer: ${letter}`,
  outputIs: 'Output:',
  outputOf: (version) => `Output with go ${version} in go.mod:`,
  traceIs: (seed) => `Trace (seed ${seed}):`,
  stop: '. ',
  time: 'time',
  goroutine: 'goroutine',
  event: 'what happens',
  more: (count) => `… ${count} more steps`,
  lessons: 'Lessons',
  lessonHint: 'Start one with: gocl lesson <name>',
  speed: 'speed',
  truncated: 'the trace was cut here',
};

const zh: Messages = {
  text: '正文',
  code: '代码',
  output: '输出',
  trace: '轨迹',
  unbuffered: '（无缓冲）',
  closed: '已关闭',
  sendersWait: '等待发送',
  receiversWait: '等待接收',
  selectsWait: '在 select 中',
  waiting: '等待者：',
  deferred: '延迟调用',
  climbs: '正离开',
  notRecovered: '没有人 recover',
  after: '在此之前',
  predict: {
    verdict: '预测：怎样结束',
    output: '预测：输出什么',
    blocks: '预测：谁会阻塞',
    panics: '预测：panic 在哪里',
    compiles: '预测：编译器怎么说',
    choice: '预测',
  },
  right: '✓ 答对了。',
  wrong: (chosen, answer) => `✗ 不太对：你选了 ${chosen}，答案是 ${answer}。`,
  skipped: (answer) => `→ 答案是 ${answer}。`,
  lessonOver: (lesson) => `本课结束。接着：gocl quiz ${lesson}，然后 gocl init 和 gocl watch。`,
  signalArrives: (signal, time) => `↯ ${time} 时 ${signal} 到达`,
  notRunYet: '按 Enter 运行程序。',
  predictFirst: '先预测，再运行。',
  running: '正在运行……',
  noOutput: '（没有输出）',
  noProgram: '本页没有程序。',
  noTrace: '没有轨迹：程序没有运行。',
  couldNotRun: '程序无法运行：',
  exit: (code) => `退出码 ${code}`,
  seed: '种子',
  before: '程序还没开始。按 → 走一步。',
  tooSmall: (columns, rows) => `gocl 需要 60x16 的窗口，现在是 ${columns}x${rows}。请放大窗口，或按 q 退出。`,
  helpTitle: '按键',
  legendTitle: '符号',
  legend: [
    ['►1', 'goroutine 1 正在运行这一行'],
    ['▹1', '它已就绪，在等调度'],
    ['‖1', '它阻塞在这里'],
    ['━ ┄ ·', '运行、就绪、阻塞'],
    ['» « ×', '发送、接收、关闭'],
    ['+ ◇ "', 'go、select、打印'],
    ['! ↑ ✗ ┫', 'panic、离开函数、因 panic 终止、结束'],
    ['d D ↯', '登记延迟调用、执行延迟调用、信号（✗ 丢失）'],
  ],
  anyKey: '按任意键关闭此页。',
  lineUp: '行',
  answerIs: (letter) => `答案：${letter}`,
  outputIs: '输出：',
  outputOf: (version) => `go.mod 中为 go ${version} 时的输出：`,
  traceIs: (seed) => `轨迹（种子 ${seed}）：`,
  stop: '。',
  time: '时间',
  goroutine: 'goroutine',
  event: '发生了什么',
  more: (count) => `……还有 ${count} 步`,
  lessons: '课程',
  lessonHint: '开始一课：gocl lesson <名称>',
  speed: '速度',
  truncated: '轨迹到此被截断',
};

export function messagesFor(language: Language): Messages {
  return language === 'zh' ? zh : en;
}
