import type { VoiceCheck, VoiceCheckView } from '@payaloud/browser';
import type { PaymentTexts } from '@payaloud/browser/internal';
import { useId, useRef, useSyncExternalStore } from 'react';
import type { VoicePanelProps } from '../identity';
import { Button, useIsomorphicLayoutEffect } from '../shared';
import { PromptButton } from './PromptButton';
import { useLeaving } from './useLeaving';

/**
 * The open voice check. Its button carries the digits and takes the focus with each prompt, so that a screen reader says
 * them once, and before the microphone opens. If nobody has pressed yet, the payer comes to it.
 */
export function VoicePanel({ check, voiced, named, onLeave }: VoicePanelProps) {
  const view = useSyncExternalStore(check.subscribe, check.getState, check.getState);
  const { status, prompt, reply } = view;
  const isShown = status !== 'closed' && status !== 'loading';
  const isBlocked = status === 'blocked';
  const leaving = useLeaving(isShown && !isBlocked ? prompt : null);
  const { sentences, lang } = check;
  const id = useId();
  const talk = useRef<HTMLButtonElement>(null);
  const leaveButton = useRef<HTMLButtonElement>(null);
  /** Where the focus is: a payer who has gone elsewhere meanwhile stays there. */
  const focus = useRef<'here' | 'elsewhere'>(onLeave ? 'here' : 'elsewhere');
  // Before `useFocusFallback`, which would move the focus to the heading when the last prompt's button goes.
  useIsomorphicLayoutEffect(() => {
    if (isShown && focus.current === 'here') (isBlocked ? leaveButton : talk).current?.focus();
  }, [isShown, isBlocked, prompt]);
  if (!isShown) return null;
  const microphone = status === 'opening' || status === 'listening' ? 'open' : 'closed';
  const isDownload = !isBlocked && view.digits.length === 0;
  const button = {
    ...promptTexts(check, view, named),
    voiced,
    onPress: check.talk,
    onEarlyPress: check.repeat,
  };

  function leave() {
    // In the same press, so that the payer hears the next method and not the heading.
    leaveButton.current?.closest('section')?.querySelector<HTMLElement>(otherWays)?.focus();
    onLeave?.();
  }

  return (
    <div lang={lang} data-part="voice-check" data-status={status}>
      {isDownload && <p id={id}>{sentences.download(view.megabytes)}</p>}
      {leaving !== null && (
        <PromptButton key={leaving} {...button} place="leaving" microphone={null} describedBy={undefined} />
      )}
      {!isBlocked && (
        <PromptButton
          key={prompt}
          {...button}
          ref={talk}
          place="current"
          microphone={isDownload ? null : microphone}
          describedBy={isDownload ? id : undefined}
          onFocus={() => (focus.current = 'here')}
          // A button that goes with its prompt loses the focus to nothing.
          onBlur={({ relatedTarget }) => relatedTarget && (focus.current = 'elsewhere')}
        />
      )}
      {status === 'downloading' && (
        <>
          <p data-part="progress-words">{sentences.downloading(view.percent)}</p>
          {/* For the eye. Screen readers say a progress bar by themselves, and each quarter is announced. */}
          <progress data-part="progress" max={100} value={view.percent ?? undefined} aria-hidden="true" />
        </>
      )}
      {reply && (
        <p data-part="voice-reply">
          {reply === 'unsure'
            ? sentences.noMatch(view.triesLeft)
            : { ...sentences.again, ...sentences.obstacles }[reply]}
        </p>
      )}
      {onLeave && (
        <Button ref={leaveButton} data-part="voice-leave" onClick={leave}>
          {sentences.otherWay}
        </Button>
      )}
      <p data-part="voice-label">
        {sentences.experimental} {sentences.label}
      </p>
    </div>
  );
}

/** The button's text, and its words for the page voice. Until an answer was given, it also names the payment. */
function promptTexts(check: VoiceCheck, { digits, reply, megabytes }: VoiceCheckView, named: PaymentTexts | null) {
  const { sentences } = check;
  if (digits.length === 0) {
    const text = sentences.downloadStart(megabytes);
    return { text, words: { speech: text } };
  }
  const figures = digits.map(String);
  const spelled = check.spell(digits);
  const speech = sentences.say(spelled);
  if (!named || reply !== null) return { text: sentences.say(figures), words: { speech } };
  return {
    text: sentences.sayToPay(figures, named.amount, named.payee),
    words: { speech: sentences.sayToPay(spelled, named.spokenAmount, named.spokenPayee), masked: speech },
  };
}

const otherWays =
  '[data-part="ways"] :is(button, input):not([data-part="hear"], [data-part="voice"], [aria-disabled="true"])';
