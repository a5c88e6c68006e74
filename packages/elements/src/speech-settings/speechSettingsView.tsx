import { SpeechSettings } from '@payaloud/react';
import { headingLevelOf } from '../element/headingLevel';
import { viewOf } from '../element/mountComponent';
import type { SpeechSettingsHost } from './speechSettingsHost';

export const speechSettingsView = viewOf(({ headingLevel }: SpeechSettingsHost) => (
  <SpeechSettings headingLevel={headingLevelOf(headingLevel, [2, 3, 4, 5, 6])} />
));
