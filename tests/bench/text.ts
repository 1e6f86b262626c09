/**
 * Drafts to measure on: sentences made from patterns written for this, so varied that hardly any occurs twice. Tools
 * keep what they know of a phrase; a draft of few phrases would measure what they remember.
 */
const LISTS = {
  place: `pharmacy counter|loading dock|night ward|lending desk|year-nine classroom|claims office|test kitchen|call centre|
    signal box|vaccine store|payments team|admissions office|paint shop|rehearsal room|field hospital|tax desk`,
  thing: `rota|labelling scheme|handover sheet|reading list|refund form|stock count|seating plan|checklist|release script|
    sample register|price table|key cabinet|booking page|route map|training deck|alarm setting|supplier contract|
    feedback card|query planner|menu board`,
  person: `the head porter|Dr. Osei|a retired teacher|our newest driver|the duty sergeant|Priya from finance|two apprentices|
    the shop's oldest customer|a union steward|the site surveyor|my opposite number in Leeds|the choir's treasurer`,
  trouble: `kept losing|held up|doubled|mislabelled|sent back|misplaced|priced wrongly|booked twice|overlooked|counted by hand`,
  items: `prescriptions|parcels|invoices|essays|blood samples|train orders|refunds|allergy cards|job applications|spare parts|
    meal trays|visa files|loan requests|sensor readings|ticket sales|safety reports`,
  deed: `redrew|rewrote|timed|photographed|renumbered|tested|shortened|rebuilt|costed|mapped|translated|audited|split|
    simplified|colour-coded|prototyped`,
  team: `figured out|agreed on|came up with|put together|rolled out|settled|drafted|finished|launched|planned`,
  passive: `rewritten|introduced|moved|replaced|approved|withdrawn|extended|tested|printed|installed|renamed|published`,
  time: `before ten in the morning|over three wet weekends|during the spring inspection|after the second audit|
    between two bank holidays|in the last week of term|while the lift was out|at the end of each shift|
    once the new ward opened|ahead of the summer season`,
  because: `nobody owned the key|the two systems disagreed|one signature was missing|the form asked for it twice|
    the label hid the date|half the crew worked nights|the old contract had lapsed|the guide was out of print|
    each site counted differently|the printer jammed on thick card`,
  good: `customers were really happy|waiting time improved|error rate went down|whole floor loved it|complaints dropped|
    turnaround got faster|morale rose|mood on the ward was better`,
  lesson: `communication is important|asking early beats guessing|a count needs two people|planning matters|
    teamwork is everything|a rule nobody wrote down is no rule|small trials persuade|you should always listen`,
  filler: `basically|actually|really|just|honestly|kind of|you know,|at the end of the day`,
  amount: `a lot of|many|several|countless|numerous|quite a few`,
  chief: `My manager|The head of department|Our director|My supervisor|The matron|Our editor`,
  asked: `suggested that I look at|asked me to take over|wanted me to fix|told me to rewrite|put me in charge of`,
  role: `helped to redesign|was involved in|was part of the group behind|assisted with|contributed to|worked on`,
  pass: `escalated the matter to|sent a message to|flagged it to|left it with|handed the whole thing to`,
} satisfies Record<string, string>;

const SENTENCES = `In March the (place) (trouble) about (n) (items) a week (time).
Nobody had asked me to look at the (thing), because it belonged to another (place).
I (deed) the (thing) and (deed) (n) (items) by hand to see where the time went.
It turned out that (because), and that the (place) (trouble) the (items) whenever (because).
We (team) a new (thing) together and (filler) tried it on (n) (items).
The (thing) was (passive) (time), and the (items) were (passive) as well.
I asked (person) to check the (thing) with me, which took (n) minutes (time).
The (good) and we saw (amount) fewer lost (items).
Lost (items) fell from (n) a month to 4, worth about $8,000 a year to the (place).
I think the (place) learned that (lesson).
(n) other sites copied the (thing), and (person) still uses it (time).
(chief) (asked) the (thing), so I (deed) it (time).
Next time I would show (person) the (thing) before I change how the (place) counts (items).
I (role) the (thing) while (person) (deed) the (items).
When (person) objected that (because), I (deed) both versions and let the (place) compare (n) (items).
I (pass) (person) and waited until (because) no longer.
Since (because), I (filler) kept a list of the (items) that the (place) (trouble).
The (thing) I (deed) is now in the opening routine of the (place), and the (good).`.split('\n');

const WORDS = Object.fromEntries(Object.entries(LISTS).map(([name, list]) => [name, list.split(/\|\s*/)]));

/** Numbers in [0, 1), the same for the same seed (the mulberry32 generator). */
function numbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A draft of about `words` words in paragraphs of six sentences; `seed` makes it differ from every other. */
export function draft(words: number, seed = 0): string {
  const random = numbers(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const fill = (_: string, slot: string): string =>
    slot === 'n' ? String(11 + Math.floor(random() * 900)) : pick(WORDS[slot] as string[]);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences: string[] = [];
    for (let i = 0; i < 6 && count < words; i++) {
      const sentence = pick(SENTENCES).replace(/\((\w+)\)/g, fill);
      sentences.push(sentence.charAt(0).toUpperCase() + sentence.slice(1));
      count += sentence.split(' ').length;
    }
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n');
}
