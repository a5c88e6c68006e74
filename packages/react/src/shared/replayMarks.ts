/**
 * Asks session-replay scripts to leave out of their recordings the drawing, the code, and the texts with amount and
 * payee. Each vendor has its own mark:
 *
 * - `data-private`: LogRocket; `data-hj-suppress`: Hotjar; `data-rrweb-block`, class `rr-block`: rrweb and tools built
 *   on it; `data-sentry-block`: Sentry; class `ph-no-capture`: PostHog;
 * - `data-clarity-mask`: Microsoft Clarity; `data-dd-privacy="hidden"`: Datadog; class `fs-exclude`: FullStory.
 *
 * The marks hide the element. A recorder that also stores raw pointer positions can still store a figure, so an app
 * that records sessions must stop recording while `data-status` is `drawing` or `collecting`.
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
