declare module 'efrt' {
  /** Words by tag, or a set of words, as one short string. */
  export function pack(words: Record<string, unknown>): string;
  export function unpack(packed: string): Record<string, unknown>;
}
