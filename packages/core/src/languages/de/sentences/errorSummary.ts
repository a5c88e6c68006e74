import type { ErrorSummarySentences } from '../../sentences/errorSummary';

export const errorSummary: ErrorSummarySentences = {
  heading: (count) => (count === 1 ? 'Eine Angabe ist zu ändern' : `${count} Angaben sind zu ändern`),
};
