import type { AmountEntryFacts, DeliveredEvent, SpokenEvent } from '../events';
import type { SpokenRegion } from '../update';
import type { Draft } from './draft';
import { updateReadBack } from './readBack';
import { updateSpokenAnswers } from './spokenAnswers';
import { needsOfSpoken } from './spokenNeeds';
import { press } from './talkButton';
import { updateTurn } from './turn';

/** The part of the flow that a page loads later: from choosing a recognizer to the transcript, and spoken answers. */
export const spokenRegion: SpokenRegion = { update: updateSpoken, press, needs: needsOfSpoken };

function updateSpoken(draft: Draft, event: SpokenEvent | DeliveredEvent, facts: AmountEntryFacts): void {
  switch (event.type) {
    case 'accept':
    case 'accept-doubted':
    case 'delivered':
    case 'help-delivered':
      return updateReadBack(draft, event, facts);
    case 'question-read':
    case 'answered':
      return updateSpokenAnswers(draft, event, facts);
    default:
      return updateTurn(draft, event, facts);
  }
}
