/** Generated drafts for timing and property tests: plausible sentences put together from parts written here. */
const OPENERS = ['', 'On Monday ', 'After the outage, ', 'Basically, ', 'In the second week ', 'Then '];
const SUBJECTS = [
  'I',
  'we',
  'my manager',
  'the night shift',
  'our supplier',
  'the pupils',
  'a colleague',
  'the retry job',
];
const VERBS = [
  'measured',
  'rewrote',
  'helped to move',
  'was asked to check',
  'decided to drop',
  'improved',
  'explained',
  'reduced',
];
const OBJECTS = [
  'the rota',
  'a failing import',
  'the drop rate',
  'the stock count',
  'several forms',
  'the lesson plan',
  'the queue',
];
const TAILS = [
  '',
  ' by 12%',
  ' from nine days to two',
  ' because nobody owned it',
  ' before the audit',
  ', which saved £4,000 a month',
];
const PASSIVES = [
  'The fix was deployed on Friday.',
  'It was decided to wait for the results.',
  'Orders were dropped every night.',
  'I learned that communication is important.',
  'The team was happy with the outcome.',
];

/** A draft of at least `words` words in paragraphs of six sentences; the same for the same seed. */
export function draft(words: number, seed = 1): string {
  let state = seed;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return list[(state >> 8) % list.length] as T;
  };
  const parts: string[] = [];
  for (let count = 0, sentences = 0; count < words; sentences++) {
    const plain = `${pick(OPENERS)}${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}${pick(TAILS)} and kept item ${state % 9973} in view.`;
    const sentence = sentences % 7 === 6 ? pick(PASSIVES) : plain.charAt(0).toUpperCase() + plain.slice(1);
    count += sentence.split(' ').length;
    parts.push(sentence, sentences % 6 === 5 ? '\n\n' : ' ');
  }
  return parts.join('');
}
