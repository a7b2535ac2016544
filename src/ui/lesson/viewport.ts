/**
 * A window on a document that is longer than its pane. It opens at an anchor (the answer, the current line), and the
 * learner's scrolling is counted from there; the limits keep it inside the document.
 */
import { type Line, windowOf } from '../text/span.ts';

export interface Viewport {
  readonly lines: readonly Line[];
  /** Lines that are hidden above and below. */
  readonly above: number;
  readonly below: number;
  readonly limits: ScrollLimits;
}

/** How far the scroll offset may go. */
export interface ScrollLimits {
  readonly min: number;
  readonly max: number;
}

export const noScroll: ScrollLimits = { min: 0, max: 0 };

export function viewport(document: readonly Line[], height: number, anchor: number, offset: number): Viewport {
  const last = Math.max(0, document.length - height);
  const start = Math.max(0, Math.min(last, anchor));
  const limits = { min: -start, max: last - start };
  const top = start + Math.max(limits.min, Math.min(limits.max, offset));
  return { lines: windowOf(document, top, height), above: top, below: Math.max(0, document.length - top - height), limits };
}

/** `▲3 ▼12`: what is hidden above and below; '' when nothing is. */
export function scrollNote(view: Pick<Viewport, 'above' | 'below'>): string {
  return [view.above > 0 ? `▲${view.above}` : '', view.below > 0 ? `▼${view.below}` : ''].filter((part) => part !== '').join(' ');
}
