import type { Channels, Message } from '../../message';
import type { QueueEffect } from '../effects';
import type { QueueEvent } from '../events';
import { nextWake } from '../needs';
import { createQueueState, type Surface } from '../state';
import type { announcementFlow } from '../update';
import { judge, type Told } from './judge';

/** One step of a trace, after `wait` ms. */
export type Action = { readonly wait: number } & (
  | { readonly do: 'announce'; readonly message: Message }
  | { readonly do: 'repeat' | 'stop' | 'focus' | 'capture' | 'release' | 'hide' | 'show' | 'open' | 'close' }
  /** `press`: a key goes down and repeats every 30 ms after 500, until it is let go. */
  | { readonly do: 'press' | 'let-go' }
  /** `pressed`: how long ago the payer pressed a key, in ms. Null if nothing was seen of it. */
  | {
      readonly do: 'echo';
      readonly cause: 'payer' | 'page';
      readonly pressed: number | null;
      readonly isTyped: boolean;
    }
  | { readonly do: 'choose'; readonly channels: Channels }
);

/** How the voice says one utterance: its duration in ms, or a fault. */
export type VoiceHabit = number | 'stalls' | 'fails';

export type Update = typeof announcementFlow.update;

/** A screen reader takes a region's text this long after the write, in ms, if the text is still there and reachable. */
const earMs = 100;
/** A text passed to `ariaNotify` is heard after this time, in ms, even if its dialog closes. */
const notifyMs = 60;
/** A key silences a text of less than this age, in ms, in its first syllable or before. */
const begunMs = 160;
/** A held key repeats after this time, then at this interval, in ms. Each repeat silences a screen reader. */
const repeatDelayMs = 500;
const repeatMs = 30;
/** From this age on, in ms, a text is heard even if a dialog opens over it, if it is not cleared. */
const noticeMs = 60;

