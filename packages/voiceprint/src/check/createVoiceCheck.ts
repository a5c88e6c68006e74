import { runFlow, systemClock, type Announcer, type VoiceCheck } from '@payaloud/browser/internal';
import { microphoneCause } from '@payaloud/browser/internal/capture';
import type { VoiceEnd } from '@payaloud/core/internal/identity';
import { spellWhole } from '@payaloud/core/internal/number-words';
import { createDigitEngine } from '../capture/digitEngine';
import { listenToDigits } from '../capture/listenToDigits';
import { downloadOf, prepareEngine } from '../capture/prepareEngine';
import { promptLength, randomDigits } from '../capture/prompt';
import { whenHidden } from '../capture/whenHidden';
import type { VoiceTemplate } from '../verifier/speakerVerifier';
import type { VoiceOptions } from '../voiceOptions';
import { afterReading } from './afterReading';
import type { VoiceCheckEffect } from './effects';
import type { Compared, VoiceCheckEvent } from './events';
import { composeQuestion, composeReply } from './messages';
import type { VoiceCheckNeed } from './needs';
import { replyTo } from './replyTo';
import { initialVoiceCheck, maxMisses } from './state';
import { voiceCheckFlow } from './update';
import { localVoiceTries, type VoiceTries } from './voiceTries';

export interface VoiceCheckOptions extends VoiceOptions {
  /** Counts the tries. Default: `localStorage`, so that a reload grants no new ones. */
  readonly tries?: VoiceTries;
}

type Dispatch = (event: VoiceCheckEvent) => void;

/**
 * Creates the voice check: six random digits, shown and said; a recognizer checks the digits, and the model the speaker.
 * A match is a convenience signal, not a proof of identity; recordings and cloned voices can pass. Call it outside
 * render; it touches nothing until it is asked. Experimental.
 *
 * @throws RangeError if the engine sends the payer's voice elsewhere.
 * @example
 *   import { voice } from '@payaloud/core/languages/en/voice';
 *
 *   const check = createVoiceCheck({
 *     language: en,
 *     voice,
 *     store: createVoiceStore(),
 *     verifier: gaussianVerifier(),
 *     createEngine: (openMicrophone) => localSpeech({ assets: '/payaloud/', openMicrophone }),
 *     assets: '/payaloud/',
 *   });
 */
