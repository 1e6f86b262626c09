/** Milliseconds the line stays. Our choice: time to read it twice. */
const STAYS = 8000;

/**
 * Says once, in a corner, that this page must be reloaded to be coached again: what an updated extension leaves behind
 * can reach nothing any more. The line takes no focus and no clicks, and goes by itself.
 */
export function sayReload(line: string): void {
  const host = document.createElement('div');
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset-block-end:16px!important;inset-inline-end:16px!important;pointer-events:none!important;z-index:2147483646!important';
  const note = document.createElement('div');
  note.setAttribute('role', 'status');
  Object.assign(note.style, {
    maxInlineSize: '20rem',
    padding: '10px 14px',
    borderRadius: '10px',
    background: '#1c2030',
    color: '#fff',
    font: '14px/1.4 system-ui, sans-serif',
  });
  note.textContent = line;
  host.attachShadow({ mode: 'closed' }).append(note);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), STAYS);
}
