import type { AnnouncerSnapshot } from '@payaloud/browser';
import { forwardRef, useSyncExternalStore, type ComponentPropsWithoutRef } from 'react';
import { useConnected, useDefaults, type Defaults } from '../provider';
import { Button, mergeProps, replayClasses, replayMarks } from '../shared';

export interface AnnouncementLogProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>, Pick<Defaults<'settings'>, 'language' | 'announcer'> {
  /**
   * Number of messages that are shown, newest first.
   * @default 20
   */
  readonly length?: number;
}

/**
 * Lists past messages, with a button that repeats the last one. Closed at first, because the page already shows the
 * messages elsewhere. Not a live region, because the payer chooses when to read it. Marked so that session-replay
 * scripts leave it out.
 *
 * @example
 *   <AnnouncementLog language={en} />
 */
export const AnnouncementLog = forwardRef<HTMLElement, AnnouncementLogProps>(function AnnouncementLog(props, ref) {
  const { length = 20, language: appLanguage, announcer: appAnnouncer, ...rest } = props;
  const { language, announcer } = useDefaults('settings', { language: appLanguage, announcer: appAnnouncer });
  const { settings } = language.sentences;
  useConnected(announcer);
  const { history } = useSyncExternalStore(
    (listener) => announcer.subscribe(listener),
    () => announcer.getSnapshot(),
    () => nothing,
  );
  const shown = history.slice(-length).reverse();

  return (
    <section
      aria-label={settings.log}
      {...mergeProps({ ...replayMarks, className: `payaloud payaloud-announcement-log ${replayClasses}` }, rest)}
      ref={ref}
    >
      <Button data-part="repeat" onClick={() => announcer.repeatLast()}>
        {settings.repeat}
      </Button>
      <details data-part="history">
        <summary data-part="summary">{settings.log}</summary>
        {shown.length === 0 ? (
          <p data-part="empty">{settings.logEmpty}</p>
        ) : (
          <ol data-part="messages">
            {shown.map(({ key, message }) => (
              <li key={key} lang={message.lang} data-part="message">
                {message.text}
              </li>
            ))}
          </ol>
        )}
      </details>
    </section>
  );
});

const nothing: Pick<AnnouncerSnapshot, 'history'> = { history: [] };
