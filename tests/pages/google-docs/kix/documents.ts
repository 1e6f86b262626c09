import { Builder } from './build-document';

const OPENING = [
  'In March our checkout service was losing about two percent of payments, and nobody owned the problem.',
  'Basically, we figured out that a stale cache was the cause. A retry was implemented, and the failure rate improved.',
  'I wrote the rollout plan, and I brought it to the payments team with a tested change they could merge.',
  'The team was happy with it. After six weeks the loss was down from 2.1 % to 0.3 %, worth $40,000 a month.',
];

const SECOND = [
  'Last year the help desk of our library took nine days to answer a letter.',
  'I sorted three months of letters by cause, and I wrote answers for the five commonest.',
  'The wait fell from nine days to two, and the other branches took the answers over.',
];

const PLACES = ['Lisbon', 'Osaka', 'Bergen', 'Quito', 'Tartu', 'Nairobi', 'Adelaide', 'Cork', 'Riga', 'Lagos'];

/** A paragraph that is unlike every other of the long document. */
const long = (n: number): string =>
  `${n}. In ${PLACES[n % 10]} the nightly import of batch ${n * 37} took ${20 + (n % 50)} minutes, so I measured every step ` +
  `of it. Basically, we decided to split job ${n} into two parts. A queue was added in week ${1 + (n % 9)}, and the ` +
  `${PLACES[(n * 7) % 10]} office adopted the plan. I really wanted the numbers to be checked twice before any report left.`;

const story = (b: Builder, title = 'Checkout failures'): Builder =>
  OPENING.reduce((all, line) => all.paragraph(line), b.heading(title));

const DOCUMENTS: Record<string, (b: Builder) => Builder> = {
  story: (b) => story(b),
  short: (b) => b.paragraph('We decided to basically rewrite the importer in order to save time.'),
  styled: (b) =>
    b
      .heading('Styled runs')
      .paragraph(
        'We fig*ured* out the _root_ cause, and *basically* a retry was imple*mented* by the end of the week^2^.',
      )
      .paragraph(
        'I met {chip} about it. I actually shipped the {chip} fix on Friday, and _the drop_ rate *improved* a lot.',
      ),
  between: (b) =>
    b
      .paragraph('The agenda was written last week {chip} by me.')
      .paragraph('The *first* report was drafted last _week_ by me.')
      .paragraph('I actually read both of them twice.'),
  lists: (b) =>
    b
      .heading('What I did')
      .bullet(
        'Basically, we decided to move the importer to a queue, which took several weeks of work in two places at once.',
      )
      .bullet('A dashboard was built.')
      .bullet('I really checked the totals.', '1.'),
  table: (b) =>
    story(b)
      .table([
        ['Before', 'We decided to basically rewrite the importer.'],
        ['After', 'A queue was added, and the totals improved significantly.'],
      ])
      .paragraph('Basically, the table says it all.'),
  columns: (b) =>
    b
      .paragraph('Basically, I phoned the vendor.')
      .paragraph('It was a Friday in May.')
      .table([
        ['The cause\nA stale cache had been there for nine years.', 'Basically, I phoned the vendor.'],
        ['The day after', 'Nobody called.'],
      ]),
  repeats: (b) =>
    b
      .paragraph('We decided to stop.')
      .paragraph('Basically, we decided to stop. Then basically, we decided to stop.')
      .paragraph('We decided to stop.')
      .paragraph('The end was basically near.'),
  blanks: (b) =>
    b
      .paragraph('I rebuilt the importer with a queue of my own design, and the failure rate improved.')
      .paragraph('In May I wrote the rollout plan for the library.')
      .paragraph('I then cached the catalogue for every branch, and the error rate improved. I handed the plan over.'),
  empty: (b) => b.paragraph(''),
  spaces: (b) =>
    b
      .paragraph('We decided\u00a0to basically\u00a0rewrite the\u200b importer.')
      .paragraph('')
      .paragraph('A\tqueue was\tadded basically at once.'),
  rtl: (b) => b.paragraph('שלום עולם, זה סיפור קצר', { rtl: true }).paragraph('Basically, we decided to translate it.'),
  stories: (b) => SECOND.reduce((all, line) => all.paragraph(line), story(b).heading('A slow help desk')),
  book: (b) => Array.from({ length: 150 }, (_, n) => n + 1).reduce((all, n) => story(all, `Story ${n}`), b),
  long: (b) => Array.from({ length: 300 }, (_, n) => n).reduce((all, n) => all.paragraph(long(n)), b),
};

/** The piece of a named document; throws where there is none of that name. */
export function buildDocument(name: string, terminator: 'short' | 'long') {
  const write = DOCUMENTS[name];
  if (!write) throw new Error(`No such document: ${name}`);
  return write(new Builder()).build(terminator);
}
