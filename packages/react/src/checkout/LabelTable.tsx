import type { ReceiptRow } from '@payaloud/core/internal/checkout';
import type { CSSProperties } from 'react';

interface LabelTableProps {
  readonly rows: readonly ReceiptRow[];
  readonly caption?: string;
  readonly style?: CSSProperties;
}

/** A table of labels and values. Its roles are written out because some browsers forget them where a style sheet lays it out. */
export function LabelTable({ rows, caption, style }: LabelTableProps) {
  return (
    <table role="table" style={style}>
      {caption !== undefined && <caption>{caption}</caption>}
      <tbody role="rowgroup">
        {rows.map(([label, value], index) => (
          <tr key={`${index}:${label}`} role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            <td role="cell">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
