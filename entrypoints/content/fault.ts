const told = new Set<string>();

/**
 * Leaves one trace of each kind of fault: what was thrown and where in our scripts. Never the message: a page's own
 * may quote what the writer wrote, and so may a name that is no plain one.
 */
export function reportFault(error: unknown): void {
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
  const at = /-extension:\/\/[^/\s]+\/([\w./-]+:\d+:\d+)/.exec(stack)?.[1];
  const plain = /^[A-Za-z]{1,30}$/.test(name) ? name : 'Error';
  const kind = at ? `${plain} at ${at}` : plain;
  if (told.has(kind)) return;
  told.add(kind);
  // biome-ignore lint/suspicious/noConsole: the one trace of a fault; it holds none of the writer's words
  console.error(`Starline: something failed here and was left out (${kind}).`);
}
