/** The sentences in Chinese; mirrors `explain-en.ts` case by case. */
import type { TraceEvent } from '../../trace/event.ts';
import type { TraceState } from '../../trace/state.ts';
import { timeText } from './clock.ts';
import {
  blocked,
  channelOf,
  deferredCall,
  fatalText,
  type Happening,
  innermost,
  isClock,
  isNetEvent,
  localsText,
  type NetEvent,
  nameOf,
  objectOf,
  panicOf,
  printed,
  shortName,
  wasWaiting,
  who,
} from './happening.ts';

export function explainInChinese({ event, after, source }: Happening): string {
  const g = who(event.g);
  switch (event.kind) {
    case 'GoCreate':
      return `${g} 启动 ${who(event.newg)}（${shortName(event.fn)}）；它已就绪，轮到它时才运行。`;
    case 'GoStart':
      return `轮到 ${g} 运行。`;
    case 'GoPreempt':
      return event.reason === 'Gosched' ? `${g} 让别人先运行。` : `${g} 运行得够久了，调度器让它让出。`;
    case 'GoBlock':
      return `${g} 阻塞：${whyBlocked(event.reason, event.on, after)}。`;
    case 'GoUnblock':
      return event.g > 0 && event.g !== event.other ? `${g} 唤醒 ${who(event.other)}；它已就绪。` : `时钟走到 ${timeText(event.t)}：${who(event.other)} 醒来。`;
    case 'GoEnd':
      return event.how === 'return' ? `${g} 返回并结束。` : event.how === 'goexit' ? `${g} 由 runtime.Goexit 结束。` : `${g} 因 panic 终止，程序也随之终止。`;
    case 'Line':
      return `${g} 到达第 ${event.at?.line ?? '?'} 行：${source}${localsText(event.locals)}`;
    case 'ObjectCreate':
      return created(event, g);
    case 'ChanSend':
    case 'ChanRecv':
    case 'ChanClose':
    case 'SelectCase':
      return onChannel(event, after, g);
    case 'DeferPush':
      return `${g} 登记延迟调用 ${deferredCall(event)}，函数结束时执行。`;
    case 'DeferRun':
      return `${g} 执行延迟调用 ${deferredCall(event)}${panicOf(event.g, after) === null ? '' : '，因为 panic 正在离开这个函数'}。`;
    case 'Panic':
      return `${g} 发生 panic：${event.value}。`;
    case 'Recover':
      return event.over
        ? `${g} 用 recover 接住 ${event.value}，被它取代的 panic 也一并结束：到此为止。`
        : `${g} 用 recover 接住 ${event.value}：panic 到此为止。`;
    case 'Goexit':
      return `${g} 调用 runtime.Goexit：执行延迟调用，然后结束。`;
    case 'FuncExit':
      if (event.how === 'goexit') return `${g} 因 runtime.Goexit 离开 ${shortName(event.fn ?? '')}。`;
      return `${shortName(event.fn ?? '')} 里没有人 recover：${g} 的 panic 继续传到 ${innermost(event.g, after) ?? 'goroutine 的尽头'}。`;
    case 'Output':
      return `${g} 打印 ${printed(event.text)}。`;
    case 'Fatal':
      return `程序终止：${fatalText(event.text)}${event.g === 0 ? leftBehind(after) : ''}`;
    case 'Exit':
      return `程序结束，退出码 ${event.code}。${leftBehind(after)}`;
    case 'SignalArrive':
      return signalArrives(event);
    default:
      return onOther(event, after, g);
  }
}

function signalArrives({ signal, delivered, missed = 0, ends }: TraceEvent & { kind: 'SignalArrive' }): string {
  if (signal === 'SIGKILL') return '信号 SIGKILL 到达。任何程序都收不到它：内核直接结束程序。';
  if (ends) return `信号 ${signal} 到达。没有人登记接收它，于是执行默认动作：结束程序。`;
  if (missed > 0 && delivered === 0) return `信号 ${signal} 到达，却被丢弃：通道没有位置，也没有人在接收。`;
  if (delivered > 0) return `信号 ${signal} 到达，交给了程序。`;
  return `信号 ${signal} 到达，程序忽略它。`;
}

