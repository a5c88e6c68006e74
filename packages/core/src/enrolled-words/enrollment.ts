import type { WordTakes } from './compareWord';
import type { Spectrum } from './spectrum';
import { takesPerWord, type TakeFault } from './takes';
import type { EnrolledWord } from './vocabulary';

/** How the teaching stands. Takes are voices: the state never leaves the device. */
export interface WordEnrollmentState {
  /** `unknown` until the device was asked. `asking`: the word is being said to the payer. `checking`: the take is looked at. */
  readonly status: 'unknown' | 'idle' | 'asking' | 'listening' | 'checking';
  readonly words: readonly EnrolledWord[];
  readonly takes: WordTakes;
  /** The word that is taught now, or would be next; null when nothing is left of what was asked for. */
  readonly word: string | null;
  /** `all`: with the optional ones. */
  readonly scope: 'required' | 'all';
  readonly fault: TakeFault | null;
  /** Takes of this word in a row that were not like the ones before. */
  readonly unlike: number;
}

export type WordEnrollmentEvent =
  | { readonly type: 'known'; readonly words: readonly EnrolledWord[]; readonly takes: WordTakes }
  | { readonly type: 'started'; readonly scope: WordEnrollmentState['scope'] }
  | { readonly type: 'asked' }
  | { readonly type: 'heard' }
  | { readonly type: 'taken'; readonly take: Spectrum }
  | { readonly type: 'not-taken'; readonly fault: TakeFault }
  | { readonly type: 'stopped' }
  | { readonly type: 'deleted' };

export const initialWordEnrollment: WordEnrollmentState = {
  status: 'unknown',
  words: [],
  takes: {},
  word: null,
  scope: 'required',
  fault: null,
  unlike: 0,
};

/** Three takes of each word, in the order of the list. What was taken stays taken, whenever the payer stops. */
export function reduceWordEnrollment(state: WordEnrollmentState, event: WordEnrollmentEvent): WordEnrollmentState {
  switch (event.type) {
    case 'known':
      return at({ ...state, status: 'idle', words: event.words, takes: event.takes });
    case 'started':
      return state.status === 'idle' ? begin(at({ ...state, scope: event.scope, fault: null, unlike: 0 })) : state;
    case 'stopped':
      return state.status === 'unknown' ? state : { ...state, status: 'idle', fault: null };
    case 'deleted':
      return at({ ...state, status: 'idle', takes: {}, scope: 'required', fault: null });
    case 'asked':
      return state.status === 'asking' ? { ...state, status: 'listening' } : state;
    case 'heard':
      return state.status === 'listening' ? { ...state, status: 'checking' } : state;
    case 'taken':
      return state.status === 'checking' ? begin(at(take(state, event.take))) : state;
    case 'not-taken':
      return state.status === 'checking' ? begin(at(refuse(state, event.fault))) : state;
  }
}

/** How many of the words have all their takes. */
export function countWords(
  { words, takes }: WordEnrollmentState,
  need: EnrolledWord['need'],
): [done: number, of: number] {
  const wanted = words.filter((word) => word.need === need);
  return [wanted.filter(({ word }) => isTaught(takes, word)).length, wanted.length];
}

/** Whether amounts can be said with these takes. */
export function isReady(words: readonly EnrolledWord[], takes: WordTakes): boolean {
  const required = words.filter(({ need }) => need === 'required');
  return required.length > 0 && required.every(({ word }) => isTaught(takes, word));
}

function isTaught(takes: WordTakes, word: string): boolean {
  return (takes[word] ?? []).length >= takesPerWord;
}

function at(state: WordEnrollmentState): WordEnrollmentState {
  const open = state.words.filter(({ need }) => need === 'required' || state.scope === 'all');
  return { ...state, word: open.find(({ word }) => !isTaught(state.takes, word))?.word ?? null };
}

function begin(state: WordEnrollmentState): WordEnrollmentState {
  return { ...state, status: state.word === null ? 'idle' : 'asking' };
}

function take(state: WordEnrollmentState, taken: Spectrum): WordEnrollmentState {
  const word = state.word ?? '';
  const takes = { ...state.takes, [word]: [...(state.takes[word] ?? []), taken] };
  return { ...state, takes, fault: null, unlike: 0 };
}

/** Twice unlike: then the first take was the odd one, and the word begins anew. */
function refuse(state: WordEnrollmentState, fault: TakeFault): WordEnrollmentState {
  const isUnlike = fault === 'unlike' || fault === 'like-another';
  const unlike = isUnlike ? state.unlike + 1 : state.unlike;
  if (unlike < 2) return { ...state, fault, unlike };
  return { ...state, fault, unlike: 0, takes: { ...state.takes, [state.word ?? '']: [] } };
}
