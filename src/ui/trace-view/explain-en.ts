/** The sentences in English; `explain-zh.ts` mirrors this file case by case. */
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

export function explainInEnglish({ event, after, source }: Happening): string {
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
      return event.g > 0 && event.g !== event.other
        ? `${g} wakes ${who(event.other)}; it is ready to run.`
        : `The clock is at ${timeText(event.t)}: ${who(event.other)} wakes up.`;
    case 'GoEnd':
      return event.how === 'return'
        ? `${g} has returned and is gone.`
        : event.how === 'goexit'
          ? `${g} ends by runtime.Goexit.`
          : `${g} dies of its panic, and the program with it.`;
    case 'Line':
      return `${g} is at line ${event.at?.line ?? '?'}: ${source}${localsText(event.locals)}`;
    case 'ObjectCreate':
      return created(event, g);
    case 'ChanSend':
    case 'ChanRecv':
    case 'ChanClose':
    case 'SelectCase':
      return onChannel(event, after, g);
    case 'DeferPush':
      return `${g} defers ${deferredCall(event)}: it will run when the function ends.`;
    case 'DeferRun':
      return `${g} runs the deferred ${deferredCall(event)}${panicOf(event.g, after) === null ? '' : ', since the panic leaves the function'}.`;
    case 'Panic':
      return `${g} panics: ${event.value}.`;
    case 'Recover':
      return event.over
        ? `${g} recovers from ${event.value}, and with it from what it had replaced: the panic ends here.`
        : `${g} recovers from ${event.value}: the panic ends here.`;
    case 'Goexit':
      return `${g} calls runtime.Goexit: deferred calls run, then it ends.`;
    case 'FuncExit':
      if (event.how === 'goexit') return `${g} leaves ${shortName(event.fn ?? '')} because of runtime.Goexit.`;
      return `Nobody recovered in ${shortName(event.fn ?? '')}: the panic of ${g} goes on to ${innermost(event.g, after) ?? 'the end of the goroutine'}.`;
    case 'Output':
      return `${g} prints ${printed(event.text)}.`;
    case 'Fatal':
      return `The program stops: ${fatalText(event.text)}${event.g === 0 ? leftBehind(after) : ''}`;
    case 'Exit':
      return `The program ends with exit status ${event.code}.${leftBehind(after)}`;
    case 'SignalArrive':
      return signalArrives(event);
    default:
      return onOther(event, after, g);
  }
}

function signalArrives({ signal, delivered, missed = 0, ends }: TraceEvent & { kind: 'SignalArrive' }): string {
  if (signal === 'SIGKILL') return 'The signal SIGKILL arrives. No program can receive it: the kernel ends it.';
  if (ends) return `The signal ${signal} arrives. Nobody has asked for it, so it does what it does by default: it ends the program.`;
  if (missed > 0 && delivered === 0) return `The signal ${signal} arrives, and is dropped: the channel has no room, and nobody is receiving.`;
  if (delivered > 0) return `The signal ${signal} arrives and goes to the program.`;
  return `The signal ${signal} arrives, and the program ignores it.`;
}

/** Goroutines that are still blocked, with what they wait for. */
function leftBehind(after: TraceState): string {
  const left = blocked(after);
  return left.length === 0 ? '' : ` Still blocked: ${left.map((b) => `${who(b.g)} (${b.reason}${b.on === '' ? '' : ` on ${b.on}`})`).join(', ')}.`;
}

function created(event: TraceEvent & { kind: 'ObjectCreate' }, g: string): string {
  if (event.object === 'chan') return `${g} makes the channel ${event.name}: ${event.cap ? `room for ${event.cap}` : 'no buffer'}.`;
  return `${g} uses ${event.name} for the first time (${event.object}).`;
}

function onChannel(event: TraceEvent & { kind: 'ChanSend' | 'ChanRecv' | 'ChanClose' | 'SelectCase' }, after: TraceState, g: string): string {
  const waiting = wasWaiting(event.g, after);
  const name = event.ch === undefined ? '' : nameOf(event.ch, after);
  switch (event.kind) {
    case 'ChanSend':
      if (event.g === 0 && isClock(event.ch, after))
        return event.to === undefined ? `${name} fires: the time lies in its buffer.` : `${name} fires, and ${who(event.to)} was waiting for it.`;
      if (event.to === undefined)
        return waiting
          ? `There is room now: the value of the waiting ${g}, ${event.value}, goes into ${name}.`
          : `${g} puts ${event.value} into the buffer of ${name}.`;
      return waiting
        ? `The waiting ${g} hands ${event.value} over to ${who(event.to)} on ${name}.`
        : `${g} sends ${event.value} on ${name}, straight to ${who(event.to)}, who was waiting.`;
    case 'ChanRecv':
      if (!event.ok)
        return waiting
          ? `${name} is closed, so the waiting ${g} gets a zero value; ok is false.`
          : `${g} receives from ${name}, which is closed and empty: a zero value; ok is false.`;
      if (isClock(event.ch, after)) return `${g} gets the time from ${name}.`;
      if (event.from !== undefined) return `${g} has received ${event.value} from ${who(event.from)}.`;
      return waiting ? `The waiting ${g} gets ${event.value}.` : `${g} takes ${event.value} out of the buffer of ${name}.`;
    case 'ChanClose':
      return `${g} closes ${name}: no more values, and everybody who waits is woken.`;
    default:
      return selected(event, name, g);
  }
}