/** Simulates a screen reader, a voice and a payer on a virtual clock. Returns violations of "says every event once". */
export function simulateQueue(
  update: Update,
  {
    actions,
    channels,
    slots,
    voice,
    inDialog,
  }: {
    actions: readonly Action[];
    channels: Channels;
    slots: number;
    voice: readonly VoiceHabit[];
    /** How texts are written while a dialog is open. */
    inDialog: Surface;
  },
): string[] {
  const broken: string[] = [];
  const told = new Map<number, Told>();
  /** How often each echo has ended. */
  const echoes = new Map<number, number>();
  const spokenEchoes = new Set<number>();
  const repeats = new Set<number>();
  const regions = new Map<
    number,
    { key: number; writtenAt: number; hearAt: number; in: 'page' | 'dialog' | 'notify' }
  >();
  /** When each message was last written. */
  const writtenTimes = new Map<number, number>();
  /** Texts behind an open dialog. They are read again when it closes, unless they are cleared. */
  let behind: { slot: number; key: number }[] = [];
  let surface: Surface = 'page';
  let isOpen = false;
  let state = createQueueState(channels, slots);
  let chosen = channels;
  let clock = 0;
  let keys = 0;
  let captures = 0;
  let hidden = false;
  let utterances = 0;
  let speaking: { key: number; endsAt: number; result: 'spoken' | 'unavailable' } | null = null;
  let lastWrite = Number.NEGATIVE_INFINITY;
  let lastUrgency: Message['urgency'] | null = null;
  let echoedPress: number | null = null;
  let isActing = false;
  let isVoiceFailing = false;
  let lastFocus = Number.NEGATIVE_INFINITY;
  /** When the key that is down repeats next. */
  let repeatsAt = Number.POSITIVE_INFINITY;

  function send(event: { type: QueueEvent['type'] } & Record<string, unknown>) {
    const step = update(state, event as QueueEvent, { at: clock });
    state = step.state;
    for (const effect of step.effects) perform(effect);
  }

  function perform(effect: QueueEffect) {
    if (captures > 0 && ['write', 'clear', 'speak', 'cue'].includes(effect.type))
      broken.push(`${effect.type} in a capture`);
    switch (effect.type) {
      case 'write':
        if (hidden) broken.push('written while hidden');
        if (clock - lastWrite < 120) broken.push('two texts in less than 120 ms');
        // A busy screen reader says the polite text first.
        if (clock - lastWrite < 400 && lastUrgency && effect.message.urgency !== lastUrgency)
          broken.push('swapped: two urgencies in less than 400 ms');
        if (
          slots > 1 &&
          clock - lastWrite < 1_500 &&
          lastUrgency === 'polite' &&
          effect.message.urgency === 'assertive'
        )
          broken.push('swapped: a busy screen reader forgets the polite text');
        if (clock - lastFocus < 150) broken.push('said in the moment of a focus move');
        if (repeatsAt < Infinity) broken.push('cut off: written while a key is held');
        if (told.get(effect.key)?.message.text !== effect.message.text && !repeats.has(effect.key))
          broken.push('another text');
        lastWrite = clock;
        lastUrgency = effect.message.urgency;
        writtenTimes.set(effect.key, clock);
        regions.set(effect.slot, {
          key: effect.key,
          writtenAt: clock,
          hearAt: clock + (surface === 'notify' ? notifyMs : earMs),
          in: surface,
        });
        return;
      case 'clear':
        // A notification cannot be taken back.
        if (regions.get(effect.slot)?.in !== 'notify') regions.delete(effect.slot);
        behind = behind.filter(({ slot }) => slot !== effect.slot);
        return;
      case 'speak':
        if (speaking) broken.push('two voices');
        told.get(effect.key)?.spoken.push(clock);
        if (isVoiceFailing) allowBoth(effect.key);
        if (echoes.has(effect.key)) spokenEchoes.add(effect.key);
        speaking = habitOf(effect.key, voice[utterances++ % Math.max(1, voice.length)] ?? 500);
        return;
      case 'silence':
        if (speaking?.key !== effect.key) return;
        // Without an action of the payer, a voice that stalls is given up.
        if (!isActing) noteFailure(effect.key, 'unavailable');
        speaking = null;
        if (echoedPress === null) return;
        if ((told.get(effect.key)?.at ?? Number.NEGATIVE_INFINITY) >= echoedPress)
          broken.push('cut off by an echo of the same press');
        cut(effect.key);
        return;
      case 'settle':
        told.get(effect.key)?.ends.push(effect.delivery);
        if (!echoes.has(effect.key)) return;
        echoes.set(effect.key, (echoes.get(effect.key) ?? 0) + 1);
        if (effect.delivery === 'delivered' && !spokenEchoes.has(effect.key))
          broken.push('an echo was taken for heard');
        return;
      case 'cue':
        return;
    }
  }

  function habitOf(key: number, habit: VoiceHabit) {
    if (habit === 'stalls') return { key, endsAt: Number.POSITIVE_INFINITY, result: 'spoken' as const };
    if (habit === 'fails') return { key, endsAt: clock + 5, result: 'unavailable' as const };
    return { key, endsAt: clock + habit, result: 'spoken' as const };
  }

  function noteFailure(key: number, result: 'spoken' | 'unavailable') {
    const one = told.get(key);
    isVoiceFailing = result === 'unavailable';
    if (one && isVoiceFailing) one.hasVoiceFailed = true;
  }

  /** Screen readers do not wait for a voice that has failed before. */
  function allowBoth(key: number) {
    const one = told.get(key);
    if (one) one.isForOneVoice = false;
  }

  function cut(key: number) {
    const one = told.get(key);
    if (one?.message.repeatIfCutOff) one.cuts += 1;
  }

  function excuse(isOver: (one: Told) => boolean) {
    for (const one of told.values()) if (one.ends.length === 0 && isOver(one)) one.isExcused = true;
  }

  /** The next time at which something happens without an action. */
  function nextMoment(): number {
    const wake = nextWake(state, clock) ?? Number.POSITIVE_INFINITY;
    return Math.min(wake, repeatsAt, speaking?.endsAt ?? Infinity, ...[...regions.values()].map((r) => r.hearAt));
  }

  function passTime(until: number) {
    for (let next = nextMoment(); next <= until; next = nextMoment()) {
      clock = Math.max(clock, next);
      hear();
      if (speaking && speaking.endsAt <= clock) {
        const { key, result } = speaking;
        speaking = null;
        noteFailure(key, result);
        send({ type: 'voice-settled', key, result });
      }
      if (repeatsAt <= clock) {
        repeatsAt = clock + repeatMs;
        send({ type: 'key-down' });
      }
      send({ type: 'tick' });
    }
    if (Number.isFinite(until)) clock = Math.max(clock, until);
  }

  function hear() {
    for (const text of regions.values()) {
      if (text.hearAt > clock) continue;
      text.hearAt = Number.POSITIVE_INFINITY;
      told.get(text.key)?.heard.push(clock);
    }
  }

  /** Puts all texts that were not taken yet out of reach. */
  function deafen() {
    for (const region of regions.values()) region.hearAt = Number.POSITIVE_INFINITY;
  }

  /** A key goes down: the texts that a screen reader was about to say, or had just begun, are not heard. */
  function silenceReader() {
    for (const [key, writtenAt] of writtenTimes) {
      if (clock - writtenAt >= begunMs) continue;
      for (const text of regions.values()) if (text.key === key) text.hearAt = Number.POSITIVE_INFINITY;
      const one = told.get(key);
      if (one) one.heard = one.heard.filter((at) => at < writtenAt);
    }
  }

  function act(action: Action) {
    switch (action.do) {
      case 'announce':
        keys += 1;
        excuse((one) => isNewer(action.message, one));
        told.set(keys, {
          key: keys,
          message: action.message,
          at: clock,
          ...choiceOf(chosen),
          hasVoiceFailed: false,
          ends: [],
          heard: [],
          spoken: [],
          cuts: 0,
          isExcused: false,
        });
        return send({ type: 'announced', key: keys, message: action.message });
      case 'echo':
        echoes.set(++keys, 0);
        if (action.isTyped) excuse(isCorrectable);
        echoedPress = action.pressed === null ? clock + 1 : clock - action.pressed;
        send({
          type: 'echoed',
          key: keys,
          // Every other echo is about a control, and replaces the previous one.
          message: { text: 'Pay button', urgency: 'polite', ...topicOf(keys, action) },
          cause: action.cause,
          ...(action.pressed === null ? {} : { pressedAt: echoedPress }),
        });
        echoedPress = null;
        return undefined;
      case 'choose':
        chosen = action.channels;
        excuse(() => true);
        for (const one of told.values()) {
          if (one.ends.length > 0) continue;
          one.regions &&= choiceOf(chosen).regions;
          one.voice &&= choiceOf(chosen).voice;
          one.isForOneVoice &&= choiceOf(chosen).isForOneVoice;
        }
        return send({ type: 'channels-chosen', channels: chosen });
      case 'repeat':
        repeats.add(++keys);
        excuse(() => true);
        return send({ type: 'repeat-asked', key: keys });
      case 'stop':
        excuse(() => true);
        for (const one of told.values()) if (one.ends.length === 0) one.voice = false;
        return send({ type: 'stopped' });
      case 'focus':
        lastFocus = clock;
        return send({ type: 'focus-moved' });
      case 'capture':
        excuse(isCorrectable);
        send({ type: 'capture-started' });
        captures += 1;
        return undefined;
      case 'release':
        if (captures > 0) captures -= 1;
        return send({ type: 'capture-ended' });
      case 'press':
        silenceReader();
        repeatsAt = clock + repeatDelayMs;
        return send({ type: 'key-down' });
      case 'let-go':
        repeatsAt = Number.POSITIVE_INFINITY;
        return send({ type: 'key-up' });
      case 'hide':
        hidden = true;
        repeatsAt = Number.POSITIVE_INFINITY;
        deafen();
        return send({ type: 'page-hidden' });
      case 'show':
        hidden = false;
        return send({ type: 'page-shown' });
      case 'open':
        if (isOpen) return undefined;
        isOpen = true;
        for (const region of regions.values()) if (clock - region.writtenAt < noticeMs) region.hearAt = Infinity;
        behind = [...regions].filter(([, text]) => text.in === 'page').map(([slot, { key }]) => ({ slot, key }));
        surface = inDialog;
        return send({ type: 'surface-changed', surface });
      case 'close':
        if (!isOpen) return undefined;
        isOpen = false;
        for (const [slot, region] of Array.from(regions)) if (region.in !== 'page') regions.delete(slot);
        surface = 'page';
        send({ type: 'surface-changed', surface });
        for (const { key } of behind) if (captures === 0) told.get(key)?.heard.push(clock);
        behind = [];
        return undefined;
    }
  }

  for (const action of actions) {
    passTime(clock + action.wait);
    isActing = true;
    act(action);
    isActing = false;
  }
  while (captures > 0) act({ wait: 0, do: 'release' });
  act({ wait: 0, do: 'let-go' });
  act({ wait: 0, do: 'show' });
  passTime(clock + 3_600_000);
  if ([...echoes.values()].some((ends) => ends !== 1)) broken.push('an echo did not end once');
  if (state.waiting.length > 0 || state.current) broken.push('lost: still waiting after an hour');
  if (state.filledRegions.length > 0) broken.push('a text is still in its region after an hour');
  return [...broken, ...judge([...told.values()])];
}

function choiceOf({ regions, voice }: Channels): Pick<Told, 'regions' | 'voice' | 'isForOneVoice'> {
  const isVoiced = voice === 'all' || voice === 'masked';
  return {
    regions: regions === 'on' || (regions === 'auto' && !isVoiced),
    voice: isVoiced,
    isForOneVoice: regions !== 'on',
  };
}

function topicOf(key: number, { isTyped }: { readonly isTyped: boolean }): { topic?: string } {
  if (isTyped) return { topic: 'editing' };
  return key % 2 === 0 ? { topic: 'control' } : {};
}

const isCorrectable = ({ message }: Told) => message.repeatIfCutOff?.unless === 'newer-or-edited';

const isNewer = ({ repeatIfCutOff, topic, closes }: Message, { message }: Told) =>
  [repeatIfCutOff?.about, topic, closes].flat().includes(message.repeatIfCutOff?.about) ||
  (message.topic !== undefined && [topic, closes].flat().includes(message.topic));
