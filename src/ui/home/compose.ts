/**
 * The map → lines; pure. Wide: the lessons on the left, the selected one on the right. Narrow (80x24): one below the other,
 * and the details give way.
 */
import { exercisesOf, total } from '../../lessons/course-map.ts';
import { framed } from '../text/frame.ts';
import { fitted, type Line, line, lineWidth, span, spread, windowOf, textWidth } from '../text/span.ts';
import { wrap, wrapText } from '../text/wrap.ts';
import { allKeys, barKeys, type KeyText } from './keys.ts';
import { homeMessages } from './messages.ts';
import { cardRow, columnsOf, detailLines, headingRow } from './rows.ts';
import { type HomeState, selected } from './state.ts';

const smallest = { columns: 60, rows: 16 };
const wideFrom = 120;
/** Rows kept for the details in the narrow layout, where there are that many. */
const detailRows = 7;

/** Exactly `rows` lines of exactly `columns` cells. */
export function composeHome(s: HomeState, columns: number, rows: number): Line[] {
  if (columns < smallest.columns || rows < smallest.rows)
    return windowOf(wrapText(homeMessages.tooSmall[s.language](columns, rows), columns), 0, rows).map((l) => fitted(l, columns));
  const body = s.view === 'help' ? helpLines(s, columns) : mapLines(s, columns, rows - 2);
  return [headerLine(s, columns), ...windowOf(body, 0, rows - 2), keyBar(s, columns)].map((l) => fitted(l, columns));
}

/** How many lessons are seen at once, about. */
export function pageOf(rows: number): number {
  return Math.max(1, rows - 6 - detailRows);
}

function headerLine(s: HomeState, columns: number): Line {
  const { cards } = s.map;
  const { language } = s;
  const parts = [
    [homeMessages.steps, total(cards.map((c) => c.steps))],
    [homeMessages.quiz, total(cards.flatMap((c) => c.quiz ?? []))],
    [homeMessages.exercises, total(cards.map(exercisesOf))],
  ] as const;
  const sums = parts.flatMap(([name, c]) => (c.all === 0 ? [] : [`${name[language]} ${c.done}/${c.all}`])).join(' · ');
  const motto = ` gocl  ${homeMessages.motto[language]}`;
  const fits = textWidth(motto) + textWidth(sums) + 2 <= columns;
  const l = spread([span(fits ? motto : ' gocl')], [span(` ${sums} `)], columns);
  return l.map((part) => ({ ...part, style: 'bar' as const }));
}

/** What to do, in at most a few lines. */
function introLines(s: HomeState, columns: number): Line[] {
  const { language, map } = s;
  const width = columns - 2;
  const suggestion = map.next ? homeMessages.suggestion[language](map.next) : '';
  if (map.fresh && map.next)
    return [
      ...wrap([span(homeMessages.welcome[language])], width, [span(' ')]),
      ...wrap([span(`► ${homeMessages.begin[language](suggestion)}`, 'heading')], width, [span(' ')]),
    ];
  if (!map.next) return wrap([span(`✓ ${homeMessages.allDone[language]}`, 'good')], width, [span(' ')]);
  return wrap([span(`► ${homeMessages.nextTitle[language]}`, 'heading'), span(suggestion, 'strong'), span(homeMessages.press[language], 'dim')], width, [
    span(' '),
  ]);
}

function mapLines(s: HomeState, columns: number, height: number): Line[] {
  const intro = [...introLines(s, columns), ...noteLines(s, columns)];
  const room = height - intro.length - 2;
  const content = columns >= wideFrom ? wideLines(s, columns, room) : narrowLines(s, columns, room);
  return [[], ...intro, [], ...content];
}

/** What was just asked, or could not be done. */
function noteLines(s: HomeState, columns: number): Line[] {
  const said = s.view === 'lay-out' ? homeMessages.askLayOut[s.language] : s.note ? homeMessages.notes[s.note][s.language] : null;
  return said === null ? [] : wrap([span(said, 'accent')], columns - 2, [span(' ')]);
}

function narrowLines(s: HomeState, columns: number, room: number): Line[] {
  const card = selected(s);
  const detail = card ? detailLines(card, s.language, columns - 2).map((l): Line => [span(' '), ...l]) : [];
  const list = Math.max(3, Math.min(s.map.cards.length, room - 2 - Math.min(detail.length, detailRows)));
  return [...listLines(s, columns, list), line('─'.repeat(columns), 'dim'), ...windowOf(detail, 0, Math.max(0, room - list - 2))];
}

function wideLines(s: HomeState, columns: number, height: number): Line[] {
  const left = Math.min(90, Math.floor(columns * 0.62));
  const card = selected(s);
  const list = framed({ title: homeMessages.lessons[s.language], focused: true, width: left, height }, listLines(s, left - 4, height - 3));
  const width = columns - left;
  const detail = card ? [...detailLines(card, s.language, width - 4), ...stepLines(s, width - 4)] : [];
  const right = framed({ title: card?.lesson.id ?? '', focused: false, width, height }, detail);
  return list.map((l, row): Line => [...l, ...(right[row] ?? [])]);
}

/** The steps of the selected lesson by title: there is room for it on a wide screen. */
function stepLines(s: HomeState, width: number): Line[] {
  const card = selected(s);
  if (!card) return [];
  const done = new Set(card.done);
  return [
    [],
    ...card.lesson.steps.map((step, i): Line => {
      const here = i === card.at && card.standing === 'begun' && card.steps.done < card.steps.all;
      const sign = done.has(step.id) ? span('✓ ', 'good') : span('○ ', 'dim');
      return fitted([span(here ? '▸ ' : '  ', 'accent'), sign, span(step.title[s.language], here ? 'strong' : 'plain')], width);
    }),
  ];
}

/** The table: its heading and `height` rows, the selected one among them. */
function listLines(s: HomeState, width: number, height: number): Line[] {
  const columns = columnsOf(s, width);
  const { length } = s.map.cards;
  const top = Math.max(0, Math.min(length - height, s.cursor - Math.floor(height / 2)));
  const rows = s.map.cards.map((_, index) => cardRow(s, index, columns));
  const hidden = length > height ? `${s.cursor + 1}/${length} ↑↓` : '';
  return [headingRow(columns, hidden), ...windowOf(rows, top, height)];
}

function helpLines(s: HomeState, columns: number): Line[] {
  const { language } = s;
  const key = ({ keys, does }: KeyText): Line => [span('  '), ...fitted([span(keys, 'strong')], 12), span(does[language])];
  const signs = homeMessages.signs.map(([sign, means]): Line => [span('  '), ...fitted([span(sign, 'strong')], 12), span(means[language])]);
  return [
    [],
    line(`  ${homeMessages.keysTitle[language]}`, 'heading'),
    ...allKeys.map(key),
    [],
    line(`  ${homeMessages.signsTitle[language]}`, 'heading'),
    ...signs,
    line(`  ${homeMessages.anyKey[language]}`, 'dim'),
  ].map((l) => fitted(l, columns));
}

/** As many keys as fit; the last two always. */
function keyBar(s: HomeState, columns: number): Line {
  const keys = barKeys(s);
  const render = (list: readonly KeyText[]): Line => list.flatMap((k) => [span(` ${k.keys}`, 'heading'), span(` ${k.does[s.language]} `, 'dim')]);
  const always = keys.slice(-2);
  const shown = keys.slice(0, -2);
  while (shown.length > 0 && lineWidth(render([...shown, ...always])) > columns) shown.pop();
  return render([...shown, ...always]);
}
