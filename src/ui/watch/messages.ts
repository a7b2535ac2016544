/** Every text of `gocl watch`, in both languages. */
import type { Language } from '../../lessons/lesson.ts';
import type { View } from './state.ts';

type Texts<T> = Readonly<Record<Language, T>>;

export const watchMessages = {
  task: { en: 'Task', zh: '任务' } as Texts<string>,
  checking: {
    en: (tried) => (tried === 0 ? 'checking…' : `checking… ${tried} ${tried === 1 ? 'schedule' : 'schedules'}`),
    zh: (tried) => (tried === 0 ? '检查中…' : `检查中… 已试 ${tried} 种调度`),
  } as Texts<(tried: number) => string>,
  passed: {
    en: (id) => `Solved. n goes on; gocl solution ${id} explains it.`,
    zh: (id) => `通过。按 n 继续；gocl solution ${id} 有讲解。`,
  } as Texts<(id: string) => string>,
  lastHint: {
    en: (id) => `There are no more hints. gocl solution ${id} --anyway shows a solution.`,
    zh: (id) => `没有更多提示了。gocl solution ${id} --anyway 可以看答案。`,
  } as Texts<(id: string) => string>,
  askReset: {
    en: (file) => `Put ${file} back as it was given out? Yours is kept as a copy. (y/n)`,
    zh: (file) => `把 ${file} 恢复成最初的样子？你的版本会另存一份。(y/n)`,
  } as Texts<(file: string) => string>,
  notes: {
    'not-passed': { en: 'It has not passed yet: save a change, or press h for a hint.', zh: '还没有通过：修改后保存，或按 h 看提示。' },
    'all-done': { en: 'All exercises are done.', zh: '所有练习都完成了。' },
    waiting: { en: 'Goes on as soon as the check has passed.', zh: '检查通过后就继续。' },
  } as Readonly<Record<'not-passed' | 'all-done' | 'waiting', Texts<string>>>,
  keys: {
    en: (view) => keysEn[view],
    zh: (view) => keysZh[view],
  } as Texts<(view: Exclude<View, 'list'>) => string>,
  plainKeys: {
    en: 'Type n (next), h (hint), l (list), c (check all), x (reset), t (中文) or q (quit), and Enter.',
    zh: '输入 n（下一题）、h（提示）、l（列表）、c（检查全部）、x（重置）、t（English）或 q（退出），再按回车。',
  } as Texts<string>,
};

const keysEn: Record<Exclude<View, 'list'>, string> = {
  verdict: 'n next · h hint · l list · c check all · r again · x reset · t 中文 · q quit',
  all: 'l list · t 中文 · Esc back · q quit',
  reset: 'y yes · n no',
};

const keysZh: Record<Exclude<View, 'list'>, string> = {
  verdict: 'n 下一题 · h 提示 · l 列表 · c 检查全部 · r 重查 · x 重置 · t English · q 退出',
  all: 'l 列表 · t English · Esc 返回 · q 退出',
  reset: 'y 是 · n 否',
};
