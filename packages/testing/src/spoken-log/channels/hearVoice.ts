import type { ConnectChannel } from './page';
import { guarded, wrapMethod } from './wrapMethod';

/**
 * Listens to `speechSynthesis`. An utterance that never starts is not heard. It is looked for again when the page
 * changes, because tests replace it.
 */
export const hearVoice: ConnectChannel = ({ view, hear, onChanges }) => {
  const hooked = new Map<SpeechSynthesis, () => void>();
  let utterances = 0;

  function hook() {
    const synthesis: SpeechSynthesis | undefined = view.speechSynthesis;
    if (!synthesis || hooked.has(synthesis)) return;
    const undo = wrapMethod(synthesis, 'speak', ({ args: [utterance], run }) => {
      guarded(() => follow(utterance as SpeechSynthesisUtterance));
      return run();
    });
    hooked.set(synthesis, undo);
  }

  function follow(spoken: SpeechSynthesisUtterance) {
    const { text } = spoken;
    const utterance = (utterances += 1);
    const say = (phase: 'started' | 'ended' | 'cut') => hear({ channel: 'voice', text, phase, utterance });
    let isSpeaking = false;
    const end = (phase: 'ended' | 'cut') => () => {
      if (isSpeaking) say(phase);
      isSpeaking = false;
    };
    spoken.addEventListener('start', () => {
      isSpeaking = true;
      say('started');
    });
    spoken.addEventListener('end', end('ended'));
    spoken.addEventListener('error', end('cut'));
  }

  hook();
  onChanges(hook);
  return () => {
    for (const undo of hooked.values()) undo();
  };
};
