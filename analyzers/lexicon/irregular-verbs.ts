/** Irregular verbs: base, past, participle (where it differs from the past). */
const TABLE = `
be was been|become became become|begin began begun|bend bent|bet bet|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|cast cast|catch caught|choose chose chosen
come came come|cost cost|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|fit fit|fly flew flown|forbid forbade forbidden
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given
go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|keep kept|know knew known
lay laid|lead led|lean leant|leave left|lend lent|let let|light lit|lose lost|make made|mean meant|meet met
mistake mistook mistaken|offset offset|oversee oversaw overseen|overcome overcame overcome|override overrode overridden
overtake overtook overtaken|pay paid|put put|read read|rebuild rebuilt|redo redid redone|redraw redrew redrawn
repay repaid|rerun reran rerun|reset reset|resell resold|rethink rethought|rewrite rewrote rewritten|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken
shed shed|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept
speak spoke spoken|speed sped|spend spent|spin spun|split split|spread spread|stand stood|steal stole stolen|stick stuck
strike struck|strive strove striven|swap swapped|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken
undo undid undone|uphold upheld|wake woke woken|wear wore worn|win won|wind wound|withdraw withdrew withdrawn
withstand withstood|write wrote written
`;

/** Base form to [past, participle]. */
export const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [base = '', past = '', participle = past] = entry.trim().split(' ');
      return [base, [past, participle]];
    }),
);
