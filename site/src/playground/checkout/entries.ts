import type { PayOutcome } from '@payaloud/core/payment';

/** The faults that can be made, in the words of the example's scenes. */
export const faults = {
  declines: 'The bank declines',
  asks: 'The bank asks a question (3-D Secure)',
  'loses-request': 'The request to pay is lost',
  'loses-reply': 'The reply to it is lost',
} as const;

export type Fault = keyof typeof faults;

export type BankAnswer = 'yes' | 'no' | 'none';

/** One line of the timeline. `tab`: 1 or 2. */
export type BenchEvent =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'network'; readonly state: 'offline' | 'online' }
  | { readonly kind: 'tab'; readonly tab: number }
  | { readonly kind: 'press'; readonly tab: number; readonly name: string }
  | { readonly kind: 'bank'; readonly answer: BankAnswer }
  | { readonly kind: 'request'; readonly tab: number; readonly what: string; readonly answer: string }
  | { readonly kind: 'charge'; readonly text: string }
  /** `certain`: said in each run. `moment`: progress, or an answer to a hurried press, which depends on the time. */
  | { readonly kind: 'said'; readonly text: string; readonly comes: 'certain' | 'moment' };

export type BenchEntry = BenchEvent & {
  readonly id: number;
  /** In ms since the start. */
  readonly at: number;
};

export const kinds: Readonly<Record<BenchEvent['kind'], string>> = {
  fault: 'Fault',
  network: 'Network',
  tab: 'Tab',
  press: 'Press',
  bank: 'Bank',
  request: 'Request',
  charge: 'Charge',
  said: 'Said',
};

/** The server's answers in plain English. */
export const answerWords: Readonly<Record<PayOutcome['kind'] | 'none', string>> = {
  'not-found': 'no payment',
  unknown: 'not known',
  undoable: 'not sent yet',
  processing: 'under way',
  'action-required': 'the bank asks',
  succeeded: 'paid',
  refunded: 'refunded',
  declined: 'declined',
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'too late',
  none: 'no answer',
};

/** The line in plain English. */
export function textOf(event: BenchEvent): string {
  switch (event.kind) {
    case 'fault':
      return faults[event.fault];
    case 'network':
      return event.state === 'offline' ? 'The page is offline' : 'The page is online again';
    case 'tab':
      return 'A second tab opens the same order';
    case 'press':
      return `${event.name} (tab ${event.tab})`;
    case 'bank':
      return { yes: 'The payer says yes', no: 'The payer says no', none: 'The payer closes the question' }[
        event.answer
      ];
    case 'request':
      return `${event.what} (tab ${event.tab}): ${event.answer}`;
    case 'charge':
    case 'said':
      return event.text;
  }
}
