/** One plain sentence for an event, in the learner's language, with the names that the program uses. */
import type { Language } from '../../lessons/lesson.ts';
import type { TraceEvent } from '../../trace/event.ts';
import { timeText } from './clock.ts';
import { shortName } from './lanes.ts';
import type { ChannelView, Moment } from './moment.ts';
import { channelName } from './objects.ts';

/** `after` is the state once the event has happened; `source` gives the text of a line of the program. */
export function explain(event: TraceEvent, after: Moment, language: Language, source: (line: number) => string): string {
  return language === 'zh' ? chinese(event, after, source) : english(event, after, source);
}

function english(event: TraceEvent, after: Moment, source: (line: number) => string): string {
  const g = who(event.g);
  switch (event.kind) {
    case 'GoCreate':
      return `${g} starts ${who(event.newg)} (${shortName(event.fn)}); it is ready, and runs when its turn comes.`;
    case 'GoStart':
      return `${g} gets its turn and runs.`;
    case 'GoPreempt':
      return event.reason === 'Gosched' ? `${g} lets others run.` : `${g} has run long enough; the scheduler takes the turn away.`;
    case 'GoBlock':
      return `${g} blocks: ${whyBlocked(event.reason, event.on, after)}.`;
    case 'GoUnblock':
      return event.g > 0 && event.g !== event.other ? `${g} wakes ${who(event.other)}; it is ready to run.` : `The clock is at ${timeText(event.t)}: ${who(event.other)} wakes up.`;
    case 'GoEnd':
      return event.how === 'return' ? `${g} has returned and is gone.` : event.how === 'goexit' ? `${g} ends by runtime.Goexit.` : `${g} dies of its panic, and the program with it.`;
    case 'Line':
      return `${g} is at line ${event.at?.line ?? '?'}: ${quoted(event, source)}${locals(event.locals)}`;
    case 'ObjectCreate':
      return event.object === 'chan' ? `${g} makes the channel ${objectName(event.name, event.id)}: ${event.cap ? `room for ${event.cap}` : 'no buffer'}.` : `${g} makes the ${event.object} ${objectName(event.name, event.id)}.`;
    case 'ChanSend':
      if (event.to !== undefined) return `${g} sends ${event.value} on ${chan(event.ch, after)}, straight to ${who(event.to)}, who was waiting.`;
      return isBuffered(event.ch, after) ? `${g} puts ${event.value} into the buffer of ${chan(event.ch, after)}.` : `${g} has sent ${event.value} on ${chan(event.ch, after)}.`;
    case 'ChanRecv':
      if (!event.ok) return `${g} receives from ${chan(event.ch, after)}, which is closed and empty: ${event.value}, ok is false.`;
      return event.from !== undefined && !isBuffered(event.ch, after)
        ? `${g} receives ${event.value} from ${chan(event.ch, after)}, straight from ${who(event.from)}, who was waiting.`
        : `${g} receives ${event.value} from ${chan(event.ch, after)}.${event.from !== undefined ? ` The waiting ${who(event.from)} fills the free place.` : ''}`;
    case 'ChanClose':
      return `${g} closes ${chan(event.ch, after)}: no more values, and everybody who waits is woken.`;
    case 'SelectCase':
      return event.dir === 'default' ? `${g} finds no case of its select ready, and takes default.` : `${g} takes case ${event.index + 1} of its select${event.ch !== undefined ? ` (${chan(event.ch, after)})` : ''}${event.ready.length > 1 ? `; ${event.ready.length} cases were ready, and one is picked at random` : ''}.`;
    case 'Lock':
    case 'RLock':
      return `${g} locks ${object(event.id, after)}.`;
    case 'Unlock':
    case 'RUnlock':
      return `${g} unlocks ${object(event.id, after)}.`;
    case 'WaitGroup':
      return `${g} ${event.delta > 0 ? 'adds' : 'takes'} ${Math.abs(event.delta)}: ${object(event.id, after)} counts ${event.count}.`;
    case 'DeferPush':
      return `${g} defers ${shortName(event.fn)}: it will run when the function ends.`;
    case 'DeferRun':
      return `${g} runs the deferred ${shortName(event.fn)}.`;
    case 'Panic':
      return `${g} panics: ${event.value}.`;
    case 'Recover':
      return `${g} recovers from ${event.value}: the panic ends here.`;
    case 'Goexit':
      return `${g} calls runtime.Goexit.`;
    case 'TimerFire':
      return `The clock is at ${timeText(event.t)}: a timer fires.`;
    case 'CtxCancel':
      return `The context is cancelled: ${event.cause}.`;
    case 'SignalArrive':
      return `The signal ${event.signal} arrives.`;
    case 'Output':
      return `${g} prints ${JSON.stringify(event.text.replace(/\n$/, ''))}.`;
    case 'Fatal':
      return `The program stops: fatal error: ${event.text}`;
    case 'Exit':
      return `The program ends with exit status ${event.code}.`;
    default:
      return `${g}: ${event.kind}.`;
  }
}

