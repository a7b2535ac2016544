/**
 * A quiz without a screen: asks question by question and reads a line for each. Where standard input has nothing at all,
 * the quiz is printed as a document. At the end of the input the place is kept.
 */
import { createInterface } from 'node:readline';
import type { Language } from '../../lessons/lesson.ts';
import { computeKey, type Key } from '../../lessons/quiz/key.ts';
import type { OutcomeSource } from '../../lessons/quiz/outcome-source.ts';
import type { Question } from '../../lessons/quiz/quiz.ts';
import { shuffledItems } from '../../lessons/quiz/quiz-session.ts';
import { parseAnswer } from './answer-text.ts';
import { quizMessages } from './messages.ts';
import type { OpenQuiz } from './quiz-screen.tsx';
import { answerPage, questionPage, quizDocument, resultPage } from './quiz-text.ts';
import { type Entry, initialQuizState, isAnswerRight, openQuestion, type QuizAction, type QuizState, reduceQuiz } from './state.ts';

export interface PlainQuizOptions {
  readonly open: OpenQuiz;
  readonly language: Language;
  readonly source: OutcomeSource;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly print: (text: string) => void;
  readonly width: number;
  readonly onEntry: (entry: Entry) => void;
}

/** Resolves when all is answered, or the input has ended. */
export async function runQuizPlain(options: PlainQuizOptions): Promise<void> {
  const lines = createInterface({ input: options.stdin });
  try {
    const read = reader(lines[Symbol.asyncIterator]());
    // Where people type, the first question comes first; elsewhere the first line tells whether there are answers at all.
    const ahead = options.stdin.isTTY ? undefined : await read();
    if (ahead === null) await printDocument(options);
    else await new Dialogue(options, ahead === undefined ? read : withFirst(ahead, read)).run();
  } finally {
    lines.close();
  }
}

/** The next line; null at the end. */
type ReadLine = () => Promise<string | null>;

function reader(lines: AsyncIterator<string>): ReadLine {
  return async () => {
    const { done, value } = await lines.next();
    return done ? null : value;
  };
}

function withFirst(first: string, rest: ReadLine): ReadLine {
  let pending: string | null = first;
  return async () => {
    const line = pending;
    pending = null;
    return line ?? rest();
  };
}

async function printDocument({ open, language, source, print, width }: PlainQuizOptions): Promise<void> {
  const keyOf = (question: Question) => computeKey(question, source);
  const shownOf = (question: Question) => (question.kind === 'order' ? shuffledItems(question, 0) : []);
  print(await quizDocument(open.quiz, open.title[language], keyOf, shownOf, language, width));
}

class Dialogue {
  private state: QuizState;
  private told = 0;

  constructor(
    private readonly options: PlainQuizOptions,
    private readonly read: ReadLine,
  ) {
    const { open, language } = options;
    this.state = initialQuizState(open.quiz, open.title, language, open.session);
  }

  async run(): Promise<void> {
    this.tell();
    for (let question = openQuestion(this.state); question; question = openQuestion(this.state)) {
      if (!(await this.ask(question))) return;
    }
    const { open, language, print, width } = this.options;
    print(`${resultPage({ ...open.place, quiz: open.quiz, first: this.state.first, language }, width)}\n`);
  }

  /** False when the input has ended. */
  private async ask(question: Question): Promise<boolean> {
    const { open, language, source, print, width } = this.options;
    const messages = quizMessages(language);
    // The answer that was given last time is shown again; it is counted already.
    const given = this.state.phase === 'checking';
    const total = open.quiz.questions.length;
    const done = Object.keys(this.state.first).length + (this.state.first[question.id] === undefined ? 1 : 0);
    const title = `${this.state.repeated ? messages.againLeft(this.state.queue.length) : `${done}/${total}`}  ${question.id}`;
    print(`${questionPage(question, title, this.state.choice, language, width)}\n\n`);
    const choice = given ? this.state.choice : await this.answerTo(question);
    if (choice === null) {
      print(`${messages.kept(open.quiz.lesson)}\n`);
      return false;
    }
    if (given) print(`${messages.answeredBefore}\n`);
    const key: Key = await computeKey(question, source);
    this.dispatch({ type: 'keyed', id: question.id, key });
    if (!given) this.dispatch({ type: 'answer', choice });
    const again = this.state.first[question.id] === 'wrong' && isAnswerRight(this.state);
    print(`\n${answerPage(question, key, choice, again, language, width)}\n\n\n`);
    this.dispatch({ type: 'confirm' });
    return true;
  }

  /** Asks until a line is an answer; null at the end of the input, and for `q`. */
  private async answerTo(question: Question): Promise<readonly number[] | null> {
    const { language, print } = this.options;
    const messages = quizMessages(language);
    print(`${messages.answerHow(question)}\n`);
    for (;;) {
      const text = await this.read();
      if (text === null || text.trim() === 'q') return null;
      const choice = parseAnswer(text, question, this.state.choice);
      if (choice) return choice;
      print(`${JSON.stringify(text.trim())}: ${messages.badAnswer(question)}\n`);
    }
  }

  private dispatch(action: QuizAction): void {
    this.state = reduceQuiz(this.state, action);
    this.tell();
  }

  private tell(): void {
    for (const entry of this.state.journal.slice(this.told)) this.options.onEntry(entry);
    this.told = this.state.journal.length;
  }
}
