/** What a sentence speaks of: the evidence that checklist, score and lenses ask for. Our choice of words throughout. */

import { type PhraseHit, phraseTable } from '../grammar/phrases';
import { PerSentence, type Sentence } from '../sentence';

const find = phraseTable({
  /** Beyond the candidate's own remit. */
  scope:
    "outside my/our/of|outside the scope|beyond my/our|beyond the scope|not part of my|wasn't part of my|not my job|wasn't my job|wasn't mine|not mine|another team's|other team's|" +
    "not our team|wasn't our|wasn't my|not my team|wasn't in my|not in my|another team owned|owned by another|different team|belonged to another|not within my|wasn't on my|not on our|wasn't on our|" +
    "not on my roadmap|nothing to do with my|not my responsibility|wasn't my responsibility|wasn't assigned|not assigned|hadn't been assigned|never assigned",
  /** Nobody asked: the candidate took it up. */
  proof:
    "wasn't assigned|not assigned|hadn't been assigned|was never assigned|no one asked|nobody asked|no one had asked|nobody had asked|nobody else|no one else|no one was|nobody was|no one had|nobody had|" +
    'without being asked|without waiting|took the initiative|took initiative|on my own initiative|my own initiative|self-initiated|i volunteered|i decided|i chose to|i took ownership|i took responsibility|' +
    "i took it on|i took it upon|i took on|i stepped in|i stepped up|i proposed|i pitched|i raised|i offered|i insisted|i pushed for|even though it|i could have|i had not been|i was not asked|i wasn't asked|off my own bat|unprompted",
  /** Noticed before others did. */
  noticed:
    'i noticed|i spotted|i saw that|i identified|i discovered|i found that|i uncovered|i realised that|i realized that|i recognised that|i recognized that|i observed|silent|silently|unnoticed|before it|proactive|proactively|early warning|nobody knew|no one knew',
  /** The people served. */
  customer:
    'customer|customers|user|users|client|clients|patient|patients|resident|residents|pupil|pupils|student|students|shopper|shoppers|guest|guests|merchant|merchants|families|parents|service users|the public|learners|members|' +
    "customer's|patient's|customers'|patients'|users'",
  /** Work across teams and people. */
  coordination:
    'coordinated|co-ordinated|aligned|cross-team|cross-functional|stakeholders|partnered|their tech lead|other team|other teams|another team|across teams|across departments|buy-in|sign-off|sync|liaised|negotiated|collaborated|platform team|persuaded|consensus',
  /** How the thing works. */
  mechanism:
    'retry|retries|queue|queues|alert|alerts|cache|caching|backoff|pipeline|algorithm|script|scripts|automation|automated|architecture|architected|schema|index|indexes|api|template|checklist|spreadsheet|tracker|form|prototype|' +
    'design|designed|redesigned|mechanism|scalable|scales|scaled|reusable|dashboard|process|framework|model|protocol|workflow|rota|handover',
  /** Measures of the business. */
  metrics:
    'revenue|cost|costs|savings|profit|margin|budget|sales|conversion|retention|churn|roi|weekly|monthly|annual|per cent|percent|rate|latency|throughput|uptime|kpi|target|quota|attendance|readmissions|satisfaction',
  /** What money, time or people came of it. */
  value:
    'revenue|saved|saving|savings|cost|costs|profit|sales|budget|hours|customers|users|patients|students|pupils|clients|complaints|tickets|waiting time|wait time|turnover|retention|churn|donations|funding|' +
    'fewer|orders|bookings|readmissions|falls|injuries|accidents|attendance|overtime|penalty|penalties|refunds|returns|payments|productivity|downtime',
  /** What lived on after it. */
  adoption:
    'adopted|the standard|became standard|standard practice|standardised|standardized|rolled out|rolled it out|other teams|other wards|other departments|other stores|other schools|other branches|whole company|company-wide|across the|' +
    'organisation-wide|organization-wide|trust-wide|school-wide|still in use|still used|still use|in use today|template for|used as a template|reused|copied|playbook|asked me to present|asked me to share|made permanent|permanent|' +
    'became the|rollout|every team|all teams|onboarding material|best practice|now uses|now use|kept using|other sites|knock-on|since then',
  /** Weighing one way against another. */
  tradeoff:
    'trade-off|trade-offs|tradeoff|tradeoffs|alternative|alternatives|instead of|rather than|weighed|considered|option|options|at the cost of|the risk was|pros and cons|compromise|versus|accepted the|deliberately|' +
    'even though|although|depended on|dependency|dependencies',
  /** Bringing people on. */
  people:
    'mentored|mentoring|coached|coaching|trained|training|taught|hired|hiring|feedback|onboarded|new starters|junior|promoted|promotion|one-to-one|one-on-one|apprentice|supported her|supported him|supervised|shadowed|delegated',
  learning:
    'learned|learnt|read|researched|course|studied|curious|asked why|taught myself|documentation|experimented|experiment|prototype|interviewed|shadowed|explored|investigated|new to me',
  standards:
    'standard|standards|quality|tests|tested|review|reviewed|audit|audited|checklist|defect|defects|error rate|accuracy|inspection|rework|accepted nothing|bar|policy|compliance|validated',
  speed:
    'immediately|same day|within * hours|within * minutes|within an hour|within a day|overnight|deadline|quickly|straight away|hours later|next morning|by friday|reversible|without waiting|on the spot|urgent|urgently',
  frugality:
    'budget|free|no extra|without extra|existing|reused|cost|costs|cheaper|saved|spare|second-hand|donated|no additional|without hiring|open-source|limited resources|shoestring|own tools',
  trust:
    'honest|honestly|admitted|apologised|apologized|apology|owned up|my mistake|mistake|listened|trust|respect|transparent|openly|told them|told her|told him|feedback|confided|credit|fault|privately',
  depth:
    'log|logs|root cause|traced|data|analysed|analyzed|reproduced|query|queried|figures|records|measured|audited|line by line|checked|sampled|investigated|dug|pattern|patterns|compared|metrics',
  dissent:
    'disagreed|disagree|disagreement|challenged|pushed back|push back|objected|argued|raised concerns|raised a concern|said no|refused|escalated my|committed|commit|once the decision|convinced|persuaded|evidence',
  vision:
    'long-term|long term|vision|future|scale|scalable|roadmap|strategy|strategic|bigger|whole organisation|whole organization|company-wide|across the|standard|platform|next year|bold|years',
  welfare:
    'safe|safety|safer|safely|wellbeing|well-being|workload|burnout|inclusive|inclusion|dignity|comfort|morale|support|supported|flexible|rest|breaks|listened|staff|colleague|colleagues',
  society:
    'community|environment|waste|energy|accessible|accessibility|privacy|harm|risk|public|local|safety|carbon|volunteers|charity|side effects|consequences|impact on|fair|fairness|secondary',
  delivery:
    'deadline|on time|delivered|launched|shipped|completed|finished|ahead of schedule|target|goal|met|milestone|milestones|despite|blocked|blocker|released|went live|submitted|on schedule',
  reasoning:
    'because|since|so that|therefore|hypothesis|assumption|assumed|evidence|judged|judgement|judgment|decided|concluded|which meant|that told me|structure|structured|prioritised|prioritized|criteria|root cause',
  /** Praise and other proof where figures would be unnatural. */
  praise:
    'thanked|thank me|thank-you|grateful|gratitude|praised|commended|feedback|nominated|award|said that|told me|asked me to|came back|recommended|appreciated|wrote|recognised|recognized|complimented|' +
    'passed|graded|accurate|on time|on schedule|calmer|reassured|settled|confident|smiled|offered me|promoted|kept me on|agreed|no losses|without losing|first time',
});

export type Theme = ReturnType<typeof find>[number]['key'];

const kept = new PerSentence<readonly PhraseHit<Theme>[]>();

/** The themes of a sentence with their places, kept as long as the sentence lives. */
export function themesOf(sentence: Sentence): readonly PhraseHit<Theme>[] {
  let hits = kept.get(sentence);
  if (!hits) {
    hits = find(sentence.tokens);
    kept.set(sentence, hits);
  }
  return hits;
}
