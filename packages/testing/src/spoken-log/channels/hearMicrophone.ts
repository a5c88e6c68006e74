import type { ConnectChannel } from './page';
import { guarded, wrapMethod } from './wrapMethod';

/**
 * Listens to the microphone: the audio tracks of `getUserMedia`, and speech recognition. It is open from the first that
 * opens to the last that closes. Both are looked for again when the page changes, because tests replace them.
 */
export const hearMicrophone: ConnectChannel = ({ view, hear, onChanges }) => {
  const using = new Set<object>();
  const undo: (() => void)[] = [];
  const hooked = new WeakSet<object>();
  let isOn = true;

  function open(user: object) {
    if (!isOn || using.has(user)) return;
    using.add(user);
    if (using.size === 1) hear({ channel: 'microphone', phase: 'opened' });
  }
  function close(user: object) {
    if (isOn && using.delete(user) && using.size === 0) hear({ channel: 'microphone', phase: 'closed' });
  }

  function followTrack(track: MediaStreamTrack) {
    if (track.readyState === 'ended') return;
    open(track);
    track.addEventListener('ended', () => close(track));
    // `stop()` fires no event.
    undo.push(
      wrapMethod(track, 'stop', ({ run }) => {
        const result = run();
        guarded(() => close(track));
        return result;
      }),
    );
  }

  function followRecognition(recognition: EventTarget) {
    if (hooked.has(recognition)) return;
    hooked.add(recognition);
    // Not at `start`, which also comes on a device without a microphone, before the error.
    recognition.addEventListener('audiostart', () => open(recognition));
    // `audioend` comes first, and the others in case that an engine leaves it out.
    for (const name of ['audioend', 'error', 'end']) recognition.addEventListener(name, () => close(recognition));
  }

  function hook(holder: object | undefined, name: string, follow: (self: unknown, result: unknown) => void) {
    if (!holder || hooked.has(holder)) return;
    hooked.add(holder);
    undo.push(
      wrapMethod(holder, name, ({ self, run }) => {
        if (name === 'start') guarded(() => follow(self, undefined));
        const result = run();
        if (name !== 'start') guarded(() => follow(self, result));
        return result;
      }),
    );
  }

  function hookAll() {
    hook(view.navigator.mediaDevices, 'getUserMedia', (_, stream) => {
      if (!(stream instanceof Promise)) return;
      void stream.then(
        (opened: MediaStream) => guarded(() => opened.getAudioTracks().forEach(followTrack)),
        () => {},
      );
    });
    const { SpeechRecognition, webkitSpeechRecognition } = view as Partial<RecognitionWindow>;
    for (const constructor of [SpeechRecognition, webkitSpeechRecognition]) {
      hook(constructor?.prototype, 'start', (self) => followRecognition(self as EventTarget));
    }
  }

  hookAll();
  onChanges(hookAll);
  return () => {
    isOn = false;
    for (const end of undo) end();
  };
};

interface RecognitionWindow {
  readonly SpeechRecognition: { readonly prototype: object };
  readonly webkitSpeechRecognition: { readonly prototype: object };
}
