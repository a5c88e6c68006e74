import type { AmountEntryFacts, SpeechEvent } from '../events';
import { isLoadingSpeech, isTalking } from '../state';
import { fail, toIdle } from '../transitions';
import { actedBy, cancelTalking, dismiss, say, sayError, talk, tellResult, type Draft } from './draft';

/** Handles the talk button before the speech code is loaded, and what is the same afterwards. */
export function updateSpeech(draft: Draft, event: SpeechEvent, facts: AmountEntryFacts): void {
  const { state } = draft;
  switch (event.type) {
    case 'talk':
      // An error that was shown before this press would close its microphone later, so it comes first.
      sayError(draft, facts);
      return talk(draft, event.expect, state.dueError ? 'after-focus' : 'at-once', facts);
    case 'finish-talking':
      return tellLoading(draft, 'asked-for');
    case 'cancel-talking':
      return cancelTalking(draft);
    case 'stop-listening':
      return isTalking(state) ? cancelTalking(draft) : dismiss(draft, 'nothing', actedBy(facts));
    case 'offer-speech':
      if (state.speech !== 'ready') draft.effects.push({ type: 'load-soon' });
      return;
    case 'load-slow':
      if (isLoadingSpeech(state) && state.turn === event.turn) tellLoading(draft, 'by-itself');
      return;
    case 'speech':
      return speechChanged(draft, facts);
  }
}

/**
 * Reacts to the loading of the speech code. If it arrives in time, the press continues. If it arrives later, the payer
 * presses again, because a microphone that opens by itself would surprise them. If it fails, that is a problem, and the
 * other ways open.
 */
function speechChanged(draft: Draft, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (!isLoadingSpeech(state)) return;
  if (state.speech === 'failed') {
    draft.state = fail(state, 'download-failed', null);
    tellResult(draft, facts);
  } else if (state.speech === 'ready') {
    draft.state = toIdle(state);
    if (state.answeredBy === null) say(draft, { type: 'download-ready' });
    else talk(draft, state.expect, state.opens, facts);
  }
}

/** Announced once by itself, and again at each press. */
function tellLoading(draft: Draft, why: 'by-itself' | 'asked-for'): void {
  const { state } = draft;
  if (!isLoadingSpeech(state) || (why === 'by-itself' && state.answeredBy === null)) return;
  draft.state = { ...state, answeredBy: null };
  draft.effects.push({ type: 'say', announcement: { type: 'speech-loading' }, why, awaited: null });
}
