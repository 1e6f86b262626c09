/** The origin of an address as people write it, `example.com` included; undefined where it is none. */
export function originOf(address: string): string | undefined {
  const whole = /^https?:\/\//.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, hostname } = new URL(whole);
  // The permission is for all ports, and a star would ask for more than one site; Chromium takes spaces for a name.
  return /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])$/.test(hostname) ? `${protocol}//${hostname}` : undefined;
}
