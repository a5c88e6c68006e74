import type { Sentences } from '@payaloud/core/languages';
import { useId } from 'react';

export interface RemoteVoiceQuestionProps {
  readonly text: string;
  readonly settings: Sentences['settings'];
  readonly onAnswer: (answer: 'allowed' | 'refused') => void;
}

/** Law 6: what leaves the device is said first, in words, and nothing leaves without a yes. */
export function RemoteVoiceQuestion({ text, settings, onAnswer }: RemoteVoiceQuestionProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} data-part="question">
      <p id={id}>{text}</p>
      <button type="button" className="payaloud-button" data-part="allow" onClick={() => onAnswer('allowed')}>
        {settings.allowRemoteVoice}
      </button>
      <button type="button" className="payaloud-button" data-part="refuse" onClick={() => onAnswer('refused')}>
        {settings.refuseRemoteVoice}
      </button>
    </div>
  );
}
