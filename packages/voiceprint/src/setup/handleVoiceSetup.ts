import type { Announcer, Secrets, Timers } from '@payaloud/browser/internal';
import { microphoneCause } from '@payaloud/browser/internal/capture';
import type { Delivery } from '@payaloud/core/announcement';
import type { HearingLanguage, VoiceSetupSentences } from '@payaloud/core/internal/languages';
import type { DigitEngine } from '../capture/digitEngine';
import type { VoiceStore } from '../store/voiceStore';
import type { SpeakerVerifier, VoiceTemplate } from '../verifier/speakerVerifier';
import { downloadOf, prepareEngine } from '../capture/prepareEngine';
import type { VoiceSetupEffect, VoiceSetupSaying } from './effects';
import type { VoiceSetupEvent } from './events';
import { composeVoiceSetup } from './messages';
import { obstacleOf } from './takeRound';

export interface HandlerDeps {
  readonly digitEngine: DigitEngine;
  readonly language: HearingLanguage;
  readonly sentences: VoiceSetupSentences;
  readonly store: VoiceStore;
  readonly verifier: SpeakerVerifier;
  readonly clock: Timers;
  readonly takes: Secrets<Float32Array>;
  readonly templates: Secrets<VoiceTemplate>;
  readonly announcer: () => Announcer | null;
  /** Ends the recording of this turn. */
  readonly finishTake: (turn: number) => void;
}

type Dispatch = (event: VoiceSetupEvent) => void;

/** Carries out the effects of setting up a voice. */
export function createVoiceSetupHandler(deps: HandlerDeps): (effect: VoiceSetupEffect, dispatch: Dispatch) => void {
  const { digitEngine, language, store, verifier, clock, takes, templates } = deps;
  const { engine } = digitEngine;
  let writing = Promise.resolve();

  async function look(dispatch: Dispatch): Promise<void> {
    const stored = await store.has();
    const download = await downloadOf(engine, language.tag);
    // A blocked recognizer says so when the payer begins.
    const megabytes = download === 'blocked' ? null : (download?.megabytes ?? null);
    dispatch({ type: 'known', stored: stored ? 'yes' : 'no', protection: await protection(), megabytes });
  }

  function say(saying: VoiceSetupSaying, turn: number, dispatch: Dispatch): void {
    const messages = composeVoiceSetup(saying, deps.sentences, language);
    const ends: Delivery[] = [];
    for (const message of messages) deps.announcer()?.announce(message, end);

    function end(delivery: Delivery) {
      ends.push(delivery);
      if (ends.length < messages.length) return;
      const hearing = ends.every((one) => one === 'delivered') ? 'heard' : 'unheard';
      if (saying.kind === 'consent') dispatch({ type: 'consent-said', turn, hearing });
      // The payer who cuts the digits off has heard enough of them, and reads them on the page.
      if (saying.kind === 'ask') dispatch({ type: 'prompt-said', turn });
    }
  }

  /** Comparing the rounds takes a second or two, so what was announced is written first. */
  async function make(effect: Extract<VoiceSetupEffect, { type: 'make' }>, dispatch: Dispatch): Promise<void> {
    const { turn } = effect;
    await new Promise<void>((resolve) => clock.after(writtenMs, resolve));
    const made = await verifier.enroll(effect.takes.map((id) => [takes.peek(id) ?? new Float32Array()]));
    if (made.ok) return dispatch({ type: 'made', turn, template: templates.hold(made.template) });
    const { reason, round } = made;
    if (round === undefined) return dispatch({ type: 'not-made', turn, obstacle: 'failed' });
    const fault = reason === 'not-one-voice' ? reason : 'too-short';
    dispatch({ type: 'unlike', turn, fault, round: round + 1 });
  }

  async function save({ turn, template }: Extract<VoiceSetupEffect, { type: 'store' }>, dispatch: Dispatch) {
    const made = templates.peek(template);
    if (!made) return dispatch({ type: 'not-stored', turn });
    await store.save(made);
    dispatch({ type: 'stored', turn, protection: await protection() });
  }

  /** Asked after storing, so that its failure does not read as a failure to store. */
  const protection = () => store.protection().catch(() => null);

  /** One after another, because a save that ends after a deletion would restore the voice. */
  function write(job: () => Promise<void>, onFailed: () => void): void {
    writing = writing.then(job).catch(onFailed);
  }

  return (effect, dispatch) => {
    switch (effect.type) {
      case 'look':
        return void look(dispatch).catch(() =>
          dispatch({ type: 'known', stored: 'no', protection: null, megabytes: null }),
        );
      case 'prime':
        return deps.announcer()?.prime();
      case 'say':
        return say(effect.saying, effect.turn, dispatch);
      case 'prepare': {
        const { turn } = effect;
        return void prepareEngine(engine, language.tag).then(
          () => dispatch({ type: 'prepared', turn }),
          (error: unknown) => {
            const obstacle = obstacleOf(microphoneCause(error));
            dispatch({ type: 'not-prepared', turn, obstacle: obstacle === 'failed' ? 'not-loaded' : obstacle });
          },
        );
      }
      case 'finish-take':
        return deps.finishTake(effect.turn);
      case 'make':
        return void make(effect, dispatch).catch(() =>
          dispatch({ type: 'not-made', turn: effect.turn, obstacle: 'not-loaded' }),
        );
      case 'store':
        return write(
          () => save(effect, dispatch),
          () => dispatch({ type: 'not-stored', turn: effect.turn }),
        );
      case 'delete':
        return write(
          async () => {
            await store.delete();
            dispatch({ type: 'deleted', protection: await protection() });
          },
          () => dispatch({ type: 'not-deleted' }),
        );
      case 'forget':
        for (const id of effect.secrets) {
          takes.forget(id);
          templates.forget(id);
        }
    }
  };
}

/** In ms. The announcer writes a message at most 260 ms after it was announced. */
const writtenMs = 300;
