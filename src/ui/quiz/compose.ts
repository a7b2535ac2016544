/**
 * The whole quiz screen as lines, a pure function of state and size. Wide: the question on the left, the program on the right.
 * Narrow (80x24): the program above the question while it is open; afterwards one page, opened at the answer.
 */
import { barOfKeys } from '../lesson/chrome.ts';
import { bodyBands, type Composed } from '../lesson/compose.ts';
import { keyLabel } from '../lesson/keys.ts';
import { smallest } from '../lesson/layout.ts';
import { type Panes, panesFor } from '../lesson/panes.ts';
import { noScroll, type ScrollLimits, scrollNote, type Viewport, viewport } from '../lesson/viewport.ts';
import { messagesFor } from '../language/messages.ts';
import { framed, innerSize } from '../text/frame.ts';
import { cut, fitted, type Line, line, lineWidth, type Span, span, truncate, windowOf } from '../text/span.ts';
import { ranLines, verdictLines, whyLines } from './answer-lines.ts';
import { codeLines, focusLine } from './code-lines.ts';
import { allQuizKeys, quizBarKeys } from './keys.ts';
import { quizMessages } from './messages.ts';
import { type Asked, optionLines, questionLines } from './question-lines.ts';
import { resultLines } from './result-lines.ts';
import { isAnswerRight, openKey, openQuestion, phaseOf, type QuizPane, type QuizState } from './state.ts';

/** What the screen knows besides its state. */
export interface QuizPlace {
  /** Ids of the steps of the lesson, in order. */
  readonly steps: readonly string[];
  /** The lesson of the next quiz. */
  readonly next: string | null;
}

export interface ComposedQuiz {
  readonly columns: number;
  readonly rows: number;
  readonly bands: Composed['bands'];
  readonly limits: Readonly<Record<QuizPane, ScrollLimits>>;
  /** The pane that the scroll keys move. */
  readonly scrolls: QuizPane;
  /** The panes of the trace, while it is shown. */
  readonly trace: Panes | null;
}

type Body = Pick<ComposedQuiz, 'bands' | 'limits' | 'scrolls' | 'trace'>;

const widest = 110;
/** Rows of the program that stay in view above a long question. */
const leastCode = 5;

export function composeQuiz(state: QuizState, place: QuizPlace, columns: number, rows: number): ComposedQuiz {
  const size = { columns, rows };
  const band = (lines: readonly Line[]) => [{ width: columns, lines }];
  if (columns < smallest.columns || rows < smallest.rows)
    return { ...size, ...still, bands: [band([fitted(line(messagesFor(state.language).tooSmall(columns, rows)), columns)])] };
  const body = state.help ? { ...still, bands: [band(windowOf(helpLines(state), 0, rows - 2))] } : bodyOf(state, place, columns, rows);
  const bar = barOfKeys(quizBarKeys(state), state.language, columns);
  return { ...size, ...body, bands: [band([headerLine(state, columns)]), ...body.bands, band([bar])] };
}

const still: Omit<Body, 'bands'> = { limits: { question: noScroll, code: noScroll }, scrolls: 'question', trace: null };

function bodyOf(state: QuizState, place: QuizPlace, columns: number, rows: number): Body {
  if (state.trace) {
    const trace = panesFor(state.trace, columns, rows);
    return { ...still, bands: bodyBands(state.trace, trace), trace };
  }
  const question = openQuestion(state);
  if (!question) return resultBody(state, place, columns, rows - 2);
  const asked: Asked = { ...state, question, key: state.phase === 'answered' ? openKey(state) : null };
  if (columns >= widest) return wideBody(state, asked, columns, rows - 2);
  return asked.key ? answeredBody(state, asked, columns, rows - 2) : askingBody(state, asked, columns, rows - 2);
}

function headerLine(state: QuizState, width: number): Line {
  const { quiz, language, first, queue } = state;
  const messages = quizMessages(language);
  const total = quiz.questions.length;
  const done = Object.keys(first).length;
  const open = queue[0] !== undefined && first[queue[0]] === undefined ? 1 : 0;
  const count = phaseOf(state) === 'result' ? messages.result : state.repeated ? messages.againLeft(queue.length) : `${done + open}/${total}`;
  const dots = width >= 76 ? ` ${quiz.questions.map((q) => dotOf(state, q.id)).join('')}` : '';
  const right = `${dots} ${count} `;
  const room = Math.max(0, width - lineWidth([span(right)]));
  const title = fitted([span(cut(` gocl  ${messages.quiz} · ${state.title[language]}`, room))], room);
  return [...title, span(right)].map((s): Span => ({ ...s, style: 'bar' }));
}

/** `✓` right at first go, `✗` missed, `◆` here, `○` to come. */
function dotOf({ first, queue, repeated }: QuizState, id: string): string {
  if (queue[0] === id && (repeated || first[id] === undefined)) return '◆';
  return first[id] === undefined ? '○' : first[id] === 'right' ? '✓' : '✗';
}

/** The question, its options, and what is to be said about them now. */
function questionDocument(state: QuizState, asked: Asked, width: number): { lines: Line[]; verdictAt: number } {
  const lines = [...questionLines(asked, width), [], ...optionLines(asked, width)];
  const verdictAt = lines.length + 1;
  return { lines: [...lines, ...noteLines(state, asked, width)], verdictAt };
}

