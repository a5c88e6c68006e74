import type { ReceiptRow } from '@payaloud/core/internal/checkout';
import { fitFigures } from '../shared';

interface LabelTableProps {
  readonly rows: readonly ReceiptRow[];
  readonly caption?: string;
  /** The amount among the values, which gets smaller to fit. Default: none. */
  readonly figure?: string;
}

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- Safari has forgotten what a table is if a style sheet changes its display. */

/** A table of labels and values. */
export function LabelTable({ rows, caption, figure }: LabelTableProps) {
  return (
    <table role="table" {...(figure ? fitFigures(figure) : {})}>
      {caption !== undefined && <caption>{caption}</caption>}
      <tbody role="rowgroup">
        {rows.map(([label, value, inWords], index) => (
          <tr key={`${index}:${label}`} role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            <td role="cell">
              {inWords === undefined ? (
                value
              ) : (
                <>
                  <span aria-hidden="true">{value}</span>
                  <span className="payaloud-visually-hidden">{inWords}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
