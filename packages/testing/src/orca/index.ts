export { startOrca, type Orca, type OrcaOptions } from './startOrca';
export { findMissingForOrca, type BrowserName, type MissingForOrca } from './findMissingForOrca';
export {
  type BrowserLauncher,
  type BrowserWindow,
  type DrivenBrowser,
  type DrivenPage,
  type WindowOptions,
} from './browserWindow';
export { type CapturedOutput, type HeardOrca } from './hearOrca';
export { PayaloudTestingError, type PayaloudTestingErrorCode } from '../PayaloudTestingError';
export { type BrailleLine } from '../braille-recorder';
export { type RecordedSpeech, type SpeechRecorder } from '../speech-recorder';
