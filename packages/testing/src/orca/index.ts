export { startOrca, type Orca, type OrcaOptions } from './startOrca';
export { findMissingForOrca, type MissingForOrca } from './findMissingForOrca';
export { type ChromiumLauncher, type DrivenPage } from './chromiumWindow';
export { type CapturedOutput, type HeardOrca } from './hearOrca';
export { PayaloudTestingError, type PayaloudTestingErrorCode } from './PayaloudTestingError';
export { type BrailleLine } from '../braille-recorder';
export { type RecordedSpeech, type SpeechRecorder } from '../speech-recorder';
