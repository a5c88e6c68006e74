import type { QueueState, CurrentMessage } from '../state';
import { step, type QueueStep } from './step';

/** Silences the page voice, if it speaks. */
export function silence(state: QueueState, result: 'interrupted' | 'unavailable'): QueueStep {
  if (!state.current?.voice) return step(state);
  return step(voiceEnded(state, result), { type: 'silence', key: state.current.key });
}

/** Records how the voice of the current message ended. */
export function voiceEnded(state: QueueState, result: 'spoken' | 'interrupted' | 'unavailable'): QueueState {
  const { current, channels } = state;
  if (!current?.voice) return state;
  const isVoiceFailing = result === 'interrupted' ? state.isVoiceFailing : result === 'unavailable';
  const end = (how: Partial<CurrentMessage>): QueueState => ({
    ...state,
    isVoiceFailing,
    current: { ...current, voice: null, ...how },
  });
  switch (result) {
    case 'spoken':
      return end({});
    case 'interrupted':
      return end({ deliveryWhenDone: 'interrupted' });
    case 'unavailable':
      if (current.kind === 'echo') return end({ deliveryWhenDone: 'unheard' });
      // Write to the regions even if the payer switched them off, because silence would be worse.
      return end({
        region: current.region === 'none' && !current.isWritten ? 'wanted' : current.region,
        deliveryWhenDone: channels.regions === 'off' ? 'unheard' : 'delivered',
      });
  }
}
