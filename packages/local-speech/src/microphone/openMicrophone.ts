import type { RecognitionCause } from '@payaloud/browser';
import { PayaloudLocalSpeechError } from '../errors';

export interface MicrophoneEvents {
  /** Mono PCM at the device's own rate, from -1 to 1, in pieces of about 20 ms. */
  onSamples(pcm: Float32Array, sampleRate: number): void;
  /** The device went away, or the payer took the permission back. */
  onLost(): void;
}

export interface Microphone {
  /** Releases the device at once: the browser's recording sign goes out, and iOS gives the volume back. */
  close(): void;
}

/**
 * Opens the payer's microphone, or throws a `PayaloudLocalSpeechError` whose code is the cause. A port: another source of
 * samples can take its place.
 */
export type OpenMicrophone = (
  events: MicrophoneEvents,
  options: { readonly signal: AbortSignal },
) => Promise<Microphone>;

/**
 * The page's microphone through an AudioWorklet.
 *
 * @param workletUrl where `capture-worklet.js` lies, on the page's own origin.
 */
export function pageMicrophone(workletUrl: string): OpenMicrophone {
  return async (events, { signal }) => {
    // Made before the first await, inside the payer's press: WebKit leaves a later one suspended.
    const context = new AudioContext();
    const opening = openStream();
    const close = () => {
      // Also where the permission comes after the payer has given up: a stream that nobody closes keeps the sign on.
      opening.then(stopTracks, ignore);
      if (context.state !== 'closed') context.close().catch(ignore);
    };
    try {
      const [stream] = await Promise.all([opening, context.audioWorklet.addModule(workletUrl), context.resume()]);
      if (signal.aborted) throw new PayaloudLocalSpeechError('aborted');
      connectCapture(context, stream, events);
      return { close };
    } catch (error) {
      close();
      throw error instanceof PayaloudLocalSpeechError
        ? error
        : new PayaloudLocalSpeechError('engine-failed', String(error));
    }
  };
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function ignore(): void {}

async function openStream(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
  } catch (error) {
    throw new PayaloudLocalSpeechError(await recognitionCause(error), String(error));
  }
}

function connectCapture(context: AudioContext, stream: MediaStream, events: MicrophoneEvents): void {
  const capture = new AudioWorkletNode(context, 'payaloud-capture', {
    numberOfInputs: 1,
    numberOfOutputs: 0,
    channelCount: 1,
  });
  capture.port.addEventListener('message', ({ data }: MessageEvent<Float32Array>) =>
    events.onSamples(data, context.sampleRate),
  );
  capture.port.start();
  context.createMediaStreamSource(stream).connect(capture);
  stream.getAudioTracks()[0]?.addEventListener('ended', () => events.onLost());
}

/** https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
async function recognitionCause(error: unknown): Promise<RecognitionCause> {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError') return (await isBlockedForGood()) ? 'permission-denied' : 'permission-denied-once';
  if (name === 'NotFoundError' || name === 'NotReadableError' || name === 'OverconstrainedError')
    return 'no-microphone';
  return name === 'SecurityError' ? 'service-not-allowed' : 'engine-failed';
}

async function isBlockedForGood(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'microphone' });
    return state === 'denied';
  } catch {
    // Firefox before 131 does not know the name.
    return false;
  }
}
