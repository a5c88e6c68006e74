/** What the settings of speech show and say, and the control that starts the page voice. */
export interface SettingsSentences {
  readonly heading: string;
  readonly speakToMe: string;
  /** Said when the page voice starts: what it does and how to stop it. */
  readonly voiceStarted: string;
  /** The payer's answer to `privacy.label`, which is asked when the voice first starts; the other is `speakers`. */
  readonly listenPrivately: string;
  /** Shown and, through the regions, said where the device has no voice. */
  readonly noVoice: string;
  /** Asked, and shown, before a voice may speak that sends what it says away. `recipient` is empty where it is not known. */
  readonly askRemoteVoice: (voice: string, recipient: string) => string;
  readonly allowRemoteVoice: string;
  readonly refuseRemoteVoice: string;
  readonly stop: string;
  readonly repeat: string;
  readonly stopSpeaking: string;
  readonly regions: { readonly label: string; readonly description: string };
  readonly pageVoice: { readonly label: string; readonly description: string };
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
  /** The switch for voices that send what they say away. */
  readonly remoteVoices: { readonly label: string; readonly description: string };
  /** Where a voice goes, the page's or the payer's: `null` stays on the device, an empty text is not known. */
  readonly goes: (recipient: string | null) => string;
  readonly recognition: {
    readonly label: string;
    readonly description: string;
    /** No wish: the app's order. */
    readonly automatic: string;
    /** By the `name` of an engine; one without a word here shows that name. */
    readonly engines: Readonly<Record<string, string>>;
    /** The switch for recognizers that send the payer's voice away. */
    readonly remote: { readonly label: string; readonly description: string };
  };
  readonly talkKey: { readonly label: string; readonly description: string; readonly none: string };
  /** The switch for a long pause and no time limits. */
  readonly takeTime: { readonly label: string; readonly description: string };
  readonly pause: string;
  readonly pauseValue: (seconds: number) => string;
  readonly forget: string;
  readonly forgotten: string;
  /** The log of what was said. */
  readonly log: string;
  readonly logEmpty: string;
}
