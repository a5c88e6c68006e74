import type { Timers } from '../runtime';
import type { ListenOutcome } from './port';
import { followRoomLevel } from './roomLevel';

/** The microphone as one track: for the recognizer, the level bars and the loudness of the room. */
export interface SharedTrack {
  readonly track: MediaStreamTrack;
  /** True if even the quietest half second so far was as loud as speech. */
  isRoomLoud(): boolean;
  /** Releases the microphone at once. */
  close(): void;
}

/**
 * Opens the microphone. `onLevel` gets its loudness, 0 to 5, twice a second by `timers`.
 * @throws the `DOMException` of `getUserMedia`.
 */
export type OpenTrack = (onLevel: (level: number) => void, timers: Timers) => Promise<SharedTrack>;

export const openTrack: OpenTrack = async (onLevel, timers) => {
  // As early as possible after the payer's press. A context that stays suspended gives no level, and nothing else changes.
  const context = new AudioContext();
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
    const [track] = stream.getAudioTracks();
    if (!track) throw new DOMException('No audio track', 'NotFoundError');
    const analyser = new AnalyserNode(context, { fftSize: 2048 });
    context.createMediaStreamSource(stream).connect(analyser);
    const sound = new Float32Array(analyser.fftSize);
    const read = () => {
      if (context.state !== 'running') return null;
      analyser.getFloatTimeDomainData(sound);
      return sound;
    };
    const room = followRoomLevel(read, onLevel, timers);
    return {
      track,
      isRoomLoud: () => room.isRoomLoud(),
      close() {
        room.stop();
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
