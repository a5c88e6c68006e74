import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';
import { noMatch } from './noMatch';

const nextWay = {
  drawing: 'draw again',
  passkey: 'use your passkey',
  device: 'use this device',
  code: 'enter a code',
  voice: 'use your voice',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: 'Drawing accepted',
  passkey: 'Passkey accepted',
  device: 'Device accepted',
  code: 'Code accepted',
  voice: 'Voice accepted',
};

const notRecognized = {
  drawing: 'No match.',
  passkey: 'That passkey didn’t work.',
  device: 'This device wasn’t accepted.',
  voice: 'That didn’t go through.',
};

export const identity: IdentitySentences = {
  region: 'Show that it’s you',
  ask: (amount, payee) => `You’re about to pay ${amount} to ${payee}`,
  askLater: 'Loading the payment.',
  paying: (label, amount, payee) => `${label} to pay ${amount} to ${payee}`,
  methods: {
    drawing: 'Draw my sign',
    passkey: 'Use my passkey',
    device: 'Use this device',
    code: 'Send me a code',
    voice: 'Use my voice',
  },

  surface: 'Drawing area',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: 'Draw anywhere.',
  stopDrawing: 'Stop',
  showTrace: 'Show what I draw',
  hideTrace: 'Hide what I draw',
  helpLabel: 'How to draw',
  help: [
    'Put down one finger, a pen or the pressed mouse anywhere, draw your sign, then lift. Lifting sends it.',
    'To cancel a drawing, slide off the edge of the screen. It doesn’t count.',
    'With VoiceOver: double-tap and hold until you hear a rising tone, then draw without lifting.',
    'With TalkBack: double-tap and hold, then draw. If your phone doesn’t let the drawing through, use another way.',
    'With a keyboard or a switch: use one of the other ways. They work just as well.',
  ],

  codeLabel: 'Code',
  codeHint: 'You can paste it.',
  codeSend: 'Send this code',
  codeAgain: 'Send me a new code',
  codeSent: (to, isNew) => `${isNew ? 'New code' : 'Code'} sent${to ? ` to your ${to}` : ''}.`,
  codeNotSent: (hasOtherWay) => `The code wasn’t sent. Try again${hasOtherWay ? ', or use another way' : ''}.`,
  codeWait: (minutes, hasOtherWay) =>
    `No new code yet. Try again ${minutes === null ? 'later' : inMinutes(minutes)}${hasOtherWay ? ', or use another way' : ''}.`,

  preparing: 'One moment.',
  loading: {
    loading: 'Drawing is getting ready. One moment.',
    ready: 'Drawing is ready now. Press again.',
    failed: 'Drawing didn’t load. Press again, or use another way.',
  },
  checking: 'Checking.',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}. Not paid yet${amount && payee ? `: ${amount} to ${payee}` : ''}.`,
  changed: (amount, payee) =>
    amount && payee
      ? `You’re about to pay ${amount} to ${payee}. Choose again.`
      : 'The payment has loaded. Choose again.',
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? 'That drawing was interrupted, so it didn’t count. Draw again.'
          : `Stopped. Nothing was paid. You can ${nextWay[method]}${orAnother(' or choose another way', method, open)}.`;
      case 'no-code':
        return 'Enter the code first.';
      case 'too-short':
        return 'That was too short, so it didn’t count. Draw again.';
      case 'unavailable':
        return `That isn’t working right now.${otherThan(method, open)}`;
      case 'not-loaded':
        return 'The payment didn’t load. Nothing was paid. Check your connection, then try again.';
      case 'unreadable':
        return 'This payment can’t continue here. Nothing was paid. Go back and start again.';
      case 'expired':
        return 'That’s no longer valid. Try again.';
      case 'signed-out':
        return 'You’re signed out. Nothing was paid. Sign in again.';
      case 'not-recognized':
        if (triesLeft !== undefined) return `${noMatch(triesLeft)}, or use another way.`;
        if (method === 'code') return 'That code didn’t match. Check it and try again.';
        return `${notRecognized[method]} Try again${orAnother(', or use another way', method, open)}.`;
      case 'blocked':
        return `Locked for now. Nothing was paid. ${open[0] ? sentence(nextWay[open[0]]) : 'Try again later.'}`;
      case 'locked':
        return `Voice is locked.${orElse(open)}`;
    }
  },
  blocked: (open) => `Drawing is locked. Use another way: ${nextWay[open[0] ?? 'code']}.`,
  headings: {
    idle: 'Is this you?',
    preparing: 'One moment',
    drawing: 'Draw now',
    speaking: 'Say the digits',
    checking: 'Checking',
    retry: 'Try again',
    blocked: 'Drawing is locked',
  },
  accepted,
  acceptedFor: (method, amount, payee) => `${accepted[method]} for ${amount} to ${payee}.`,

  consent: {
    ask: 'Keep your drawing, and the way you move, on this device? They help to recognize you, and are not sent anywhere. You can delete them at any time.',
    give: 'Keep my drawing on this device',
    refuse: 'Don’t keep a drawing',
    revoke: 'Delete my drawing and stop using it',
    revoked: 'Your drawing was deleted, and is no longer used.',
  },
  whatItIs: 'Less secure than a passkey: someone with this device who knows your drawing may get through.',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'Set up your drawing',
    advice:
      'Choose a sign with several turns that nobody would guess, such as a letter you made up. Don’t use your phone’s unlock pattern or your signature. Draw it the way you always will. Others may watch, so turn away from them.',
    draw: (repetition, total) => `Draw your sign. ${repetition} of ${total}.`,
    taken: (done, total) =>
      done >= 3
        ? `${done} of ${total}. Draw it again for a safer match, or finish.`
        : `${done} of ${total}. Draw it again the same way.`,
    notTaken: (cause) =>
      ({
        cancelled: 'That drawing was interrupted, so it didn’t count. Draw it again.',
        'too-short': 'That was too short, so it didn’t count. Draw it again.',
      })[cause],
    redraw: (number) => `Number ${number} was too short. Draw it again, larger.`,
    oneMore: 'Drawings vary. One more, or leave without a drawing.',
    undo: 'Undo the last one',
    finish: 'Finish',
    again: 'Start again',
    replace: 'Set up another drawing',
    leave: 'Leave without a drawing',
    enrolled: 'Your drawing is set up.',
    notStored: 'Your drawing wasn’t kept, because this device couldn’t store it. Start again.',
    notDeleted: 'Your drawing isn’t deleted yet. Try again, or clear this site’s data in your browser.',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'Your drawing is locked with your passkey.',
  obfuscated: 'Your drawing is scrambled on this device. Anyone with access to your browser profile could read it.',
  memory: 'Your drawing is kept until you close this page.',
} as const;

const refusals = {
  'too-few': 'Draw your sign at least three times.',
  'too-many': 'Draw your sign at most five times.',
  unreadable: 'We couldn’t read one of the drawings. Start again.',
  'too-short': 'One of the drawings was too short. Draw larger, and take a little more time.',
  'too-simple': 'That sign is too simple. Choose one with at least three turns or a loop.',
  'too-common': 'That sign is easy to guess. Make up your own, not a circle, a triangle or a square.',
  'not-repeatable': 'We couldn’t learn this sign. Start again with another one.',
  copied: 'Two of the drawings are exactly the same. Draw each one by hand.',
} as const;

function inMinutes(minutes: number): string {
  return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
}

/** Names one way that needs no drawing, if one is open. */
function orElse(open: readonly IdentityMethod[]): string {
  const other = open.find((method) => method !== 'drawing');
  return other ? ` ${sentence(nextWay[other])}` : '';
}

/** The words about another way, if one is open. */
function orAnother(words: string, method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return open.some((one) => one !== method) ? words : '';
}

/** Names another way, if one is open. */
function otherThan(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  const other = open.find((one) => one !== method);
  return other ? ` ${sentence(nextWay[other])}` : ' Try again.';
}

function sentence(deed: string): string {
  return `You can ${deed}.`;
}
