import { stepTo, type Flow, type Step } from '../../flow';
import type { PayeeWarningEffect } from './effects';
import type { PayeeWarningEvent, PayeeWarningFacts } from './events';
import type { PayeeWarningState } from './state';

const step = stepTo<PayeeWarningState, PayeeWarningEffect>;

export const payeeWarningFlow: Flow<PayeeWarningState, PayeeWarningEvent, PayeeWarningFacts, PayeeWarningEffect> = {
  name: 'payee-warning',
  update(state, event, { about }) {
    // A press belongs to the warning that was shown. The component reports the other one as soon as it shows it.
    if (event.type === 'shown') return isAbout(state, about) ? step(state) : warn(about);
    switch (state.status) {
      case 'closed':
        return step(state);
      case 'warning':
        return decide(state, event, about);
      case 'stopped':
        return afterStop(state, event);
      case 'continued':
        return step(state);
    }
  },
  needs: () => [],
};

type Told = Step<PayeeWarningState, PayeeWarningEffect>;

function isAbout(state: PayeeWarningState, about: string): boolean {
  return state.status !== 'closed' && state.about === about;
}

function warn(about: string): Told {
  return step({ status: 'warning', about, isHeard: false }, { type: 'focus' }, { type: 'warn', about });
}

function decide(
  state: Extract<PayeeWarningState, { status: 'warning' }>,
  event: Exclude<PayeeWarningEvent, { type: 'shown' }>,
  about: string,
): Told {
  const again = { type: 'warn-again', about: state.about } as const;
  switch (event.type) {
    case 'delivered':
      return step(event.about === state.about ? { ...state, isHeard: true } : state);
    case 'continue':
      // The answer to a press that comes too early is the warning itself.
      if (!state.isHeard || state.about !== about) return step(state, again);
      return step({ status: 'continued', about }, { type: 'report', decision: 'continue' });
    case 'doubted':
    case 'repeat':
      return step(state, again);
    case 'stop':
      return step(
        { status: 'stopped', about: state.about },
        { type: 'focus' },
        { type: 'say-stopped' },
        { type: 'report', decision: 'stop' },
      );
    case 'back':
      return step(state);
  }
}

function afterStop(
  state: Extract<PayeeWarningState, { status: 'stopped' | 'continued' }>,
  event: PayeeWarningEvent,
): Told {
  switch (event.type) {
    case 'repeat':
      return step(state, { type: 'say-stopped-again' });
    case 'back':
      return warn(state.about);
    default:
      return step(state);
  }
}
