const LONGEST_MS = 20_000;
const BETWEEN_MS = 40;

/** Asks until it is so; a page behind another one draws no frames that could be waited for. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + LONGEST_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It should come about that ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}
