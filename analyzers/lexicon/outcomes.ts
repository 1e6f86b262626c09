/** Words in which outcomes are claimed: what is measured, how it changes, who or what brings the change about. */
import { words } from './words';

/** What a number can measure, by meaning; the head of a noun phrase decides. */
export const METRICS = words(`
  rate rates sales score scores performance time times latency grade grades attendance satisfaction engagement morale
  productivity quality efficiency revenue revenues traffic error errors complaint complaints incident incidents cost
  costs
  profit profits profitability margin margins churn conversion conversions retention turnover throughput accuracy
  reliability uptime downtime availability safety falls infections readmissions delay delays waste wastage spend
  spending
  expenses overheads overtime stock shrinkage bookings booking orders signups sign-ups registrations enrolment
  enrollment
  enrolments results marks participation membership members donations income turnaround output capacity utilisation
  utilization speed experience backlog queue queues tickets defects bugs failures crashes outages absences absence
  absenteeism lateness sickness adoption usage awareness reach visibility stability scalability resilience compliance
  confidence behaviour behavior readiness occupancy footfall loyalty throughput workload stress risk risks fraud
  losses
  debt money productivity hours admissions discharges referrals waits wait bottlenecks mistakes duplication friction
  consistency responsiveness wellbeing fitness literacy numeracy reading transparency budget cash effectiveness
  security accidents injuries misses thefts theft shortages breakages breakdowns stoppages departures arrivals
  visits views clicks downloads subscribers subscriptions followers enquiries inquiries leads renewals cancellations
  no-shows returns refunds claims disputes queries appeals exclusions detentions suspensions deaths mortality
  rejects rework scrap yield yields emissions consumption deliveries appointments callbacks escalations alerts
  builds deploys deployments applications applicants volunteers donors turnout takings
  ratings passes truancy tardiness punctuality responses growth demand uptake trust collections arrears repayments
  interruptions handoffs spoilage congestion crime burglaries arrests violations infractions discrepancies omissions
  duplicates typos lapses incidences understanding comprehension concentration coverage frequency staffing vacancies
  resignations shrink mileage fuel electricity pain anxiety base audience pipeline portfolio`);
/** What one wants less of; of anything else that is measured one wants more. */
export const UNWANTED = words(`
  error errors complaint complaints incident incidents cost costs churn downtime falls infections readmissions delay
  delays
  waste wastage expenses overheads overtime shrinkage backlog queue queues tickets defects bugs failures crashes
  outages
  absence absences absenteeism lateness sickness stress risk risks fraud losses debt waits wait bottlenecks mistakes
  duplication friction latency time times workload accidents injuries misses shortages returns cancellations
  escalations
  no-shows dropouts detentions exclusions`);
/** Work that is made better as a whole. */
export const PROCESSES = words(`
  process processes workflow workflows onboarding operations operation communication collaboration coordination
  handover
  handovers delivery development system systems procedure procedures service services reporting planning scheduling
  documentation recruitment training logistics maintenance admissions checkout inventory knowledge code experience
  decision-making sharing teamwork entry production distribution rounds meetings shifts sessions lessons releases
  reports audits inspections changeovers deliveries transitions setup set-up registration check-in checkouts lines`);

/** A metric does this by itself. */
export const CHANGED = words(`
  improved increased decreased dropped fell rose grew recovered declined stabilised stabilized plummeted soared
  climbed
  shrank jumped surged spiked strengthened rebounded shortened lessened eased expanded picked`);
export const BETTERED = words(`improved recovered strengthened rebounded`);
/** These say better or less of their object, whatever it is. */
export const BETTERS = words(`
  improved reduced increased decreased boosted enhanced streamlined accelerated optimised optimized eliminated
  minimised
  minimized maximised maximized strengthened facilitated shortened simplified transformed revitalised revitalized
  fostered`);
/** These do so only of something measured: "cut costs", not "cut the ribbon". */
export const BETTERS_METRIC = words(
  `lowered raised cut saved grew lifted drove gained prevented slashed freed sped won doubled trimmed expanded upped curbed`,
);
/** The same without a subject of their own. */
export const BETTERING = words(`
  improving increasing reducing decreasing boosting enhancing streamlining accelerating optimising optimizing
  eliminating
  minimising minimizing maximising maximizing strengthening simplifying shortening fostering`);
export const BETTERING_METRIC = words(
  `lowering saving cutting raising driving lifting freeing preventing growing slashing trimming`,
);
export const BETTER_BASE = words(`
  improve reduce increase decrease boost enhance streamline accelerate optimise optimize eliminate minimise minimize
  maximise maximize strengthen shorten simplify save cut lower raise grow`);
export const COMPARATIVES = words(`
  better faster improved increased reduced higher lower fewer smoother greater quicker stronger more enhanced less
  safer
  easier cheaper calmer clearer shorter leaner simpler cleaner quieter tidier healthier brighter lighter rarer rare`);
/** Nouns of change: "an increase in bookings". */
export const CHANGES = words(
  'increase decrease reduction improvement improvements rise drop growth decline uplift boost increases reductions savings saving jump surge uplift gains',
);
export const TARGETS = words(`target targets goal goals kpi kpis quota quotas objective objectives`);
/** What an outcome is told of, besides people. */
export const AGENTS = words(`
  i we it this that which system tool team process approach change changes fix solution strategy app dashboard
  programme
  program feature service initiative project he she they who method plan rota checklist campaign scheme training
  workshop
  script report guide policy form automation pipeline update redesign model work effort efforts actions design product
  platform software event template course session lessons layout sheet board poster list chart calendar schedule
  drill briefing briefings huddle club group kit label labels sign signs menu spreadsheet database trial pilot
  review`);
/** Turns that claim a change, and keep its size back. */
export const CHANGED_UTTERLY = `through the roof|from strength to strength|a fraction of what|few and far between|a thing of the past|next to nothing|all but disappeared/vanished/stopped/gone|
pretty/virtually/practically/almost/nearly much/all disappeared/stopped/vanished|virtually/practically/almost/nearly/largely disappeared/stopped/vanished/eliminated|dried up|took pressure off|took the pressure off|took the strain off|
saved * a fortune|saved * * a fortune|saved * a small fortune|saved * * a small fortune|leaps and bounds|more than ever|more than we ever had|more than it ever had|like never before|flew off the shelves|
become/became a rarity|way down|way up|cut right back|right back down|well under/over/above/below/within target/budget|off the charts|record highs/numbers/sales/attendance|barely recognisable/recognizable|unrecognisable|unrecognizable|
packed ever since|full ever since|busy ever since|grown and grown|back up to speed|back to a decent *|closer to time|opened the door to|opened doors to|opened up new|in a fraction of|no end of|shot up|
turned the * around|performed exceptionally/extremely/really/very well|new lease of life|picked right up|right down|sky-rocketed|skyrocketed|snowballed|took off`;
