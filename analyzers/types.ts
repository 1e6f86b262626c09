/** Every shared type. All offsets are UTF-16 code units, half-open `[from, to)`. */

export type RuleId = string;
export type Family = 'ownership' | 'quantification' | 'filler' | 'reflection' | 'structure';
export type Section = 'situation' | 'task' | 'action' | 'result' | 'reflection' | 'other';
export type Level = 'junior' | 'mid' | 'senior';
/** A lens id such as `general` or `think-big`; the valid ones are the keys of the lens table in `story/lenses.ts`. */
export type LensId = string;

/** A half-open stretch of text, UTF-16 code units. */
export interface Span {
  from: number;
  to: number;
}

export interface TextEdit extends Span {
  insert: string;
}

/**
 * One click's worth of change. `edits` are in ascending order and do not overlap, offsets in the text as it was;
 * `slots` are spans in the text as it will be after the edits: placeholders to type over.
 */
export interface Rewrite {
  label: string;
  edits: TextEdit[];
  slots: Span[];
}

export interface Finding extends Span {
  rule: RuleId;
  family: Family;
  /** The text at the span; a reader drops the finding where the text no longer equals it. */
  quote: string;
  /** What is wrong, in one line. */
  message: string;
  rewrites: Rewrite[];
  /** True where the rule needs the whole sentence and the sentence is still being typed. */
  waits: boolean;
}

export interface SentenceReport extends Span {
  section: Section;
  /** `passive` for any sentence with a passive clause, whether underlined or not. */
  voice: 'active' | 'passive';
}

export interface ScorePart {
  name: 'ownership' | 'quantified impact' | 'structure' | 'reflection' | 'concision';
  points: number;
  of: number;
  /** One line that names the evidence or the missing item. */
  why: string;
  /** The spans that the points rest on. */
  spans: Span[];
}

export interface Score {
  /** 0–100; null where the text is no story at all (`note` then says so). */
  total: number;
  parts: ScorePart[];
  /** Set where the text is not a story in English: the score is then 0 and means nothing. */
  note?: string;
}

export type ChecklistId =
  | 'problem-early'
  | 'scope-boundary'
  | 'ownership-proof'
  | 'own-actions'
  | 'metric-delta'
  | 'business-value'
  | 'second-order'
  | 'specific-reflection'
  | 'length'
  | 'proportions';

export interface ChecklistItem {
  id: ChecklistId;
  met: boolean;
  advice: string;
  /** Where the draft shows it, when met. */
  evidence?: Span;
}

export interface Stats {
  words: number;
  speakingSeconds: number;
  i: number;
  we: number;
  fillersPer100Words: number;
  /** Share of words in each section, 0–1. */
  shares: Record<Section, number>;
}

export interface Guidance {
  title: string;
  /** Why it costs, in one line. */
  why: string;
  /** What an interviewer would ask next. */
  question: string;
}

export interface Report {
  findings: Finding[];
  sentences: SentenceReport[];
  score: Score;
  checklist: ChecklistItem[];
  stats: Stats;
  /** Follow-up questions an interviewer is likely to ask of this draft, most likely first. */
  questions: string[];
  /** What the lens asks to lead with, emphasise and play down. */
  advice: string[];
  /** Texts of the rules that fired, by rule id. */
  guidance: Record<RuleId, Guidance>;
}

export interface AnalyzeOptions {
  lens?: LensId;
  level?: Level;
  /** Speaking pace in words a minute. */
  pace?: number;
  /** Rules switched off by the writer. */
  off?: readonly RuleId[];
  /** Phrases the writer asked never to see underlined, compared in lower case. */
  ignored?: readonly string[];
  /** Offset of the caret while the writer is typing: the sentence it stands in may be unfinished. */
  typingAt?: number;
}
