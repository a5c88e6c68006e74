import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import {
  memoryVault,
  pass,
  plainMemory,
  setUpIdentityTests,
  simulateEnrollment,
  simulateIdentity,
  strangers,
  zigzag,
} from '../../../test/simulateIdentity';
import { followReports } from '../../runtime/test-support/followReports';

setUpIdentityTests();

const { identity: sentences } = en.sentences;
const thrown = new Error('fault of the app');
const throws = () => {
  throw thrown;
};

const takeReports = followReports();

/** Like `pass`, for an app that throws. Returns the errors that were reported as uncaught. */
async function passFaults(): Promise<readonly unknown[]> {
  await pass();
  return takeReports();
}

describe('an exception in the app', () => {
  it('in getChallenge counts as not loaded, and the next press asks again', async () => {
    const { identity } = simulateIdentity({ getChallenge: throws });
    identity.connect();
    await pass();
    for (let i = 0; i < 2; i += 1) {
      identity.usePasskey();
      expect(identity.getState().status).toBe('preparing');
      await pass();
      expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'not-loaded' });
    }
  });

  it('in the announcer loses no event and no later message, and the work still starts', async () => {
    const recorded = createRecordedAnnouncer();
    const faults = { announce: 1, prime: 1, cue: 1 };
    const failing = (name: keyof typeof faults) => {
      faults[name] -= 1;
      if (faults[name] >= 0) throw thrown;
    };
    const announcer: typeof recorded = {
      ...recorded,
      announce(message, onDelivery) {
        failing('announce');
        recorded.announce(message, onDelivery);
      },
      prime: () => failing('prime'),
      cue: () => failing('cue'),
    };
    const { identity, app, status } = simulateIdentity({ announcer });
    identity.connect();
    await pass();
    identity.startDrawing();
    expect(status()).toBe('drawing');
    identity.takeDrawing(strangers(1));
    // One for each of the three methods.
    expect(await passFaults()).toEqual([thrown, thrown, thrown]);
    expect(identity.getState()).toMatchObject({ status: 'retry', failures: 1 });
    identity.sendCode('123456');
    expect(await passFaults()).toEqual([]);
    expect([status(), app.mock.calls.length]).toEqual(['confirmed', 1]);
    expect(recorded.said.map(({ text }) => text)).toEqual([
      sentences.confirmed('code', '23.50 dollars', 'Blue Bottle'),
    ]);
  });

  it('in a listener loses no event, message or other listener', async () => {
    const { identity, said, status } = simulateIdentity();
    const heard: string[] = [];
    identity.subscribe(throws);
    identity.subscribe(() => heard.push(status()));
    identity.connect();
    await passFaults();
    identity.sendCode('123456');
    expect(await passFaults()).toContain(thrown);
    expect(heard.slice(-2)).toEqual(['checking', 'confirmed']);
    expect(said()).toEqual([sentences.confirmed('code', '23.50 dollars', 'Blue Bottle')]);
  });

  it('in the storage is reported, and the failed drawing still counts in this page', async () => {
    const memory = { ...plainMemory(), write: throws };
    const { identity, draw, said, status } = simulateIdentity({ memory });
    identity.connect();
    await pass();
    for (let i = 1; i <= 5; i += 1) {
      identity.startDrawing();
      identity.takeDrawing(strangers(i));
      expect(await passFaults()).toEqual([thrown]);
    }
    expect([status(), said().length]).toEqual(['blocked', 5]);
    // Connects again, as StrictMode does. This page's count remains.
    identity.connect();
    await passFaults();
    await draw(zigzag(0.15));
    expect(status()).toBe('blocked');
  });

  it('in onEnrolled or onDeleted does not change what was stored and announced', async () => {
    const vault = memoryVault();
    const { enrollment, said, kept, drawRepetitions } = simulateEnrollment({
      vault,
      onEnrolled: throws,
      onDeleted: throws,
    });
    enrollment.connect();
    await pass();
    enrollment.consent();
    drawRepetitions(5);
    expect(await passFaults()).toEqual([thrown]);
    expect([kept(), said().at(-1)]).toEqual(['enrolled', sentences.enrollment.enrolled]);
    enrollment.revoke();
    expect(await passFaults()).toEqual([thrown]);
    expect([kept(), said().at(-1), vault.kept()]).toEqual(['deleted', sentences.consent.revoked, null]);
  });

  it('in the device’s protection report does not announce that the drawing was not stored', async () => {
    const vault = memoryVault();
    let asked = 0;
    const protection = () => {
      asked += 1;
      return asked === 1 ? vault.protection() : Promise.reject(thrown);
    };
    const { enrollment, said, drawRepetitions } = simulateEnrollment({ vault: { ...vault, protection } });
    enrollment.connect();
    await pass();
    enrollment.consent();
    drawRepetitions(5);
    await pass();
    expect(enrollment.getState()).toMatchObject({ stored: 'enrolled', protection: 'obfuscated' });
    expect(said().at(-1)).toBe(sentences.enrollment.enrolled);
  });

  it('in the announcer loses no repetition', async () => {
    const announcer = { ...createRecordedAnnouncer(), announce: throws, prime: throws };
    const { enrollment, kept, drawRepetitions } = simulateEnrollment({ announcer });
    enrollment.connect();
    await pass();
    enrollment.consent();
    drawRepetitions(5);
    await passFaults();
    expect(kept()).toBe('enrolled');
  });
});
