import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

const nextWay = {
  drawing: 'draw again',
  passkey: 'use your passkey',
  device: 'confirm on this device',
  code: 'enter a code',
};

export const identity: IdentitySentences = {
  region: 'Confirm that it is you',
  ask: (amount, payee) => `You pay ${amount} to ${payee}`,
  askLater: 'The payment is being loaded.',
  paying: (label, amount, payee) => `${label} to pay ${amount} to ${payee}`,
  methods: {
    drawing: 'Draw my figure',
    passkey: 'Use my passkey',
    device: 'Confirm on this device',
    code: 'Enter a code',
  },

  surface: 'Drawing area',
  drawNow: 'Draw anywhere.',
  stopDrawing: 'Stop',
  showTrace: 'Show what I draw',
  hideTrace: 'Hide what I draw',
  helpLabel: 'How to draw',
  help: [
    'Put one finger, a pen or the pressed mouse down anywhere, draw your figure, and lift. Lifting sends it.',
    'To give up a drawing, slide off the edge of the screen. It does not count.',
    'With VoiceOver: double tap and hold until you hear a rising tone, then draw without lifting.',
    'With TalkBack: double tap and hold, then draw. If your phone does not let the drawing through, use another way.',
    'With a keyboard or a switch: use one of the other ways. They are equal.',
  ],

  codeLabel: 'Code',
  codeHint: 'You can paste it.',
  codeSend: 'Confirm with this code',

  preparing: 'One moment.',
  drawingPart: { loading: 'Getting ready.', failed: 'Could not be loaded. Press to try again.' },
  checking: 'Checking.',
  confirmed: (amount, payee) => (amount && payee ? `Confirmed: ${amount} to ${payee}.` : 'Confirmed.'),
  changed: (amount, payee) =>
    amount && payee
      ? `You pay ${amount} to ${payee}. Choose once more.`
      : 'The payment is known now. Choose once more.',
  retry: (method, cause, open) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? 'That drawing was interrupted. It did not count. Draw again.'
          : `Stopped. Nothing was paid. You can ${nextWay[method]} or choose another way.`;
      case 'too-short':
        return 'That was too short to be a drawing. It did not count. Draw again.';
      case 'unavailable':
        return `That did not work just now. ${sentence(nextWay[open.find((one) => one !== method) ?? method])}`;
      case 'not-loaded':
        return 'The payment could not be loaded. Nothing was paid. Check your connection, then try again.';
      case 'unreadable':
        return 'This payment cannot be confirmed here. Nothing was paid. Go back and start it again.';
      case 'expired':
        return 'That took too long. Nothing was paid. Try again.';
      case 'still-loading':
        return `Drawing is still loading. Press again.${orElse(open)}`;
      case 'part-missing':
        return `Drawing could not be loaded. Press again.${orElse(open)}`;
      case 'not-recognized':
        return method === 'drawing'
          ? 'Not recognized. Draw again, or choose another way.'
          : 'Not recognized. Try again, or choose another way.';
    }
  },
  blocked: (open) => `Drawing is closed after five tries. You can still pay: ${nextWay[open[0] ?? 'code']}.`,
  headings: {
    idle: 'Is it you?',
    preparing: 'One moment',
    drawing: 'Draw now',
    checking: 'Checking',
    confirmed: 'It is you',
    retry: 'Once more',
    blocked: 'Drawing is closed',
  },

  consent: {
    ask: 'Your drawing, and the way you move, would be kept on this device to recognize you. They are not sent anywhere. You can delete them at any time.',
    give: 'Keep my drawing on this device',
    refuse: 'Do not keep a drawing',
    revoke: 'Delete my drawing and stop using it',
    revoked: 'Your drawing was deleted. It is no longer used.',
  },
  whatItIs: 'A drawing is a convenience that gates a key of this device. It is weaker than a passkey.',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'Set up your drawing',
    advice:
      'Choose a figure with several bends that nobody would guess, such as a letter of your own making. Draw it the way you will always draw it.',
    draw: (repetition, total) => `Draw your figure. ${repetition} of ${total}.`,
    taken: (done, total) =>
      done >= 3
        ? `${done} of ${total}. Draw it again for a safer match, or finish.`
        : `${done} of ${total}. Draw it again the same way.`,
    notTaken: (cause) =>
      ({
        cancelled: 'That drawing was interrupted. It did not count. Draw it again.',
        'too-short': 'That was too short. It did not count. Draw it again.',
      })[cause],
    redraw: (reason, number) =>
      ({
        'too-short': `Number ${number} was too short. Draw it again, larger.`,
        'not-repeatable': `Number ${number} differs from the others. Draw it again.`,
      })[reason],
    undo: 'Take the last one back',
    finish: 'Finish',
    again: 'Start again',
    leave: 'Leave without a drawing',
    enrolled: 'Your drawing is set up.',
    notKept: 'Your drawing could not be kept on this device. Nothing is set up. Start again.',
    notDeleted: 'Your drawing could not be deleted just now. Try again, or clear the data of this site.',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'Your drawing is locked with your passkey.',
  obfuscated: 'Your drawing is scrambled on this device. Somebody who can open your browser profile could read it.',
  memory: 'Your drawing is kept until you close this page.',
} as const;

const refusals = {
  'too-few': 'Draw your figure at least three times.',
  'too-many': 'Draw your figure at most five times.',
  unreadable: 'One of the drawings could not be read. Start again.',
  'too-short': 'One of the drawings was too short. Draw larger, and take a little more time.',
  'too-simple': 'That figure is too simple. Choose one with at least three bends or a loop.',
  'too-common': 'That figure is easy to guess. Choose one of your own, not a circle, a triangle or a square.',
  'not-repeatable': 'The drawings differ too much. Draw the same figure at the same pace each time.',
  copied: 'Two of the drawings are the same recording. Draw each one by hand.',
} as const;

/** Names one way that needs no drawing, if one is open. */
function orElse(open: readonly IdentityMethod[]): string {
  const other = open.find((method) => method !== 'drawing');
  return other ? ` ${sentence(nextWay[other])}` : '';
}

function sentence(deed: string): string {
  return `You can ${deed}.`;
}
