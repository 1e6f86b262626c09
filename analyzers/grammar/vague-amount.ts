/** Amounts that are left vague, judged by what stands beside them. */
import { words } from '../lexicon/words';
import { slot } from '../rewrite/slot';
import type { Hit } from '../rule';
import { lowerAt, type Token } from '../tokens';

// Things that nobody counts.
const UNCOUNTED =
  words(`respect effort thought care pride confidence fun love trust sense thanks work energy passion patience interests
  pressure stress courage experience attention thinking help support things ways people's enjoyment value potential
  inches feet metres meters miles pounds satisfaction interest sympathy empathy admiration other others times`);
const MEASURED =
  words(`improve improved improves enhanced increase increased increases decrease decreased reduce reduced reduces drop
  dropped fall fell rise rose grow grew cut shorten shortened raise raised save saved lower lowered boost boosted decline
  declined speed sped slow slowed shrink shrank faster slower better higher lower fewer more less cheaper quicker shorter
  longer bigger smaller`);
const MOVED = words('going coming is are went came shot dropped fell gone goes come');
const RAISED = words(
  'up down raised improved increased decreased dropped fell saved reduced sold cut earned rose grew made collected lowered',
);
const COMPARATIVE =
  /^(?:faster|slower|better|higher|lower|fewer|more|less|cheaper|quicker|shorter|longer|bigger|smaller)$/;
// What passes, and what is said: "a few minutes later", "a few words".
const FLEETING = words(
  'rules pounds dollars euros inches minutes seconds moments days weeks months hours years nights words things steps ways times lines others points tips notes paces metres meters questions months feet inches mornings ideas',
);
const FAILS = words(
  'broke crashed failed stopped late down missed lost broken out died dropped jammed froze complained',
);

