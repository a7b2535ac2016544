/** Renders the quizzes with ink into a painter, and follows the terminal's size: the list first, where none is named. */
import { useApp, useInput } from 'ink';
import { useEffect, useState } from 'react';
import { presses } from '../lesson/keys.ts';
import type { Size } from '../lesson/layout.ts';
import { renderInto, usePainterSize, useSuspendKey } from '../terminal/mount.tsx';
import type { FramePainter } from '../terminal/painter.ts';
import { Bands, ColourContext } from '../text/lines.tsx';
import { chooserKey, chooserLines } from './chooser.ts';
import { type OpenQuiz, QuizScreen } from './quiz-screen.tsx';
import { firstChooser, type QuizScreenOptions } from './run-quiz-screen.tsx';

/** Resolves when the learner has left; rejects when the screen breaks. */
export async function mountQuizScreen(painter: FramePainter, options: QuizScreenOptions): Promise<void> {
  await renderInto(painter, options.stdin, <SizedScreen painter={painter} options={options} />);
}

function SizedScreen({ painter, options }: { painter: FramePainter; options: QuizScreenOptions }) {
  const size = usePainterSize(painter);
  useSuspendKey();
  const [open, setOpen] = useState(options.open);
  const [language, setLanguage] = useState(options.language);
  if (!open)
    return (
      <Chooser
        size={size}
        options={options}
        onChosen={(quiz, chosen) => {
          setLanguage(chosen);
          setOpen(quiz);
        }}
      />
    );
  const { source, colour, onEntry, onLanguage } = options;
  return (
    <QuizScreen
      {...open}
      language={language}
      source={source}
      colour={colour}
      size={size}
      {...(onLanguage ? { onLanguage } : {})}
      {...(onEntry ? { onEntry: (entry) => onEntry(open.quiz.lesson, entry) } : {})}
    />
  );
}

interface ChooserProps {
  readonly size: Size;
  readonly options: QuizScreenOptions;
  readonly onChosen: (open: OpenQuiz, language: QuizScreenOptions['language']) => void;
}

function Chooser({ size, options, onChosen }: ChooserProps) {
  const [state, setState] = useState(() => firstChooser(options));
  const { exit } = useApp();
  useInput((input, key) => setState((now) => presses(input, key).reduce((s, p) => (s.chosen === null ? chooserKey(s, p.input, p.key) : s), now)));
  useEffect(() => {
    if (state.quit) exit();
    else if (state.chosen !== null) onChosen(options.openQuiz(state.chosen), state.language);
  }, [state, exit, onChosen, options]);
  const lines = chooserLines(state, size.columns, size.rows);
  return (
    <ColourContext.Provider value={options.colour}>
      <Bands bands={[[{ width: size.columns, lines }]]} columns={size.columns} rows={size.rows} />
    </ColourContext.Provider>
  );
}
