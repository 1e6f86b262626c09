/** Drafts to measure on: written for this, varied by number so that no two sentences are the same. */
const SENTENCES = [
  'In March our queue at the pharmacy counter grew to (n) people before ten in the morning.',
  'Nobody had asked me to look at it, because the rota belonged to another team.',
  'I timed (n) prescriptions over three days and found that most of the wait was one missing signature.',
  'We figured out a new layout together and basically tried it for a week.',
  'A second tray was added next to the till, and the labels were printed in advance.',
  'I asked Dr. Osei to sign the repeat forms in one go, which took her (n) minutes a day.',
  'The waiting time improved and the customers were really happy.',
  'It fell from (n) minutes to 4, worth about $8,000 a month to the branch.',
  'I think the team learned that communication is important.',
  'Two other branches copied the tray, and it is now in the opening checklist.',
  'My manager suggested that I write it up, so I wrote a page with (n) photographs.',
  'Next time I would agree on the signature rule with the doctors before changing the counter.',
];

/** A draft of about `words` words in paragraphs of six sentences; `seed` makes it differ from every other. */
export function draft(words: number, seed = 0): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let n = seed; count < words; ) {
    const sentences: string[] = [];
    for (let i = 0; i < 6 && count < words; i++, n++) {
      const sentence = (SENTENCES[n % SENTENCES.length] as string).replace('(n)', String(10 + n));
      const tail = sentence.includes(String(10 + n)) ? '' : ` That was case ${n}.`;
      sentences.push(sentence + tail);
      count += sentence.split(' ').length + (tail ? 4 : 0);
    }
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n');
}
