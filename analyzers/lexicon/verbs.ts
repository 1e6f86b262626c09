/** Verbs of these stories by what the subject does with them; lemmas, British and American spelling. Our choice. */
import { words } from './words';

const list = (lemmas: string): readonly string[] => [...words(lemmas)];

/** Deeds: making, changing, finding out, organising, persuading, caring, teaching, selling, commanding. */
export const ACTION = list(`
accelerate address adjust advertise advise align allocate analyse analyze answer anticipate apply appoint arrange
articulate assemble assess assign audit author automate balance benchmark bisect book borrow brainstorm brief bring broker
budget build calculate calibrate call canvass capture carry catalogue centralise centralize chair challenge champion
change chart check choose circulate clarify classify clean clear close coach code collate collect combine
commission communicate compare compile compose compress conceive conduct configure connect consolidate construct consult
contact containerise containerize contain convene convert convince cook coordinate copy correct craft create cross-check
curate customise customize cut debug decide decommission decouple defend define demo demonstrate deploy
design detect determine develop devise diagnose digitise digitize direct discover dispatch display distil distribute
divide document double-check draft draw drive edit eliminate email encourage enforce engage engineer enhance enlist
establish estimate evaluate examine execute expand expedite experiment explain explore extend extract facilitate file
fill filter find finalise finalize fix flag focus forecast formulate forge found frame gather generate give guide
halve handle harmonise harmonize hire host identify illustrate implement import incorporate influence inform initiate
inspect install institute instruct integrate interview introduce invent investigate invite isolate iterate itemise itemize
justify label launch lay lead leverage liaise lift list lobby locate log maintain make manage map market measure mediate
mend mentor merge migrate mitigate mobilise mobilize model modernise modernize modify monitor motivate move narrow
negotiate notify alert nurse offer onboard open operate optimise optimize orchestrate order organise organize orient outline outsource
overhaul oversee package pack paint partition patch phone photograph pilot pinpoint pioneer pitch plan plot polish
poll prepare present prevent price print prioritise prioritize process procure produce profile program
programme promote propose protect prototype prove provide provision publicise publicise publish purchase
quantify question query raise rally rank reach realign reallocate rearrange reassign reassure rebuild recalculate recommend
reconcile reconfigure record recover recruit rectify redeploy redesign redirect redistribute redo redraft redraw refactor
refine reformat refurbish rehearse reinforce relocate remodel remove rename renegotiate renovate reorder reorganise
reorganize repair replace replicate report represent reproduce reprioritise reprioritize request rerun rescue research
reschedule reset resolve restart restock restore restructure retrain retrieve retest review revise revamp revert rewrite rework
roll run sample scale schedule scope screen script seal secure segment select sell send separate
set settle shape share shift ship show shut simplify simulate sketch slash solicit solve sort source spearhead specify split
sponsor stabilise stabilize staff stage standardise standardize steer stock stop streamline strengthen stress-test
structure study subdivide substitute summarise summarize supervise supply survey swap switch synthesise synthesize
systematise systematize tackle tailor teach tear test throw tidy tighten trace track trade train transcribe transfer
transform translate transport treat trial triage trim troubleshoot turn tune tutor uncover undertake unify update upgrade
upload upskill validate verify visit visualise visualize volunteer walk weigh weld wire wrap write zone
administer bandage bathe dress feed immobilise medicate resuscitate vaccinate differentiate grade mark invigilate
differentiate scaffold upsell merchandise deploy drill evacuate fortify patrol reconnoitre rehearse secure
amortise amortize hedge invoice reconcile underwrite value audit bake decorate fundraise choreograph
 rotate thrash hammer comb sift trawl scour throttle cache index shard dockerize dockerise parallelise parallelize instrument mock lint
`);

/** Outcomes reached: with a figure beside them they are evidence, whoever the subject. */
export const OUTCOME = list(`
achieve accomplish attain boost complete cut decrease deliver double earn exceed finish generate grow halve improve
increase lower meet outperform produce raise recover reduce reach save shorten slash submit surpass treble triple win
`);

/** States, habits, losses, experiences, feelings and talk: nothing to claim with an I. */
export const STATE = list(`
be have need want know think believe feel like love hate hope wish expect face suffer lose struggle experience encounter
receive get see hear listen learn live work stay remain own use rely depend sell serve belong lack mean miss
fail forget remember worry fear enjoy appreciate understand care doubt trust mind prefer seem appear look sound become
go come sit stand arrive leave return travel wait rest sleep eat drink happen exist contain consist involve include
employ operate specialise specialize speak chat argue disagree laugh cry
celebrate thank congratulate say tell ask mention reply respond bond socialise join attend watch realise
realize recognise recognize observe spend help assist participate contribute 
 pass qualify graduate fall grow benefit gain rise drop slip survive
escalate forward refer ping message complain dm redirect delegate assume suppose guess suspect wonder consider compete play practise practice 
accept receive inherit let allow bear grapple cope endure overrun underestimate overlook neglect
 breathe stumble risk owe possess pride tend recall
`);

/** Doings shared by their nature: a deed, though an I alone cannot stand in for the we. */
export const JOINT = list(`
agree argue collaborate compromise cooperate debate deliberate discuss divide meet pair swarm talk team vote
`);

/** Verbs of phase and effort: the deed is in what follows ("started labelling", "managed to fix"). */
export const PHASE = list(`attempt begin commence continue end keep manage proceed start try`);

/** Deeds that bring a solution, beside which a hand-off is no hand-off. */
export const SOLVING = list(`
address analyse analyze apply arrange attach automate bring build calculate change coach code compile configure correct
create debug define demonstrate deploy design develop devise diagnose document draft draw eliminate establish evaluate
fix follow formulate implement initiate install introduce investigate isolate lead map measure model negotiate offer
organise organize outline patch persuade pilot pinpoint plan prepare present produce propose prototype provide rebuild
recommend redesign refactor replace reproduce research resolve restore restructure rewrite roll run set show simplify solve stabilise
suggest teach test trace train trial troubleshoot uncover update validate verify volunteer walk write coordinate
`);

/** Verbs that need no e, or double their last consonant, where the spelling rule alone would not tell. */
export const DOUBLING = new Set(
  list(`
plan ship stop map drop cut run set get put sit swap scrap trim plot pin plug log debug tag flag chat refer prefer occur
transfer defer admit commit permit submit omit equip control patrol program format expel compel rebut regret begin
let hit shut split spin win dig jot spot step strip tip wrap zip snap slip skip ban scan span stem sum strap stir
blog drag hug jog cancel travel model label level signal fuel tunnel channel counsel total unravel reset offset upset
nod rub scrub grab rob drum dim skim slim swim star spur blur bar deter incur concur overlap kidnap worship unplug outrun rerun 
`),
);
