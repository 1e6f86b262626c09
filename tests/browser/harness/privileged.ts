/** What only Firefox itself can do to a page: an input method's composition, the spell-checker's menu. */
import type { Browser } from 'puppeteer-core';

/** The driver's line to Firefox, which it does not show to TypeScript. */
interface Line {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/**
 * Runs a script with the browser's own rights beside the page in front; `content` is the page's window there, and what
 * is left on `memory` stays for the next script. Resolves what the script returns.
 */
export async function withRights(browser: Browser, script: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Line };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  const name = `done-${Math.random()}`;
  const inTab = `{
    this.memory ??= {};
    let answer;
    try { answer = { value: (() => { ${script} })() }; } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  }`;
  const expression = `new Promise((resolve) => {
    const { messageManager } = gBrowser.selectedBrowser;
    const heard = ({ data }) => { messageManager.removeMessageListener(${JSON.stringify(name)}, heard); resolve(JSON.stringify(data)); };
    messageManager.addMessageListener(${JSON.stringify(name)}, heard);
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(inTab)}), false);
  })`;
  const reply = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: window?.context },
  });
  const { value, error } = JSON.parse((reply.result as { result: { value: string } }).result.value);
  if (error) throw new Error(error);
  return value;
}
