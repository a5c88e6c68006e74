/**
 * The origin of an address that may be framed: listed by the app, and `https:` or, during development, the loopback
 * host. `null` if it may not be framed.
 */
export function framedOrigin(url: string, bankOrigins: readonly string[]): string | null {
  const address = parse(url);
  if (!address) return null;
  const { protocol, hostname, origin } = address;
  const isSafe = protocol === 'https:' || (protocol === 'http:' && loopbackHosts.includes(hostname));
  return isSafe && listedOrigins(bankOrigins).includes(origin) ? origin : null;
}

/** The origins as browsers write them, because apps may add a path or a slash. */
export function listedOrigins(bankOrigins: readonly string[]): readonly string[] {
  return bankOrigins.flatMap((origin) => parse(origin)?.origin ?? []);
}

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** `URL.canParse` needs Safari 17. */
function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
