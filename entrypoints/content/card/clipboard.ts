/** Copies words; false where the browser does not allow it. */
export const copyWords = (words: string): Promise<boolean> =>
  navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
