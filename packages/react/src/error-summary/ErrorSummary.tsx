import { forwardRef, useId, useRef, type ComponentPropsWithoutRef, type MouseEvent } from 'react';
import { useDefaults, type Defaults } from '../provider';
import { mergeProps, useFocusFallback, useIsomorphicLayoutEffect } from '../shared';

/** One thing that is wrong. */
export type FormError = {
  /** The remedy, in the payer's language, as it is shown at the field. */
  readonly message: string;
} & (
  | {
      /** Id of the field that the entry leads to. */
      readonly fieldId: string;
    }
  | {
      /** Moves the focus to the field, for one in a frame of the provider. */
      readonly focus: () => void;
    }
);

export interface ErrorSummaryProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, Pick<Defaults, 'language'> {
  /** The errors, in the order of the fields. Nothing is shown if it is empty. */
  readonly errors: readonly FormError[];
  /** How often the payer tried to go on. At each new try with errors, the first entry takes the focus. */
  readonly attempt: number;
  /**
   * The level of the heading.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * The errors of a form, after the payer tried to go on. The first entry takes the focus, so that the number of errors and the
 * first one are heard at once, and Enter leads to its field. It is not an alert, because an alert that also takes the focus is said twice
 * (hmrc/accessibility#21).
 *
 * @example
 *   <ErrorSummary errors={[{ message: 'Enter a tip.', fieldId: 'tip' }]} attempt={1} language={en} />
 */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(props, ref) {
  const { errors, attempt, headingLevel = 2, language: appLanguage, ...rest } = props;
  const { language } = useDefaults('checkout', { language: appLanguage });
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const taken = useRef(attempt);
  const Heading = `h${headingLevel}` as const;
  useIsomorphicLayoutEffect(() => {
    if (taken.current === attempt) return;
    taken.current = attempt;
    list.current?.querySelector('a')?.focus();
  }, [attempt]);
  const hasErrors = errors.length > 0;

  return (
    <div
      {...mergeProps({ ...useFocusFallback(heading), className: 'payaloud payaloud-error-summary' }, rest)}
      {...(hasErrors && { role: 'group', 'aria-labelledby': `${id}-heading` })}
      ref={ref}
      hidden={!hasErrors}
    >
      {hasErrors && (
        <>
          <Heading ref={heading} id={`${id}-heading`} tabIndex={-1} data-part="heading">
            {language.sentences.errorSummary.heading(errors.length)}
          </Heading>
          <ul ref={list} data-part="errors">
            {errors.map((error) => (
              <li key={`${error.message}\n${'fieldId' in error ? error.fieldId : ''}`}>
                <a
                  href={`#${'fieldId' in error ? error.fieldId : `${id}-heading`}`}
                  data-part="error"
                  onClick={(event) => lead(event, error)}
                >
                  {error.message}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
});

/** Moves the focus itself, so that the address of the page stays as it is. */
function lead(event: MouseEvent, error: FormError): void {
  event.preventDefault();
  if ('focus' in error) error.focus();
  else document.getElementById(error.fieldId)?.focus();
}
