/** A label and its value, both as text. */
export type ReceiptRow = readonly [label: string, value: string];

export interface ReceiptPage {
  /** The page's title and heading. */
  readonly title: string;
  readonly rows: readonly ReceiptRow[];
  readonly language: { readonly tag: string; readonly direction: 'ltr' | 'rtl' };
}

/**
 * Writes a receipt as an HTML page of its own, without scripts and addresses: it can be saved, printed or answered by a server,
 * which should add `cache-control: no-store`. All text is escaped.
 */
export function writeReceipt({ title, rows, language: { tag, direction } }: ReceiptPage): string {
  const lines = rows.map(([label, value]) => `<tr><th scope="row">${escape(label)}</th><td>${escape(value)}</td></tr>`);
  return `<!doctype html>
<html lang="${escape(tag)}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;margin:1rem;max-width:40rem}th{text-align:start;padding-inline-end:1rem}td{overflow-wrap:anywhere}</style></head>
<body><main><h1>${escape(title)}</h1>
<table>
${lines.join('\n')}
</table></main></body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
