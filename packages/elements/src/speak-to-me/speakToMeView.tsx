import { SpeakToMe } from '@payaloud/react';
import { viewOf } from '../element/mountComponent';

export const speakToMeView = viewOf(() => <SpeakToMe />);