/** 结束时仍然阻塞的 goroutine，以及它们在等什么。 */
function leftBehind(after: TraceState): string {
  const left = blocked(after);
  return left.length === 0 ? '' : `仍然阻塞：${left.map((b) => `${who(b.g)}（${b.reason}${b.on === '' ? '' : `，${b.on}`}）`).join('、')}。`;
}

function created(event: TraceEvent & { kind: 'ObjectCreate' }, g: string): string {
  if (event.object === 'chan') return `${g} 创建通道 ${event.name}：${event.cap ? `可放 ${event.cap} 个值` : '无缓冲'}。`;
  return `${g} 第一次用到 ${event.name}（${event.object}）。`;
}

function onChannel(event: TraceEvent & { kind: 'ChanSend' | 'ChanRecv' | 'ChanClose' | 'SelectCase' }, after: TraceState, g: string): string {
  const waiting = wasWaiting(event.g, after);
  const name = event.ch === undefined ? '' : nameOf(event.ch, after);
  switch (event.kind) {
    case 'ChanSend':
      if (event.g === 0 && isClock(event.ch, after))
        return event.to === undefined ? `${name} 到点：时间放进它的缓冲。` : `${name} 到点，${who(event.to)} 正在等它。`;
      if (event.to === undefined)
        return waiting ? `有空位了：等待中的 ${g} 要发送的 ${event.value} 进入 ${name}。` : `${g} 把 ${event.value} 放进 ${name} 的缓冲。`;
      return waiting
        ? `等待中的 ${g} 通过 ${name} 把 ${event.value} 交给 ${who(event.to)}。`
        : `${g} 向 ${name} 发送 ${event.value}，直接交给正在等待的 ${who(event.to)}。`;
    case 'ChanRecv':
      if (!event.ok) return waiting ? `${name} 已关闭，等待中的 ${g} 得到零值，ok 为 false。` : `${g} 从已关闭且取空的 ${name} 接收：得到零值，ok 为 false。`;
      if (isClock(event.ch, after)) return `${g} 从 ${name} 得到时间。`;
      if (event.from !== undefined) return `${g} 收到 ${who(event.from)} 交来的 ${event.value}。`;
      return waiting ? `等待中的 ${g} 得到 ${event.value}。` : `${g} 从 ${name} 的缓冲取出 ${event.value}。`;
    case 'ChanClose':
      return `${g} 关闭 ${name}：不会再有新值，所有等待者都被唤醒。`;
    default:
      return selected(event, name, g);
  }
}

function selected(event: TraceEvent & { kind: 'SelectCase' }, name: string, g: string): string {
  if (event.dir === 'default') return `${g} 的 select 没有就绪的 case，走 default。`;
  const several = event.ready.length > 1 ? `；有 ${event.ready.length} 个 case 就绪，随机选一个` : '';
  return `${g} 的 select 选中第 ${event.index + 1} 个 case（${event.dir === 'send' ? '发送到' : '接收自'} ${name}）${several}。`;
}

function onOther(event: TraceEvent, after: TraceState, g: string): string {
  if (isNetEvent(event)) return onNetwork(event, after, g);
  switch (event.kind) {
    case 'Lock':
    case 'RLock':
      return `${g} 锁住 ${nameOf(event.id, after)}。`;
    case 'Unlock':
    case 'RUnlock':
      return `${g} 解锁 ${nameOf(event.id, after)}。`;
    case 'WaitGroup':
      if (event.delta === 0) return `${nameOf(event.id, after)} 的计数为 0：${g} 继续运行。`;
      return `${g} ${event.delta > 0 ? '加' : '减'} ${Math.abs(event.delta)}：${nameOf(event.id, after)} 的计数为 ${event.count}。`;
    case 'Signal1':
      return `${g} 唤醒一个等待 ${nameOf(event.id, after)} 的 goroutine。`;
    case 'Broadcast':
      return `${g} 唤醒所有等待 ${nameOf(event.id, after)} 的 goroutine。`;
    case 'Atomic':
      return `${g} 对 ${nameOf(event.id, after)} 执行 ${event.op}，现在是 ${event.value}。`;
    case 'CtxCreate':
      return `${g} 创建 context ${nameOf(event.id, after)}（${event.what}）。`;
    case 'CtxCancel':
      return `context ${nameOf(event.id, after)} 被取消：${event.cause}。`;
    default:
      return `${g}：${event.kind}。`;
  }
}

