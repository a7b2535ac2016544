/** The whole screen as lines, a pure function of state and size: what ink paints, and the first frame before ink is there. */
import { messagesFor } from '../language/messages.ts';
import { framed } from '../text/frame.ts';
import { type Line, span, truncate, windowOf } from '../text/span.ts';
import { wrapText } from '../text/wrap.ts';
import { headerLine, helpLines, keyBar, shownPane, statusLine, statusText, tabsLine } from './chrome.ts';
import type { Layout } from './layout.ts';
import { type Panes, panesFor } from './panes.ts';
import { currentStep, type LessonState, type PaneName } from './state.ts';
import { scrollNote } from './viewport.ts';

export interface Composed {
  readonly layout: Layout;
  readonly limits: Panes['limits'];
  /** Rows of boxes: each box is a list of lines with its width. */
  readonly bands: readonly (readonly { width: number; lines: readonly Line[] }[])[];
}

export function compose(state: LessonState, columns: number, rows: number): Composed {
  const panes = panesFor(state, columns, rows);
  const { layout, limits } = panes;
  const band = (lines: readonly Line[]) => [{ width: columns, lines }];
  if (layout.kind === 'too-small')
    return { layout, limits, bands: [band(windowOf(wrapText(messagesFor(state.language).tooSmall(columns, rows), columns), 0, rows))] };
  const header = headerLine(state, columns);
  const keys = keyBar(state, columns);
  if (state.help) return { layout, limits, bands: [band([header]), band(windowOf([[], ...helpLines(state, columns, rows - 3)], 0, rows - 2)), band([keys])] };
  return { layout, limits, bands: [band([header]), ...bodyBands(state, panes), band([keys])] };
}

/** Everything between the header and the bar of keys; two rows less than the screen. */
export function bodyBands(state: LessonState, panes: Panes): Composed['bands'] {
  return panes.layout.kind === 'wide' ? wideBands(state, panes) : [[{ width: panes.layout.columns, lines: narrowLines(state, panes) }]];
}

function narrowLines(state: LessonState, { layout, views }: Panes): Line[] {
  if (layout.kind !== 'narrow') return [];
  const pane = shownPane(state, layout.panes);
  const view = views[pane];
  return [
    tabsLine(state, layout.panes, layout.columns),
    ...windowOf(
      view.lines.map((l) => truncate([span(' '), ...l], layout.columns)),
      0,
      layout.body.height,
    ),
    statusLine(state, scrollNote(view), layout.columns),
  ];
}

function wideBands(state: LessonState, { layout, views }: Panes): Composed['bands'] {
  if (layout.kind !== 'wide') return [];
  const messages = messagesFor(state.language);
  const program = currentStep(state).program;
  const frame = (pane: PaneName, title: string, note: string) => {
    const { width, height } = layout[pane];
    return framed({ title, note, focused: state.pane === pane, width, height }, views[pane].lines);
  };
  const text = frame('text', messages.text, scrollNote(views.text));
  const code = frame('code', program ? `${messages.code} · ${program.name}` : messages.code, scrollNote(views.code));
  const output = frame('output', messages.output, scrollNote(views.output));
  const trace = frame('trace', messages.trace, statusText(state));
  return [
    [
      { width: layout.text.width, lines: text },
      { width: layout.code.width, lines: [...code, ...output] },
    ],
    [{ width: layout.trace.width, lines: trace }],
  ];
}

/** The rows of the screen, the boxes of a band joined. */
export function rowsOf({ bands }: Pick<Composed, 'bands'>): Line[] {
  return bands.flatMap((boxes) => {
    const height = Math.max(...boxes.map((box) => box.lines.length));
    return Array.from({ length: height }, (_, row) => boxes.flatMap((box) => [...(box.lines[row] ?? [])]));
  });
}
