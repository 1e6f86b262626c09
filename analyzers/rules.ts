import type { Rule } from './rule';
import type { RuleId } from './types';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });

/** Every rule by id; the id is the name of the rule's file. */
export const rules: ReadonlyMap<RuleId, Rule> = new Map(
  Object.entries(files).map(([path, rule]) => [path.slice('./rules/'.length, -'.ts'.length), rule]),
);
