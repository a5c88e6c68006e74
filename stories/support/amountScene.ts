import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { fn } from 'storybook/test';
import { speechScene, type SpeechScene } from './speechScene';

/** The default props for stories of the field. */
export const amountArgs = {
  label: 'Tip',
  name: 'tip',
  max: money(20_000, 'USD'),
  onValueChange: fn(),
  onValueCommitted: fn(),
};

/** The field's own English sentences. */
export const say = en.sentences.amountEntry;

/** The name of the button that opens the microphone. */
export const { talk } = say;

/** A browser whose payer says these utterances, one per press. */
export const says = (...utterances: string[]): SpeechScene => speechScene({ utterances });

/** The part of a story that connects its field to the browser of a scene. */
export const inScene = ({ recognizer, beforeEach }: SpeechScene) => ({ args: { recognizer }, beforeEach });
