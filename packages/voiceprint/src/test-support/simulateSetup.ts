import type { VoiceSetupEffect } from '../setup/effects';
import type { VoiceSetupEvent } from '../setup/events';
import { initialVoiceSetup, type VoiceSetupState } from '../setup/state';
import { voiceSetupFlow } from '../setup/update';

/** The flow of setting up a voice, without a device. Events of the current turn need not name it. */
export function simulateSetup(first: Partial<VoiceSetupState> = {}) {
  let state: VoiceSetupState = { ...initialVoiceSetup('offered'), ...first };
  const all: VoiceSetupEffect[] = [];
  let last: readonly VoiceSetupEffect[] = [];
  const setup = {
    state: () => state,
    /** The effects of the last event. */
    effects: () => last,
    types: () => last.map(({ type }) => type),
    /** The messages since the start. */
    said: () => all.flatMap((effect) => (effect.type === 'say' ? [effect.saying] : [])),
    send(event: VoiceSetupEvent) {
      const step = voiceSetupFlow.update(state, event, null);
      state = step.state;
      last = step.effects;
      all.push(...last);
      return setup;
    },
    /** An event of the current turn. */
    now(event: Unturned) {
      return setup.send({ ...event, turn: state.turn } as VoiceSetupEvent);
    },
    needs: () => voiceSetupFlow.needs(state).map(({ type }) => type),
    /** To the first round: the payer heard the text and agreed. */
    agreed() {
      setup.send({ type: 'watched' }).send({ type: 'known', stored: 'no', protection: 'obfuscated', megabytes: null });
      return setup.start();
    },
    start() {
      setup.send({ type: 'begin' }).now({ type: 'consent-said', hearing: 'heard' });
      return setup.send({ type: 'agree' }).now({ type: 'prepared' });
    },
    opened() {
      return setup.now({ type: 'prompt-said' }).send({ type: 'talk' }).now({ type: 'listening' });
    },
    took(take: string) {
      return setup.opened().now({ type: 'closed' }).now({ type: 'taken', take });
    },
  };
  return setup;
}

type Turned = Extract<VoiceSetupEvent, { readonly turn: number }>;
type Unturned = Turned extends infer Event ? (Event extends Turned ? Omit<Event, 'turn'> : never) : never;
