import type { VoiceCheck } from '@payaloud/browser';
import { useRef, useSyncExternalStore } from 'react';
import type { voiced } from '../provider';
import { Button, useIsomorphicLayoutEffect } from '../shared';
import { useLeavingPrompt } from './useLeavingPrompt';

export interface VoicePanelProps {
  readonly check: VoiceCheck;
  /** Given, because what a later part imports from the provider would load first on every page. */
  readonly voiced: typeof voiced;
  /** Closes the check. */
  readonly onLeave: () => void;
}

/**
 * The open voice check, below the ways, which stay usable. Its button carries the digits and takes the focus with each
 * prompt, so that a screen reader says them once, and before the microphone opens.
 */
export function VoicePanel({ check, voiced, onLeave }: VoicePanelProps) {
  const view = useSyncExternalStore(check.subscribe, check.getState, check.getState);
  const { status, prompt, digits, reply } = view;
  const leaving = useLeavingPrompt(view);
  const { sentences, lang } = check;
  const talk = useRef<HTMLButtonElement>(null);
  /** Where the focus is: a payer who has gone elsewhere meanwhile stays there. */
  const focus = useRef<'here' | 'elsewhere'>('here');
  // Before `useKeptFocus`, which would move the focus to the heading when the last prompt's button goes.
  useIsomorphicLayoutEffect(() => {
    if (focus.current === 'here') talk.current?.focus();
  }, [prompt]);
  if (status === 'closed' || status === 'loading') return null;
  const isOpen = status === 'opening' || status === 'listening';

  function leave() {
    // In the same press, so that the payer hears the next way and not the heading.
    talk.current?.closest('section')?.querySelector<HTMLElement>(otherWays)?.focus();
    onLeave();
  }

  return (
    // A fieldset would have to have a visible legend.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-label={sentences.region} lang={lang} data-part="voice-check" data-status={status}>
      {leaving && (
        <Button key={leaving.prompt} data-part="voice-said" tabIndex={-1}>
          {sentences.say(leaving.digits.map(String))}
        </Button>
      )}
      <Button
        key={prompt}
        ref={talk}
        variant="tonal"
        data-part="voice-talk"
        aria-pressed={isOpen}
        onFocus={() => (focus.current = 'here')}
        // A button that goes with its prompt loses the focus to nothing.
        onBlur={({ relatedTarget }) => relatedTarget && (focus.current = 'elsewhere')}
        {...voiced({ speech: sentences.say(check.spell(digits)) })}
        onClick={check.talk}
      >
        {sentences.say(digits.map(String))}
      </Button>
      {reply && <p data-part="voice-reply">{{ ...sentences.again, ...sentences.obstacles }[reply]}</p>}
      <Button data-part="voice-leave" onClick={leave}>
        {sentences.otherWay}
      </Button>
      <p data-part="voice-label">
        {sentences.experimental} {sentences.label}
      </p>
    </div>
  );
}

const otherWays =
  '[data-part="ways"] :is(button, input):not([data-part="hear"], [data-part="voice"], [aria-disabled="true"])';
