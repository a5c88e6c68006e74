import type { ErrorSummarySentences } from '../../sentences/errorSummary';

export const errorSummary: ErrorSummarySentences = {
  heading: (count) => (count === 1 ? 'Una correzione da fare' : `${count} correzioni da fare`),
};
