/** How verbs of routing and handling go on, tested on the words behind the verb. */
import { words } from '../lexicon/words';

// Any object of a few words; whom it goes to decides.
const PROBLEM = "(?:[\\w'’-]+ ){1,4}?";
const TROUBLE =
  '(?:it|this|that|them|everything|things|(?:the|this|that|my|our) (?:[\\w-]+ )?(?:issue|problem|bug|fault|error|incident|matter|case|complaint|ticket|request|customer|email|situation|rest|fix|outage|defect|concern|task|client|caller|query|rollout|conflict|dispute|leak|repair|part|claim|dispute)s?)\\b';
const PERSON = '(?:them|him|her|someone|(?:my|our|the|their|his|her|a)(?: [\\w-]+){1,4}?)';
const CHIEF = '(?:my|our|the) (?:[\\w-]+ )?(?:manager|boss|supervisor|lead|director|head)\\b';
const to = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`);
const TICKET =
  '(?:a|an|the|another) (?:[\\w-]+ ){0,2}?(?:ticket|tickets|bug report|bug|work order|request|case|complaint|report)\\b(?! for each)';

/** How each verb of routing goes on; what matches is underlined with the verb. */
export const ROUTES: Readonly<Record<string, RegExp>> = {
  escalate:
    /^(?:it|this|that|to|the [\w-]+(?: (?=issue|problem|bug|ticket|request|case|outage|complaint)\w+)?|my [\w-]+|an? [\w-]+|everything)\b/,
  send: to(
    `(?:${PERSON} |to (?:them|him|her) )?an? (?:(?:quick|short|long|slack|teams|chat|whatsapp|text|direct|private) )*(?:message|email|e-mail|mail|note|dm|text|ping|slack)\\b(?= about|$| and| on slack| to (?:the|my|them|him|her|their)(?: [\\w-]+){0,3}(?: and|$)| so)`,
  ),
  drop: to(`${PERSON} (?:an?|the) (?:quick |short )?(?:email|e-mail|line|message|note|text)\\b`),
  file: to(TICKET),
  raise: to(
    '(?:a|the) (?:[\\w-]+ )?(?:ticket|bug)\\b(?! for each)|(?:it|this|that|the (?:issue|problem|matter)) (?:with|to)\\b',
  ),
  open: to('(?:a|the) (?:[\\w-]+ )?(?:ticket|bug report|bug|case)\\b(?! for each)'),
  log: to('(?:a|the) (?:[\\w-]+ )?(?:ticket|bug)\\b(?! for each)|a call\\b|(?:it|this|that) with\\b'),
  submit: to(`(?:a|the) (?:[\\w-]+ )?(?:ticket|bug)\\b(?! for each)|${TICKET}(?= and waited)`),
  run: to('(?:it|this|that) up the (?:chain|line|ladder)(?: of command)?'),
  kick: to(`${PROBLEM}upstairs`),
  put: to(`in ${TICKET}`),
  report: to(
    `(?:it|this|that|them|the (?:issue|problem|fault|bug|incident|matter|leak|error|damage|defect|concern|case|behaviour))\\b(?: to)?`,
  ),
  pass: to(`${PROBLEM}(?:on|over|along|up|to)\\b|on ${PROBLEM}to\\b`),
  hand: to(`${PROBLEM}(?:over|off|on|back|to)\\b|(?:over|off) ${PROBLEM}to\\b`),
  forward: to(`${PROBLEM}(?:on )?to\\b`),
  refer: to(`${PROBLEM}to\\b`),
  transfer: to(`${PROBLEM}to\\b`),
  redirect: to(`${PROBLEM}to\\b`),
  direct: to(`(?:it|them|him|her|the (?:customer|caller|client|guest|request|question|complaint)s?) to\\b`),
  take: to(`(?:it|this|the (?:issue|problem|matter|complaint)) to ${CHIEF}`),
  get: to(`${CHIEF} to (?:talk|speak|deal|handle|fix|sort|look|step)\\b`),
  turn: to(`(?:it|this|that|them|everything|the [\\w-]+) over to\\b`),
  delegate: to(`${PROBLEM}to\\b`),
  leave: to(
    '(?:it|this|that|the rest|everything|the (?:issue|problem|decision|matter|repair|work)) (?:to|with|for)\\b',
  ),
  flag: to('(?:it|this|that|the [\\w-]+) (?:to|with|up to)\\b'),
  give: to(`(?:it|this|the (?:case|complaint|task|job|problem|issue|file|matter)) to\\b`),
  let: to(
    `(?:${CHIEF}|(?:my|our|the) (?:office|team|vendor|supplier|landlord)) know\\b(?=$| about (?:it|this|that|the (?:issue|problem|fault))\\b)`,
  ),
  loop: to(`(?:in (?:the|my|our) (?:[\\w-]+ ){0,2}[\\w-]+|(?:the|my|our) (?:[\\w-]+ ){1,2}in)\\b`),
  bring: to(
    "(?:it|this|that|the (?:issue|problem|matter|concern)) up (?:with|to|(?:in|at) (?:the|our|a) (?:[\\w-]+ )?meeting)|(?:it|this|that|the [\\w-]+) to (?:the attention of|[\\w' ’-]+ attention)",
  ),
};
/** Whom something is handed to, for verbs that may as well pass things to anyone ("handed the log to the driver"). */
export const TO_PARTY = new Set([
  'pass',
  'leave',
  'hand',
  'forward',
  'refer',
  'transfer',
  'redirect',
  'direct',
  'turn',
  'give',
  'flag',
  'raise',
]);
/** These tell somebody; a hand-off only when the others then act, or nothing else is told. */
export const TELLS = words(
  `tell inform let notify alert email message ping slack text call phone contact talk speak go complain dm drop send ask
  turn flag mention escalate report reach get ring put submit open give make bring`,
);
export const OTHERS_ACT = words(
  `handle fix resolve sort solve patch deal take decide suggest tell investigate look manage rectify address repair replace
  restart reset shut roll close come go send speak talk call calm remove restore arrange do finish reverse correct
  reboot step settle swap rebuild move get book order chase follow phone ring contact verify check`,
);
export const HANDLES: Readonly<Record<string, RegExp>> = {
  handle: to(TROUBLE),
  fix: to(TROUBLE),
  resolve: to(TROUBLE),
  sort: to(`${TROUBLE}|out\\b`),
  solve: to(TROUBLE),
  patch: to(TROUBLE),
  repair: to(TROUBLE),
  deal: to(`with ${TROUBLE}`),
  take: to(
    `care of ${TROUBLE}|over(?=$| (?:that|this|from|and|for|it\\b|the (?:case|issue|problem|rest|job|task|call|project|account)))|(?:it|this|that|things) (?:from there|over|on)`,
  ),
  finish: to(TROUBLE),
  restart: to(TROUBLE),
};
