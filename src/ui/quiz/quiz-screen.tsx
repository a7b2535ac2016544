/**
 * The quiz screen: state from the reducer, lines from `compose.ts`, ink for the painting. It computes the key of the open
 * question while the learner thinks, and of the next one ahead; it hands the journal on, and ticks while a trace plays.
 */
import { useApp, useInput } from 'ink';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { computeKey, type Key } from '../../lessons/quiz/key.ts';
import type { OutcomeSource } from '../../lessons/quiz/outcome-source.ts';
import type { Quiz } from '../../lessons/quiz/quiz.ts';
import type { OpenSession } from '../../lessons/quiz/quiz-session.ts';
import type { Language } from '../../lessons/lesson.ts';
import { presses } from '../lesson/keys.ts';
import type { Size } from '../lesson/layout.ts';
import { speeds } from '../lesson/state.ts';
import { Bands, ColourContext } from '../text/lines.tsx';
import { composeQuiz, type QuizPlace } from './compose.ts';
import { quizActionOf } from './keys.ts';
import { type Entry, initialQuizState, openQuestion, type QuizAction, type QuizState, reduceQuiz } from './state.ts';

/** A quiz with all that is needed to open it. */
export interface OpenQuiz {
  readonly quiz: Quiz;
  readonly title: QuizState['title'];
  readonly session: OpenSession;
  readonly place: QuizPlace;
}

export interface QuizScreenProps extends OpenQuiz {
  readonly language: Language;
  readonly source: OutcomeSource;
  readonly size: Size;
  readonly colour: boolean;
  /** Each thing that the learner did, once; for the progress that is kept. */
  readonly onEntry?: (entry: Entry) => void;
  readonly onLanguage?: (language: Language) => void;
}

type Dispatch = (action: QuizAction) => void;

export function QuizScreen(props: QuizScreenProps) {
  const [state, dispatch] = useReducer(reduceQuiz, undefined, () => initialQuizState(props.quiz, props.title, props.language, props.session));
  const { exit } = useApp();
  useJournal(state, props.onEntry);
  useEffect(() => props.onLanguage?.(state.language), [state.language, props.onLanguage]);
  useKeys(state, props.source, dispatch);
  usePlayer(state, dispatch);
  useEffect(() => {
    if (state.quit) exit();
  }, [state.quit, exit]);

  const { columns, rows } = props.size;
  const screen = useMemo(() => composeQuiz(state, props.place, columns, rows), [state, props.place, columns, rows]);
  // Presses that arrive before the next render must see what the earlier ones did.
  const latest = useRef(state);
  latest.current = state;
  useInput((input, key) => {
    let now = latest.current;
    for (const press of presses(input, key)) {
      const action = quizActionOf(press.input, press.key, now, composeQuiz(now, props.place, columns, rows));
      if (!action) continue;
      now = reduceQuiz(now, action);
      dispatch(action);
    }
    latest.current = now;
  });
  return (
    <ColourContext.Provider value={props.colour}>
      <Bands bands={screen.bands} columns={columns} rows={rows} />
    </ColourContext.Provider>
  );
}

function useJournal({ journal }: QuizState, onEntry?: (entry: Entry) => void): void {
  const told = useRef(0);
  useEffect(() => {
    for (const entry of journal.slice(told.current)) onEntry?.(entry);
    told.current = journal.length;
  }, [journal, onEntry]);
}

/** The open question first; the next one so that it need not be waited for. */
function useKeys(state: QuizState, source: OutcomeSource, dispatch: Dispatch): void {
  const computed = useRef(new Map<string, Promise<Key>>());
  const open = openQuestion(state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a question, and again when an answer waits for what failed
  useEffect(() => {
    const next = state.quiz.questions.find((q) => q.id === state.queue[1]);
    for (const question of [open, next]) {
      if (!question || computed.current.has(question.id)) continue;
      const key = computeKey(question, source);
      computed.current.set(question.id, key);
      key.then(
        (value) => dispatch({ type: 'keyed', id: question.id, key: value }),
        (error: unknown) => {
          computed.current.delete(question.id);
          dispatch({ type: 'failed', id: question.id, message: error instanceof Error ? error.message : String(error) });
        },
      );
    }
  }, [open?.id, state.phase]);
}

function usePlayer({ trace }: QuizState, dispatch: Dispatch): void {
  const playing = trace?.playing ?? false;
  const speed = trace?.speed ?? 0;
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => dispatch({ type: 'in-trace', action: { type: 'tick' } }), speeds[speed]);
    return () => clearInterval(timer);
  }, [playing, speed, dispatch]);
}
