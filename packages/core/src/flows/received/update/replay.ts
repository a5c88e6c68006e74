import { andThen } from '../../../flow';
import type { ReceivedNotice } from '../effects';
import type { PayeeNews } from '../news';
import type { ReceivedState } from '../state';
import { note } from './requests';
import { markSaid } from './speak';
import { step, type ReceivedStep } from './step';

/** A press shows that somebody is there, so a device without a voice may try again. */
export function hearAgain(state: ReceivedState): ReceivedStep {
  const [newest] = state.news ?? [];
  if (!newest) return step(state, { type: 'tell', notice: whyNothing(state) });
  return say({ ...state, isMute: false }, newest);
}

export function hearBefore(state: ReceivedState): ReceivedStep {
  const news = state.news ?? [];
  const last = news.findIndex(({ id }) => id === state.replayed);
  // Before the first press, the newest news is the one that was heard last.
  const before = news[Math.max(last, 0) + 1];
  return before ? say({ ...state, isMute: false }, before) : step(state, { type: 'tell', notice: 'no-earlier' });
}

/** Never "nothing" if that is not known. */
function whyNothing({ status, news }: ReceivedState): ReceivedNotice {
  if (status === 'offline') return status;
  return news ? 'nothing-yet' : 'opening';
}

function say(state: ReceivedState, news: PayeeNews): ReceivedStep {
  return step({ ...state, replayed: news.id }, { type: 'say-again', news });
}

/** The payee has heard it in full, so that nobody needs to say it by itself. */
export function takeReplayed(state: ReceivedState, id: string): ReceivedStep {
  const news = state.news?.find((one) => one.id === id);
  if (!news || news.heard || state.saying?.id === id || state.said.includes(id)) return step(state);
  return andThen(markSaid(state, id), (next) => note(next));
}
