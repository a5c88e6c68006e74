import { forwardRef, useId, useImperativeHandle, useState, type ComponentPropsWithoutRef, type Ref } from 'react';
import { useAnnounce, useDefaults, usePreferences, type Defaults } from '../provider';
import { Button, mergeProps } from '../shared';
import type { HostedFieldAdapter, HostedFieldControl, HostedFieldState } from './adapter';
import { useHostedFrames } from './useHostedFrames';

export interface HostedFieldProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onChange'>, Pick<Defaults, 'language' | 'announcer'> {
  /** Mounts the provider's fields. Create it outside of render. */
  readonly adapter: HostedFieldAdapter;
  /**
   * The visible label, which is also the title of the frame.
   * @default "Card details" in the payer's language
   */
  readonly label?: string;
  /**
   * Gets what a form can do with the fields: check them, and move the focus into them.
   * @default none
   */
  readonly controlRef?: Ref<HostedFieldControl>;
  /** Called when the provider's fields have changed. */
  readonly onFieldChange?: (state: HostedFieldState) => void;
}

/**
 * A place for a provider's payment fields, which are frames of another origin. It gives them a label, one frame title, an error
 * text, and a way in for the focus. Everything that the payer types stays in the provider's frame.
 *
 * @example
 *   const fields = createFakeHostedField();
 *   const field = <HostedField label="Card" adapter={fields} language={en} />;
 */
export const HostedField = forwardRef<HTMLDivElement, HostedFieldProps>(function HostedField(props, ref) {
  const { adapter, label: appLabel, controlRef, onFieldChange, language: appLanguage, announcer, ...rest } = props;
  const { language } = useDefaults('checkout', { language: appLanguage });
  const announce = useAnnounce(announcer);
  const [{ pageVoice }] = usePreferences();
  const { paymentMethods: sentences } = language.sentences;
  const label = appLabel ?? sentences.cardDetails;
  const id = useId();
  const [state, setState] = useState(nothingTyped);
  const [isChecked, setChecked] = useState(false);
  const say = (text: string) => announce({ text, urgency: 'polite', lang: language.tag, topic: `hosted-field:${id}` });
  const frames = useHostedFrames(adapter, label, {
    onChange(next) {
      const isNews = next.error !== null && next.error !== state.error && !adapter.showsErrors;
      if (isNews && next.error !== null) say(next.error);
      setState(next);
      onFieldChange?.(next);
    },
    onFailed: () => say(sentences.fieldFailed),
  });
  const { phase, handle } = frames;
  const problem = problemOf(adapter.showsErrors ? { ...state, error: null } : state, phase, sentences);
  // Until the payer wants to go on, an incomplete field is not wrong.
  const known = isChecked ? problem : state.error;
  const error = adapter.showsErrors || phase !== 'ready' ? null : known;
  const focus = () => handle.current?.focus();
  useImperativeHandle(controlRef, () => ({
    focus,
    check() {
      setChecked(true);
      if (problem !== null) handle.current?.showErrors?.();
      return problem;
    },
  }));

  return (
    <div
      {...mergeProps({ className: 'payaloud payaloud-hosted-field' }, rest)}
      {...(frames.isSeveral && { role: 'group', 'aria-label': label })}
      ref={ref}
      data-status={error === null ? phase : 'invalid'}
    >
      {/* The title of the frame says the same, and so does the name of a group. */}
      <p data-part="label" aria-hidden="true" onClick={focus}>
        {label}
      </p>
      {pageVoice === 'on' && <p data-part="note">{sentences.unreadable}</p>}
      {error !== null && <p data-part="error">{error}</p>}
      {phase === 'loading' && <p data-part="loading">{sentences.fieldLoading}</p>}
      {phase === 'failed' && (
        <>
          <p data-part="error">{sentences.fieldFailed}</p>
          <Button data-part="load-again" onClick={frames.loadAgain}>
            {sentences.loadAgain}
          </Button>
        </>
      )}
      <div ref={frames.slot} data-part="frame" />
    </div>
  );
});

const nothingTyped: HostedFieldState = { complete: false, empty: true, error: null };

interface Problems {
  readonly incomplete: string;
  readonly fieldLoading: string;
  readonly fieldFailed: string;
}

/** Why the payer cannot go on with these fields. */
function problemOf({ complete, error }: HostedFieldState, phase: string, sentences: Problems): string | null {
  if (phase === 'loading') return sentences.fieldLoading;
  if (phase === 'failed') return sentences.fieldFailed;
  if (error !== null) return error;
  return complete ? null : sentences.incomplete;
}
