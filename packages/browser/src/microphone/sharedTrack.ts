import { createLevelMeter } from './levelMeter';
import type { ListenOutcome } from './port';

/** The microphone as one track: for the recognizer, the level bars and the loudness of the room. */
export interface SharedTrack {
  readonly track: MediaStreamTrack;
  /** True if even the quietest half second so far was as loud as speech. */
  isRoomLoud(): boolean;
  /** Releases the microphone at once. */
  close(): void;
}

/**
 * Opens the microphone. `onLevel` gets its loudness, 0 to 5, twice a second.
 * @throws the `DOMException` of `getUserMedia`.
 */
export type OpenTrack = (onLevel: (level: number) => void) => Promise<SharedTrack>;

/** A level from 0 to 5. Four bars are 28 to 36 dB above a quiet room, at which our small recognizer refuses, too. */
const loudRoom = 4;
/** In ms between two readings of the sound. */
const pollMs = 100;

export const openTrack: OpenTrack = async (onLevel) => {
  // As early as possible after the payer's press. A context that stays suspended gives no level, and nothing else changes.
  const context = new AudioContext();
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
    const [track] = stream.getAudioTracks();
    if (!track) throw new DOMException('No audio track', 'NotFoundError');
    let quietest = Infinity;
    const meter = createLevelMeter((level) => {
      quietest = Math.min(quietest, level);
      onLevel(level);
    });
    const analyser = new AnalyserNode(context, { fftSize: 2048 });
    context.createMediaStreamSource(stream).connect(analyser);
    const sound = new Float32Array(analyser.fftSize);
    const looking = setInterval(() => {
      if (context.state !== 'running') return;
      analyser.getFloatTimeDomainData(sound);
      // One reading is counted as all the sound since the last one.
      meter.push(sound, (sound.length * 1_000) / pollMs);
    }, pollMs);
    return {
      track,
      isRoomLoud: () => quietest !== Infinity && quietest >= loudRoom,
      close() {
        clearInterval(looking);
        track.stop();
        if (context.state !== 'closed') void context.close();
      },
    };
  } catch (error) {
    void context.close();
    throw error;
  }
};

/** Names a loud room as the cause, and marks an amount that was heard in one, so that it is asked about. */
export function judgedByRoom(held: SharedTrack | null, outcome: ListenOutcome): ListenOutcome {
  if (!held?.isRoomLoud()) return outcome;
  if (outcome.kind === 'heard') return { ...outcome, certainty: 'doubtful' };
  return outcome.cause === 'no-speech' || outcome.cause === 'not-understood'
    ? { kind: 'failed', cause: 'too-loud' }
    : outcome;
}
