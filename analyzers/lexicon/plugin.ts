/** What compromise's lexicon gets wrong in this field: compounds whose second word it takes for a verb. */
const COMPOUNDS = `
  root cause, root causes, slack message, slack messages, slack thread, slack threads, slack channel, slack channels,
  teams message, teams messages, text message, text messages, email thread, email threads, pull request, pull requests,
  merge request, merge requests, change request, change requests, code review, code reviews, design review,
  design reviews, bug fix, bug fixes, bug report, bug reports, status report, status reports, incident report,
  incident reports, test run, test runs, dry run, dry runs, trial run, rate limit, rate limits, drop rate, drop rates,
  error rate, error rates, churn rate, pass rate, conversion rate, response rate, failure rate, defect rate, ward round,
  ward rounds, care plan, care plans, lesson plan, lesson plans, seating plan, action plan, action plans, project plan,
  project plans, rollout plan, stock take, stock takes, stock count, stock counts, shift swap, shift swaps, work order,
  work orders, purchase order, purchase orders, sales call, sales calls, phone call, phone calls, status call, help desk,
  customer support, tech support, tech lead, tech leads, team lead, team leads, shift lead, shift leads, project lead,
  lead time, lead times, wait time, wait times, load time, load times, response time, response times, down time,
  cost cut, cost cuts, price cut, price cuts, time limit, time limits, budget cut, budget cuts, market share, test plan,
  test plans, feature request, feature requests, support ticket, support tickets, retry mechanism, code change,
  code changes, schema change, schema changes, process change, process changes, user study, user studies, case study,
  case studies, time study, work flow, work flows, data set, data sets, skill set, mind set, check list, check lists`;

interface World {
  methods: { one: { killUnicode(text: string): string; tokenize: { splitSentences(text: string): string[] } } };
}

const MARKS = /\p{M}/gu;

/** For `nlp.plugin`: each compound is a noun, and no later pass of the tagger may change that. */
export const plugin = {
  frozen: Object.fromEntries(
    COMPOUNDS.split(',').map((compound) => [compound.trim(), compound.trim().endsWith('s') ? 'Plural' : 'Singular']),
  ),
  mutate({ methods }: World) {
    // What is tagged is one sentence already; a second opinion on that takes time and could only differ.
    methods.one.tokenize.splitSentences = (text) => [text];
    methods.one.killUnicode = (text) => text.normalize('NFD').replace(MARKS, '');
  },
};
