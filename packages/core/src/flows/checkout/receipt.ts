/**
 * A label and its value, both as text. `inWords` is read in place of the value: screen readers leave out the sign of an amount
 * below zero.
 */
export type ReceiptRow = readonly [label: string, value: string, inWords?: string];

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
  const lines = rows.map(
    ([label, value, inWords]) =>
      `<tr role="row"><th scope="row" role="rowheader">${escape(label)}</th><td role="cell">${cell(value, inWords)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="${escape(tag)}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>${style}</style></head>
<body><main><h1>${escape(title)}</h1>
<table role="table"><tbody role="rowgroup">
${lines.join('\n')}
</tbody></table></main></body>
</html>
`;
}

/**
 * A value is beside its label if the label's longest word has room there, and else below. No word breaks that fits a line.
 * Large text in a narrow window stops growing before an amount breaks. The roles keep the rows a table for every screen reader.
 */
const style = [
  'body{font:min(1.125rem,8vw)/1.5 system-ui,sans-serif;margin:min(1rem,4vw);max-width:40rem;overflow-wrap:break-word}',
  'h1{font-size:min(2em,8vw)}',
  'table,tbody{display:block}',
  'tr{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:1rem}',
  'th,td{max-width:100%;padding:0}',
  'th{flex:1 1 0;text-align:start}',
  'td{margin-inline-start:auto;text-align:end}',
  '.words{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
].join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function cell(value: string, inWords: string | undefined): string {
  if (inWords === undefined) return escape(value);
  return `<span aria-hidden="true">${escape(value)}</span><span class="words">${escape(inWords)}</span>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
