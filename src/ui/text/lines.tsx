/** Paints lines that are already laid out. */
import { Box, Text } from 'ink';
import { createContext, useContext } from 'react';
import type { Line } from './span.ts';
import { lookOf } from './theme.ts';

/** Whether the terminal wants colour (NO_COLOR, --no-color, TERM=dumb). */
export const ColourContext = createContext(true);

export function Lines({ lines, width }: { lines: readonly Line[]; width: number }) {
  const colour = useContext(ColourContext);
  return (
    <Box flexDirection="column" width={width} flexShrink={0}>
      {lines.map((spans, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its row
        <Text key={row} wrap="truncate-end">
          {spans.length === 0
            ? ' '
            : spans.map((s, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place
                <Text key={index} {...lookOf(s, colour)}>
                  {s.text}
                </Text>
              ))}
        </Text>
      ))}
    </Box>
  );
}
