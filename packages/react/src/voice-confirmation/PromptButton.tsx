import { forwardRef, useState, type ComponentPropsWithoutRef } from 'react';
import type { voiced as voicedProps } from '../provider';
import { Button } from '../shared';
import { useDeliberatePress } from '../shared/useDeliberatePress';

interface PromptButtonProps extends Pick<ComponentPropsWithoutRef<'button'>, 'onFocus' | 'onBlur'> {
  /** The button's name, and its words for the page voice. They stay as they first were. */
  readonly text: string;
  readonly words: Parameters<typeof voicedProps>[0];
  readonly voiced: typeof voicedProps;
  /** Null: the button opens no microphone. */
  readonly microphone: 'open' | 'closed' | null;
  /** Id of the text that describes it. */
  readonly describedBy: string | undefined;
  /** `leaving`: a newer prompt has taken its place, and the focus is about to move there. */
  readonly place: 'current' | 'leaving';
  readonly onPress: () => void;
  /** Called for a press that came before the words can have been heard. */
  readonly onEarlyPress: () => void;
}

/**
 * The button of one prompt of the voice check. Its name never changes, because it has the focus, and a screen reader would say
 * it again.
 */
export const PromptButton = forwardRef<HTMLButtonElement, PromptButtonProps>(function PromptButton(props, ref) {
  const { voiced, microphone, describedBy, place, onFocus, onBlur } = props;
  const [{ text, words }] = useState({ text: props.text, words: props.words });
  const press = useDeliberatePress(text, props.onPress, props.onEarlyPress);
  if (place === 'leaving')
    return (
      <Button data-part="voice-said" tabIndex={-1}>
        {text}
      </Button>
    );
  return (
    <Button
      {...press}
      {...voiced(words)}
      ref={ref}
      variant="tonal"
      data-part="voice-talk"
      aria-pressed={microphone === null ? undefined : microphone === 'open'}
      aria-describedby={describedBy}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {text}
    </Button>
  );
});
