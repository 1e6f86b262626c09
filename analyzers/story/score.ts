/**
 * The score: 0 to 100, the sum of five parts. Each part is `of × share`, rounded; the shares come from `parts.ts`, each
 * `of` from the lens. A bullet or a fragment without a reflection is judged on the other parts, scaled to 100.
 * It says how much evidence the draft shows, never what an interviewer will decide.
 */
import type { Score, ScorePart } from '../types';
import { whyNoStory } from './is-a-story';
import type { Lens } from './lens';
import { concisionPart, impactPart, ownershipPart, type Part, reflectionPart, structurePart } from './parts';
import type { Story } from './story';

type Name = ScorePart['name'];

export function scoreOf(story: Story, lens: Lens): Score {
  const note = whyNoStory(story);
  if (note) return { total: 0, parts: [], note };
  const shares: [Name, Part][] = [
    ['ownership', ownershipPart(story)],
    ['quantified impact', impactPart(story, lens.qualitative)],
    ['structure', structurePart(story)],
  ];
  if (story.whole || story.lines.some(({ section }) => section === 'reflection'))
    shares.push(['reflection', reflectionPart(story)]);
  shares.push(['concision', concisionPart(story, lens.words[1])]);
  const of = fullMarks(
    lens,
    shares.map(([name]) => name),
  );
  const parts = shares.map(([name, { share, why, spans }], i): ScorePart => {
    const most = of[i] as number;
    return { name, points: Math.round(most * Math.min(1, Math.max(0, share))), of: most, why, spans };
  });
  return { total: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

/** The lens's weights of the parts that apply, scaled to a sum of exactly 100. */
function fullMarks(lens: Lens, names: readonly Name[]): number[] {
  const sum = names.reduce((total, name) => total + lens.weights[name], 0);
  const marks = names.map((name) => Math.round((100 * lens.weights[name]) / sum));
  marks[0] = (marks[0] as number) + 100 - marks.reduce((total, mark) => total + mark, 0);
  return marks;
}