export function createVoiceCheck(options: VoiceCheckOptions): VoiceCheck {
  const { language, voice, store, verifier, tries = localVoiceTries, clock = systemClock } = options;
  const { check: sentences, tag: lang } = voice;
  const digitEngine = createDigitEngine(options);
  const { engine } = digitEngine;
  /** The sound of an answer, by its turn, until it was compared. */
  const answers = new Map<number, Float32Array>();
  let opened: { readonly announcer: Announcer; readonly onEnd: (end: VoiceEnd) => void } | null = null;
  let template: VoiceTemplate | null = null;
  let finish = () => {};
  const spell = (digits: readonly number[]) => digits.map((digit) => spellWhole(digit, language.rules));
  const flow = runFlow(voiceCheckFlow, {
    initial: initialVoiceCheck,
    readFacts: () => ({ digits: randomDigits(promptLength), misses: tries.read() }),
    handle,
    startNeed,
  });

  function handle(effect: VoiceCheckEffect, dispatch: Dispatch): void {
    switch (effect.type) {
      case 'prime':
        return opened?.announcer.prime();
      case 'load':
        return load(dispatch);
      case 'finish':
        return finish();
      case 'compare':
        return void compare(effect.turn).then((result) => dispatch({ type: 'compared', turn: effect.turn, result }));
      case 'forget':
        return void answers.delete(effect.turn);
      case 'remember':
        return tries.write(effect.misses);
      case 'say-reply': {
        const { turn } = effect;
        if (!opened) return;
        const { announcer } = opened;
        const message = composeReply(effect, sentences, lang);
        // The new digits take the focus, and a screen reader would say them before the message, or in its place.
        return announcer.announce(
          message,
          () => void afterReading({ announcer, clock }, message.text, () => dispatch({ type: 'replied', turn })),
        );
      }
      case 'say-slow':
        return opened?.announcer.announce({ text: sentences.slow, urgency: 'polite', lang });
      case 'say-question':
        return opened?.announcer.announce(composeQuestion(effect, sentences, spell, lang));
      case 'say-progress':
        return opened?.announcer.announce({ text: sentences.downloading(effect.percent), urgency: 'polite', lang });
      case 'end': {
        const told = opened;
        opened = null;
        template = null;
        return told?.onEnd(effect.end);
      }
    }
  }

  function load(dispatch: Dispatch): void {
    const asked = opened;
    // The store first: it may ask for the passkey, which needs the task of the press.
    Promise.all([store.load(), downloadOf(engine, language.tag)]).then(
      ([found, download]) => {
        if (opened !== asked) return;
        template = found;
        dispatch({ type: 'loaded', voice: found ? 'there' : 'missing', download });
      },
      () => opened === asked && dispatch({ type: 'loaded', voice: 'refused', download: null }),
    );
  }

  async function compare(turn: number): Promise<Compared> {
    const pcm = answers.get(turn);
    answers.delete(turn);
    if (!pcm) return 'not-loaded';
    try {
      const enrolled = template ?? (await store.load());
      if (!enrolled) return 'missing';
      const found = await verifier.match(enrolled, [pcm]);
      return found.kind === 'compared' ? found.band : found.reason;
    } catch {
      return 'not-loaded';
    }
  }

  function download(dispatch: Dispatch): () => void {
    const downloading = new AbortController();
    const { signal } = downloading;
    const onProgress = (loaded: number, total: number | null) =>
      dispatch({ type: 'downloading', percent: total ? Math.min(100, Math.floor((100 * loaded) / total)) : null });
    prepareEngine(engine, language.tag, { signal, onProgress }).then(
      () => signal.aborted || dispatch({ type: 'downloaded' }),
      (error: unknown) => {
        const reply = microphoneCause(error) === 'blocked-by-page' ? 'blocked-by-page' : 'not-loaded';
        if (!signal.aborted) dispatch({ type: 'not-downloaded', reply });
      },
    );
    return () => downloading.abort();
  }

  function startNeed(need: VoiceCheckNeed, dispatch: Dispatch): () => void {
    if (!opened) return () => {};
    const { announcer } = opened;
    switch (need.type) {
      case 'download':
        return download(dispatch);
      case 'page':
        return whenHidden(() => dispatch({ type: 'hidden' }));
      case 'clock':
        return afterReading(
          { announcer, clock },
          sentences.say(spell(need.digits)),
          () => dispatch({ type: 'ran-out', prompt: need.prompt }),
          promptMs,
        );
      case 'answer':
        return listen(announcer, need.turn, dispatch);
    }
  }

  function listen(announcer: Announcer, turn: number, dispatch: Dispatch): () => void {
    const { pauseMs } = options;
    const listening = listenToDigits(
      { digitEngine, language, announcer, pauseMs, clock },
      {
        onListening: () => dispatch({ type: 'listening', turn }),
        onClosed: () => dispatch({ type: 'microphone-closed', turn }),
        onSlow: () => dispatch({ type: 'lasts', turn }),
      },
    );
    finish = () => listening.stop();
    void listening.listen().then((heard) => {
      if (heard.kind === 'closed') return dispatch({ type: 'unheard', turn, reply: 'closed' });
      if (heard.kind === 'failed') return dispatch({ type: 'unheard', turn, reply: replyTo(heard.cause) });
      answers.set(turn, heard.pcm);
      dispatch({ type: 'heard', turn, digits: heard.digits });
      return undefined;
    });
    return () => {
      finish = () => {};
      listening.abort();
    };
  }

  return {
    lang,
    sentences,
    getState: flow.getState,
    subscribe: flow.subscribe,
    spell,
    async readiness() {
      if (!(await store.has())) return 'none';
      const { kind } = await engine.availability(language.tag);
      if (kind !== 'available') return kind === 'downloadable' ? 'asks-first' : 'none';
      const asksFirst = tries.read() >= maxMisses || (await store.protection()) === 'passkey';
      return asksFirst ? 'asks-first' : 'ready';
    },
    open(announcer, onEnd, by) {
      const own = { announcer, onEnd };
      const earlier = opened;
      opened = own;
      flow.dispatch({ type: 'closed' });
      earlier?.onEnd({ kind: 'left' });
      flow.dispatch({ type: 'opened', by });
      return () => {
        if (opened !== own) return;
        flow.dispatch({ type: 'closed' });
        opened = null;
        template = null;
      };
    },
    talk: () => flow.dispatch({ type: 'talk' }),
    repeat: () => flow.dispatch({ type: 'pressed-early' }),
    forgive: () => flow.dispatch({ type: 'forgiven' }),
  };
}

/** In ms. Short, so that a recording made to measure does not fit; it renews without costing a try. */
const promptMs = 60_000;
