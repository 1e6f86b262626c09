const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Participles of deeds a candidate should claim: making, mending, deciding, finding out, organising, teaching. Not here:
 * what others do to one's work (approved, adopted, awarded), what befalls (lost, delayed), what describes (located).
 */
export const DEEDS = words(`
  accelerated added addressed aligned analysed analyzed applied architected arranged assembled assessed audited
  automated backfilled batched benchmarked briefed brought budgeted built calculated carried catalogued centralised
  centralized chased checked cleaned coached collated collected combined communicated compiled completed composed
  conducted configured consolidated contacted containerised containerized converted coordinated corrected created
  crafted cut debugged decommissioned defined delegated delivered deployed derived designed developed devised
  diagnosed digitised digitized discovered documented drafted drawn drilled eliminated engineered enhanced ensured
  escalated established estimated evaluated executed expanded explored extended facilitated filed finalised finalized
  fixed formed formulated found gathered handled held hosted identified implemented improved initiated inspected
  installed instrumented integrated introduced investigated isolated kicked launched led made managed mapped measured
  mentored migrated mocked modelled modeled modernised modernized monitored moved negotiated optimised optimized
  orchestrated ordered organised organized overhauled patched performed piloted pinpointed planned polled prepared
  presented prevented prioritised prioritized produced profiled programmed proposed prototyped provisioned purchased
  put raised rearranged rebuilt reconciled recruited redesigned redone reduced refactored rehearsed remediated removed
  renegotiated reorganised reorganized repaired replaced replicated reproduced rerouted rescheduled researched reshaped
  resolved restocked restored restructured retrained revamped reviewed revised rewritten rolled run sanitised sanitized
  scheduled scoped scripted secured segmented set shipped shortened simplified simulated sketched solved sorted sourced
  split stabilised stabilized staffed standardised standardized streamlined surveyed tackled taken tested traced tracked
  trained trialled triaged troubleshot tuned updated upgraded validated verified vetted visualised visualized worked
  written`);

/** Participles of deciding and noticing, in "it was decided that …", where "it" stands for nothing. */
export const DECISIONS = words(`
  agreed concluded decided determined discovered established found identified noted noticed observed proposed realised
  realized recommended resolved suggested`);
