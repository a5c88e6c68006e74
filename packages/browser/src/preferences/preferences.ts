/** Whether the payer allows sending something to a server. `ask`: not answered yet. */
export type Consent = 'ask' | 'allowed' | 'refused';

/** Settings that the payer can choose. Each channel is independent of the others. */
export interface Preferences {
  /**
   * Live regions, for screen readers and braille. `auto` (default): every message that the page voice does not say, because
   * a page cannot detect a screen reader. `on`: every message, so a screen reader and the page voice both say it. `off`:
   * none, unless the page voice fails. Only the payer can choose; an app's value is ignored.
   */
  readonly regions: 'auto' | 'on' | 'off';
  /** The page's own voice. Default `off`. */
  readonly pageVoice: 'on' | 'off';
  /**
   * The texts that the page voice says. `everything` (default): messages, controls and keys. `messages`: only messages, and
   * answers to "Hear it again", for a payer whose screen reader names controls and keys.
   */
  readonly pageVoiceSays: 'everything' | 'messages';
  readonly earcons: 'on' | 'off';
  readonly haptics: 'on' | 'off';
  /**
   * The people who can hear the page voice. `speakers` (default): anyone, so sensitive parts are masked. `private`: only the
   * payer. `quiet`: the voice speaks only about controls that the payer uses, and when asked.
   */
  readonly privacy: 'speakers' | 'private' | 'quiet';
  /** Speed of the page voice, 0.5 to 4. Default 1. */
  readonly rate: number;
  /** Volume of the page voice and earcons, 0 to 1. Default 1. */
  readonly volume: number;
  /** The id of the page voice, as in `VoiceChoice`. Default null: the best voice on this device for the language. */
  readonly voice: string | null;
  /**
   * Whether to use voices that send their text to a server. Only the payer can allow it; an app's `allowed` is ignored.
   * Default `ask`: such voices stay silent until the payer has answered.
   */
  readonly remoteVoice: Consent;
  /** Whether to use recognizers that send the payer's voice to a server. `refused` outranks every other consent. */
  readonly remoteRecognition: Consent;
  /** The `name` of the recognition engine to try first. Default null: the app's order. */
  readonly firstEngine: string | null;
  /** The `KeyboardEvent.key` that starts listening, in addition to the button. Default null: none. */
  readonly talkKey: string | null;
  /** The pause that ends an utterance, in ms, 300 to 5,000. Default 900. */
  readonly pauseMs: number;
  /** Whether a drawing leaves visible ink until the finger lifts. Default `hidden`, because others may see it. */
  readonly ink: 'hidden' | 'shown';
}

export const defaultPreferences: Preferences = {
  regions: 'auto',
  pageVoice: 'off',
  pageVoiceSays: 'everything',
  earcons: 'on',
  haptics: 'on',
  privacy: 'speakers',
  rate: 1,
  volume: 1,
  voice: null,
  remoteVoice: 'ask',
  remoteRecognition: 'ask',
  firstEngine: null,
  talkKey: null,
  pauseMs: 900,
  ink: 'hidden',
};

/** Keeps only known preferences with valid values, because storage and apps can hold anything. */
export function cleanPreferences(value: unknown): Partial<Preferences> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter(([name, entry]) => isKnown(name) && isValid[name](entry));
  return Object.fromEntries(entries) as Partial<Preferences>;
}

/**
 * Keeps only preferences that an app may set. An app can refuse on the payer's behalf. It cannot consent, choose two voices, or take
 * the messages away from screen readers and braille displays.
 */
export function cleanWishes(value: unknown): Partial<Preferences> {
  const { remoteVoice, remoteRecognition, regions: _regions, ...wishes } = cleanPreferences(value);
  return {
    ...wishes,
    ...(remoteVoice === 'refused' && { remoteVoice }),
    ...(remoteRecognition === 'refused' && { remoteRecognition }),
  };
}

const isConsent = (value: unknown) => value === 'ask' || value === 'allowed' || value === 'refused';
const isSwitch = (value: unknown) => value === 'on' || value === 'off';
const isTextOrNull = (value: unknown) => value === null || (typeof value === 'string' && value.length < 200);
const isBetween = (low: number, high: number) => (value: unknown) =>
  typeof value === 'number' && value >= low && value <= high;

const isValid: Record<keyof Preferences, (value: unknown) => boolean> = {
  regions: (value) => value === 'auto' || isSwitch(value),
  pageVoice: isSwitch,
  pageVoiceSays: (value) => value === 'everything' || value === 'messages',
  earcons: isSwitch,
  haptics: isSwitch,
  privacy: (value) => value === 'speakers' || value === 'private' || value === 'quiet',
  rate: isBetween(0.5, 4),
  volume: isBetween(0, 1),
  voice: isTextOrNull,
  remoteVoice: isConsent,
  remoteRecognition: isConsent,
  firstEngine: isTextOrNull,
  talkKey: isTextOrNull,
  pauseMs: isBetween(300, 5_000),
  ink: (value) => value === 'hidden' || value === 'shown',
};

function isKnown(name: string): name is keyof Preferences {
  return Object.hasOwn(isValid, name);
}
