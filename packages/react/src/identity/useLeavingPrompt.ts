import type { VoiceCheckView } from '@payaloud/browser';
import { useEffect, useState } from 'react';

type Prompt = Pick<VoiceCheckView, 'prompt' | 'digits'>;

/**
 * The last prompt, until the focus has left its button for a while. Orca loses the focus if the button that has it is
 * removed in the same moment, and says nothing of the new one (Orca 48, three of five times).
 */
export function useLeavingPrompt({ prompt, digits }: Prompt): Prompt | null {
  const [last, setLast] = useState<Prompt>({ prompt, digits });
  useEffect(() => {
    const timer = setTimeout(() => setLast({ prompt, digits }), leavingMs);
    return () => clearTimeout(timer);
  }, [prompt, digits]);
  return last.prompt === prompt || last.digits.length === 0 ? null : last;
}

const leavingMs = 300;