function whyBlocked(reason: string, on: readonly number[], after: Moment): string {
  const c = on.length === 1 ? after.channels.get(on[0] as number) : undefined;
  switch (reason) {
    case 'chan send':
      return c && c.cap > 0 ? `the buffer of ${channelName(c)} is full (${c.buffer.length} of ${c.cap})` : `it sends on ${c ? channelName(c) : 'a channel'}, and nobody is receiving`;
    case 'chan receive':
      return `it receives from ${c ? channelName(c) : 'a channel'}, which is empty, and nobody is sending`;
    case 'chan send (nil chan)':
    case 'chan receive (nil chan)':
      return 'the channel is nil, and nobody will ever come';
    case 'select':
      return 'no case of its select is ready';
    case 'select (no cases)':
      return 'a select without cases waits for ever';
    case 'sleep':
      return 'it sleeps';
    case 'sync.WaitGroup.Wait':
      return 'it waits until the group counts 0';
    case 'sync.Mutex.Lock':
      return 'another goroutine holds the lock';
    default:
      return reason;
  }
}

function chinese(event: TraceEvent, after: Moment, source: (line: number) => string): string {
  const g = who(event.g);
  switch (event.kind) {
    case 'GoCreate':
      return `${g} 启动 ${who(event.newg)}（${shortName(event.fn)}）；它已就绪，轮到它时才运行。`;
    case 'GoStart':
      return `轮到 ${g} 运行。`;
    case 'GoPreempt':
      return event.reason === 'Gosched' ? `${g} 让别人先运行。` : `${g} 运行得够久了，调度器让它让出。`;
    case 'GoBlock':
      return `${g} 阻塞：${whyBlockedChinese(event.reason, event.on, after)}。`;
    case 'GoUnblock':
      return event.g > 0 && event.g !== event.other ? `${g} 唤醒 ${who(event.other)}；它已就绪。` : `时钟走到 ${timeText(event.t)}：${who(event.other)} 醒来。`;
    case 'GoEnd':
      return event.how === 'return' ? `${g} 返回并结束。` : event.how === 'goexit' ? `${g} 由 runtime.Goexit 结束。` : `${g} 因 panic 终止，程序也随之终止。`;
    case 'Line':
      return `${g} 到达第 ${event.at?.line ?? '?'} 行：${quoted(event, source)}${locals(event.locals)}`;
    case 'ObjectCreate':
      return event.object === 'chan' ? `${g} 创建通道 ${objectName(event.name, event.id)}：${event.cap ? `可放 ${event.cap} 个值` : '无缓冲'}。` : `${g} 创建 ${event.object} ${objectName(event.name, event.id)}。`;
    case 'ChanSend':
      if (event.to !== undefined) return `${g} 向 ${chan(event.ch, after)} 发送 ${event.value}，直接交给正在等待的 ${who(event.to)}。`;
      return isBuffered(event.ch, after) ? `${g} 把 ${event.value} 放进 ${chan(event.ch, after)} 的缓冲。` : `${g} 向 ${chan(event.ch, after)} 发送了 ${event.value}。`;
    case 'ChanRecv':
      if (!event.ok) return `${g} 从已关闭且取空的 ${chan(event.ch, after)} 接收：${event.value}，ok 为 false。`;
      return event.from !== undefined && !isBuffered(event.ch, after)
        ? `${g} 从 ${chan(event.ch, after)} 收到 ${event.value}，由正在等待的 ${who(event.from)} 直接交来。`
        : `${g} 从 ${chan(event.ch, after)} 收到 ${event.value}。${event.from !== undefined ? `等待中的 ${who(event.from)} 补上空位。` : ''}`;
    case 'ChanClose':
      return `${g} 关闭 ${chan(event.ch, after)}：不会再有新值，所有等待者都被唤醒。`;
    case 'SelectCase':
      return event.dir === 'default' ? `${g} 的 select 没有就绪的 case，走 default。` : `${g} 的 select 选中第 ${event.index + 1} 个 case${event.ch !== undefined ? `（${chan(event.ch, after)}）` : ''}${event.ready.length > 1 ? `；有 ${event.ready.length} 个 case 就绪，随机选一个` : ''}。`;
    case 'Lock':
    case 'RLock':
      return `${g} 锁住 ${object(event.id, after)}。`;
    case 'Unlock':
    case 'RUnlock':
      return `${g} 解锁 ${object(event.id, after)}。`;
    case 'WaitGroup':
      return `${g} ${event.delta > 0 ? '加' : '减'} ${Math.abs(event.delta)}：${object(event.id, after)} 的计数为 ${event.count}。`;
    case 'DeferPush':
      return `${g} 登记延迟调用 ${shortName(event.fn)}，函数结束时执行。`;
    case 'DeferRun':
      return `${g} 执行延迟调用 ${shortName(event.fn)}。`;
    case 'Panic':
      return `${g} 发生 panic：${event.value}。`;
    case 'Recover':
      return `${g} 用 recover 接住 ${event.value}：panic 到此为止。`;
    case 'Goexit':
      return `${g} 调用 runtime.Goexit。`;
    case 'TimerFire':
      return `时钟走到 ${timeText(event.t)}：定时器触发。`;
    case 'CtxCancel':
      return `context 被取消：${event.cause}。`;
    case 'SignalArrive':
      return `信号 ${event.signal} 到达。`;
    case 'Output':
      return `${g} 打印 ${JSON.stringify(event.text.replace(/\n$/, ''))}。`;
    case 'Fatal':
      return `程序终止：fatal error: ${event.text}`;
    case 'Exit':
      return `程序结束，退出码 ${event.code}。`;
    default:
      return `${g}：${event.kind}。`;
  }
}

