import type { Drawing } from '@payaloud/core/gesture';
import { en } from '@payaloud/core/languages/en';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import { expect, it } from 'vitest';
import { zigzag } from '../../../test/simulateIdentity';
import { createSecrets } from '../../runtime/secrets';
import { createChallengeSource } from './challengeSource';
import { createIdentityEffectHandler } from './identityHandler';
import { challengeCode, drawingCode } from './lazyParts';

it('drops the drawing or the code that the flow forgets, and no other', () => {
  const drawings = createSecrets<Drawing>('drawing');
  const codes = createSecrets<string>('code');
  const [drawn, keptDrawing] = [drawings.hold(zigzag(0)), drawings.hold(zigzag(0.3))];
  const [typed, keptCode] = [codes.hold('123456'), codes.hold('654321')];
  const clock = createFakeClock();
  const never = () => new Promise<never>(() => {});
  const handle = createIdentityEffectHandler(
    { language: en, announcer: createRecordedAnnouncer(), getChallenge: never, onDrawing: never },
    {
      clock,
      source: createChallengeSource({ getChallenge: never, loadReader: never, methodsFor: never, clock }),
      drawings,
      codes,
      challengeCode,
      drawingCode,
    },
  );
  handle({ type: 'forget', secret: drawn }, () => {});
  handle({ type: 'forget', secret: typed }, () => {});
  expect([drawings.peek(drawn), codes.peek(typed)]).toEqual([undefined, undefined]);
  expect([drawings.peek(keptDrawing), codes.peek(keptCode)]).toEqual([zigzag(0.3), '654321']);
});
