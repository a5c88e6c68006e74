import type { Channels, Message } from '../../message';
import type { QueueEffect } from '../effects';
import type { QueueEvent } from '../events';
import { needs } from '../needs';
import { createQueueState, type Surface } from '../state';
import type { announcementFlow } from '../update';
import { judge, type Told } from './judge';
import { simulateReader } from './simulateReader';

/** One step of a trace, after `wait` ms. */
export type Action = { readonly wait: number } & (
  | { readonly do: 'announce'; readonly message: Message }
  | { readonly do: 'repeat' | 'stop' | 'focus' | 'capture' | 'release' | 'hide' | 'show' | 'open' | 'close' }
  /** `press`: a key goes down and repeats every 30 ms after 500, until it is let go. */
  | { readonly do: 'press' | 'let-go' }
  /** The page does nothing for `ms`, while screen readers go on. `isKeyPressed`: halfway a key goes down, as it learns at the end. */
  | { readonly do: 'busy'; readonly ms: number; readonly isKeyPressed: boolean }
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

/** A held key repeats after this time, then at this interval, in ms. Each repeat silences a screen reader. */
const repeatDelayMs = 500;
const repeatMs = 30;

/** Simulates a screen reader, a voice and a payer on a virtual clock. Returns violations of "says every event once". */
export function simulateQueue(
  update: Update,
  {
    actions,
    channels,
    slots,
    voice,
    heldBack,
    inDialog,
  }: {
    actions: readonly Action[];
    channels: Channels;
    slots: number;
    voice: readonly VoiceHabit[];
    /** How long each written text in turn is held back, in ms. */
    heldBack: readonly number[];
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
  const reader = simulateReader(told, heldBack);
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
        return reader.write(effect, surface, clock);
      case 'clear':
        return reader.clear(effect.slot);
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

  /** The text that the queue waits to be shown, and when the page learns that it was. */
  function nextShown() {
    const slot = needs(state).find((need) => need.type === 'shown')?.slot;
    return { slot, at: reader.shownAt(slot) };
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
    return Math.min(
      state.wakeAt ?? Infinity,
      repeatsAt,
      nextShown().at,
      speaking?.endsAt ?? Infinity,
      reader.nextHearing(),
    );
  }

  function passTime(until: number) {
    for (let next = nextMoment(); next <= until; next = nextMoment()) {
      clock = Math.max(clock, next);
      reader.hear(clock);
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
      const { slot, at } = nextShown();
      if (at <= clock) send({ type: 'shown', slot });
      send({ type: 'tick' });
    }
    if (Number.isFinite(until)) clock = Math.max(clock, until);
  }

  /** True if a text that is written cannot be taken back. */
  const stays = () => captures > 0 || surface === 'notify';

  /** The page shows no frame, and no code of it runs. */
  function keepBusy(ms: number, isKeyPressed: boolean) {
    const began = clock;
    reader.postpone(began, ms);
    clock += ms / 2;
    reader.hear(clock);
    if (isKeyPressed) reader.silence(clock);
    clock = began + ms;
    reader.hear(clock);
    if (!isKeyPressed) return;
    // The page does not know when it went down.
    reader.doubt(began, stays());
    repeatsAt = clock + repeatMs;
    send({ type: 'key-down' });
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
          doubts: 0,
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
      case 'busy':
        return keepBusy(action.ms, action.isKeyPressed);
      case 'press':
        reader.doubt(clock, stays());
        reader.silence(clock);
        repeatsAt = clock + repeatDelayMs;
        return send({ type: 'key-down' });
      case 'let-go':
        repeatsAt = Number.POSITIVE_INFINITY;
        return send({ type: 'key-up' });
      case 'hide':
        reader.doubt(clock, stays());
        hidden = true;
        repeatsAt = Number.POSITIVE_INFINITY;
        reader.deafen();
        return send({ type: 'page-hidden' });
      case 'show':
        hidden = false;
        return send({ type: 'page-shown' });
      case 'open':
        if (isOpen) return undefined;
        isOpen = true;
        reader.doubt(clock);
        reader.openDialog(clock);
        surface = inDialog;
        return send({ type: 'surface-changed', surface });
      case 'close':
        if (!isOpen) return undefined;
        isOpen = false;
        reader.doubt(clock);
        reader.closeDialog();
        surface = 'page';
        send({ type: 'surface-changed', surface });
        if (captures === 0) reader.readBehind(clock);
        else reader.forgetBehind();
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
