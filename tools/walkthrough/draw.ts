/** Draws text with our marks as SVG in the colours of the reader's theme: VS Code shows such a picture of a walkthrough inline. */

/** A colour of the theme, with one for programs that know no theme. Presentation attributes alone: the page forbids styles. */
const color = (id: string, fallback: string): string => `var(--vscode-${id},${fallback})`;

export const ink = color('editor-foreground', '#3b3b3b');
export const paper = color('editor-background', '#ffffff');
export const soft = color('descriptionForeground', '#717171');
export const edge = color('editorWidget-border', color('contrastBorder', '#c8c8c8'));
export const card = color('editorHoverWidget-background', '#f8f8f8');
export const chosen = color('editor-selectionBackground', '#add6ff');
export const accent = color('textLink-foreground', '#005fb8');
export const ours = (kind: string): string => color(`reportAnnotator-${kind}`, FALLBACKS[kind] ?? '#767676');

/** The defaults of the manifest for a light theme. */
const FALLBACKS: Readonly<Record<string, string>> = {
  target: '#C2410C',
  result: '#007A5A',
  other: '#767676',
  percentage: '#0072B21F',
  money: '#E69F0026',
  count: '#8080801A',
  period: '#5A7A99',
  person: '#8A2F86',
  organization: '#005A9C',
  place: '#00685C',
  event: '#8A4B00',
  document: '#5B6000',
  programme: '#A8285A',
  binding: '#B3261E',
  planned: '#005A9C',
  aspirational: '#767676',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** How wide a letter is drawn, in shares of the size: Chinese and its marks take a square. */
const widthOf = (letter: string): number => (letter > '\u2e7f' || '“”‘’—…≥≤'.includes(letter) ? 1 : 0.56);
export const measure = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;

export interface TextStyle {
  readonly size?: number;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** A stretch of text that takes the width we count with, whatever font the reader has. */
export function write(
  x: number,
  y: number,
  text: string,
  { size = 15, fill = ink, bold = false }: TextStyle = {},
): string {
  if (!text) return '';
  const width = measure(text, size).toFixed(1);
  return `<text x="${x.toFixed(1)}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="600"' : ''} textLength="${width}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escaped(text)}</text>`;
}

export const box = (x: number, y: number, width: number, height: number, fill: string, stroke?: string): string =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="3" fill="${fill}"${stroke ? ` stroke="${stroke}"` : ''}/>`;

export const line = (x: number, y: number, width: number, stroke: string, thick = 1, dashes = ''): string =>
  `<line x1="${x.toFixed(1)}" y1="${y}" x2="${(x + width).toFixed(1)}" y2="${y}" stroke="${stroke}" stroke-width="${thick}"${dashes ? ` stroke-dasharray="${dashes}"` : ''}/>`;

/** A mark as it stands in the text: its place, and how it looks. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role?: 'target' | 'result' | 'other' | 'period';
  readonly tint?: string;
  readonly name?: string;
}

const LINES: Readonly<Record<NonNullable<Mark['role']>, readonly [thick: number, dashes: string]>> = {
  target: [2, ''],
  result: [1, ''],
  other: [1.4, '1.5 2'],
  period: [1, '5 3'],
};

/** One line of text with its marks, from `x` on, its base at `y`. */
export function marked(x: number, y: number, text: string, marks: readonly Mark[], size = 15): string {
  const parts: string[] = [];
  let at = 0;
  let left = x;
  const put = (end: number, mark?: Mark): void => {
    const piece = text.slice(at, end);
    const width = measure(piece, size);
    if (mark?.tint) parts.push(box(left, y - size, width, size * 1.3, ours(mark.tint)));
    parts.push(write(left, y, piece, { size, ...(mark?.name ? { fill: ours(mark.name) } : {}) }));
    if (mark?.role) parts.push(line(left, y + 5, width, ours(mark.role), ...LINES[mark.role]));
    left += width;
    at = end;
  };
  for (const mark of marks) {
    put(mark.start);
    put(mark.end, mark);
  }
  put(text.length);
  return parts.join('');
}

/** The whole picture. Its height is the room that the walkthrough has beside its steps. */
export const picture = (title: string, parts: readonly string[], height = 330): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 ${height}" role="img" font-family="'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif"><title>${escaped(title)}</title>${box(0.5, 0.5, 519, height - 1, paper, edge)}${parts.join('\n')}</svg>\n`;
