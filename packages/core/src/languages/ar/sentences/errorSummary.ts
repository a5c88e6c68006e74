import type { ErrorSummarySentences } from '../../sentences/errorSummary';
import { counted } from './counts';

export const errorSummary: ErrorSummarySentences = {
  heading: (count) =>
    counted(count, {
      one: 'خطأ واحد يحتاج إلى تصحيح',
      two: 'خطآن يحتاجان إلى تصحيح',
      few: 'أخطاء تحتاج إلى تصحيح',
      many: 'خطأ يحتاج إلى تصحيح',
    }),
};