/** The counted noun behind a quantifier, at most two describing words away; undefined where nothing countable follows. */
function counted(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return undefined;
    if (i === from && /^(?:the|those|these|our|my|their|them|us)$/.test(token.lower)) continue;
    // "various other depots"
    if (/^(?:other|different)$/.test(token.lower)) continue;
    // "a lot of work to do"
    if (token.lower === 'work' && lowerAt(tokens, i + 1) === 'to') return i;
    if (UNCOUNTED.has(token.lower)) return undefined;
    if (
      /^(?:people|children|men|women|staff|time|money|change|traffic|data|feedback|customers|stuff|veg|food|film|paper|equipment|furniture|stock|waste|paperwork|equipment|rubbish|clutter|business)$/.test(
        token.lower,
      )
    )
      return i;
    if (/[^s'i]s$/.test(token.lower) && token.lower.length > 3) return i;
    if (/^(?:of|and|to|was|were|that|which|in|on|for|with|times)$/.test(token.lower)) return undefined;
  }
  return undefined;
}
const YOU = words('you');
const KINDS = /^(?:and|kinds|types|ways|reasons|people|:)$/;
const LOT_ENDS = /^(?:and|but|after|by|in|for|since|when|over|too|as|also|again|this|last|from)$/;

/** Where a phrase of an amount stands: the indices of its first and last token, and its neighbours in lower case. */
export interface Spot {
  tokens: readonly Token[];
  /** Offsets within the sentence. */
  start: number;
  end: number;
  token: number;
  last: number;
  before: string;
  next: Token | undefined;
  after: string;
}

type Judge = (spot: Spot) => Hit | undefined;

const ask = ({ start, end }: Spot, label: string, name: string, by = ''): Hit => ({
  start,
  end,
  rewrites: [slot(label, start, end, name, by)],
});
const endOf = (tokens: readonly Token[], i: number): number => (tokens[i] as Token).end;
const near = ({ tokens, token }: Spot, words: ReadonlySet<string>): boolean =>
  tokens.slice(Math.max(0, token - 4), token).some(({ lower }) => words.has(lower));

const count: Judge = (spot) => {
  const { tokens, start, end, last, after } = spot;
  // "You have to have hundreds of cards" tells how it is for anyone.
  if (near(spot, YOU) || spot.before === 'are') return undefined;
  const noun = counted(tokens, last + 1 + (after === 'of' ? 1 : 0));
  if (noun === undefined) return undefined;
  // "I have a lot of time for people who complain": regard.
  if (
    lowerAt(tokens, noun) === 'time' &&
    /^(?:for|have|i've|i)$/.test(lowerAt(tokens, noun + 1)) &&
    /^(?:have|had|i've|got|has|always)$/.test(spot.before)
  )
    return undefined;
  const uncountable =
    /^(?:time|money|change|traffic|data|feedback|stuff|veg|food|film|paper|equipment|furniture|stock|waste|paperwork|rubbish|clutter|business)$/.test(
      lowerAt(tokens, noun),
    );
  return { start, end: endOf(tokens, noun), rewrites: uncountable ? [] : [slot('Put the number', start, end, 'N')] };
};

/** Of minutes and words a few is idiom; of other things it is a number kept back. */
const few: Judge = ({ tokens, start, end, token, last, after }) => {
  const noun = counted(tokens, last + 1 + (after === 'of' ? 1 : 0));
  if (noun === undefined || FLEETING.has(lowerAt(tokens, noun))) return undefined;
  // "various tools and methods" names kinds.
  const kinds = tokens.slice(last, noun + 3).some(({ lower }) => KINDS.test(lower));
  if (lowerAt(tokens, token) === 'various' && kinds) return undefined;
  return { start, end: endOf(tokens, noun), rewrites: [slot('Put the number', start, end, 'N')] };
};

const them: Judge = ({ tokens, start, end, last }) => ({
  start,
  end,
  rewrites: [slot('Put the number', start, endOf(tokens, last - 2), 'N')],
});

const share: Judge = ({ tokens, start, end, last, next }) =>
  next?.kind === 'word'
    ? { start, end, rewrites: [slot('Put the share', start, endOf(tokens, last - 1), 'X %')] }
    : undefined;

const some: Judge = ({ tokens, start, end, last, before, after }) =>
  /^(?:after|for|later|ago|before|took|lasted|,)$/.test(before) || /^(?:later|after|before|ago)$/.test(after)
    ? { start, end, rewrites: [slot('Put the number', start, endOf(tokens, last - 1), 'N')] }
    : undefined;

/** How often is asked of what goes wrong, and of what has a rate. */
const often: Judge = ({ tokens, start, end, token, last, before, after }) => {
  const lost = tokens.slice(last + 1, last + 6).some(({ lower }) => FAILS.has(lower)) && token === 0;
  const failing =
    lost || FAILS.has(before) || FAILS.has(after) || (before === 'down' && FAILS.has(lowerAt(tokens, token - 2)));
  // "I asked several times", where no figure says how often.
  const mine = tokens.slice(0, token).some(({ lower }) => /^(?:i|we)(?:'|$)/.test(lower));
  if (mine && lowerAt(tokens, last) === 'times' && !/^(?:as|more|faster|bigger|the)$/.test(after))
    return { start, end };
  const rated = last > token && /^(?:a|per|each|every)$/.test(after);
  return failing || rated ? { start, end } : undefined;
};

/** "took a while", "was down for hours", "spent weeks on". */
const span: Judge = (spot) => {
  const { tokens, token, last, before, after } = spot;
  const bare = last === token;
  const earlier = lowerAt(tokens, token - 2);
  const spent =
    /^(?:took|lasted|takes)$/.test(before) ||
    (/^(?:me|us|them|quite)$/.test(before) && /^(?:took|takes)$/.test(earlier));
  const ran =
    before === 'for' &&
    (bare || lowerAt(tokens, token) === 'a') &&
    after !== 'of' &&
    /^(?:on|down|late|waited|waiting|slow|broken|off|sick|week|it|this|that|them|him|her)$/.test(earlier);
  const hoursOn =
    (before === 'spent' || before === 'lost') && bare && /^(?:on|trying|looking|to|of|every|each|in)$/.test(after);
  return spent || ran || hoursOn ? ask(spot, 'Put how long', 'how long') : undefined;
};

const money: Judge = (spot) =>
  /^(?:sav|rais|earn|ma[kd]e|cost|lost|spen|mak)/.test(spot.before)
    ? ask(spot, 'Put the figure', 'how much')
    : undefined;

const lot: Judge = (spot) => {
  const { next, before } = spot;
  // "presented a lot less than planned"
  if (/^(?:less|fewer|more)$/.test(spot.after) && lowerAt(spot.tokens, spot.last + 2) === 'than')
    return ask(spot, 'Put the figure', 'X %');
  if (next?.kind === 'word' && !LOT_ENDS.test(next.lower)) return undefined;
  // "behind by quite a lot"
  if (before === 'by') return ask(spot, 'Put the figure', 'X %');
  if (!near(spot, RAISED) || before === 'improved' || before === 'recovered') return undefined;
  const raised = /^(?:raised|saved|sold|earned|made|collected)$/.test(before);
  return ask(spot, 'Put the figure', raised ? 'how much' : 'X %', raised ? '' : 'by ');
};

const degree: Judge = (spot) => {
  const { tokens, start, end, token, before, after, next } = spot;
  if (COMPARATIVE.test(after)) return ask(spot, 'Put the figure', 'X %');
  const closes = !next || next.kind === 'punct';
  const moved =
    /^(?:up|down|off)$/.test(before) &&
    (MOVED.has(lowerAt(tokens, token - 2)) || (closes && tokens[token - 2]?.kind === 'word'));
  if (MEASURED.has(before) || moved) return ask(spot, 'Put the figure', 'X %', 'by ');
  return MEASURED.has(after) ? { start, end } : undefined;
};

const change: Judge = ({ tokens, start, token, last }) => {
  const adjective = tokens[token + (lowerAt(tokens, token) === 'a' ? 1 : 0)] as Token;
  return {
    start,
    end: endOf(tokens, last),
    rewrites: [slot('Put the figure', adjective.start, adjective.end, 'X %')],
  };
};

/** How each kind of amount is judged where it stands. */
export const JUDGES = {
  count,
  money,
  bulk: ({ start, end }: Spot): Hit => ({ start, end }),
  lot,
  few,
  them,
  share,
  some,
  often,
  while: span,
  time: (spot: Spot): Hit => ask(spot, 'Put how long', 'how long'),
  degree,
  change,
} satisfies Record<string, Judge>;