function whyBlockedChinese(reason: string, on: readonly number[], after: Moment): string {
  const c = on.length === 1 ? after.channels.get(on[0] as number) : undefined;
  switch (reason) {
    case 'chan send':
      return c && c.cap > 0 ? `${channelName(c)} 的缓冲满了（${c.buffer.length}/${c.cap}）` : `它向 ${c ? channelName(c) : '通道'} 发送，但没有人接收`;
    case 'chan receive':
      return `它从 ${c ? channelName(c) : '通道'} 接收，但通道是空的，也没有人发送`;
    case 'chan send (nil chan)':
    case 'chan receive (nil chan)':
      return '通道是 nil，永远等不到对方';
    case 'select':
      return 'select 没有就绪的 case';
    case 'select (no cases)':
      return '没有 case 的 select 永远等待';
    case 'sleep':
      return '它在睡眠';
    case 'sync.WaitGroup.Wait':
      return '它等待计数归零';
    case 'sync.Mutex.Lock':
      return '锁在别的 goroutine 手里';
    default:
      return reason;
  }
}

function who(g: number): string {
  return g === 1 ? 'main' : g === 0 ? 'runtime' : `G${g}`;
}

function objectName(name: string, id: number): string {
  return name === '' ? `#${id}` : name;
}

function chan(id: number, after: Moment): string {
  const c: ChannelView | undefined = after.channels.get(id);
  return c ? channelName(c) : `chan#${id}`;
}

function isBuffered(id: number, after: Moment): boolean {
  return (after.channels.get(id)?.cap ?? 0) > 0;
}

function object(id: number, after: Moment): string {
  const o = after.others.get(id);
  return o ? objectName(o.name, id) : `#${id}`;
}

function quoted(event: TraceEvent, source: (line: number) => string): string {
  return event.at ? source(event.at.line).trim() : '';
}

function locals(changed: readonly { name: string; value: string }[] | undefined): string {
  return changed && changed.length > 0 ? `   ${changed.map((l) => `${l.name} = ${l.value}`).join(', ')}` : '';
}
