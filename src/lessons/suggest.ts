/** Finds a lesson by what somebody typed: its id, an alias, a number; or says what was probably meant. */
import type { Lesson } from './lesson.ts';

/** The lesson with this id, alias or number in the curriculum; case does not matter. */
export function findLesson(name: string, lessons: readonly Lesson[]): Lesson | undefined {
  const wanted = name.trim().toLowerCase();
  return lessons.find((l) => l.id === wanted || l.aliases.includes(wanted) || String(l.order) === wanted);
}

/** The nearest of `names`, or null when none is near enough to be a slip of the fingers. */
export function suggest(name: string, names: readonly string[]): string | null {
  const wanted = name.toLowerCase();
  const ranked = names.map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (best && best.distance <= Math.max(1, Math.floor(wanted.length / 3))) return best.candidate;
  return wanted.length >= 3 ? (names.find((candidate) => candidate.toLowerCase().startsWith(wanted)) ?? null) : null;
}

/** Which lesson `name` was meant to be: the id, also when an alias is what is near. */
export function suggestLesson(name: string, lessons: readonly Lesson[]): string | null {
  const near = suggest(
    name,
    lessons.flatMap((l) => [l.id, ...l.aliases]),
  );
  return near === null ? null : (findLesson(near, lessons)?.id ?? null);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replace, (previous[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] as number;
}
