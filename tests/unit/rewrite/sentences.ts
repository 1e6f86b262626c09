/** A small grammar of sentences as candidates write them, for properties that must hold of every rewrite. */
import fc from 'fast-check';

interface Deed {
  past: string;
  participle: string;
  base: string;
  ing: string;
  objects: readonly string[];
}

const deed = (forms: string, ...objects: string[]): Deed => {
  const [base = '', past = '', participle = '', ing = ''] = forms.split(' ');
  return { base, past, participle, ing, objects };
};

const DEEDS: readonly Deed[] = [
  deed('write wrote written writing', 'the discharge letter', 'a new lesson plan', 'our escalation guide'),
  deed('build built built building', 'the checkout page', 'a raised bed', 'two prototypes'),
  deed('redesign redesigned redesigned redesigning', 'the rota', 'our intake form', 'the seating plan'),
  deed('fix fixed fixed fixing', 'the boiler', 'the payroll script', 'three broken sensors'),
  deed('lead led led leading', 'the night drill', 'the handover meeting'),
  deed('plan planned planned planning', 'the open day', 'our stock count'),
  deed('train trained trained training', 'the new porters', 'twelve volunteers', 'the drivers'),
  deed('carry carried carried carrying', 'the survey', 'our supplies'),
  deed('set set set setting', 'the targets', 'a weekly review'),
  deed('choose chose chosen choosing', 'the supplier', 'a cheaper route'),
  deed('teach taught taught teaching', 'the night class', 'a first-aid course'),
  deed('organise organised organised organising', 'the book fair', 'our archive'),
  deed('migrate migrated migrated migrating', 'the billing records', 'each ledger'),
  deed('test tested tested testing', 'the valve', 'our fallback'),
];

const pick = <T>(...items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);
const maybe = (...items: readonly string[]): fc.Arbitrary<string> => pick('', '', ...items);
const phrase = fc.constantFrom(...DEEDS).chain((verb) => pick(...verb.objects).map((object) => ({ verb, object })));
const plural = (object: string): boolean => /(?:s|people)$/.test(object) && !/ss$/.test(object);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const glue = (...parts: readonly string[]): string =>
  parts.filter(Boolean).join(' ').replaceAll(' ,', ',').replace(/\s+/g, ' ').trim();

const front = maybe(
  'then',
  'after that,',
  'in the end,',
  'as a team,',
  'basically,',
  'when the shift ended,',
  'so',
  'together',
);
const adverb = maybe('quickly', 'also', 'finally', 'then', 'really', 'just', 'carefully', 'both');
const tail = maybe(
  'on Friday',
  'within two weeks',
  'for our customers',
  'ourselves',
  'together',
  'for the first time',
  'so that nobody waited',
  'because our manager was away',
  'with our own hands',
  ', you know',
  'as a team',
);

const ours = fc
  .tuple(
    front,
    pick(
      'we',
      'we all',
      'we both',
      'our team',
      'the team',
      'my team and I',
      'my colleague and I',
      'both of us',
      'all of us',
      'we’ve',
      "we've",
    ),
    adverb,
    phrase,
    fc.option(phrase, { nil: undefined }),
    tail,
  )
  .map(([start, subject, how, { verb, object }, second, end]) => {
    const perfect = /ve$/.test(subject);
    const first = perfect ? verb.participle : verb.past;
    const joined = second ? `and ${perfect ? second.verb.participle : second.verb.past} ${second.object}` : '';
    return glue(start, subject, how, first, object, joined, end);
  });

const hidden = fc
  .tuple(
    front,
    phrase,
    maybe('also', 'then', 'carefully', 'quickly', 'soon'),
    pick('was', 'was', 'got'),
    maybe('by me'),
    tail,
  )
  .map(([start, { verb, object }, how, be, by, end]) => {
    const agreed = plural(object) ? be.replace('was', 'were').replace('has', 'have') : be;
    const [first = '', ...rest] = agreed.split(' ');
    return glue(
      start === 'together' || start === 'as a team,' ? '' : start,
      object,
      first,
      ...rest,
      how,
      verb.participle,
      by,
      end,
    );
  });

const diluted = fc
  .tuple(
    pick(
      'I helped to',
      'I helped',
      'I was responsible for',
      'I was involved in',
      'I assisted with',
      'I worked on',
      'I helped with',
      'I played a part in',
    ),
    phrase,
    fc.option(phrase, { nil: undefined }),
    tail,
  )
  .map(([opening, { verb, object }, second, end]) => {
    const base = /(?:to|helped)$/.test(opening);
    const joined = second ? `and ${base ? second.verb.base : second.verb.ing} ${second.object}` : '';
    return glue(opening, base ? verb.base : verb.ing, object, joined, end);
  });

const weak = fc
  .tuple(
    pick('I think', 'maybe', 'honestly,', 'to be honest,', 'I guess', 'you know,', 'well,'),
    pick('I', 'we', 'the nurses', 'they'),
    maybe('kind of', 'basically', 'really', 'tried to', 'just'),
    phrase,
    tail,
  )
  .map(([start, subject, how, { verb, object }, end]) =>
    glue(start, subject, how, how === 'tried to' ? verb.base : verb.past, object, end),
  );

const vague = fc
  .tuple(
    pick('many', 'several', 'a lot of', 'lots of', 'countless', 'a number of', 'quite a few'),
    pick('customers', 'parents', 'late orders', 'forms', 'small errors'),
    pick('were waiting outside', 'complained about the queue', 'had to be checked', 'came back every week'),
  )
  .map((parts) => glue(...parts));

const result = fc
  .tuple(
    maybe('as a result,', 'after that'),
    pick('sales', 'our response times', 'the error rate', 'attendance', 'waiting times', 'complaints about the queue'),
    pick('improved', 'went up', 'dropped', 'got a lot better', 'decreased', 'fell'),
    maybe('significantly', 'noticeably', 'in the following months', 'a lot'),
  )
  .map((parts) => glue(...parts));

const routed = fc
  .tuple(
    pick('I escalated it to', 'I reported the issue to', 'I passed it on to', 'I told', 'I raised it with'),
    pick('my manager', 'the vendor', 'the support team'),
    maybe('and they fixed it', 'and waited', 'on Friday'),
  )
  .map((parts) => glue(...parts));

/** One sentence with its capital and stop, or a bullet. */
export const sentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(ours, ours, hidden, hidden, diluted, weak, vague, result, routed),
    pick('.', '.', '.', '!', ''),
    pick('', '', '', '- '),
  )
  .map(([words, stop, bullet]) => `${bullet}${capital(words)}${stop}`);
