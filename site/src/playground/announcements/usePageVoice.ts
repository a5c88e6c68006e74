import { createSpeaker } from '@payaloud/browser';
import { useEffect, useState } from 'react';

interface PageVoice {
  /** Says a text, in place of the one before. */
  readonly say: (text: string, lang: string) => void;
  /** In words; empty if the last text was said. */
  readonly problem: string;
}

/** The page voice as components use it. It is silent until a press. */
export function usePageVoice(): PageVoice {
  const [speaker] = useState(() => createSpeaker());
  const [problem, setProblem] = useState('');
  const [stop, setStop] = useState<() => void>(() => () => {});
  useEffect(() => stop, [stop]);

  function say(text: string, lang: string) {
    setProblem('');
    speaker.prime();
    const utterance = speaker.speak(text, { lang });
    setStop(() => () => utterance.stop());
    void utterance.settled.then((result) => {
      if (result === 'unavailable') setProblem('This browser has no voice for it on this device.');
    });
  }

  return { say, problem };
}
