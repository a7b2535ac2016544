/**
 * An open socket with who waits for it (Go's internal/poll and the runtime's netpoller).
 *
 * Invariants: at most one goroutine at a time is inside an operation of a side (`enter`, `leave`): others queue; a goroutine that waits is
 * woken by the socket, by its deadline or by `close`, and looks again. On a real network those who wait are counted as waiting for the host.
 */
import type { Execution } from '../../runtime/execution.ts';
import type { NetSocket } from '../../runtime/network.ts';
import { WaitQueue } from '../../runtime/sema.ts';
import type { Timer } from '../../runtime/timer.ts';
import { durationText } from '../../trace/format.ts';

/** Go's wait reason. */
const ioWait = 'IO wait';

/** Reading (and accepting, and connecting) or writing. */
export class Side {
  private readonly waiting = new WaitQueue();
  private readonly entering = new WaitQueue();
  private busy = false;
  private timer: Timer | null = null;
  /** Its deadline has passed. */
  expired = false;

  constructor(
    private readonly $: Execution,
    private readonly owner: object,
    private readonly outside: boolean,
    private readonly name: string,
  ) {}

  *enter(): Generator<undefined, void, any> {
    while (this.busy) yield* this.sleep(this.entering);
    this.busy = true;
  }

  leave(): void {
    this.$.synchronises();
    this.busy = false;
    this.wakeOne(this.entering);
  }

  /** Until something may have changed. */
  wait(): Generator<undefined, void, any> {
    return this.sleep(this.waiting);
  }

  private *sleep(queue: WaitQueue): Generator<undefined, void, any> {
    if (this.outside) this.$.hostWaits++;
    this.$.waitIn(queue, ioWait, this.owner);
    yield* this.$.park();
  }

  wake(): void {
    while (this.wakeOne(this.waiting));
  }

  wakeAll(): void {
    this.wake();
    while (this.wakeOne(this.entering));
  }

  /** As the netpoller does: to the tail of the queue, whoever caused it. */
  private wakeOne(queue: WaitQueue): boolean {
    const g = queue.dequeue();
    if (g === null) return false;
    if (this.outside) this.$.hostWaits--;
    this.$.ready(g, false);
    return true;
  }

  /** So many nanoseconds from now; null is never. */
  setDeadline(after: number | null): void {
    const { $ } = this;
    if (this.timer !== null) $.stopTimer(this.timer);
    this.timer = null;
    this.expired = after !== null && after <= 0;
    if (this.expired) this.wake();
    else if (after !== null) {
      this.timer = $.newTimer(() => this.expire(), $.rec === null ? this.name : `${this.name}(${durationText(after)})`);
      $.startTimer(this.timer, $.now() + after);
    }
  }

  private expire(): void {
    this.timer = null;
    this.expired = true;
    this.wake();
  }

  clear(): void {
    if (this.timer !== null) this.$.stopTimer(this.timer);
    this.timer = null;
  }
}

export class Descriptor {
  readonly read: Side;
  readonly write: Side;
  closed = false;

  constructor(
    $: Execution,
    /** The Go object that stands for it. */
    readonly owner: object,
    /** Null: only something to wait for. */
    readonly socket: NetSocket | null,
    outside: boolean,
  ) {
    this.read = new Side($, owner, outside, 'read deadline');
    this.write = new Side($, owner, outside, 'write deadline');
    if (socket === null) return;
    socket.readable = () => this.read.wake();
    socket.writable = () => this.write.wake();
  }

  /** False if it was closed already. */
  close(): boolean {
    if (this.closed) return false;
    this.closed = true;
    for (const side of [this.read, this.write]) {
      side.clear();
      side.wakeAll();
    }
    this.socket?.close();
    return true;
  }
}
