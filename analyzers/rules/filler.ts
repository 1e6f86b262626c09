import { defineRule } from '../rule';

export default defineRule({
  title: 'Filler',
  family: 'filler',
  scope: 'sentence',
  message: 'This word adds nothing.',
  why: 'Every empty word takes time from your evidence.',
  question: 'What did you do, in one sentence?',
  source: 'Our choice: spoken fillers that can be deleted without loss.',
  waits: false,
  *find(sentence) {
    for (const token of sentence.tokens)
      if (token.lower === 'basically')
        yield {
          start: token.start,
          end: token.end,
          rewrites: [{ label: 'Delete', edits: [{ from: token.start, to: token.end + 1, insert: '' }], slots: [] }],
        };
  },
  examples: [
    { bad: 'I [basically] rewrote the rota.', becomes: 'I rewrote the rota.' },
    { good: 'I rewrote the rota.' },
  ],
});
