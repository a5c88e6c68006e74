import { ask, go, may, must, task, type Plan } from './plan';

const pay = [must('name', /Pay \$28\.25 to Corner Cafe/), must('role button', /button/)];
const talk = [must('name', /Say the amount/), must('role toggle button', /toggle button/)];
const notPressed = may('state not pressed', /not pressed/);
const ways = [must('name', /More ways to enter/), must('role button', /button/)];
const collapsed = must('state collapsed', /collapsed/);
const expanded = must('state expanded', /expanded/);

const leave = [
  must('name of the focused element', /Leave without a drawing/),
  must('role of the focused element', /button/),
];
const keep = [
  must('name of the focused element', /Keep my drawing on this device/),
  must('role of the focused element', /button/),
];

/** Buttons, fields, messages and the dialog. */
export const controlPlans: readonly Plan[] = [
  {
    pattern: 'Command button',
    source: 'command-button',
    control: 'Pay',
    scene: 'pay-button',
    after: /about to pay/,
    works: /^Pay /,
    steps: [
      task('reach it forwards', 'Tab', ...pay),
      ask(...pay),
      go('Tab', /^Hear the amount/),
      task('reach it backwards', 'shift+Tab', ...pay),
    ],
  },
  {
    pattern: 'Toggle button',
    source: 'toggle-button',
    control: 'Say the amount',
    scene: 'amount',
    steps: [
      go('Tab', /^Tip/),
      task('reach it forwards', 'Tab', ...talk, notPressed),
      ask(...talk, notPressed),
      go('Tab', /^10%/),
      task('reach it backwards', 'shift+Tab', ...talk, notPressed),
      task('press it', 'space', must('change to pressed', /^pressed/m)),
      ask(...talk, must('state pressed', /(?<!not )pressed/)),
      task('press it again', 'space', must('change to not pressed', /^not pressed/m)),
    ],
  },
  {
    pattern: 'Disclosure',
    source: 'disclosure-faq',
    control: 'More ways to enter',
    scene: 'amount',
    steps: [
      go('Tab', /^Tip/),
      go('Tab', /^Say/),
      go('Tab', /^10%/),
      go('Tab', /^15%/),
      task('reach it forwards', 'Tab', ...ways, collapsed),
      ask(...ways, collapsed),
      task('open it', 'Return', must('change to expanded', /expanded/)),
      ask(...ways, expanded),
      go('Tab', /^− \$10/),
      task('reach it backwards', 'shift+Tab', ...ways, expanded),
      task('close it', 'Return', must('change to collapsed', /collapsed/)),
    ],
  },
  {
    pattern: 'Alert',
    source: 'alert',
    control: 'Declined payment',
    scene: 'declined-payment',
    after: /about to pay/,
    works: /^Pay /,
    steps: [
      go('Tab', /^Pay/),
      task(
        'trigger it',
        'Return',
        must('text', /Declined by your bank: 28\.25 dollars to Corner Cafe\. You haven’t paid/),
        may('role alert', /\balert\b/, 'the announcer uses `ariaNotify` or a live region without that role'),
      ),
    ],
  },
  {
    pattern: 'Form',
    source: 'form',
    control: 'Tip, with its quick amounts',
    scene: 'amount',
    steps: [
      task('reach the input forwards', 'Tab', must('name of the input', /Tip/), must('text can be entered', /entry/)),
      go('Tab', /^Say/),
      task(
        'reach the input backwards',
        'shift+Tab',
        must('name of the input', /Tip/),
        must('text can be entered', /entry/),
      ),
      go('Tab', /^Say/),
      task(
        'reach the group',
        'Tab',
        must('role group', /panel/),
        must('name of the group', /Quick amounts/),
        must('role button', /button/),
        must('name of the button', /10% \$12\.00/),
      ),
    ],
  },
  {
    pattern: 'Modal dialog',
    source: 'modal-dialog',
    control: 'Drawing',
    scene: 'enrollment',
    steps: [
      go('Tab', /^Keep my drawing/),
      task('open it', 'Return', must('role dialog', /dialog/), must('name', /Draw your sign/), ...leave),
      task('close it by a key', 'Escape', ...keep),
      go('Return', /^Leave/),
      task('close it by its button', 'space', ...keep),
    ],
  },
];
