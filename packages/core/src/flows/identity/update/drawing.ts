import type { IdentityState } from '../state';
import { step, type EventOf, type IdentityStep } from './step';
import { afterDrawing, check, retry, show } from './transitions';
import { renewIfExpired } from './methods';

export function dropStroke(state: IdentityState, { reason }: EventOf<'stroke-dropped'>): IdentityStep {
  if (state.status !== 'drawing') return step(state);
  switch (reason) {
    case 'second-finger':
      return step(state, { type: 'say-dropped' });
    case 'too-short':
      return step(retry(state, 'drawing', 'too-short'));
    case 'stolen':
    case 'left':
      return step(retry(state, 'drawing', 'cancelled'));
  }
}

export function checkDrawing(state: IdentityState, { secret }: EventOf<'drawn'>): IdentityStep {
  if (state.status !== 'drawing') return step(state);
  const next = { ...check(state, 'drawing'), refused: secret };
  const { turn, failures, otherMethods, challenge } = next;
  const about = challenge?.about ?? null;
  return step(next, { type: 'check-drawing', turn, secret, about, failures, otherMethods });
}

export function drawingChecked(
  state: IdentityState,
  { turn, result, challenge }: EventOf<'drawing-checked'>,
): IdentityStep {
  if (state.status !== 'checking' || state.method !== 'drawing' || state.turn !== turn) return step(state);
  if (result === 'accepted' || result === 'refused') return step(afterDrawing(state, result));
  const shown = { ...(challenge ? show(state, challenge) : state), refused: null };
  return step(retry(shown, 'drawing', result), ...renewIfExpired(result));
}
