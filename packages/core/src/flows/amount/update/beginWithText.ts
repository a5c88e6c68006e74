import { problemOf, readTyped, type FieldLimits } from '../limits';
import type { AmountEntryState } from '../state';
import { enterText } from './transitions';

/** A new field that begins with this text, as if the payer had typed and finished it. The app is not told, because it gave the text. */
export function beginWithText(empty: AmountEntryState, text: string, limits: FieldLimits): AmountEntryState {
  const reading = readTyped(text, limits);
  const state = enterText(empty, text, reading);
  return {
    ...state,
    changedBy: 'given',
    committed: state.value,
    committedProblem: problemOf(reading),
    validationMessage: 'shown',
  };
}
