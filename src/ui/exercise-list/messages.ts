/** Every text of the list of exercises, in both languages. */
import type { Bilingual, Language } from '../../lessons/lesson.ts';
import type { Filter, ListState } from './state.ts';

type Texts<T> = Readonly<Record<Language, T>>;
type Columns = readonly [string, string, string, string, string];

export const listMessages = {
  title: { en: 'Exercises', zh: '练习' } satisfies Bilingual,
  columns: { en: ['state', 'exercise', 'lesson', 'level', 'title'], zh: ['状态', '练习', '课程', '难度', '标题'] } as Texts<Columns>,
  states: { done: { en: '✓ done', zh: '✓ 完成' }, tried: { en: '… tried', zh: '… 试过' }, pending: { en: '○ pending', zh: '○ 待做' } },
  filters: { done: { en: 'done only', zh: '只看完成的' }, pending: { en: 'pending only', zh: '只看待做的' } } satisfies Record<
    Exclude<Filter, 'all'>,
    Bilingual
  >,
  none: { en: 'None. The same key again shows all.', zh: '没有。再按一次同一个键显示全部。' } satisfies Bilingual,
  progress: { en: 'Progress', zh: '进度' } satisfies Bilingual,
  search: { en: 'Search', zh: '查找' } satisfies Bilingual,
  notLaidOut: { en: 'Not laid out here: `gocl init` does that.', zh: '这里还没有练习文件：先运行 gocl init。' } satisfies Bilingual,
  askReset: {
    en: (file) => `Put ${file} back as it was given out? Yours is kept as a copy. (y/n)`,
    zh: (file) => `把 ${file} 恢复成最初的样子？你的版本会另存一份。(y/n)`,
  } as Texts<(file: string) => string>,
  keys: { en: keysEn, zh: keysZh } as Texts<(s: ListState) => string>,
};

function keysEn(s: ListState): string {
  if (s.asking) return 'y yes · n no';
  if (s.search !== null) return 'type to search · Enter done';
  const filter = { all: 'd done · p pending', done: 'd all · p pending', pending: 'd done · p all' }[s.filter];
  return `↑↓ · c continue at · ${filter} · s search · r reset · t 中文 · q back`;
}

function keysZh(s: ListState): string {
  if (s.asking) return 'y 是 · n 否';
  if (s.search !== null) return '输入要找的内容 · Enter 结束';
  const filter = { all: 'd 完成的 · p 待做的', done: 'd 全部 · p 待做的', pending: 'd 完成的 · p 全部' }[s.filter];
  return `↑↓ 选择 · c 继续 · ${filter} · s 查找 · r 重置 · t English · q 返回`;
}
