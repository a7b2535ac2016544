/** Every text of the map, in both languages. */
import type { Suggestion } from '../../lessons/course-map.ts';
import type { Bilingual, Language } from '../../lessons/lesson.ts';

type Texts<T> = Readonly<Record<Language, T>>;

export const homeMessages = {
  motto: { en: 'Learn Go concurrency', zh: '用真正的 Go 代码学并发' } satisfies Bilingual,
  lessons: { en: 'Lessons', zh: '课程' } satisfies Bilingual,
  steps: { en: 'steps', zh: '步骤' } satisfies Bilingual,
  quiz: { en: 'quiz', zh: '测验' } satisfies Bilingual,
  exercises: { en: 'exercises', zh: '练习' } satisfies Bilingual,
  next: { en: 'next', zh: '下一步' } satisfies Bilingual,
  nextTitle: { en: 'Next: ', zh: '下一步：' } satisfies Bilingual,
  /** For who is here for the first time. */
  welcome: {
    en: 'gocl teaches Go concurrency with real programs: predict, run, rewind them.',
    zh: 'gocl 用真实的 Go 程序教并发：先预测，再运行，然后在轨迹里来回走。',
  } satisfies Bilingual,
  begin: { en: (title) => `Begin here, press Enter: ${title}`, zh: (title) => `从这里开始，按 Enter：${title}` } as Texts<(title: string) => string>,
  suggestion: { en: suggestionEn, zh: suggestionZh } as Texts<(s: Suggestion) => string>,
  press: { en: ' (press n)', zh: '（按 n）' } satisfies Bilingual,
  allTogether: { en: 'all together', zh: '合计' } satisfies Bilingual,
  allDone: { en: 'All is done: every lesson, every exercise. Well done!', zh: '全部完成：每一课、每道练习。了不起！' } satisfies Bilingual,
  buildsOn: { en: 'Builds on', zh: '先修' } satisfies Bilingual,
  youAreAt: {
    en: (at, all, title) => `You are at step ${at} of ${all}: ${title}`,
    zh: (at, all, title) => `你在第 ${at}/${all} 步：${title}`,
  } as Texts<(at: number, all: number, title: string) => string>,
  notBegun: { en: (all) => `${all} steps, not begun`, zh: (all) => `共 ${all} 步，尚未开始` } as Texts<(all: number) => string>,
  stepsDone: { en: (all) => `All ${all} steps are done`, zh: (all) => `${all} 步全部完成` } as Texts<(all: number) => string>,
  right: { en: (done, all) => `${done} of ${all} answered right`, zh: (done, all) => `答对 ${done}/${all}` } as Texts<(done: number, all: number) => string>,
  notes: {
    'no-quiz': { en: 'This lesson has no quiz.', zh: '这一课没有测验。' },
    'no-exercises': { en: 'This lesson has no exercises.', zh: '这一课没有练习。' },
  } satisfies Record<'no-quiz' | 'no-exercises', Bilingual>,
  askLayOut: {
    en: 'The exercises are not laid out yet. Put them into ./gocl-exercises, an ordinary Go module? Nothing of yours is overwritten. (y/n)',
    zh: '练习还没有放好。放到 ./gocl-exercises（一个普通的 Go 模块）？不会覆盖你的任何文件。(y/n)',
  } satisfies Bilingual,
  keysTitle: { en: 'Keys', zh: '按键' } satisfies Bilingual,
  signsTitle: { en: 'Signs', zh: '符号' } satisfies Bilingual,
  signs: [
    ['✓', { en: 'done', zh: '完成' }],
    ['…', { en: 'begun', zh: '进行中' }],
    ['○', { en: 'not begun', zh: '未开始' }],
    ['←', { en: 'comes next', zh: '下一步' }],
    ['━┄', { en: 'steps done, to do', zh: '已完成、未完成的步骤' }],
  ] as readonly (readonly [string, Bilingual])[],
  anyKey: { en: 'Any key closes this page.', zh: '按任意键关闭此页。' } satisfies Bilingual,
  tooSmall: {
    en: (columns, rows) => `gocl needs 60x16 cells; this window has ${columns}x${rows}. Enlarge it, or press q.`,
    zh: (columns, rows) => `gocl 需要 60x16 的窗口，现在是 ${columns}x${rows}。请放大窗口，或按 q 退出。`,
  } as Texts<(columns: number, rows: number) => string>,
  /** Below the list that is printed. */
  commands: {
    en: 'gocl lesson <name> opens one; gocl quiz <name> asks; gocl init, then gocl watch, to practise.',
    zh: 'gocl lesson <名称> 打开一课；gocl quiz <名称> 做测验；先 gocl init 再 gocl watch 做练习。',
  } satisfies Bilingual,
};

function suggestionEn({ what, card }: Suggestion): string {
  const title = card.lesson.title.en;
  if (what === 'start') return title;
  if (what === 'continue') return `${title}, step ${card.at + 1} of ${card.steps.all}`;
  return what === 'quiz' ? `the quiz of ${title}` : `the exercises of ${title}`;
}

function suggestionZh({ what, card }: Suggestion): string {
  const title = card.lesson.title.zh;
  if (what === 'start') return title;
  if (what === 'continue') return `${title}，第 ${card.at + 1}/${card.steps.all} 步`;
  return what === 'quiz' ? `${title}的测验` : `${title}的练习`;
}
