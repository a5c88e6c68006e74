const texts = import.meta.glob<string>('./*.{html,js,sh}', { query: '?raw', import: 'default', eager: true });
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', sh: 'text/plain' };

/** A file of the page of attacks. Null if it has none of this name. */
export function attackFiles(path: string): Response | null {
  const [, folder, name = 'attacks.html'] = path.split('/');
  const text = folder === 'attacks' ? texts[`./${name || 'attacks.html'}`] : undefined;
  if (text === undefined) return null;
  return new Response(text, {
    headers: {
      'content-type': `${types[name.split('.')[1] ?? ''] ?? 'text/html'}; charset=utf-8`,
      'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'; img-src data:",
      'x-content-type-options': 'nosniff',
    },
  });
}
