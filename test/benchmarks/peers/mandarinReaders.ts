import { createRequire } from 'node:module';
import type { NumberReader } from './numberReader';
import { recognizersText } from './recognizersText';

const require = createRequire(import.meta.url);
const nzh = require('nzh') as { readonly cn: { decodeS(text: string): number; decodeB(text: string): number } };
const parser = require('chinese-parseint2') as { chinese_parseInt(text: string): number };

/** Each library is used as its documentation shows. None of them asks back or supports an expected currency. */
export const mandarinReaders: readonly NumberReader[] = [
  recognizersText('zh-cn'),
  {
    name: 'nzh',
    entry: `import Nzh from 'nzh'; console.log(Nzh.cn.decodeS, Nzh.cn.decodeB);`,
    // One function reads plain numerals, the other financial ones. Both also return zero for unknown text.
    read: (utterance) => {
      const value = /[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(utterance)
        ? nzh.cn.decodeB(utterance)
        : nzh.cn.decodeS(utterance);
      return value === 0 && !/[零〇0]/.test(utterance) ? [] : [value];
    },
  },
  {
    name: 'chinese-parseint2',
    entry: `import { chinese_parseInt } from 'chinese-parseint2'; console.log(chinese_parseInt);`,
    read: (utterance) => [parser.chinese_parseInt(utterance)],
  },
];
