/** Words and phrases that a sentence can do without. The lists are our choice. */

/** What can go, by how its place must be looked at. */
export const FILLERS = {
  cut: `basically|essentially|honestly|literally|obviously|frankly|quite frankly|needless to say|to be honest|to be fair|to tell the truth|
you know|i mean|as a matter of fact|at the end of the day|for what it's worth|when all is said and done|um|umm|uh|uhm|erm|er|
to be honest with you|if you will|if that makes sense|so to speak|as i said|like i said|long story short|believe it or not|so yeah|yeah|the thing is|
it is important to note that|it's important to note that|it should be noted that|it is worth noting that|it's worth noting that|
it goes without saying that|totally|absolutely|simply|pretty much|in all honesty|to be perfectly/completely/totally/brutally honest|
if i'm honest|if i am honest|if i'm being honest|if i'm being completely/totally/brutally/really honest|as you can imagine|as you might imagine|i must say|i have to say|and stuff|and stuff like that|
and things like that|and whatnot|or whatever|in actual fact|the fact of the matter is that|the fact of the matter is|so to say|
as it were|okay so|ok so|^well|^so anyway|anyways|all in all|when it comes down to it|for all intents and purposes|
went ahead and|last but not least|i may add|might i add`,
  soft: 'kind of|sort of|kinda|sorta',
  intensifier: 'really|very|actually|just|pretty|truly|super|definitely|incredibly',
  like: 'like',
};

/** Fillers that everyone uses now and then: a fault as a habit only, in lower case. */
export const OCCASIONAL: ReadonlySet<string> = new Set(
  'really very actually just pretty truly super definitely incredibly totally absolutely simply'.split(' '),
);

/** Phrases said three times as short, in lower case, with what says the same. */
export const SHORTER: Readonly<Record<string, string>> = {
  'in order to': 'to',
  'so as to': 'to',
  'due to the fact that': 'because',
  'owing to the fact that': 'because',
  'because of the fact that': 'because',
  'in light of the fact that': 'because',
  'on account of the fact that': 'because',
  'despite the fact that': 'although',
  'in spite of the fact that': 'although',
  'in the event that': 'if',
  'at this point in time': 'now',
  'at the present time': 'now',
  'at that point in time': 'then',
  'until such time as': 'until',
  'with regard to': 'about',
  'with regards to': 'about',
  'in relation to': 'about',
  'made the decision to': 'decided to',
  'made a decision to': 'decided to',
  'took the decision to': 'decided to',
  'came to the conclusion that': 'concluded that',
  'came to the realization that': 'realized that',
  'came to the realisation that': 'realised that',
  'on a daily basis': 'daily',
  'on a weekly basis': 'weekly',
  'each and every': 'every',
  'in close proximity to': 'near',
  'for the purpose of': 'for',
  'in the vicinity of': 'near',
};