function noteLines(state: QuizState, asked: Asked, width: number): Line[] {
  const { question, language, key } = asked;
  const messages = quizMessages(language);
  if (key) {
    const again = state.first[question.id] === 'wrong' && isAnswerRight(state);
    const answered = { question, language, key, choice: state.choice, again };
    return [[], ...verdictLines(answered), [], ...whyLines(question, language, width), [], ...ranLines(answered, width)];
  }
  if (state.phase === 'checking') return [[], line(messages.checking, 'accent')];
  if (state.phase === 'failed') return [[], line(messages.couldNotRun, 'bad'), line(state.failure)];
  if (state.nothingChosen) return [[], line(messages.nothingChosen, 'bad')];
  return question.kind === 'order' ? [[], line(messages.orderHow, 'dim')] : [];
}

function codeView(state: QuizState, asked: Asked, width: number, height: number): Viewport {
  const focus = focusLine(asked);
  return viewport(codeLines(asked, width), height, focus === 0 ? 0 : focus - Math.ceil(height / 2), state.scroll.code);
}

/** Keeps the option under the bar in view where not all of them are. */
function followBar(lines: readonly Line[], height: number): number {
  const first = lines.findIndex((l) => l.some((s) => s.mark));
  const last = lines.findLastIndex((l) => l.some((s) => s.mark));
  return last < height ? 0 : Math.min(first, last - height + 1);
}

function wideBody(state: QuizState, asked: Asked, columns: number, height: number): Body {
  const left = Math.min(84, Math.floor(columns * 0.5));
  const inner = innerSize({ width: left, height });
  const { lines, verdictAt } = questionDocument(state, asked, inner.width);
  const anchor = asked.key ? (lines.length > inner.height ? verdictAt : 0) : followBar(lines, inner.height);
  const text = viewport(lines, inner.height, anchor, state.scroll.question);
  const code = codeView(state, asked, innerSize({ width: columns - left, height }).width, inner.height);
  const frame = (pane: QuizPane, title: string, view: Viewport, width: number) => ({
    width,
    lines: framed({ title, note: scrollNote(view), focused: state.pane === pane, width, height }, view.lines),
  });
  const boxes = [frame('question', quizMessages(state.language).quiz, text, left), frame('code', asked.question.program.name, code, columns - left)];
  return { bands: [boxes], limits: { question: text.limits, code: code.limits }, scrolls: state.pane, trace: null };
}

function askingBody(state: QuizState, asked: Asked, columns: number, height: number): Body {
  const width = columns - 2;
  const { lines } = questionDocument(state, asked, width);
  const program = asked.question.program;
  const length = program.text.replace(/\n$/, '').split('\n').length;
  const codeHeight = Math.min(length, Math.max(leastCode, height - lines.length - 1));
  const room = height - codeHeight - 1;
  const code = codeView(state, asked, width, codeHeight);
  const text = viewport(lines, room, followBar(lines, room), 0);
  const rows = [...code.lines, ruleLine(program.name, [scrollNote(code)], width), ...text.lines];
  return { ...still, bands: [page(rows, columns, height)], limits: { question: noScroll, code: code.limits }, scrolls: 'code' };
}

/** One page: program, question, answer; it opens at the question, or at the verdict where all of that is too long. */
function answeredBody(state: QuizState, asked: Asked, columns: number, height: number): Body {
  const width = columns - 2;
  const code = codeLines(asked, width);
  const { lines, verdictAt } = questionDocument(state, asked, width);
  const document = [...code, [], ...lines];
  const anchor = code.length + 1 + (lines.length > height - 1 ? verdictAt - 1 : 0);
  const view = viewport(document, height - 1, anchor, state.scroll.question);
  const rows = [ruleLine(asked.question.program.name, [scrollNote(view)], width), ...view.lines];
  return { ...still, bands: [page(rows, columns, height)], limits: { question: view.limits, code: noScroll } };
}

function resultBody(state: QuizState, place: QuizPlace, columns: number, height: number): Body {
  const width = Math.min(columns - 2, 100);
  const view = viewport([[], ...resultLines({ ...state, ...place }, width)], height - 1, 0, state.scroll.question);
  const rows = [...view.lines, line(scrollNote(view), 'dim')];
  return { ...still, bands: [page(rows, columns, height)], limits: { question: view.limits, code: noScroll } };
}

function page(lines: readonly Line[], columns: number, height: number): { width: number; lines: Line[] }[] {
  return [
    {
      width: columns,
      lines: windowOf(
        lines.map((l) => truncate([span(' '), ...l], columns)),
        0,
        height,
      ),
    },
  ];
}

function ruleLine(title: string, notes: readonly string[], width: number): Line {
  const note = notes.filter((n) => n !== '').join(' ');
  const end = note === '' ? '' : ` ${note} `;
  const label = ` ${title} `;
  const rest = Math.max(0, width - 2 - lineWidth([span(label), span(end)]));
  return [span('──', 'dim'), span(label, 'strong'), span('─'.repeat(rest), 'dim'), span(end, 'dim')];
}

function helpLines({ language }: QuizState): Line[] {
  const messages = messagesFor(language);
  const keys = allQuizKeys.map((key): Line => [span(key.keys.padEnd(14), 'strong'), span(keyLabel(key, language))]);
  return [[], line(messages.helpTitle, 'heading'), ...keys, [], line(messages.anyKey, 'dim')].map((l) => [span('  '), ...l]);
}
