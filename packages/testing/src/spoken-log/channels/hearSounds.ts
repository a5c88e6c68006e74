import type { ConnectChannel, PageWindow } from './page';
import { guarded, wrapMethod } from './wrapMethod';

/**
 * Listens to sounds without words: oscillators and buffers of Web Audio, and audio or video elements. A sound counts
 * when it can be heard: once its context runs, or its element plays. Sources started together are one sound.
 */
export const hearSounds: ConnectChannel = ({ view, hear }) => {
  let together: string[] = [];

  function sound(text: string) {
    together.push(text);
    if (together.length > 1) return;
    queueMicrotask(() => {
      hear({ channel: 'earcon', text: together.join(', ') });
      together = [];
    });
  }

  function whenRunning(source: AudioScheduledSourceNode) {
    const { context } = source;
    const text = textOf(source, view);
    if (text === null || !('resume' in context)) return;
    if (context.state === 'running') return sound(text);
    // A page starts its sound in the task of the tap that resumes the context.
    const stopWaiting = () => {
      context.removeEventListener('statechange', onChange);
      source.removeEventListener('ended', stopWaiting);
    };
    const onChange = () => {
      if (context.state !== 'running') return;
      stopWaiting();
      sound(text);
    };
    context.addEventListener('statechange', onChange);
    source.addEventListener('ended', stopWaiting);
  }

  const nodes = [view.AudioScheduledSourceNode, view.AudioBufferSourceNode].filter(Boolean);
  const undo = nodes
    .filter(({ prototype }) => Object.hasOwn(prototype, 'start'))
    .map(({ prototype }) =>
      wrapMethod(prototype, 'start', ({ self, run }) => {
        const result = run();
        guarded(() => whenRunning(self as AudioScheduledSourceNode));
        return result;
      }),
    );
  undo.push(
    wrapMethod(view.HTMLMediaElement.prototype, 'play', ({ self, run }) => {
      const result = run();
      const element = self as HTMLMediaElement;
      const tell = () => {
        if (!element.muted && element.volume > 0) sound(fileOf(element));
      };
      if (result instanceof Promise) void result.then(tell, () => {});
      return result;
    }),
  );
  return () => {
    for (const end of undo) end();
  };
};

/** "660 Hz" or "0.4 s of sound". Null for silence, with which pages unlock their sound. */
function textOf(source: AudioScheduledSourceNode, view: PageWindow): string | null {
  if (source instanceof view.OscillatorNode) return `${Math.round(source.frequency.value)} Hz`;
  if (!(source instanceof view.AudioBufferSourceNode) || !source.buffer || isSilent(source.buffer)) return null;
  return `${source.buffer.duration.toFixed(1)} s of sound`;
}

function isSilent(buffer: AudioBuffer): boolean {
  return buffer.getChannelData(0).every((sample) => sample === 0);
}

/** The last part of the address, or "audio" for sound that was made in the page. */
function fileOf({ currentSrc, src, localName }: HTMLMediaElement): string {
  const address = currentSrc || src;
  if (!/^(?:https?|file):/.test(address)) return localName;
  return new URL(address).pathname.split('/').at(-1) || localName;
}
