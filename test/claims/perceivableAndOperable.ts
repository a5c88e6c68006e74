import type { Claim } from './claim';
import type { ComponentName } from './criteria';

const identity: readonly ComponentName[] = ['ConfirmIdentity', 'ConfirmIdentityByVoice', 'Checkout'];
const order = 'test/end-to-end/order-page';
const code = 'packages/react/src/identity/CodeField.tsx';
const swipe = 'packages/react/src/swipe-to-pay';

/** Principles 1 and 2 of WCAG, up to the guideline about pointers. */
export const perceivableAndOperable: readonly Claim[] = [
  {
    criteria: ['1.1.1'],
    of: 'every',
    byHand: 'Icons are decoration and hidden; nothing else is a picture. Read in the tree of each story.',
  },
  {
    criteria: ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'],
    of: 'every',
    notApplicable: 'No recorded or live media. All words of the page voice are also text.',
  },
  {
    criteria: ['1.3.1'],
    of: 'every',
    byHand:
      'axe-core checks each story; a list that was planted as mere presentation passed it, so the roles in the transcripts are read.',
  },
  {
    criteria: ['1.3.1', '3.3.2', '4.1.2'],
    of: ['AmountField', 'Checkout'],
    proof: {
      project: 'jsdom',
      file: 'packages/react/src/amount-field/AmountField.test.tsx',
      test: 'passes its ref and class to the root, and keeps the label on the input',
      plant: {
        file: 'packages/react/src/amount-field/useAmountProps.ts',
        find: 'labelProps: { id: ids.label, htmlFor: id },',
        replace: 'labelProps: { id: ids.label, htmlFor: undefined },',
      },
    },
  },
  {
    criteria: ['1.3.2', '1.3.3', '1.4.1', '2.4.6'],
    of: 'every',
    byHand: 'The transcripts through Orca and the pictures of `npm run check -- visual` are read.',
  },
  {
    criteria: ['1.3.4'],
    of: 'every',
    byHand: 'No style depends on the orientation. The drawing fills a phone that is turned.',
  },
  {
    criteria: ['1.3.5'],
    of: identity,
    proof: {
      project: 'jsdom',
      file: 'packages/react/src/identity/ConfirmIdentity.test.tsx',
      test: 'shows amount, payee and all ways on one screen, and is silent on mount',
      plant: { file: code, find: 'autoComplete="one-time-code"', replace: 'autoComplete="off"' },
    },
  },
  {
    criteria: ['1.4.2'],
    of: ['SpeakToMe', 'SpeechSettings'],
    proof: {
      project: 'jsdom',
      file: 'packages/browser/src/announcer/createAnnouncer.dom.test.ts',
      test: 'silences the page voice in the middle of a text when it is stopped',
      plant: {
        file: 'packages/browser/src/announcer/voice.ts',
        find: 'silence: (key) => utterances.get(key)?.stop(),',
        replace: 'silence: (key) => void utterances.get(key),',
      },
    },
  },
  {
    criteria: ['1.4.3'],
    of: 'every',
    proof: {
      project: 'storybook',
      file: 'stories/ErrorSummary.stories.tsx',
      plant: {
        file: 'packages/react/src/theme/tokens.css',
        find: '--payaloud-ink: light-dark(#13211d, #f2f7f5);',
        replace: '--payaloud-ink: light-dark(#b3c1bd, #323735);',
      },
    },
  },
  {
    criteria: ['1.4.4', '1.4.10'],
    of: 'every',
    byHand:
      'Pictures of each story at 320 px and with text of 200 and 300 % are looked at. No planted violation was tried with success yet.',
  },
  { criteria: ['1.4.5'], of: 'every', notApplicable: 'No pictures of text.' },
  {
    criteria: ['1.4.11'],
    of: 'every',
    byHand: 'Edges of fields and rings are measured in the pictures of `npm run check -- visual`.',
  },
  {
    criteria: ['1.4.12'],
    of: 'every',
    notClaimed: 'Amounts were tried with other fonts and sizes, not with other spacing.',
  },
  { criteria: ['1.4.13'], of: 'every', notApplicable: 'Nothing appears on hover or focus alone.' },
  {
    criteria: ['2.1.1'],
    of: ['SwipeToPay'],
    proof: {
      project: 'browser',
      file: `${swipe}/SwipeToPay.browser.test.tsx`,
      test: 'pays with arrow keys to the end and a separate Enter',
      plant: {
        file: `${swipe}/useSwipeToPay.ts`,
        find: "if (!event.repeat) send({ type: 'commit' });",
        replace: '',
      },
    },
  },
  {
    criteria: ['2.1.1', '2.4.7', '2.4.11'],
    of: 'every',
    proof: {
      project: 'long',
      file: `${order}/small-window.long.test.ts`,
      test: 'shows each focused control with its ring',
      plant: {
        file: 'packages/react/src/theme/base.css',
        find: '.payaloud-select:focus-visible {\n  outline: var(--payaloud-ring) solid var(--payaloud-focus);',
        replace: '.payaloud-select:focus-visible {\n  outline: none;',
      },
    },
  },
  {
    criteria: ['2.1.2'],
    of: ['SwipeToPay'],
    proof: {
      project: 'browser',
      file: `${swipe}/SwipeToPay.browser.test.tsx`,
      test: 'goes back with Escape, and returns the focus',
      plant: {
        file: `${swipe}/useSwipeToPay.ts`,
        find: "if (event.key !== 'Escape' ||",
        replace: "if (event.key !== 'Never' ||",
      },
    },
  },
  {
    criteria: ['2.1.2'],
    of: 'every',
    byHand: 'Each walk through Orca ends behind the component (`test/screen-reader/components.test.ts`).',
  },
  {
    criteria: ['2.1.4'],
    of: 'every',
    notApplicable: 'No key of one character, unless the payer sets a talk key.',
  },
  {
    criteria: ['2.2.1'],
    of: ['Checkout', 'PaymentStatus', 'PayButton'],
    proof: {
      project: 'node',
      file: 'packages/browser/src/effects/payment/paymentTime.test.ts',
      test: 'warns before the time is over, extends it, and ends it once',
      plant: {
        file: 'packages/browser/src/effects/payment/createPaymentController.ts',
        find: 'leftMs: leftMs !== undefined && leftMs > 0 ? leftMs : null',
        replace: 'leftMs: null',
      },
    },
  },
  {
    criteria: ['2.2.2', '2.3.1'],
    of: 'every',
    byHand: 'Nothing moves for more than five seconds but the level of an open microphone; nothing flashes.',
  },
  {
    criteria: ['2.4.1', '2.4.2', '2.4.5', '3.1.1', '3.2.3', '3.2.4', '3.2.6'],
    of: 'every',
    notClaimed: 'Up to the page.',
  },
  {
    criteria: ['2.4.3'],
    of: ['ErrorSummary'],
    proof: {
      project: 'jsdom',
      file: 'packages/react/src/error-summary/ErrorSummary.test.tsx',
      test: 'takes the focus with its first entry',
      plant: {
        file: 'packages/react/src/error-summary/ErrorSummary.tsx',
        find: "list.current?.querySelector('a')?.focus();",
        replace: '',
      },
    },
  },
  {
    criteria: ['2.4.3'],
    of: 'every',
    byHand: 'The transcripts through Orca show the order of Tab.',
  },
  {
    criteria: ['2.4.4'],
    of: ['ErrorSummary'],
    byHand: 'Each link is the remedy of one field.',
  },
];
