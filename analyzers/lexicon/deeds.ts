const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Participles of deeds a candidate should claim: making, mending, deciding, finding out, organising, teaching. Not here:
 * what others do to one's work (approved, adopted, awarded), what befalls (lost, delayed), what describes (located).
 */
const MAKING = words(`
  accelerated adapted added addressed adjusted aligned altered amended analysed analyzed applied architected arranged
  assembled assessed audited automated backfilled batched benchmarked briefed brought budgeted built calculated
  carried catalogued centralised centralized chased checked cleaned coached collated collected combined communicated
  compiled completed composed conducted configured consolidated contacted containerised containerized converted
  coordinated corrected created crafted cut debugged decommissioned defined delegated delivered deployed derived
  designed developed devised diagnosed digitised digitized discovered documented drafted drawn drilled eliminated
  engineered enhanced ensured established estimated evaluated executed expanded explored extended facilitated filed
  finalised finalized fixed formed formulated found gathered handled held hosted identified implemented improved
  initiated inspected installed instrumented integrated introduced investigated isolated kicked launched led made
  managed mapped measured mentored migrated mocked modelled modeled modernised modernized modified monitored moved
  negotiated optimised optimized orchestrated ordered organised organized overhauled patched performed piloted
  pinpointed planned polled prepared presented prevented prioritised prioritized produced profiled programmed proposed
  prototyped provisioned purchased put raised reconciled recruited redone reduced refactored rehearsed remediated
  replicated rerouted reshaped restructured revamped reviewed revised rolled run sanitised sanitized scheduled scoped
  scripted secured segmented set shipped shortened simplified simulated sketched solved sorted sourced split
  stabilised stabilized staffed standardised standardized streamlined surveyed tackled taken tested traced tracked
  trained trialled triaged troubleshot tuned updated upgraded validated verified vetted visualised visualized worked
  written archived brainstormed calibrated clarified constructed customised customized deleted dismantled edited
  filtered generated incorporated mended outlined publicised publicized rectified redirected reformatted refurbished
  renovated retrieved synthesised synthesized transcribed scrapped`);

/**
 * Participles of everyday doings: buying, fitting, sending, asking, counting. Deeds to claim among the actions; in the
 * result they may as well be what others did with the work.
 */
export const DOINGS = words(`
  advertised aired allocated asked bagged bandaged billed booked bought brewed bumped called captioned chased circulated
  cleaned cleared coded compared connected considered contacted cooked copied cordoned counted cropped crossed
  debated decorated delivered dispatched distributed displayed dug drafted emailed emptied enforced enlarged enlisted
  entered exchanged explained extracted fabricated fed filed filmed fitted flagged folded framed handed hired
  hung imported informed interviewed invited issued itemised itemized labelled labeled laid levelled leveled listed
  loaded locked logged looked mailed marked merged messaged mixed mounted notified offered opened packed painted paired
  paused persuaded phoned photographed pinned pitched placed planted polled posted printed procured provided published
  pulled pushed questioned recalculated recorded recruited redistributed refilled refitted refunded registered reinforced
  reissued relabelled relabeled relocated renamed reordered reported reprinted requested reset restarted
  reverted rewired rotated rung balanced shut sampled scanned screened sealed searched selected sent separated served shared shifted
  shortlisted shown soldered spoken spread stacked started sterilised sterilized stocked stopped stored submitted
  summarised summarized supplied swapped swept switched taped taught thrown tidied tightened timed translated
  treated trimmed turned typed uploaded visited warned washed weighed welded wired wrapped agreed applied changed
  cut divided drawn evacuated extended raised rebooked retested ripped rinsed
  answered laminated proofread relayed flipped fetched highlighted ring-fenced pooled tweaked cross-checked double-checked
  plugged bolted quarantined signposted costed invoiced stapled indexed tabulated faxed
  demonstrated inserted onboarded outsourced prepped queried reassigned sanded sewn varnished`);

/** Participles of deciding and noticing, in "it was decided that …", where "it" stands for nothing. */
export const DECISIONS = words(`
  agreed concluded decided determined discovered established found identified noted noticed observed proposed realised
  realized recommended resolved suggested`);

/** What reads like a deed done again and is none. */
const ONCE = words('returned remarked');

/** Whether a participle names a deed to claim; what can be claimed can be claimed when it is done again ("rewritten"). */
export const isDeed = (participle: string): boolean =>
  MAKING.has(participle) ||
  (participle.startsWith('re') &&
    !DOINGS.has(participle) &&
    !ONCE.has(participle) &&
    (MAKING.has(participle.slice(2)) || DOINGS.has(participle.slice(2))));
