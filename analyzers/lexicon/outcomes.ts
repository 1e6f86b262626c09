/** Words in which outcomes are claimed: what is measured, how it changes, who or what brings the change about. */
import { words } from './words';

/** What a number can measure, by meaning; the head of a noun phrase decides. */
export const METRICS = words(`
  rate rates sales score scores performance time times latency grade grades attendance satisfaction engagement morale
  productivity quality efficiency revenue revenues traffic error errors complaint complaints incident incidents cost costs
  profit profits profitability margin margins churn conversion conversions retention turnover throughput accuracy
  reliability uptime downtime availability safety falls infections readmissions delay delays waste wastage spend spending
  expenses overheads overtime stock shrinkage bookings booking orders signups sign-ups registrations enrolment enrollment
  enrolments results marks participation membership members donations income turnaround output capacity utilisation
  utilization speed experience backlog queue queues tickets defects bugs failures crashes outages absences absence
  absenteeism lateness sickness adoption usage awareness reach visibility stability scalability resilience compliance
  confidence behaviour behavior readiness occupancy footfall loyalty throughput workload stress risk risks fraud losses
  debt money productivity hours admissions discharges referrals waits wait bottlenecks mistakes duplication friction
  consistency responsiveness wellbeing fitness literacy numeracy reading transparency budget cash effectiveness security
  accidents injuries misses thefts theft shortages breakages breakdowns stoppages departures arrivals visits views clicks
  downloads subscribers subscriptions followers enquiries inquiries leads renewals cancellations no-shows returns refunds
  claims disputes queries appeals exclusions detentions suspensions deaths mortality rejects rework scrap yield yields
  emissions consumption deliveries appointments callbacks escalations alerts builds deploys deployments applications
  applicants volunteers donors turnout takings prices premiums fees fines reviews ratings passes truancy tardiness punctuality
  response responses growth demand uptake interest trust collections arrears repayments hits interruptions handoffs temperature temperatures
  spoilage congestion crime burglaries arrests violations infractions discrepancies omissions
  duplicates typos lapses incidences recall understanding comprehension focus concentration coverage frequency volume volumes
  staffing vacancies resignations departures shrink mileage fuel energy electricity pain anxiety base following audience pipeline portfolio`);
/** Work that is made better as a whole. */
export const PROCESSES = words(`
  process processes workflow workflows onboarding operations operation communication collaboration coordination handover
  handovers delivery development system systems procedure procedures service services reporting planning scheduling
  documentation recruitment training logistics maintenance admissions checkout inventory knowledge code experience
  decision-making sharing teamwork entry production distribution rounds meetings shifts sessions lessons releases reports
  audits reviews inspections changeovers deliveries transitions setup set-up registration check-in checkouts lines service`);

/** A metric does this by itself. */
export const CHANGED = words(`
  improved increased decreased dropped fell rose grew recovered declined stabilised stabilized plummeted soared climbed
  shrank jumped surged spiked strengthened rebounded reduced shortened lessened eased slowed expanded normalised normalized`);
export const BETTERED = words('improved recovered strengthened rebounded');
/** These are said of what is measured alone, so the subject need not be known as such. */
export const CHANGED_ALWAYS = words('improved increased decreased declined reduced');
/** These say better or less of their object, whatever it is. */
export const BETTERS = words(`
  improved reduced increased decreased boosted enhanced streamlined accelerated optimised optimized eliminated minimised
  minimized maximised maximized strengthened facilitated shortened simplified transformed revitalised revitalized fostered`);
/** These do so only of something measured: "cut costs", not "cut the ribbon". */
export const BETTERS_METRIC = words(
  'lowered raised cut saved grew lifted drove gained prevented slashed freed sped won doubled trimmed expanded upped curbed',
);
/** The same without a subject of their own. */
export const BETTERING = words(`
  improving increasing reducing decreasing boosting enhancing streamlining accelerating optimising optimizing eliminating
  minimising minimizing maximising maximizing strengthening simplifying shortening fostering`);
export const BETTERING_METRIC = words(
  'lowering saving cutting raising driving lifting freeing preventing growing slashing trimming',
);
export const BETTER_BASE = words(`
  improve reduce increase decrease boost enhance streamline accelerate optimise optimize eliminate minimise minimize
  maximise maximize strengthen shorten simplify save cut lower raise grow`);
export const COMPARATIVES = words(`
  better faster improved increased reduced higher lower fewer smoother greater quicker stronger more enhanced less safer
  easier cheaper calmer clearer shorter leaner simpler cleaner`);
/** What a measured thing is said to have become; "more" and "less" need an adjective after them. */
export const BECAME = words(`
  better faster higher lower fewer smoother greater quicker stronger safer easier cheaper calmer clearer shorter leaner
  simpler cleaner smaller quieter slower healthier tighter busier fuller`);
/** More of a thing, or less. */
export const QUANTITY = words('more fewer less additional extra');
/** A gain is told of more things with these. */
export const GAINED = words(`
  generated attracted brought won gained secured earned raised sold created produced drove received got had saw made
  handled served completed closed delivered lost noticed recorded reported`);
/** Nouns of change: "an increase in bookings". */
export const CHANGES = words(
  `increase decrease reduction improvement improvements rise drop growth decline uplift boost increases reductions savings
  fall jump surge dip upturn saving gain gains`,
);
export const TARGETS = words('target targets goal goals kpi kpis quota quotas objective objectives');
/** What an outcome is told of, besides people. */
export const AGENTS = words(`
  i we it this that which system tool team process approach change changes fix solution strategy app dashboard programme
  program feature service initiative project he she they who method plan rota checklist campaign scheme training workshop
  script report guide policy form automation pipeline update redesign model work effort efforts actions design product
  platform software event template course session lessons layout sheet board poster list chart calendar schedule drill
  briefing briefings huddle club group kit label labels sign signs menu spreadsheet database trial pilot review`);
