/** Sentences for the speech settings, and for the control that starts the page voice. */
export interface SettingsSentences {
  readonly heading: string;
  /** The headings of the three groups of settings. */
  readonly groups: Readonly<Record<'sound' | 'privacy' | 'listening', string>>;
  readonly speakToMe: string;
  /** Said when the page voice starts. Says what it does and how to stop it. */
  readonly voiceStarted: string;
  /** One answer to `privacy.label`, which is asked when the voice first starts. The other one is `speakers`. */
  readonly listenPrivately: string;
  /** Written to the regions if the device has no voice. The page voice is then off again. */
  readonly noVoice: string;
  /** Said in the language before, when the page's language becomes one that the device has no voice for. */
  readonly noVoiceFor: string;
  /** Asked before using a voice that sends its text to a server. `recipient` is empty if unknown. */
  readonly askRemoteVoice: (voice: string, recipient: string) => string;
  readonly allowRemoteVoice: string;
  readonly refuseRemoteVoice: string;
  readonly stop: string;
  readonly repeat: string;
  readonly stopSpeaking: string;
  /** The switch for live regions while the page voice is off. */
  readonly regions: { readonly label: string; readonly description: string };
  /** The same switch while the page voice is on. Says that both voices then speak. */
  readonly bothVoices: { readonly label: string; readonly description: string };
  readonly pageVoice: { readonly label: string; readonly description: string };
  /** The switch for a page voice that leaves controls and keys to a screen reader. */
  readonly onlyMessages: { readonly label: string; readonly description: string };
  readonly earcons: { readonly label: string; readonly description: string };
  readonly haptics: {
    readonly label: string;
    readonly description: Readonly<Record<'none' | 'likely' | 'unlikely', string>>;
  };
  readonly privacy: {
    readonly label: string;
    readonly description: string;
    readonly choices: Readonly<
      Record<'speakers' | 'private' | 'quiet', { readonly label: string; readonly description: string }>
    >;
  };
  readonly rate: string;
  readonly rateValue: (times: number) => string;
  readonly volume: string;
  readonly volumeValue: (percent: number) => string;
  readonly sample: string;
  readonly sampleText: string;
  readonly voice: string;
  readonly anyVoice: string;
  /** The switch for voices that send their text to a server. */
  readonly remoteVoices: { readonly label: string; readonly description: string };
  /** Says where a voice's text or the payer's voice is sent. `null`: stays on the device. Empty: unknown. */
  readonly goes: (recipient: string | null) => string;
  readonly recognition: {
    readonly label: string;
    readonly description: string;
    /** No choice: the app's order. */
    readonly automatic: string;
    /** By the `name` of an engine. Engines without an entry are shown by that name. */
    readonly engines: Readonly<Record<string, string>>;
    /** The switch for recognizers that send the payer's voice to a server. */
    readonly remote: { readonly label: string; readonly description: string };
  };
  readonly talkKey: { readonly label: string; readonly description: string; readonly none: string };
  /** The switch for a long pause and no time limits. */
  readonly takeTime: { readonly label: string; readonly description: string };
  readonly pause: string;
  readonly pauseValue: (seconds: number) => string;
  readonly forget: string;
  readonly forgotten: string;
  /** The name of the log of messages. */
  readonly log: string;
  readonly logEmpty: string;
}
