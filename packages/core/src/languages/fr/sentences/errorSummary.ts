import type { ErrorSummarySentences } from '../../sentences/errorSummary';

export const errorSummary: ErrorSummarySentences = {
  heading: (count) => (count === 1 ? 'Une correction à faire' : `${count} corrections à faire`),
};
