// Whole files: of an index that exports by name, esbuild 0.28 puts what later chunks use into the first one.
export * from './announcer/createAnnouncer';
export * from './device-key/deviceKey';
export * from './device-key/passkeyKey';
export * from './device-key/templateVault';
export * from './effects/payment/createPaymentController';
export * from './effects/received/createReceivedController';
export * from './effects/received/source';
export * from './errors/PayaloudBrowserError';
export * from './microphone/createRecognizer';
export * from './microphone/nativeCloud';
export * from './microphone/nativeOnDevice';
export * from './microphone/platform';
export * from './preferences/createPreferenceStore';
export * from './preferences/documentPreferences';
export * from './runtime/preload';
export * from './self-voicing/connectSelfVoicing';
export * from './speaker/createSpeaker';
export * from './speaker/withFallback';
export type { Announcer, AnnouncerSnapshot } from './announcer';
export type { PasskeyAssertion } from '@payaloud/core/internal/confirmation';
export type { PasskeyOutcome, PasskeyRequest, TemplateProtection, WrappingKey } from './device-key';
export type { AmountEntryController } from './effects/amount';
export type { EnrollmentController, EnrollmentView } from './effects/enrollment';
export type {
  CodeDelivery,
  IdentityConfirmation,
  IdentityController,
  IdentityMemory,
  IdentityOptions,
  IdentityOutcome,
  OtherMethodOptions,
  PasskeyOptions,
  RememberedIdentity,
  SignedByDevice,
} from './effects/identity';
export type {
  PaymentChannel,
  PaymentControllerOptions,
  PaymentExpiry,
  PaymentLock,
  PaymentNews,
  PaymentPlatform,
  PaymentStorage,
  PayRequest,
} from './effects/payment';
export type { HeardStorage, ReceivedControllerOptions } from './effects/received';
export type { Feedback, HapticsReport } from './feedback';
export type {
  ConsentAnswer,
  ConsentPreference,
  EngineAvailability,
  ListenEvents,
  ListenOutcome,
  ListenRequest,
  ListenSession,
  NativeCloudOptions,
  NativeEngineOptions,
  Prepared,
  RecognitionCause,
  RecognitionEngine,
  Recognizer,
  RecognizerOptions,
  TeachingProgress,
  VoiceDestination,
  WordCount,
  WordEnrollment,
  WordEnrollmentView,
} from './microphone';
export type { Consent, Preferences } from './preferences';
export type { Clock, FlowStep, Timers } from './runtime/public';
export type { Speaker, SpeakOptions, SpokenResult, Utterance, VoiceChoice } from './speaker';
export type { VoiceCheck, VoiceCheckView, VoiceSetup, VoiceSetupView } from './voice-identity';
