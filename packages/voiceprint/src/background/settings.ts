/** Few chosen numbers; `docs/measured/voiceprint.md` says how each was chosen. */
export interface VoiceSettings {
  /** Frames that are this much below the loudest do not count as speech, in dB. */
  readonly depthDb: number;
  /** Speech stands out of the room by this much, in dB. */
  readonly overRoomDb: number;
  /** How many frames of 10 ms move a mean of the background half of the way to the payer's voice. */
  readonly relevance: number;
}

/** The edges of the three bands, as scores without a unit: `scoreRows` says what they mean. */
export interface VoiceBands {
  /** `match` from here on. */
  readonly match: number;
  /** The same for an answer that is less than 30 dB above its room. Default: `match`. */
  readonly matchInNoise?: number;
  /** `mismatch` below. Between the two: `unsure`. */
  readonly mismatch: number;
}

export const voiceSettings: VoiceSettings = { depthDb: 30, overRoomDb: 3, relevance: 8 };

export const voiceBands: VoiceBands = { match: 0.28, matchInNoise: 0.24, mismatch: 0.1 };