function onNetwork(event: NetEvent, after: TraceState, g: string): string {
  const name = nameOf(event.id, after);
  switch (event.kind) {
    case 'NetListen':
      return `${g} 开始监听 ${event.address}（${name}），客户端可以连接了。`;
    case 'NetDial':
      return `${g} 向 ${event.address} 发起连接。`;
    case 'NetConnect':
      return event.error === undefined ? `${g} 建立连接：${event.local} → ${event.remote}（${name}）。` : `${g} 连接 ${event.remote} 失败：${event.error}。`;
    case 'NetAccept':
      return event.conn === undefined
        ? `${g} 在 ${name} 上的 Accept 失败：${event.error}。`
        : `${g} 在 ${name} 上接受来自 ${event.remote} 的连接：${nameOf(event.conn, after)}。`;
    case 'NetRead':
      if (event.error === 'EOF') return `${g} 读到 ${name} 的末尾（io.EOF）：对方已关闭写端。`;
      return event.error === undefined ? `${g} 从 ${name} 读到 ${event.bytes} 字节：${event.data}。` : `${g} 读 ${name} 失败：${event.error}。`;
    case 'NetWrite':
      return event.error === undefined ? `${g} 向 ${name} 写入 ${event.bytes} 字节：${event.data}。` : `${g} 写 ${name} 失败：${event.error}。`;
    case 'NetClose':
      return closedSocket(event, objectOf(event.id, after)?.kind === 'listener', name, g);
  }
}

function closedSocket(event: NetEvent & { kind: 'NetClose' }, listener: boolean, name: string, g: string): string {
  if (listener) return `${g} 关闭监听器 ${name}：阻塞在 Accept 上的 goroutine 得到 net.ErrClosed，也不再有新连接。`;
  if (event.side === 'write') return `${g} 关闭 ${name} 的写端：对方会读到 io.EOF，但仍可写。`;
  return event.side === 'read' ? `${g} 关闭 ${name} 的读端。` : `${g} 关闭 ${name}：对方会读到 io.EOF。`;
}

function whyBlocked(reason: string, on: readonly number[], after: TraceState): string {
  const c = channelOf(on, after);
  switch (reason) {
    case 'chan send':
      return c && c.cap > 0 ? `${c.name} 的缓冲满了（${c.buffer.length}/${c.cap}）` : `它向 ${c?.name ?? '通道'} 发送，但没有人接收`;
    case 'chan receive':
      return `它从 ${c?.name ?? '通道'} 接收，但通道是空的，也没有人发送`;
    case 'chan send (nil chan)':
    case 'chan receive (nil chan)':
      return '通道是 nil，永远等不到对方';
    case 'select':
      return 'select 没有就绪的 case';
    case 'select (no cases)':
      return '没有 case 的 select 永远等待';
    case 'sleep':
      return '它在睡眠';
    case 'IO wait': {
      const socket = on[0] === undefined ? undefined : objectOf(on[0], after);
      return socket?.kind === 'listener' ? `${socket.name} 上还没有等待接受的连接` : `它等待 ${socket?.name ?? '网络'}：还没有数据可读，或没有空间可写`;
    }
    case 'sync.WaitGroup.Wait':
      return `它等待 ${on[0] === undefined ? '计数' : (objectOf(on[0], after)?.name ?? '计数')} 归零`;
    case 'sync.Mutex.Lock':
    case 'sync.RWMutex.Lock':
    case 'sync.RWMutex.RLock':
      return '锁在别的 goroutine 手里';
    default:
      return reason;
  }
}
