/**
 * Asks session-replay scripts to leave the drawing and the code out of their recordings. Each vendor has a mark of its own:
 *
 * - `data-private`: LogRocket; `data-hj-suppress`: Hotjar; `data-rrweb-block`, class `rr-block`: rrweb and what is built
 *   on it; `data-sentry-block`: Sentry; class `ph-no-capture`: PostHog;
 * - `data-clarity-mask`: Microsoft Clarity; `data-dd-privacy="hidden"`: Datadog; class `fs-exclude`: FullStory.
 *
 * They hide the element. A recorder that also stores the places of raw pointers can store a figure in spite of them: an
 * app that records sessions stops the recording while `data-status` is `drawing` or `collecting`.
 */
export const replayMarks = {
  'data-private': '',
  'data-hj-suppress': '',
  'data-rrweb-block': '',
  'data-sentry-block': '',
  'data-clarity-mask': 'True',
  'data-dd-privacy': 'hidden',
} as const;

export const replayClasses = 'rr-block ph-no-capture fs-exclude';
