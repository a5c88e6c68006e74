import type { EnrollmentEffect } from '../effects';
import type { EnrollmentEvent } from '../events';
import type { EnrollmentProgress, EnrollmentSecretId, EnrollmentState } from '../state';

/** Forgets the drawings and templates that neither the next state nor an effect needs. */
export function forget(
  previous: EnrollmentState,
  event: EnrollmentEvent,
  state: EnrollmentState,
  effects: readonly EnrollmentEffect[],
): readonly EnrollmentEffect[] {
  const before = [...secretsOf(previous.enrollment), ...('secret' in event ? [event.secret] : [])];
  const needed = [...secretsOf(state.enrollment), ...effects.flatMap((one) => ('secret' in one ? [one.secret] : []))];
  const secrets = before.filter((secret) => !needed.includes(secret));
  return secrets.length > 0 ? [{ type: 'forget', secrets }] : [];
}

function secretsOf(progress: EnrollmentProgress): readonly EnrollmentSecretId[] {
  return progress.status === 'collecting' ? progress.repetitions : [];
}
