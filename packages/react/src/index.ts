export * from './amount-field';
export {
  PayaloudProvider,
  PayaloudReactError,
  useAnnounce,
  usePreferences,
  type Defaults,
  type PayaloudProviderProps,
} from './provider';

export {
  createAnnouncer,
  createRecognizer,
  nativeCloud,
  nativeOnDevice,
  type Announcer,
  type DevicePublicKey,
  type IdentityConfirmation,
  type IdentityOutcome,
  type RecognitionEngine,
  type Recognizer,
  type WordEnrollment,
  type WordEnrollmentView,
} from '@payaloud/browser';
export * from './swipe-to-pay';
export * from './payment-status';
export * from './use-payment';
export * from './announcement-log';
export * from './speech-settings';
export * from './speak-to-me';
export * from './swipe-identity';
export * from './enrolled-words';
