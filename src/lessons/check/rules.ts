/** The rule that a finding breaks, in one line. */
import type { CheckVerdict } from '../exercise.ts';
import type { Bilingual } from '../lesson.ts';
import { isTest } from './classify.ts';
import type { Finding } from './report.ts';

/** By the message of a panic or a fatal error. */
const byMessage: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /send on closed channel/,
    { en: 'A channel is closed by the sending side, once, after the last send.', zh: '通道由发送方关闭，只关一次，而且在最后一次发送之后。' },
  ],
  [
    /close of closed channel/,
    { en: 'A channel is closed exactly once: one owner closes, or a sync.Once does.', zh: '通道只能关闭一次：由唯一的负责者关闭，或用 sync.Once 保证。' },
  ],
  [
    /close of nil channel/,
    { en: 'A channel must be made before it is closed: a nil channel cannot be closed.', zh: '通道要先 make 才能关闭：nil 通道不能关闭。' },
  ],
  [/negative WaitGroup counter/, { en: 'Each Add(1) is met by exactly one Done.', zh: '每个 Add(1) 对应且只对应一个 Done。' }],
  [
    /WaitGroup is reused|WaitGroup misuse/,
    { en: 'A WaitGroup starts anew only after all Waits have returned.', zh: '所有 Wait 都返回之后，WaitGroup 才能重新使用。' },
  ],
  [/concurrent map/, { en: 'A map that one goroutine writes needs a lock against all others.', zh: '有 goroutine 写 map 时，其他访问都要用锁隔开。' }],
  [/unlock of unlocked/, { en: 'Unlock follows a Lock that was not unlocked yet.', zh: 'Unlock 只能对应一个尚未解锁的 Lock。' }],
  [/nil map/, { en: 'A map must be made before it is written to.', zh: 'map 要先 make 才能写入。' }],
  [/nil pointer dereference/, { en: 'A pointer, interface or function must be set before it is used.', zh: '指针、接口、函数变量要先赋值再使用。' }],
  [
    /interface conversion/,
    {
      en: 'A type assertion with one result panics when the value has another type, or is nil; `v, ok := x.(T)` does not.',
      zh: '只有一个结果的类型断言，在类型不符或值为 nil 时会 panic；`v, ok := x.(T)` 不会。',
    },
  ],
  [/index out of range/, { en: 'An index lies between 0 and len-1.', zh: '下标必须在 0 到 len-1 之间。' }],
  [/stack overflow|stack exceeds/, { en: 'Recursion needs an end.', zh: '递归必须有终点。' }],
];

/** By what a goroutine waits for. */
const byState: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /^chan (send|receive) \(nil chan\)/,
    { en: 'Sending to and receiving from a nil channel block for ever: make it first.', zh: '对 nil 通道发送或接收会永远阻塞：先 make。' },
  ],
  [
    /^chan receive/,
    {
      en: 'A receive, and a range over a channel, end only when somebody sends or closes it.',
      zh: '接收（以及对通道的 range）只有在有人发送或关闭通道时才会结束。',
    },
  ],
  [/^chan send/, { en: 'A send ends only when somebody receives, or the buffer has room.', zh: '发送只有在有人接收、或缓冲区有空位时才会结束。' }],
  [/^select \(no cases\)/, { en: '`select {}` waits for ever.', zh: '`select {}` 会永远等待。' }],
  [
    /^select/,
    {
      en: 'A select without a ready case waits: one of its cases must become ready, if only by a close.',
      zh: 'select 没有就绪的分支就会等待：至少要有一个分支能就绪，哪怕是通过关闭通道。',
    },
  ],
  [
    /WaitGroup/,
    { en: 'Wait returns when each Add(1) has been met by a Done, on every way out.', zh: '每个 Add(1) 都有对应的 Done（无论从哪条路返回），Wait 才会返回。' },
  ],
  [
    /RWMutex|Mutex/,
    {
      en: 'Whoever locks unlocks, on every way out, and does not lock twice: look for who still holds the lock.',
      zh: '谁加锁谁解锁，每条出路都要解锁，而且不能重复加锁：找一找锁还在谁手里。',
    },
  ],
  [
    /^sleep/,
    {
      en: 'Nothing wakes a Sleep: where it may have to stop, wait in a select for the time and for the order to stop.',
      zh: '没有什么能叫醒 Sleep：可能需要停下的地方，用 select 同时等时间和停止的通知。',
    },
  ],
  [/Cond/, { en: 'Cond.Wait returns only after a Signal or Broadcast that comes later.', zh: 'Cond.Wait 只有在之后有 Signal 或 Broadcast 时才会返回。' }],
];

const byVerdict: Record<CheckVerdict, Bilingual> = {
  'compile-error': { en: 'A program must compile before it can run.', zh: '程序要先通过编译才能运行。' },
  vet: { en: 'What go vet reports is nearly always a mistake.', zh: 'go vet 报告的几乎总是错误。' },
  deadlock: { en: 'Whoever waits needs somebody else who can still wake it.', zh: '等待的一方，必须有别人还能唤醒它。' },
  leak: { en: 'Whoever starts a goroutine sees to it that it ends.', zh: '谁启动 goroutine，谁就要保证它会结束。' },
  race: { en: 'Two goroutines may use one variable only in an order that something enforces.', zh: '两个 goroutine 使用同一个变量，必须有机制保证先后顺序。' },
  panic: {
    en: 'A panic ends the whole program, unless a deferred function of the same goroutine itself calls recover.',
    zh: 'panic 会终止整个程序，除非同一个 goroutine 里的延迟函数自己调用了 recover。',
  },
  fatal: { en: 'A fatal error of the runtime cannot be recovered from.', zh: '运行时的 fatal error 无法恢复。' },
  'wrong-output': {
    en: 'The result must be right on every way through the code, and in every order in which goroutines may run.',
    zh: '无论代码走哪条路，也无论 goroutine 以什么顺序运行，结果都必须正确。',
  },
  busy: { en: 'Wait by blocking (a channel, a WaitGroup), not by looping.', zh: '等待要靠阻塞（通道、WaitGroup），而不是空转。' },
  late: {
    en: 'Work ends when it is told to, or when its time is up: wherever it waits, it waits for that as well.',
    zh: '收到停止的通知或者时间到了，工作就要结束：凡是等待的地方，都要同时等它。',
  },
  limit: { en: 'What is started or kept must have a bound.', zh: '启动的和保留的东西都要有上限。' },
  'internal-error': { en: 'This is a bug in gocl; please report it.', zh: '这是 gocl 的缺陷，请报告。' },
};

export function ruleOf(finding: Finding): Bilingual {
  const { verdict, message, waiting } = finding;
  const known = verdict === 'panic' || verdict === 'fatal' ? byMessage.find(([pattern]) => pattern.test(message)) : undefined;
  if (known) return known[1];
  // What hangs in the test's code waits for a cancel, or for whatever the test has in mind: only the start is the learner's.
  const inTest = verdict === 'leak' && waiting[0] !== undefined && isTest(waiting[0].file);
  const state = (verdict === 'deadlock' || verdict === 'leak') && !inTest ? waiting[0]?.state : undefined;
  const waits = state === undefined ? undefined : byState.find(([pattern]) => pattern.test(state));
  return waits?.[1] ?? byVerdict[verdict];
}
