/** A pane's frame: title on the upper edge, a note on the lower one; the focused pane has a heavy frame. */
import { cut, fitted, type Line, span, textWidth, windowOf } from './span.ts';

export interface Frame {
  readonly title: string;
  readonly note?: string;
  readonly focused: boolean;
  readonly width: number;
  readonly height: number;
}

const light = { tl: '╭', tr: '╮', bl: '╰', br: '╯', h: '─', v: '│' };
const heavy = { tl: '┏', tr: '┓', bl: '┗', br: '┛', h: '━', v: '┃' };

/** Cells and rows that remain inside. */
export function innerSize(frame: Pick<Frame, 'width' | 'height'>): { width: number; height: number } {
  return { width: Math.max(0, frame.width - 4), height: Math.max(0, frame.height - 2) };
}

export function framed(frame: Frame, content: readonly Line[]): Line[] {
  const { width, height } = innerSize(frame);
  const edge = frame.focused ? heavy : light;
  const style = frame.focused ? 'accent' : 'dim';
  const body = windowOf(content, 0, height).map((l): Line => [span(`${edge.v} `, style), ...fitted(l, width), span(` ${edge.v}`, style)]);
  return [edgeLine(edge.tl, edge.h, edge.tr, frame.title, frame, 'start'), ...body, edgeLine(edge.bl, edge.h, edge.br, frame.note ?? '', frame, 'end')];
}

function edgeLine(left: string, fill: string, right: string, text: string, frame: Frame, side: 'start' | 'end'): Line {
  const style = frame.focused ? 'accent' : 'dim';
  const room = Math.max(0, frame.width - 2);
  const label = text === '' ? '' : ` ${cut(text, room - 4)} `;
  const rest = Math.max(0, room - textWidth(label) - 1);
  const textStyle = side === 'end' ? 'dim' : frame.focused ? 'heading' : 'strong';
  const parts =
    side === 'start'
      ? [span(left + fill, style), span(label, textStyle), span(fill.repeat(rest) + right, style)]
      : [span(left + fill.repeat(rest), style), span(label, textStyle), span(fill + right, style)];
  return parts;
}
