/** The scaling curve as a picture: words against milliseconds, both logarithmic. */
import type { Timing } from './timing';

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 62;
const RIGHT = 190;
const TOP = 20;
const BOTTOM = 46;
const WORDS = [100, 100_000] as const;
const MS = [0.1, 10_000] as const;
const COLOURS = ['#3450c4', '#0f8a5f', '#8a8f9c', '#b0682b', '#9b4dca', '#c43c5a', '#4f8fa8'];

const share = (value: number, [low, high]: readonly [number, number]): number =>
  (Math.log10(Math.max(value, low)) - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
const x = (words: number): number => LEFT + share(words, WORDS) * (WIDTH - LEFT - RIGHT);
const y = (ms: number): number => HEIGHT - BOTTOM - share(ms, MS) * (HEIGHT - TOP - BOTTOM);

const text = (left: number, top: number, words: string, more = ''): string =>
  `<text x="${left.toFixed(1)}" y="${top.toFixed(1)}" ${more}>${words}</text>`;

function grid(): string {
  const lines: string[] = [];
  for (let words = WORDS[0]; words <= WORDS[1]; words *= 10)
    lines.push(text(x(words), HEIGHT - BOTTOM + 20, words.toLocaleString('en'), 'text-anchor="middle"'));
  for (let ms = MS[0]; ms <= MS[1]; ms *= 10) {
    lines.push(`<path d="M${LEFT} ${y(ms).toFixed(1)}H${WIDTH - RIGHT}" stroke="#8884" />`);
    lines.push(text(LEFT - 8, y(ms) + 4, ms.toLocaleString('en'), 'text-anchor="end"'));
  }
  lines.push(text(LEFT, HEIGHT - 6, 'words in the draft → · milliseconds ↑'));
  return lines.join('');
}

/** One line for each tool. */
export function curve(timings: readonly Timing[]): string {
  const tools = [...new Set(timings.map(({ what }) => what))];
  const ends = tools
    .map((what) => timings.filter((timing) => timing.what === what).sort((a, b) => a.words - b.words))
    .map((points, i) => ({ points, colour: COLOURS[i % COLOURS.length] as string, at: y(points.at(-1)?.median ?? 1) }))
    .sort((a, b) => a.at - b.at);
  let free = TOP;
  const lines = ends.map(({ points, colour, at }) => {
    const path = points.map(({ words, median }) => `${x(words).toFixed(1)} ${y(median).toFixed(1)}`).join('L');
    const dots = points
      .map(
        ({ words, median }) =>
          `<circle cx="${x(words).toFixed(1)}" cy="${y(median).toFixed(1)}" r="3" fill="${colour}" />`,
      )
      .join('');
    // Names keep clear of one another.
    const top = Math.max(at + 4, free);
    free = top + 15;
    const name = text(x(points.at(-1)?.words ?? 1) + 8, top, points[0]?.what ?? '', `fill="${colour}"`);
    return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2" />${dots}${name}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#777">
<title>Time for a report by length of the draft</title>
${grid()}${lines.join('\n')}
</svg>
`;
}
