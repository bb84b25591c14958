/** Text for a terminal: its width in cells, cut to a width, and free of what would steer the terminal. */
import stringWidth from 'string-width';

/** Control characters and marks of writing direction would let a report recolour, move or reorder the reader's screen. */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function harmless(text: string): string {
  return text.replace(steering, '');
}

/** Breaks a line so that none is wider than `width` cells; a wide character counts as two. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const cells = stringWidth(segment);
    if (used + cells > width && line !== '') {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += segment;
    used += cells;
  }
  return [...lines, line].join('\n');
}
