/**
 * What `gocl watch` does: the state, and the effects that follow from its changes (checks, watching, progress). Knows no
 * screen; whoever shows it is told of each new state.
 *
 * A check is abandoned as soon as another is wanted; then the newest one begins. Keys are taken at any time.
 */
import type { Exercise } from '../../lessons/exercise.ts';
import type { Language } from '../../lessons/lesson.ts';
import { currentOf, reduceWatch, resetAsked, type Said, type WatchAction, type WatchState } from './state.ts';

export interface CheckHooks {
  tried(count: number): void;
  cancelled(): boolean;
}

/** What the session needs of the world. */
export interface WatchHost {
  /** Null when it was cancelled. */
  check(e: Exercise, hooks: CheckHooks): Promise<{ passed: boolean; lines: Said } | null>;
  /** Calls `saved` at every save of the exercise; returns what ends it. */
  watch(e: Exercise, saved: () => void): () => void;
  /** Puts the starter back; tells in one line what became of it, also when that could not be done. */
  reset(e: Exercise, language: Language): string;
  /** For the learner's progress. */
  opened(e: Exercise): void;
  hinted(e: Exercise, count: number): void;
}

export class WatchSession {
  /** Resolves once the learner has left; rejects when a check breaks. */
  readonly ended: Promise<void>;
  private end: () => void = () => {};
  private fail: (error: unknown) => void = () => {};
  private stopWatching: () => void = () => {};
  private checking: Promise<void> = Promise.resolve();

  constructor(
    public state: WatchState,
    private readonly host: WatchHost,
    private readonly show: (state: WatchState) => void,
  ) {
    this.ended = new Promise((resolve, reject) => {
      this.end = resolve;
      this.fail = reject;
    });
  }

  start(): void {
    this.openCurrent();
    this.startCheck();
    this.show(this.state);
  }

  dispatch(action: WatchAction): void {
    const before = this.state;
    if (before.quit) return;
    const after = this.reduce(before, action);
    this.state = after;
    if (after.index !== before.index) this.openCurrent();
    else if (after.hints > before.hints) this.host.hinted(currentOf(after), after.hints);
    if (after.wanted !== before.wanted) this.startCheck();
    this.show(after);
    if (after.quit) this.stop();
  }

  /** The file is put back before the check that follows begins. */
  private reduce(before: WatchState, action: WatchAction): WatchState {
    const yes = action.type === 'yes' || (action.type === 'in-list' && action.action.type === 'yes');
    const asked = yes ? resetAsked(before) : null;
    const told = asked && this.host.reset(asked, before.language);
    // What was put back is no save of the learner's.
    if (asked === currentOf(before)) this.watchCurrent();
    const after = reduceWatch(before, action);
    return told === null ? after : reduceWatch(after, { type: 'told', text: told });
  }

  /** Resolves when no check runs any more. */
  async idle(): Promise<void> {
    for (let waited: Promise<void> | null = null; waited !== this.checking; ) {
      waited = this.checking;
      await waited;
    }
  }

  private openCurrent(): void {
    this.watchCurrent();
    this.host.opened(currentOf(this.state));
  }

  private watchCurrent(): void {
    this.stopWatching();
    this.stopWatching = this.host.watch(currentOf(this.state), () => this.dispatch({ type: 'saved' }));
  }

  private startCheck(): void {
    const { serial, what } = this.state.wanted;
    this.checking = this.checking.then(() => (what === 'all' ? this.checkAll(serial) : this.checkCurrent(serial))).catch((error: unknown) => this.fail(error));
  }

  private async checkCurrent(serial: number): Promise<void> {
    if (this.outdated(serial)) return;
    const result = await this.host.check(currentOf(this.state), {
      tried: (tried) => this.dispatch({ type: 'tried', serial, tried }),
      cancelled: () => this.outdated(serial),
    });
    if (result) this.dispatch({ type: 'checked', serial, ...result });
  }

  private async checkAll(serial: number): Promise<void> {
    for (const e of this.state.exercises) {
      if (this.outdated(serial)) return;
      const result = await this.host.check(e, { tried: (tried) => this.dispatch({ type: 'tried', serial, tried }), cancelled: () => this.outdated(serial) });
      if (result) this.dispatch({ type: 'one-of-all', serial, id: e.id, ...result });
    }
    this.dispatch({ type: 'all-checked', serial });
  }

  private outdated(serial: number): boolean {
    return this.state.quit || serial !== this.state.wanted.serial;
  }

  private stop(): void {
    this.stopWatching();
    this.end();
  }
}
