/**
 * What the real page is known or suspected to do in more than one way, as switches in the address:
 * `?variant=zoom:matrix,pageless,doc:long`. A switch without a value means `yes`.
 */
export interface Variant {
  /** Which document is opened; see documents.ts. */
  doc: string;
  /** Who gets annotations: any non-empty flag, only a listed id, or nobody. */
  flag: 'any' | 'allowlist' | 'off';
  /** Whether the text factory insists on the id the flag holds. */
  id: 'needed' | 'ignored';
  /** The text object: follows the text, is a snapshot, dies at a rebuild, throws always, or is not there. */
  api: 'live' | 'stale' | 'dead' | 'throws' | 'none';
  /** The factory throws until there is a caret. */
  caretfirst: boolean;
  /** Where the scale of a zoomed page sits: CSS on the svg (Z1) or the rect's matrix (Z2). */
  zoom: 'css' | 'matrix';
  /** Percent. */
  scale: number;
  pageless: boolean;
  /** Foreign nodes are removed at every repaint. */
  hostile: boolean;
  /** Labels carry NBSP and lose edge spaces; some rects are doubled or empty. */
  messy: boolean;
  mode: 'edit' | 'suggest' | 'view' | 'locked' | 'offline';
  /** What the build takes besides keys: paste, or beforeinput as well. */
  accepts: 'paste' | 'beforeinput' | 'keys';
  /** Events must come from the iframe's own constructors. */
  realm: boolean;
  /** Events count only while the editable is the active element. */
  active: boolean;
  /** `dropped`: the constructor's clipboardData is ignored, as in Firefox. */
  clipboard: 'kept' | 'dropped';
  /** How a page is painted: straight, or on a detached canvas that is blitted in. */
  canvas: 'direct' | 'detached';
  /** The text ends with a line feed, or with a line feed, U+0003 and a line feed. */
  terminator: 'short' | 'long';
  /** Milliseconds before a paste is in the text. */
  delay: number;
  /** Every class and id has another name: a page that is not as expected. */
  renamed: boolean;
}

const DEFAULTS: Variant = {
  doc: 'story',
  flag: 'any',
  id: 'needed',
  api: 'live',
  caretfirst: true,
  zoom: 'css',
  scale: 100,
  pageless: false,
  hostile: false,
  messy: false,
  mode: 'edit',
  accepts: 'paste',
  realm: true,
  active: true,
  clipboard: 'kept',
  canvas: 'direct',
  terminator: 'short',
  delay: 30,
  renamed: false,
};

/** Reads `?variant=`; an unknown switch throws, so that a test cannot pass by a misspelt one. */
export function readVariant(search: string): Variant {
  const variant: Record<string, string | number | boolean> = { ...DEFAULTS };
  for (const part of (new URLSearchParams(search).get('variant') ?? '').split(',').filter(Boolean)) {
    const [key = '', value = 'yes'] = part.split(':');
    if (!Object.hasOwn(DEFAULTS, key)) throw new Error(`No such variant: ${key}`);
    const now = variant[key];
    variant[key] = typeof now === 'boolean' ? value === 'yes' : typeof now === 'number' ? Number(value) : value;
  }
  return variant as unknown as Variant;
}
