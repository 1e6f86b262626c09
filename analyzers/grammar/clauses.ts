import { words } from '../lexicon/words';
import { PerSentence, type Sentence } from '../sentence';
import { lowerAt, type Token } from '../tokens';
import { type CollectiveSubject, collective } from './collective';
import { tail } from './deed';
import { isAdverb, isQuoted } from './subject';
import { type VerbGroup, verbGroup } from './verb-group';

/**
 * A clause by its subject. `link` is how it hangs on what stands before: `main` (opens a sentence or follows a fronted
 * phrase or a comma), `and` (joined by a coordinator), `under` (a subordinate, relative or reported clause).
 */
export interface Clause {
  subject: 'I' | 'we' | 'team' | 'other' | 'dropped';
  /** Tokens of the subject, half-open; empty where the verb shares the subject of the clause before. */
  from: number;
  to: number;
  collective?: CollectiveSubject;
  verb: VerbGroup;
  link: 'main' | 'and' | 'under';
  /** True where the subject stands once, further left ("we built and shipped"). */
  shared: boolean;
  quoted: boolean;
}

const COORDINATOR = words('and but so then or yet plus &');
const SUBORDINATOR =
  words(`if when whenever while because since until till unless before after though although as that which
  what where how whether once than who why whose cause cos whereas`);
const FRONT =
  words(`in at on by after during within over from for with without through throughout under despite last next this
  that one at as following using upon between towards together to the first later eventually each two three four five a an
  along instead due thanks given based since before until finally half`);
