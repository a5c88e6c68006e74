import type { AmountEntryFacts, SpokenEvent } from '../events';
import type { Draft } from './draft';
import { updateSpokenAnswers } from './spokenAnswers';
import { updateTurn } from './turn';

/** The part of the flow that a page loads later: from choosing a recognizer to the transcript, and spoken answers. */
export function updateSpoken(draft: Draft, event: SpokenEvent, facts: AmountEntryFacts): void {
  switch (event.type) {
    case 'question-read':
    case 'answered':
      return updateSpokenAnswers(draft, event, facts);
    default:
      return updateTurn(draft, event, facts);
  }
}
