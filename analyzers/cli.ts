/** `npm run -s check`: the analyzers without a browser, for story banks kept as files. */
import { createInterface } from 'node:readline';
import { analyze } from './index';

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  process.stdout.write(`${JSON.stringify({ id, ...analyze(text) })}\n`);
}
