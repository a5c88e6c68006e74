import type { ErrorSummarySentences } from '../../sentences/errorSummary';

export const errorSummary: ErrorSummarySentences = {
  heading: (count) => (count === 1 ? 'Uma correção a fazer' : `${count} correções a fazer`),
};
