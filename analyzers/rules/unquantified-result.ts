import { hasFigure } from '../grammar/figures';
import { words } from '../lexicon/words';
import { slot } from '../rewrite/slot';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';
import type { Rewrite } from '../types';

/** Things that are measured: their change is a figure. The last word of the subject decides. */
const METRICS = words(`rate rates sales score scores performance time times latency grade grades attendance satisfaction
  engagement morale productivity quality efficiency revenue traffic errors complaints incidents cost costs profit profits
  margin churn conversion retention turnover throughput accuracy reliability uptime availability safety falls infections
  readmissions delays waste stock bookings orders signups registrations results marks participation membership donations
  output speed experience communication process backlog queue queues tickets defects bugs failures crashes outages absences
  absence collaboration coverage adoption visibility stability scalability confidence behaviour behavior`);
const CHANGED = words(
  'improved increased decreased dropped fell rose grew recovered declined doubled stabilised stabilized plummeted soared climbed shrank',
);
const WENT = words('up down');
const BETTERED = words('improved recovered');
const TRANSITIVE =
  words(`improved increased reduced decreased boosted enhanced streamlined accelerated optimised optimized eliminated
  minimised minimized maximised maximized strengthened facilitated lowered raised shortened cut doubled saved simplified
  transformed revitalised revitalized exceeded`);
const GERUNDS =
  words(`improving increasing reducing decreasing boosting enhancing streamlining accelerating optimising optimizing
  eliminating minimising minimizing maximising maximizing strengthening lowering shortening saving simplifying`);
const BETTER = words(
  'better faster improved increased reduced higher lower fewer smoother greater quicker stronger more enhanced',
);
const SUBJECTS = words(
  'i we it this that which system tool team process approach change fix solution strategy app dashboard programme program feature service initiative project he she they and also',
);
const ADVERB = /^(?:\p{L}+ly|also|then|has|have|had|ultimately|soon|all|both|even|further)$/u;
const STOPS = words(
  'by in for to which that and so because through with across within when while where resulting making leading allowing as after before from on at but over during per',
);
const NOT_OUTCOME = words('i we');

/** Index of the last token of the object that begins at `from`. */
function objectEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i + 1 < tokens.length) {
    const next = tokens[i + 1] as Token;
    if (next.kind === 'punct' && !/^[-/&’'"“”]$/.test(next.text)) break;
    if (STOPS.has(next.lower)) break;
    i++;
  }
  return i;
}

const delta = (end: number): Rewrite => slot('Add the figures', end, end, 'from X to Y', ' ');

function* claims({ tokens }: Sentence, result: boolean, own: Context['section']): Iterable<Hit> {
  for (let i = 0; i < tokens.length; i++) {
    const { lower, start } = tokens[i] as Token;
    let before = i - 1;
    while (before >= 0 && ADVERB.test((tokens[before] as Token).lower)) before--;
    const subject = tokens[before];
    // Getting better is a claim wherever it stands; other changes may be the situation's problem.
    if (subject && METRICS.has(subject.lower) && (result || BETTERED.has(lower))) {
      const up = lower === 'went' && WENT.has(tokens[i + 1]?.lower ?? '');
      if (CHANGED.has(lower) || up) {
        const end = tokens[up ? i + 1 : i] as Token;
        let first = before;
        while (
          first > 0 &&
          before - first < 3 &&
          /^(?:the|our|my|their|its|his|her|\p{L}+)$/u.test((tokens[first - 1] as Token).lower) &&
          !STOPS.has((tokens[first - 1] as Token).lower)
        )
          first--;
        yield { start: (tokens[first] as Token).start, end: end.end, rewrites: [delta(end.end)] };
        i += 2;
        continue;
      }
    }
    const bullet = before < 0 || (subject?.kind === 'punct' && /^[-*•]$/.test(subject.text));
    if (
      TRANSITIVE.has(lower) &&
      tokens[i + 1] &&
      (bullet || (subject && SUBJECTS.has(subject.lower)) || (subject?.lower === 'and' && result))
    ) {
      if (!result && !bullet && !NOT_OUTCOME.has(subject?.lower ?? '')) continue;
      if (!result && own !== 'action') continue;
      if (!result && !/^(?:improved|increased|reduced|decreased|boosted|lowered|saved|doubled)$/.test(lower)) continue;
      const end = tokens[objectEnd(tokens, i + 1)] as Token;
      if ((tokens[i + 1] as Token).kind === 'punct') continue;
      yield { start, end: end.end, rewrites: [delta(end.end)] };
      i = tokens.indexOf(end);
    } else if (
      result &&
      GERUNDS.has(lower) &&
      (subject?.text === ',' || /^(?:thereby|thus|while)$/.test(subject?.lower ?? '')) &&
      tokens[i + 1]?.kind === 'word'
    ) {
      const end = tokens[objectEnd(tokens, i + 1)] as Token;
      yield { start, end: end.end, rewrites: [delta(end.end)] };
      i = tokens.indexOf(end);
    } else if (
      result &&
      /^(?:led|leading|resulted|resulting)$/.test(lower) &&
      /^(?:to|in)$/.test(tokens[i + 1]?.lower ?? '')
    ) {
      const next = tokens.slice(i + 2, i + 5).find((token) => BETTER.has(token.lower));
      if (!next) continue;
      const end = tokens[objectEnd(tokens, i + 2)] as Token;
      yield { start, end: end.end, rewrites: [delta(end.end)] };
      i = tokens.indexOf(end);
    } else if (
      result &&
      /^(?:became|become|is|are)$/.test(lower) &&
      subject &&
      /^(?:team|process|system|service|they|app|site|class|ward|shop)$/.test(subject.lower)
    ) {
      const at = tokens[i + 1]?.lower === 'much' ? i + 2 : i + 1;
      if (!/^(?:more|faster|better|quicker|smoother|safer)$/.test(tokens[at]?.lower ?? '') || lower !== 'became')
        continue;
      const end = tokens[objectEnd(tokens, at)] as Token;
      yield { start, end: end.end };
      i = tokens.indexOf(end);
    }
  }
}

/** Where a change is a claim: in the result, or wherever the writer says "I". */
const place = ({ section, previous, next }: Context): 'result' | 'own' | undefined => {
  if (section === 'result' || section === 'other' || (!previous && !next)) return 'result';
  return section === 'action' || section === 'situation' ? 'own' : undefined;
};

export default defineRule({
  title: 'Unquantified result',
  family: 'quantification',
  scope: 'sentence',
  message: 'A change without a figure.',
  why: 'Without a baseline and an end the interviewer cannot weigh what you achieved, and may assume that it was little.',
  question: 'How did you measure it? From what to what?',
  source: 'The walkthrough: quantify the impact with a metric delta; “drop rate improved” lacks quantification.',
  waits: true,
  *find(sentence, context) {
    const where = place(context);
    if (!where || hasFigure(sentence) || (context.next && hasFigure(context.next))) return;
    yield* claims(sentence, where === 'result', context.section);
  },
  examples: [
    { bad: '[The drop rate improved].', becomes: 'The drop rate improved [from X to Y].' },
    { bad: 'As a result, [attendance went up].', becomes: 'As a result, attendance went up [from X to Y].' },
    {
      bad: '- [Improved response times] for the support desk',
      becomes: '- Improved response times [from X to Y] for the support desk',
    },
    { good: 'The drop rate improved from 0.3% to zero.' },
    { good: 'The drop rate improved. It fell from 0.3% to zero.' },
    { good: 'I wanted to improve the drop rate.' },
    { good: 'Complaints doubled after the move, so I rang every customer.' },
  ],
});