const OPINION = words('think guess believe suppose feel reckon say');
const OTHER = words('he she they it you who someone somebody everyone everybody nobody');
const SUBJECT_PRONOUN =
  /^(i|we|he|she|they|it|you|who|someone|somebody|everyone|everybody|nobody)(?:'(ve|d|ll|re|m|s))?$/;

function linkOf(tokens: readonly Token[], from: number): Clause['link'] {
  let i = from - 1;
  while (i >= 0 && isAdverb(tokens[i]) && !/^(?:and|so)$/.test(lowerAt(tokens, i))) i--;
  if (i < 0) return 'main';
  const before = tokens[i] as Token;
  if (before.kind === 'punct') return /[‘'’]/.test(before.text) && i > 0 ? 'under' : 'main';
  let open = i;
  while (open > 0 && !/^[,;:—–()-]$/.test((tokens[open - 1] as Token).text)) open--;
  if (COORDINATOR.has(before.lower)) {
    let first = open;
    while (first < i && COORDINATOR.has(lowerAt(tokens, first))) first++;
    // "when the bug appeared and we …" stays under its "when".
    return SUBORDINATOR.has(lowerAt(tokens, first)) && first < i ? 'under' : 'and';
  }
  // "After that we …" points back; "the form that we …" hangs on it.
  if (before.lower === 'that' && /^(?:after|before|from|following|with)$/.test(lowerAt(tokens, i - 1))) return 'main';
  // "What we ended up doing was moving it"
  if (before.lower === 'what' && WHAT_WE_DID.test(tail(tokens, from + 1))) return 'main';
  if (SUBORDINATOR.has(before.lower)) return 'under';
  // "What we did was we called …"
  if (before.lower === 'was' && lowerAt(tokens, i - 1) === 'did') return 'main';
  if (OPINION.has(before.lower) && lowerAt(tokens, i - 1) === 'i') return 'main';
  // "I feel like we …", "I like to think we …"
  if (before.lower === 'like' && /^(?:feel|felt)$/.test(lowerAt(tokens, i - 1))) return 'main';
  if (before.lower === 'think' && /^(?:to|also|still)$/.test(lowerAt(tokens, i - 1))) return 'main';
  // "and in the end we …": the fronted phrase begins behind the coordinator.
  for (let k = i - 1; k > Math.max(open, i - 6); k--)
    if (COORDINATOR.has(lowerAt(tokens, k)) && FRONT.has(lowerAt(tokens, k + 1)) && lowerAt(tokens, k + 1) !== 'the') {
      open = k;
      break;
    }
  // "By the end of May we …": a fronted phrase holds no verb of its own.
  if (COORDINATOR.has(lowerAt(tokens, open))) open++;
  // "Together with the volunteers we …" names companions.
  if (/^(?:together|along|alongside)$/.test(lowerAt(tokens, open)) && i - open < 6) return 'main';
  while (isAdverb(tokens[open])) open++;
  if (!FRONT.has(lowerAt(tokens, open)) || before.lower === 'that') return 'under';
  if (i - open > 6) return 'under';
  // "The form we used": a determiner opens a fronted phrase only with a word of time.
  if (/^(?:the|a|an|this|that|each)$/.test(lowerAt(tokens, open)) && !TIME.test(before.lower)) return 'under';
  const companions = lowerAt(tokens, open) === 'with' && COMPANIONS.test(before.lower);
  if (
    /^(?:for|with|from|on|at)$/.test(lowerAt(tokens, open)) &&
    !TIME.test(before.lower) &&
    !companions &&
    i - open > 1
  )
    return 'under';
  return 'main';
}

const WHAT_WE_DID =
  /^(?:all )?(?:then )?(?:did|(?:ended up|wound up) doing|decided(?: to do| on)?|agreed(?: on)?) (?:was|is)\b/;
const COMPANIONS = /^(?:colleagues?|team|teammates?|friends?|classmates?|coworkers?|partner|manager|supervisor|group)$/;
const TIME =
  /^(?:mornings?|afternoon|evening|night|day|days|weeks?|months?|years?|hours?|minutes?|time|end|start|beginning|point|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|term|semester|quarter|sprint|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|shift|stage|phase|meeting|later|then|moment|later|result|response|outset)$/;

const known = new PerSentence<readonly Clause[]>();

/** The clauses of a sentence whose subject we can tell, in order. */
export function clauses(sentence: Sentence): readonly Clause[] {
  let found = known.get(sentence);
  if (!found) {
    found = parse(sentence.tokens);
    known.set(sentence, found);
  }
  return found;
}

/** A bullet's or a note's first verb, whose subject is the writer: "Escalated it to the vendor". */
function droppedSubject(tokens: readonly Token[]): Clause | undefined {
  const start = tokens.findIndex(({ kind }) => kind === 'word');
  const verb = start >= 0 && start < 3 ? verbGroup(tokens, start) : undefined;
  if (!verb || (verb.tense !== 'past' && verb.tense !== 'passive') || tokens[verb.head + 1]?.lower === 'by')
    return undefined;
  // "Faced with a deadline, we …": a participle that leans on the clause after it.
  for (let i = verb.head + 1; i < tokens.length; i++)
    if (tokens[i]?.text === ',' && /^(?:i|we|he|she|they|it|the|my|our)\b/.test(lowerAt(tokens, i + 1)))
      return undefined;
  return { subject: 'dropped', from: start, to: start, verb, link: 'main', shared: false, quoted: false };
}

function parse(tokens: readonly Token[]): Clause[] {
  const found: Clause[] = [];
  let last: Clause | undefined = droppedSubject(tokens);
  if (last) found.push(last);
  for (let i = last ? last.verb.head + 1 : 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number') continue;
    const group = collective(tokens, i);
    const pronoun = group ? undefined : SUBJECT_PRONOUN.exec(token.lower);
    if (group || pronoun) {
      const to = group?.to ?? i + 1;
      const verb = verbGroup(tokens, to, group ? group.clitic : pronoun?.[2]);
      // An object ("raised it with …") opens no clause.
      if (!verb) continue;
      const subject = group
        ? group.kind === 'team'
          ? 'team'
          : 'we'
        : token.lower.startsWith('i') && !OTHER.has(pronoun?.[1] ?? '')
          ? 'I'
          : 'other';
      last = { subject, from: i, to, verb, link: linkOf(tokens, i), shared: false, quoted: isQuoted(tokens, i) };
      if (group) last.collective = group;
      found.push(last);
      i = Math.max(i, verb.head);
      continue;
    }
    // "and shipped": joined to the subject that stands.
    if (last && (COORDINATOR.has(token.lower) || token.text === ',') && last.verb.tense !== 'modal') {
      let next = i + 1;
      while (COORDINATOR.has(lowerAt(tokens, next)) || isAdverb(tokens[next])) next++;
      const verb = verbGroup(tokens, next);
      if (
        verb &&
        verb.tense === 'past' &&
        /^[a-z]/.test(lowerAt(tokens, next)) &&
        !/^(?:one|all)$/.test(lowerAt(tokens, next))
      ) {
        last = { ...last, from: next, to: next, verb, shared: true };
        found.push(last);
        i = verb.head;
      }
    }
  }
  return found;
}
