import { boundOf, complaintOf, problemOf } from './problemText';
import type { AmountEntrySaying } from './respond';
import type { AmountEntryState } from './state';
import type { AmountEntryView } from './view';

/**
 * What of amount entry is sensitive, and what the page voice says instead where others may hear (privacy `speakers` and
 * `quiet`). Regions, braille and the visible text are never masked: they are the payer's choice.
 *
 * - Sensitive is what tells this payer's money: the amount that was said, typed, picked, stepped to or accepted, the
 *   amounts of a question, a percentage's amount (it tells the bill), and the limits (a balance may set them).
 * - Not sensitive are the names of presets, steps and keys: everybody is offered the same, and who cannot hear what is on
 *   offer cannot choose. Which of them was taken is masked.
 * - "Hear it again" opens it: it says in full what stands. Until then the amount is unheard (law 2): Accept and a choice
 *   that is pressed say it instead of taking it.
 */
export function maskOf(saying: AmountEntrySaying, state: AmountEntryState, view: AmountEntryView): string | null {
  const { amountEntry: say, selfVoicing } = view.language.sentences;
  switch (saying) {
    case 'read-back':
    case 'echo':
      return say.readBackMasked;
    case 'question':
      return say.questionMasked;
    case 'accepted':
      return say.acceptedMasked;
    case 'typed-so-far':
      return state.typed ? Array.from(state.typed, () => selfVoicing.secret).join(' ') : null;
    case 'problem':
      return unlessSame(problemOf(state, view, 'masked'), problemOf(state, view));
    case 'complaint':
      return unlessSame(complaintOf(state, view, 'masked'), complaintOf(state, view));
    case 'at-most':
      return boundOf('above-max', view) && say.limit('above-max', null);
    case 'at-least':
      return boundOf('below-min', view) && say.limit('below-min', null);
    default:
      return null;
  }
}

/** What a field has to tell as it stands: said when the payer asks to hear it. */
export function standingSaying(state: AmountEntryState): AmountEntrySaying {
  if (state.status === 'confirming') return 'read-back';
  if (state.status === 'choosing') return 'question';
  if (state.status === 'failed') return 'problem';
  return state.complaint === 'shown' ? 'complaint' : 'echo';
}

/** The mask of the text that stands beside the controls; null where nothing in it is sensitive. */
export function maskOfStanding(state: AmountEntryState, view: AmountEntryView): string | null {
  const saying = standingSaying(state);
  return saying === 'echo' && state.value === null ? null : maskOf(saying, state, view);
}

/** A sentence without amounts needs no mask. */
function unlessSame(masked: string | null, whole: string | null): string | null {
  return masked === whole ? null : masked;
}
