/**
 * `gocl` alone: the map of lessons. In a terminal a screen from which lessons, quizzes and exercises are opened, and to which one
 * comes back; a list elsewhere. All of it happens in one visit to the alternate screen.
 */
import { type Command, Option } from 'commander';
import type { ProgressFile } from '../host/progress-file.ts';
import { Runner } from '../host/runner.ts';
import { layOut, Workspace, workspaceName } from '../host/workspace.ts';
import { type CourseMap, courseMap } from '../lessons/course-map.ts';
import type { Exercise } from '../lessons/exercise.ts';
import { type Language, type Lesson, languages } from '../lessons/lesson.ts';
import { type HomeState, initialHome, type Leave } from '../ui/home/state.ts';
import { loadExercises, openProgress, passed, preferredLanguage } from './exercises.ts';
import { workspaceFiles } from './init.ts';
import { lessonScreen } from './lesson.ts';
import { loadQuizzes, type QuizContent, quizCounts, showQuizOf } from './quiz.ts';
import { Complaints, isTerminal, restoreAtExit, wantsColour } from './terminal.ts';

interface HomeFlags {
  lang?: Language;
  plain?: boolean;
  from?: string;
}

export const homeCommand = 'home';

export function addHomeCommand(program: Command, done: (code: number) => void): void {
  program
    .command(homeCommand)
    .description('the map of lessons: what is done, and what comes next; also without any command')
    .addOption(new Option('--lang <language>', 'the language of all texts').choices([...languages]))
    .option('--plain', 'plain text, also in a terminal')
    .addOption(new Option('--from <folder>', 'lessons of another folder, for their authors').hideHelp())
    .action(async (flags: HomeFlags) => {
      done(await home(flags.lang ?? preferredLanguage(), flags.plain === true || !isTerminal(), flags.from));
    });
}

/** `gocl` and `gocl --lang zh` are `gocl home`. */
export function withHome(argv: readonly string[]): readonly string[] {
  const first = argv[0] ?? '--lang';
  return /^--(lang|plain|from)(=|$)/.test(first) ? [homeCommand, ...argv] : argv;
}

async function home(language: Language, plain: boolean, from?: string): Promise<number> {
  const [content, exercises] = await Promise.all([loadQuizzes(from), loadExercises()]);
  const complaints = new Complaints(plain);
  const visit = new Visit(content, exercises, openProgress(complaints.take), language);
  if (plain) {
    const { mapList } = await import('../ui/plain/map-list.ts');
    process.stdout.write(mapList(visit.map(), language));
    return 0;
  }
  try {
    await visit.stay();
  } finally {
    complaints.tell();
  }
  return 0;
}

/** From the first look at the map until the learner quits. */
class Visit {
  /** Made when the first program is to run. */
  private runner: Runner | null = null;
  /** The lesson to select; what comes next when that is undefined. */
  private lesson: string | undefined;
  /** An exercise was chosen, and none is laid out. */
  private asking = false;

  constructor(
    private readonly content: QuizContent,
    private readonly exercises: readonly Exercise[],
    private readonly progress: ProgressFile,
    private language: Language,
  ) {}

  map(): CourseMap {
    const { lessons, quizzes } = this.content;
    const kept = this.progress.read();
    return courseMap(lessons, this.exercises, kept, quizCounts(quizzes, kept));
  }

  async stay(): Promise<void> {
    const { withAlternateScreen } = await import('../ui/terminal/alternate-screen.ts');
    try {
      await withAlternateScreen(process.stdout, restoreAtExit, async () => {
        for (let leave = await this.look(); leave.to !== 'quit'; leave = await this.look()) await this.go(leave);
      });
    } finally {
      await this.runner?.close();
    }
  }

  /** Shows the map until the learner leaves it. */
  private async look(): Promise<Leave> {
    const [{ homeProgram }, { showScreen }] = await Promise.all([import('../ui/home/program.ts'), import('../ui/terminal/screen.ts')]);
    const initial = initialHome(this.map(), this.language, this.workspace() !== null, this.lesson);
    const opened: HomeState = this.asking ? { ...initial, view: 'lay-out' } : initial;
    this.asking = false;
    const left = await showScreen(homeProgram(opened), { stdin: process.stdin, stdout: process.stdout, colour: wantsColour() });
    this.language = left.language;
    return left.leave ?? { to: 'quit' };
  }

  private async go(leave: Exclude<Leave, { to: 'quit' }>): Promise<void> {
    const lesson = this.content.lessons.find((l) => l.id === leave.lesson) as Lesson;
    const isDone = (): boolean => this.map().cards.find((c) => c.lesson === lesson)?.standing === 'done';
    const wasDone = isDone();
    // Back on the map the selection stays with what one did, or is at what comes next when that is finished.
    this.lesson = lesson.id;
    if (leave.to === 'lesson') await this.openLesson(lesson);
    else if (leave.to === 'quiz') await this.ask(lesson);
    else if (leave.to === 'exercises') await this.practise(lesson);
    else if (leave.to === 'list') await this.list();
    if (!wasDone && isDone()) this.lesson = undefined;
  }

  private async openLesson(lesson: Lesson): Promise<void> {
    const { showLesson } = await import('../ui/lesson/run-lesson-screen.tsx');
    await showLesson({ ...lessonScreen(lesson, this.language, this.run(), this.progress), onLanguage: this.speak });
  }

  private async ask(lesson: Lesson): Promise<void> {
    const { language, progress, speak: onLanguage } = this;
    await showQuizOf(lesson.id, this.content, { language, progress, runner: this.run(), onLanguage });
  }

  /** What a screen speaks when it is left, the next one speaks as well. */
  private readonly speak = (language: Language): void => {
    this.language = language;
  };

  /** The exercise one is at, else the first of the lesson that is not done; the first one when all are. */
  private async practise(lesson: Lesson): Promise<void> {
    const kept = this.progress.read();
    const own = this.exercises.filter((e) => e.lesson === lesson.id);
    const open = own.filter((e) => !passed(kept, e));
    const start = open.find((e) => e.id === kept.current) ?? open[0] ?? own[0];
    if (start) await this.watch(start);
  }

  private async watch(start: Exercise): Promise<void> {
    if (!this.workspace()) layOut(workspaceName, workspaceFiles(this.exercises, this.language));
    const workspace = this.workspace();
    if (!workspace) return;
    const [{ watchOptions }, { showWatch }] = await Promise.all([import('./watch.ts'), import('../ui/watch/run-watch.ts')]);
    const { exercises, progress, language } = this;
    this.language = await showWatch(await watchOptions({ exercises, workspace, progress, runner: this.run(), language, start }), process.stdin, process.stdout);
  }

  private async list(): Promise<void> {
    const { showList } = await import('./list.ts');
    const { chosen, language } = await showList(this.exercises, this.workspace(), this.progress, this.language);
    this.language = language;
    if (chosen === null) return;
    if (this.workspace()) return this.watch(chosen);
    this.lesson = chosen.lesson;
    this.asking = true;
  }

  private workspace(): Workspace | null {
    return Workspace.find(process.cwd(), this.exercises);
  }

  private run(): Runner {
    this.runner ??= new Runner();
    return this.runner;
  }
}
