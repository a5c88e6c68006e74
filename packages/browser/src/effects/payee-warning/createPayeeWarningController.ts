import type { Delivery } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import {
  closedPayeeWarning,
  describeStopped,
  keyOfWarning,
  payeeWarningFlow,
  type PayeeWarning,
  type PayeeWarningEffect,
  type PayeeWarningEvent,
  type PayeeWarningState,
} from '@payaloud/core/internal/payee-warning';
import { sayAgain, type Announcer } from '../../announcer';
import { runFlow } from '../../runtime';
import { warningMessage } from './warningMessage';

export interface PayeeWarningOptions {
  readonly warning: PayeeWarning;
  readonly language: Language<'checkout'>;
  readonly announcer: Announcer;
  /** Called once the payer has heard the warning and wants to go on. */
  readonly onContinue: () => void;
  /** Called when the payer stops. Nothing was paid. */
  readonly onStop: () => void;
  /** Moves the focus to the heading once the page shows the new state. */
  readonly moveFocus: () => void;
}

export interface PayeeWarningController {
  readonly getState: () => PayeeWarningState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: PayeeWarningEvent) => void;
  readonly connect: () => () => void;
}

/** Warns before money goes to a person. Dispatch `shown` for each warning that the page shows; it is said once. */
export function createPayeeWarningController(options: PayeeWarningOptions): PayeeWarningController {
  const flow = runFlow(payeeWarningFlow, {
    initial: closedPayeeWarning,
    readFacts: () => ({ about: keyOfWarning(options.warning) }),
    handle,
    startNeed: () => () => {},
  });

  // A warning that was shown has nothing to end.
  return { ...flow, connect: () => () => {} };

  function handle(effect: PayeeWarningEffect, dispatch: (event: PayeeWarningEvent) => void) {
    const { announcer, language } = options;
    switch (effect.type) {
      case 'warn':
        return announcer.announce(warningMessage(options.warning, language), hearing(effect.about, dispatch));
      case 'warn-again':
        return sayAgain(announcer, warningMessage(options.warning, language), hearing(effect.about, dispatch));
      case 'say-stopped':
        return announcer.announce(describeStopped(language));
      case 'say-stopped-again':
        return sayAgain(announcer, describeStopped(language));
      case 'report':
        return effect.decision === 'continue' ? options.onContinue() : options.onStop();
      case 'focus':
        return options.moveFocus();
    }
  }
}

/** A masked warning leaves out whom and how much, so only a whole one counts. */
function hearing(about: string, dispatch: (event: PayeeWarningEvent) => void) {
  return (delivery: Delivery) => {
    if (delivery === 'delivered') dispatch({ type: 'delivered', about });
  };
}
