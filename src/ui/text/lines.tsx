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

/** A screen: rows of boxes of lines, cut to its size. */
export function Bands({ bands, columns, rows }: { bands: readonly (readonly { width: number; lines: readonly Line[] }[])[]; columns: number; rows: number }) {
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {bands.map((boxes, band) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bands are places on the screen
        <Box key={band} flexDirection="row" flexShrink={0}>
          {boxes.map((box, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes are places on the screen
            <Lines key={column} lines={box.lines} width={box.width} />
          ))}
        </Box>
      ))}
    </Box>
  );
}
