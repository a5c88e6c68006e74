import type { PaymentStatusName } from '@payaloud/core/payment';

/** Shows the state by shape, not by color alone. Drawn in the text color, so that forced colors apply. */
export function StatusIcon({ status }: { readonly status: PaymentStatusName }) {
  return (
    <svg className="payaloud-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" strokeLinejoin="round">
        <path d={shapes[shapeOf[status]]} />
      </g>
    </svg>
  );
}

const shapes = {
  receipt: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9.5 8h5M9.5 12h5',
  alert: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5v5.5M12 16.5v.2',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2',
  /** Its circle is filled by the stylesheet. */
  check: 'M7.5 12.5l3 3 6-6.5',
  back: 'M9 6L4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3',
  cross: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 9l6 6M15 9l-6 6',
  question: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4M12 16.5v.2',
} as const;

const shapeOf: Readonly<Record<PaymentStatusName, keyof typeof shapes>> = {
  'looking-up': 'clock',
  review: 'receipt',
  'action-required': 'alert',
  undoable: 'clock',
  processing: 'clock',
  succeeded: 'check',
  refunded: 'back',
  declined: 'cross',
  failed: 'cross',
  cancelled: 'cross',
  expired: 'clock',
  unknown: 'question',
};
