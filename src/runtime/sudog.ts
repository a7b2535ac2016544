/** A goroutine waiting for a channel (Go's runtime/runtime2.go `sudog`), and queues of them. */
import type { Chan } from './chan.ts';
import type { G } from './g.ts';

export class Sudog {
  prev: Sudog | null = null;
  next: Sudog | null = null;
  /** The queue it is in; null when in none. */
  queue: SudogQueue | null = null;
  ch: Chan | null = null;
  /** To be sent, for a sender. */
  elem: any = undefined;
  /** A receiver that wants `[v, ok]`. */
  wantOk = false;
  /** Index of the select case, or −1 outside select. */
  index = -1;

  constructor(readonly g: G) {}
}

/** First in, first out; removal from the middle for select. */
export class SudogQueue {
  first: Sudog | null = null;
  last: Sudog | null = null;

  enqueue(s: Sudog): void {
    s.queue = this;
    s.next = null;
    s.prev = this.last;
    if (this.last === null) this.first = s;
    else this.last.next = s;
    this.last = s;
  }

  dequeue(): Sudog | null {
    const s = this.first;
    if (s !== null) this.remove(s);
    return s;
  }

  remove(s: Sudog): void {
    if (s.queue !== this) return;
    if (s.prev === null) this.first = s.next;
    else s.prev.next = s.next;
    if (s.next === null) this.last = s.prev;
    else s.next.prev = s.prev;
    s.prev = s.next = s.queue = null;
  }

  /** Goroutines in the order in which they will be served. */
  goroutines(): number[] {
    const out: number[] = [];
    for (let s = this.first; s !== null; s = s.next) out.push(s.g.id);
    return out;
  }
}
