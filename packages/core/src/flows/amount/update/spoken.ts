import type { AmountEntryFacts, SpokenEvent } from '../events';
import type { Draft } from './draft';
import type { SpokenRegion } from '../update';
import { updateSpokenAnswers } from './spokenAnswers';
import { needsOfSpoken } from './spokenNeeds';
import { updateTurn } from './turn';

/** The part of the flow that a page loads later: from choosing a recognizer to the transcript, and spoken answers. */
export const spokenRegion: SpokenRegion = { update: updateSpoken, needs: needsOfSpoken };

function updateSpoken(draft: Draft, event: SpokenEvent, facts: AmountEntryFacts): void {
  switch (event.type) {
    case 'question-read':
    case 'answered':
      return updateSpokenAnswers(draft, event, facts);
    default:
      return updateTurn(draft, event, facts);
  }
}
