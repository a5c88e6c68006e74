import type { Claim } from './claim';
import type { ComponentName } from './criteria';

const identity: readonly ComponentName[] = ['ConfirmIdentity', 'ConfirmIdentityByVoice', 'Checkout'];
const code = 'packages/react/src/identity/CodeField.tsx';
const swipe = 'packages/react/src/swipe-to-pay';

/** Pointers, principles 3 and 4 of WCAG, and EN 301 549. */
export const pointersAndOthers: readonly Claim[] = [
  {
    criteria: ['2.5.1', '2.5.7'],
    of: ['SwipeToPay', 'Checkout'],
    proof: {
      project: 'browser',
      file: `${swipe}/SwipeToPay.browser.test.tsx`,
      test: 'pays with two presses, and moves the focus to the second step',
      plant: { file: `${swipe}/useSwipeToPay.ts`, find: "onClick: () => send({ type: 'ask' }),", replace: '' },
    },
  },
  {
    criteria: ['2.5.1', '2.5.7', '3.3.8', '5.3'],
    of: [...identity, 'EnrollIdentity', 'EnrollVoice'],
    proof: {
      project: 'jsdom',
      file: 'packages/react/src/identity/ConfirmIdentity.test.tsx',
      test: 'requires another way beside the drawing',
      plant: {
        file: 'packages/browser/src/effects/identity/offeredMethods.ts',
        find: '  if (!first) {\n    throw',
        replace: "  if (!first) {\n    return ['code'];\n    throw",
      },
    },
  },
  {
    criteria: ['2.5.2'],
    of: ['SwipeToPay', 'Checkout'],
    proof: {
      project: 'browser',
      file: `${swipe}/SwipeToPay.browser.test.tsx`,
      test: 'does not pay if the drag goes back before the release',
      plant: {
        file: `${swipe}/useSwipeToPay.ts`,
        find: "send({ type: 'slide', step: event.currentTarget.valueAsNumber });",
        replace: "send({ type: 'slide', step: Math.max(state.step, event.currentTarget.valueAsNumber) });",
      },
    },
  },
  {
    criteria: ['2.5.3'],
    of: 'every',
    proof: {
      project: 'storybook',
      file: 'stories/ErrorSummary.stories.tsx',
      plant: {
        file: 'packages/react/src/error-summary/ErrorSummary.tsx',
        find: '                  data-part="error"',
        replace: '                  data-part="error"\n                  aria-label="Go to the field"',
      },
    },
  },
  { criteria: ['2.5.4'], of: 'every', notApplicable: 'Nothing reacts to the movement of the device.' },
  {
    criteria: ['2.5.8'],
    of: 'every',
    proof: {
      project: 'browser',
      file: 'packages/react/src/theme/theme.browser.test.tsx',
      test: 'has text of 18 px and targets of 44 px',
      plant: {
        file: 'packages/react/src/theme/tokens.css',
        find: '--payaloud-target: max(var(--payaloud-control), 44px);',
        replace: '--payaloud-target: 20px;',
      },
    },
  },
  {
    criteria: ['3.1.2'],
    of: 'every',
    byHand:
      'Each component and each message has the `lang` of its language; read in the tree of a page in two languages.',
  },
  {
    criteria: ['3.2.1', '3.2.2'],
    of: 'every',
    byHand: 'Only a press goes on. The transcripts through Orca show each step after its key.',
  },
  {
    criteria: ['3.3.1'],
    of: ['AmountField', 'Checkout'],
    proof: {
      project: 'jsdom',
      file: 'packages/react/src/amount-field/formField.test.tsx',
      test: 'is announced once when it appears, and described, and marks the field as invalid',
      plant: {
        file: 'packages/react/src/amount-field/useAmountProps.ts',
        find: "'aria-invalid': isInvalid || (options['aria-invalid'] ?? false),",
        replace: "'aria-invalid': false,",
      },
    },
  },
  {
    criteria: ['3.3.1', '3.3.8'],
    of: identity,
    proof: {
      project: 'jsdom',
      file: 'packages/react/src/identity/ConfirmIdentity.test.tsx',
      test: 'accepts a code that was pasted in groups with invisible characters, and marks a wrong one',
      plant: {
        file: code,
        find: 'autoCapitalize="none"',
        replace: 'autoCapitalize="none"\n        onPaste={(event) => event.preventDefault()}',
      },
    },
  },
  {
    criteria: ['3.3.3'],
    of: ['AmountField', 'Checkout', 'ErrorSummary'],
    byHand: 'Each sentence about a wrong amount tells the remedy. They are read in the language files.',
  },
  {
    criteria: ['3.3.4'],
    of: ['Checkout', 'PayButton', 'PaymentStatus'],
    proof: {
      project: 'jsdom',
      file: 'packages/react/src/payment/usePayment.test.tsx',
      test: 'charges nothing before the amount was heard, and says what to do',
      plant: {
        file: 'packages/core/src/flows/payment/state.ts',
        find: "return { status: 'review', order, hearing: 'unheard', warnedMs: null };",
        replace: "return { status: 'review', order, hearing: 'heard', warnedMs: null };",
      },
    },
  },
  {
    criteria: ['3.3.7'],
    of: ['Checkout'],
    proof: {
      project: 'jsdom',
      file: 'packages/react/src/checkout/Checkout.test.tsx',
      test: 'goes back to the amount from the payment, with what was typed',
      plant: {
        file: 'packages/react/src/checkout/AmountStep.tsx',
        find: 'controller.sendAmount(entered);',
        replace: 'controller.sendAmount(entered);\n    onEnter(null);',
      },
    },
  },
  {
    criteria: ['3.3.7'],
    of: ['AmountField'],
    proof: {
      project: 'jsdom',
      file: 'packages/react/src/amount-field/formAction.test.tsx',
      test: 'a form of two amounts that the server refuses keeps both, and the second try posts both',
      plant: {
        file: 'packages/react/src/amount-field/useFormField.ts',
        find: "controller.setValue(latest.resetValue, 'reset');",
        replace: "controller.setValue(null, 'reset');",
      },
    },
  },
  {
    criteria: ['4.1.2'],
    of: identity,
    proof: {
      project: 'storybook',
      file: 'stories/ConfirmIdentity.stories.tsx',
      plant: {
        file: code,
        find: '<label htmlFor={id}>{sentences.codeLabel}</label>',
        replace: '<span>{sentences.codeLabel}</span>',
      },
    },
  },
  {
    criteria: ['4.1.2'],
    of: 'every',
    byHand: 'axe-core checks each story. The transcripts through Orca show names, roles and states.',
  },
  {
    criteria: ['4.1.3'],
    of: 'every',
    proof: {
      project: 'orca',
      file: 'test/screen-reader/components.test.ts',
      test: 'an amount is typed, or picked as a percentage',
      plant: {
        file: 'packages/browser/src/announcer/regions.ts',
        find: "region.setAttribute('aria-live', urgency);",
        replace: "region.setAttribute('aria-live', 'off');",
      },
    },
  },
  {
    criteria: ['5.2'],
    of: ['SpeakToMe', 'SpeechSettings'],
    proof: {
      project: 'jsdom',
      file: 'packages/react/src/speech-settings/SpeechSettings.test.tsx',
      test: 'starts the page voice with the same press, and offers Stop',
      plant: {
        file: 'packages/react/src/speak-to-me/SpeakToMe.tsx',
        find: 'data-part="toggle" onClick={toggle}>',
        replace: 'data-part="toggle">',
      },
    },
  },
  {
    criteria: ['12.1.1', '12.1.2'],
    of: 'every',
    byHand: 'The guides tell what was tested with which reader. They are Markdown, read as such.',
  },
  {
    criteria: ['12.2.2', '12.2.3', '12.2.4'],
    of: 'every',
    notClaimed: 'A support service does not exist yet.',
  },
];