function selected(event: TraceEvent & { kind: 'SelectCase' }, name: string, g: string): string {
  if (event.dir === 'default') return `${g} finds no case of its select ready, and takes default.`;
  const several = event.ready.length > 1 ? `; ${event.ready.length} cases were ready, and one is picked at random` : '';
  return `${g} takes case ${event.index + 1} of its select (${event.dir === 'send' ? 'send on' : 'receive from'} ${name})${several}.`;
}

function onOther(event: TraceEvent, after: TraceState, g: string): string {
  if (isNetEvent(event)) return onNetwork(event, after, g);
  switch (event.kind) {
    case 'Lock':
    case 'RLock':
      return `${g} locks ${nameOf(event.id, after)}.`;
    case 'Unlock':
    case 'RUnlock':
      return `${g} unlocks ${nameOf(event.id, after)}.`;
    case 'WaitGroup':
      if (event.delta === 0) return `${nameOf(event.id, after)} counts 0: ${g} goes on.`;
      return `${g} ${event.delta > 0 ? 'adds' : 'takes'} ${Math.abs(event.delta)}: ${nameOf(event.id, after)} counts ${event.count}.`;
    case 'Signal1':
      return `${g} wakes one who waits for ${nameOf(event.id, after)}.`;
    case 'Broadcast':
      return `${g} wakes all who wait for ${nameOf(event.id, after)}.`;
    case 'Atomic':
      return `${g}: ${event.op} on ${nameOf(event.id, after)}, now ${event.value}.`;
    case 'CtxCreate':
      return `${g} makes the context ${nameOf(event.id, after)} (${event.what}).`;
    case 'CtxCancel':
      return `The context ${nameOf(event.id, after)} is cancelled: ${event.cause}.`;
    default:
      return `${g}: ${event.kind}.`;
  }
}

function onNetwork(event: NetEvent, after: TraceState, g: string): string {
  const name = nameOf(event.id, after);
  switch (event.kind) {
    case 'NetListen':
      return `${g} listens at ${event.address} (${name}): from now on clients can connect.`;
    case 'NetDial':
      return `${g} dials ${event.address}.`;
    case 'NetConnect':
      return event.error === undefined
        ? `${g} is connected from ${event.local} to ${event.remote} (${name}).`
        : `${g} cannot connect to ${event.remote}: ${event.error}.`;
    case 'NetAccept':
      return event.conn === undefined
        ? `Accept on ${name} fails for ${g}: ${event.error}.`
        : `${g} accepts a connection from ${event.remote} on ${name}: ${nameOf(event.conn, after)}.`;
    case 'NetRead':
      if (event.error === 'EOF') return `${g} reads the end of ${name} (io.EOF): the peer has closed its side.`;
      return event.error === undefined ? `${g} reads ${event.bytes} bytes from ${name}: ${event.data}.` : `Read on ${name} fails for ${g}: ${event.error}.`;
    case 'NetWrite':
      return event.error === undefined ? `${g} writes ${event.bytes} bytes to ${name}: ${event.data}.` : `Write to ${name} fails for ${g}: ${event.error}.`;
    case 'NetClose':
      return closedSocket(event, objectOf(event.id, after)?.kind === 'listener', name, g);
  }
}

function closedSocket(event: NetEvent & { kind: 'NetClose' }, listener: boolean, name: string, g: string): string {
  if (listener) return `${g} closes the listener ${name}: who is blocked in Accept gets net.ErrClosed, and nobody can connect any more.`;
  if (event.side === 'write') return `${g} closes the write side of ${name}: the peer will read io.EOF, and can still write.`;
  return event.side === 'read' ? `${g} closes the read side of ${name}.` : `${g} closes ${name}: the peer will read io.EOF.`;
}

function whyBlocked(reason: string, on: readonly number[], after: TraceState): string {
  const c = channelOf(on, after);
  switch (reason) {
    case 'chan send':
      return c && c.cap > 0
        ? `the buffer of ${c.name} is full (${c.buffer.length} of ${c.cap})`
        : `it sends on ${c?.name ?? 'a channel'}, and nobody is receiving`;
    case 'chan receive':
      return `it receives from ${c?.name ?? 'a channel'}, which is empty, and nobody is sending`;
    case 'chan send (nil chan)':
    case 'chan receive (nil chan)':
      return 'the channel is nil, so nobody will ever come';
    case 'select':
      return 'no case of its select is ready';
    case 'select (no cases)':
      return 'a select without cases waits for ever';
    case 'sleep':
      return 'it sleeps';
    case 'IO wait': {
      const socket = on[0] === undefined ? undefined : objectOf(on[0], after);
      return socket?.kind === 'listener'
        ? `no client is waiting to be accepted on ${socket.name}`
        : `it waits for ${socket?.name ?? 'the network'}: nothing to read yet, or no room to write`;
    }
    case 'sync.WaitGroup.Wait':
      return `it waits until ${on[0] === undefined ? 'the group' : (objectOf(on[0], after)?.name ?? 'the group')} counts 0`;
    case 'sync.Mutex.Lock':
    case 'sync.RWMutex.Lock':
    case 'sync.RWMutex.RLock':
      return 'another goroutine holds the lock';
    default:
      return reason;
  }
}
