import type { DeviceKey, VoiceCheck } from '@payaloud/browser';
import { money } from '@payaloud/core/money';
import { ConfirmIdentityByVoice } from '@payaloud/react/experimental';
import { createTestChallenge } from '@payaloud/testing';
import { simulateVoiceCheck } from '../../end-to-end/support/simulateVoiceCheck';

const keyId = `${'B'.repeat(42)}A`;
const deviceKey: DeviceKey = {
  enroll: () => Promise.reject(new Error('Not asked for')),
  holds: (named) => Promise.resolve(named === keyId),
  sign: () => Promise.resolve('header.payload.signature'),
  delete: () => Promise.resolve(),
};
const confirmed = () => Promise.resolve('confirmed' as const);

/** The first voice is unsure, the next ones match. */
export const VoiceScene = sceneOf(simulateVoiceCheck({ bands: ['unsure', 'match'] }).check);

/** The payer says nothing, so that the microphone stays open. */
export const SilentVoiceScene = sceneOf(simulateVoiceCheck({ untilSpoken: () => new Promise(() => {}) }).check);

function sceneOf(check: VoiceCheck) {
  return function Scene() {
    return (
      <ConfirmIdentityByVoice
        deviceKey={deviceKey}
        getChallenge={() =>
          Promise.resolve(
            createTestChallenge({
              amount: money(2825, 'USD'),
              payeeName: 'Corner Cafe',
              keyId,
              methods: ['code', 'voice'],
            }),
          )
        }
        onDrawing={confirmed}
        onCode={confirmed}
        voice={{ check, below: money(5_000, 'USD'), onVoice: confirmed }}
      />
    );
  };
}
