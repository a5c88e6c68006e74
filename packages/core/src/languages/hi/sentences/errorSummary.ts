import type { ErrorSummarySentences } from '../../sentences/errorSummary';

export const errorSummary: ErrorSummarySentences = {
  heading: (count) => (count === 1 ? 'एक बात ठीक करनी है' : `${count} बातें ठीक करनी हैं`),
};
