/**
 * The origin of an address that may be framed: `https:`, or the loopback host while an app is developed, and listed by the
 * app. `null`: it may not.
 */
export function framedOrigin(url: string, bankOrigins: readonly string[]): string | null {
  const address = parse(url);
  if (!address) return null;
  const { protocol, hostname, origin } = address;
  const isSafe = protocol === 'https:' || (protocol === 'http:' && loopbackHosts.includes(hostname));
  return isSafe && listedOrigins(bankOrigins).includes(origin) ? origin : null;
}

/** As browsers write them: an app may write a path or a slash after them. */
export function listedOrigins(bankOrigins: readonly string[]): readonly string[] {
  return bankOrigins.flatMap((origin) => parse(origin)?.origin ?? []);
}

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** `URL.canParse` is missing before Safari 17. */
function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
