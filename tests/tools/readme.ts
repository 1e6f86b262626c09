/** `npm run readme`: writes the rule table into README.md from the rules themselves, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../analyzers/rules';

const START = '<!-- rules -->';
const END = '<!-- /rules -->';
const cell = (text: string): string => text.replaceAll('|', '\\|');

export function ruleTable(): string {
  const rows = [...rules].map(([id, { family, message, why, examples }]) => {
    const example = examples.find((one) => 'bad' in one);
    const shown = example && 'bad' in example ? example.bad.replace(/\[([^\]]*)\]/g, '<ins>$1</ins>') : '';
    return `| \`${id}\` | ${family} | ${cell(message)} ${cell(why)} | ${cell(shown)} |`;
  });
  return ['| rule | family | what is wrong, and why it costs | for example |', '|---|---|---|---|', ...rows].join('\n');
}

/** The README with today's rule table in it. */
export const withTable = (readme: string): string =>
  `${readme.slice(0, readme.indexOf(START) + START.length)}\n${ruleTable()}\n${readme.slice(readme.indexOf(END))}`;

if (process.argv[1]?.includes('vite-node')) writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8')));
