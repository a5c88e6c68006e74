import { PayaloudBrowserError } from '../errors';
import type { RecognitionCause } from '../microphone';
import { claimAudioSession, type AudioSession } from '../microphone/audioSession';
import { pageAllows } from '../runtime';

export interface MicrophoneEvents {
  /** Mono PCM at the device's own rate, from -1 to 1, in pieces of about 20 ms. */
  onSamples(pcm: Float32Array, sampleRate: number): void;
  /** The device was disconnected, or the payer revoked the permission. */
  onLost(): void;
}

export interface Microphone {
  /** Releases the device at once: the browser's recording sign goes out, and iOS restores the volume. */
  close(): void;
}

/**
 * Opens the payer's microphone. Another source of samples can replace it.
 *
 * @throws an error whose `code` is the cause, such as a `PayaloudBrowserError`.
 */
export interface OpenMicrophone {
  (events: MicrophoneEvents, options: { readonly signal: AbortSignal }): Promise<Microphone>;
  /** Fetches the files that opening needs, in case the page goes offline. Does not open the microphone. */
  prepare?(): void;
}

/**
 * The page's microphone through an AudioWorklet.
 *
 * @param workletUrl URL of `capture-worklet.js` on the page's own origin.
 * @example
 *   const openMicrophone = pageMicrophone('/payaloud/capture-worklet.js');
 *   const microphone = await openMicrophone(
 *     { onSamples: (pcm, sampleRate) => console.log(pcm.length, sampleRate), onLost: () => {} },
 *     { signal: AbortSignal.timeout(5_000) },
 *   );
 *   microphone.close();
 */
export function pageMicrophone(workletUrl: string): OpenMicrophone {
  let kept: CaptureContext | undefined;

  /** Returns one shared context. Another one would fetch the worklet again, and the page may be offline by then. */
  function captureContext(): CaptureContext {
    if (kept && kept.context.state !== 'closed') return kept;
    const context = new AudioContext();
    const loaded = context.audioWorklet.addModule(workletUrl);
    const made: CaptureContext = { context, loaded, users: 0, restoreSession: ignore };
    made.loaded.catch(() => forget(made));
    kept = made;
    return made;
  }

  function forget(broken: CaptureContext): void {
    if (kept === broken) kept = undefined;
    if (broken.context.state !== 'closed') broken.context.close().catch(ignore);
  }

  const open: OpenMicrophone = async (events, { signal }) => {
    // Create the context before the first await, inside the payer's press. WebKit leaves a later one suspended.
    const capture = captureContext();
    const { context, loaded } = capture;
    const opening = openStream();
    let disconnect = ignore;
    let state: 'in use' | 'given back' = 'in use';
    capture.users += 1;
    if (capture.users === 1) capture.restoreSession = claimAudioSession((navigator as SessionNavigator).audioSession);
    const close = () => {
      if (state === 'given back') return;
      state = 'given back';
      // Needed also if the permission comes after an abort: an open stream keeps the recording sign on.
      opening.then(stopTracks, ignore);
      disconnect();
      capture.users -= 1;
      // Another opening may have begun before this one was closed.
      if (capture.users > 0) return;
      capture.restoreSession();
      if (context.state === 'running') context.suspend().catch(ignore);
    };
    try {
      const [stream] = await Promise.all([opening, loaded, context.resume()]);
      if (signal.aborted) throw new PayaloudBrowserError('aborted', 'The opening was given up');
      disconnect = connectCapture(context, stream, events);
      return { close };
    } catch (error) {
      close();
      if (error instanceof PayaloudBrowserError) throw error;
      forget(capture);
      throw new PayaloudBrowserError('engine-failed', String(error));
    }
  };
  const prepare = () => {
    const { context, users } = captureContext();
    if (users === 0) context.suspend().catch(ignore);
  };
  return Object.assign(open, { prepare });
}

interface CaptureContext {
  readonly context: AudioContext;
  readonly loaded: Promise<void>;
  users: number;
  restoreSession: () => void;
}

interface SessionNavigator {
  readonly audioSession?: AudioSession;
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
    throw new PayaloudBrowserError(await recognitionCause(error), String(error));
  }
}

function connectCapture(context: AudioContext, stream: MediaStream, events: MicrophoneEvents): () => void {
  const capture = new AudioWorkletNode(context, 'payaloud-capture', {
    numberOfInputs: 1,
    numberOfOutputs: 0,
    channelCount: 1,
  });
  const hand = ({ data }: MessageEvent<Float32Array>) => events.onSamples(data, context.sampleRate);
  capture.port.addEventListener('message', hand);
  capture.port.start();
  const source = context.createMediaStreamSource(stream);
  source.connect(capture);
  stream.getAudioTracks()[0]?.addEventListener('ended', () => events.onLost());
  return () => {
    source.disconnect();
    capture.port.removeEventListener('message', hand);
    capture.port.postMessage('end');
  };
}

/** https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
async function recognitionCause(error: unknown): Promise<RecognitionCause> {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' && !pageAllows('microphone')) return 'blocked-by-page';
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
    // Firefox before 131 does not know this permission name.
    return false;
  }
}
