import {
  composeCode,
  initialIdentity,
  type CodeRequestResult,
  type IdentityState,
} from '@payaloud/core/internal/identity';
import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { challengeOf, play, step, whole } from './test-support/simulateFlow';

const say = en.sentences.identity;
const restored = { type: 'restored', failures: 0, usual: null, template: 'none' } as const;
const press = { type: 'chosen', method: 'code', secret: null } as const;
const loaded = { type: 'challenge-loaded', challenge: challengeOf('1') } as const;

function watched(methods: readonly ['code'] | readonly ['passkey', 'code'], change: object = {}): IdentityState {
  const initial = initialIdentity({ otherMethods: methods, sendsCode: true });
  return play(initial, [{ type: 'watched' }, { ...restored, ...change }]);
}

const ended = (state: IdentityState, result: CodeRequestResult) =>
  step(state, { type: 'code-request-ended', request: state.codeRequests, result });
const sent = { kind: 'sent', to: 'phone' } as const;
const requests = ({ effects }: ReturnType<typeof step>) => effects.filter(({ type }) => type === 'request-code');
const request = (number: number, challenge = '1') => ({ type: 'request-code', request: number, challenge });
const wordsOf = ({ state }: ReturnType<typeof step>) => composeCode(state, en)?.text;

describe('a code that the app sends', () => {
  it('is sent at once if it comes first, and the payer hears once where it went', () => {
    const asked = step(watched(['code']), loaded);
    expect(requests(asked)).toEqual([request(1)]);
    const told = ended(asked.state, sent);
    expect(told.effects.filter(({ type }) => type === 'say-code')).toHaveLength(1);
    expect([wordsOf(told), told.state.status]).toEqual([say.codeSent('phone', false), 'idle']);
    expect(requests(told)).toEqual([]);
  });

  it('is sent at once to a payer whose usual way it is', () => {
    expect(requests(step(watched(['passkey', 'code'], { usual: 'code' }), loaded))).toEqual([request(1)]);
  });

  it('waits for the payer if another way comes first', () => {
    const shown = step(watched(['passkey', 'code']), loaded);
    expect(requests(shown)).toEqual([]);
    expect(requests(step(shown.state, press))).toEqual([request(1)]);
  });

  it('waits until the device told whether a drawing comes first', () => {
    const initial = initialIdentity({ otherMethods: ['code'], sendsCode: true });
    const shown = step(play(initial, [{ type: 'watched' }]), loaded);
    expect(requests(shown)).toEqual([]);
    expect(requests(step(shown.state, { ...restored, template: 'enrolled' }))).toEqual([]);
    expect(requests(step(shown.state, { type: 'restore-failed' }))).toEqual([request(1)]);
  });

  it('is sent once the drawing is locked, because it is then the first way that is open', () => {
    const drawing = play(watched(['code'], { template: 'enrolled', failures: 4 }), [
      loaded,
      { type: 'chosen', method: 'drawing', secret: null },
      { type: 'drawn', secret: 'drawing-1' },
    ]);
    const locked = step(drawing, { type: 'drawing-checked', turn: 1, result: 'refused', challenge: null });
    expect([locked.state.status, requests(locked)]).toEqual(['blocked', [request(1)]]);
    expect(locked.effects.filter(({ type }) => type === 'say')).toHaveLength(1);
    // The payer hears of the code alone, and not once more that the drawing is locked.
    const again = step(step(ended(locked.state, sent).state, { type: 'empty-code' }).state, press);
    expect([again.state.status, again.effects.filter(({ type }) => type === 'say')]).toEqual(['blocked', []]);
  });

  it('is asked for as soon as the payment that the payer chose it for has loaded again', () => {
    const shown = play(watched(['passkey', 'code']), [loaded]);
    const waiting = step(shown, press, { ...whole, usableChallenge: null });
    expect([waiting.state.status, requests(waiting)]).toEqual(['preparing', []]);
    expect(requests(step(waiting.state, { ...loaded, challenge: challengeOf('2') }))).toEqual([request(1, '2')]);
  });

  it('is not asked for before the payment was heard', () => {
    const shown = play(watched(['passkey', 'code']), [loaded]);
    const refused = step(shown, press, { ...whole, amountPrivacy: 'masked' });
    expect([refused.state.status, requests(refused)]).toEqual(['retry', []]);
  });

  it('is asked for once while one is under way, and the press is answered', () => {
    const asked = step(watched(['code']), loaded).state;
    const pressed = step(asked, press);
    expect([requests(pressed), wordsOf(pressed)]).toEqual([[], say.preparing]);
    expect(pressed.effects.filter(({ type }) => type === 'say-code')).toHaveLength(1);
  });

  it('is sent again on request, as a new one', () => {
    const first = ended(step(watched(['code']), loaded).state, sent).state;
    const again = step(first, press);
    expect(requests(again)).toEqual([request(2)]);
    expect(wordsOf(ended(again.state, sent))).toBe(say.codeSent('phone', true));
  });

  it('is sent again for a new challenge only if there was one for the old', () => {
    const renewed = { type: 'challenge-renewed', challenge: challengeOf('2') } as const;
    const first = ended(step(watched(['code']), loaded).state, sent).state;
    expect(requests(step(first, renewed))).toEqual([request(2, '2')]);
    expect(requests(step(play(watched(['passkey', 'code']), [loaded]), renewed))).toEqual([]);
    // An answer about the old challenge's code comes too late.
    const underway = step(step(watched(['code']), loaded).state, renewed);
    expect(requests(underway)).toEqual([request(2, '2')]);
    expect(step(underway.state, { type: 'code-request-ended', request: 1, result: sent }).state).toBe(underway.state);
  });

  it('that was typed for a challenge that ran out counts for no other', () => {
    const first = ended(step(watched(['code']), loaded).state, sent).state;
    const typed = step(first, { ...press, secret: 'code-1' }, { ...whole, usableChallenge: null }).state;
    const fresh = step(typed, { ...loaded, challenge: challengeOf('2') });
    expect(fresh.state).toMatchObject({ status: 'retry', cause: 'expired' });
    expect(fresh.effects.map(({ type }) => type)).toEqual(expect.arrayContaining(['request-code', 'forget']));
    expect(fresh.effects.some(({ type }) => type === 'ask')).toBe(false);
  });

  it('is not asked for a second time by itself if it could not be sent', () => {
    for (const kind of ['unavailable', 'expired'] as const) {
      const failed = ended(step(watched(['code']), loaded).state, { kind });
      expect([requests(failed), wordsOf(failed)]).toEqual([[], say.codeNotSent(false)]);
      expect(failed.effects.some(({ type }) => type === 'renew-challenge')).toBe(kind === 'expired');
      const renewed = step(failed.state, { type: 'challenge-renewed', challenge: challengeOf('2') });
      expect(requests(renewed)).toEqual([]);
    }
  });

  it('is asked for by a payer who is signed out, who hears to sign in again, and is sent at the next press', () => {
    const out = ended(step(watched(['code']), loaded).state, { kind: 'signed-out' });
    expect([requests(out), wordsOf(out)]).toEqual([[], say.retry('code', 'signed-out', ['code'])]);
    expect(requests(step(out.state, press))).toEqual([request(2, '1')]);
  });

  it('that is too early says how long to wait, and names another way only if there is one', () => {
    const alone = step(watched(['code']), loaded).state;
    expect(wordsOf(ended(alone, { kind: 'too-many', waitMinutes: 5 }))).toBe(say.codeWait(5, false));
    const beside = step(play(watched(['passkey', 'code']), [loaded]), press).state;
    expect(wordsOf(ended(beside, { kind: 'too-many', waitMinutes: null }))).toBe(say.codeWait(null, true));
  });

  it('is left to the app if the app sends it by its own means', () => {
    const own = play(initialIdentity({ otherMethods: ['code'] }), [{ type: 'watched' }, restored]);
    expect(requests(step(own, loaded))).toEqual([]);
  });

  it('is said to nobody once the page has left', () => {
    const asked = play(step(watched(['code']), loaded).state, [{ type: 'left' }]);
    expect(ended(asked, sent).effects).toEqual([]);
  });
});
