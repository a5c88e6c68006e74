import { money } from '@payaloud/core/money';
import { fn } from 'storybook/test';
import { speechScene, type SpeechScene } from './speechScene';

/** The props that every story of the field starts from. */
export const amountArgs = {
  label: 'Tip',
  name: 'tip',
  max: money(20_000, 'USD'),
  onValueChange: fn(),
  onValueCommitted: fn(),
};

/** What the button that opens the microphone says. */
export const talk = 'Say the amount';

/** A browser whose payer says these utterances, one per press. */
export const says = (...utterances: string[]): SpeechScene => speechScene({ utterances });

/** The part of a story that puts its field into that browser. */
export const inScene = ({ recognizer, beforeEach }: SpeechScene) => ({ args: { recognizer }, beforeEach });
