/**
 * The characters of amounts and answers, grouped by syllable (Hanyu Pinyin without tones, because the model has none).
 * Formal numerals are left out because they are written, not spoken.
 */
const characters = `
  ling 零〇, yi 一以意, yao 要, er 二, liang 两, san 三, si 四, wu 五误, liu 六, qi 七起弃, ba 八, jiu 九就,
  shi 十是, bai 百, qian 千钱歉, wan 万, dian 点, yuan 元, kuai 块, jiao 角交, mao 毛, fen 分, mei 美没, jin 金,
  ou 欧, ying 英应, bang 镑, ren 人认, min 民, bi 币, wo 我, xiang 想, fu 付复负, gei 给, qing 请清, zhi 支只值止,
  zhuan 转, zhang 账, zong 总, gong 共, he 合, ji 计几, kuan 款, xie 谢些, hao 好, de 的得, di 第, dou 都, ge 个,
  jia 加, zheng 正整, cai 才, yong 用, bu 不, dui 对, cuo 错, le 了, shuo 说, gai 改该概, cheng 成, wei 为,
  geng 更, huan 换, deng 等, xia 下, bao 抱, que 确, ding 定, ke 可, xing 行, tong 同, jie 接, shou 受收, fou 否,
  chong 重, xin 新, zai 再, bian 遍, nian 念, ting 听停, shen 什, me 么, lai 来, qu 取, xiao 消, suan 算, tui 退,
  chu 出, fang 放, da 大, yue 约, zuo 左, you 右又, cha 差, duo 多, zhe 这, na 那, huo 或`;

const initials = ['zh', 'ch', 'sh', ...Array.from('bcdfghjklmnpqrstwxyz')];

/**
 * The phones of a syllable in the model `tdt_sc_8k`: an initial and a final in Pinyin spelling, except for three
 * vowels.
 */
function phonesOf(syllable: string): string {
  const initial = initials.find((letters) => syllable.startsWith(letters)) ?? '';
  const final = syllable.slice(initial.length);
  return [initial, finalAfter(initial, final)].filter((phone) => phone !== '').join(' ');
}

/** `i` after zh, ch, sh, r and after z, c, s is two other vowels. `u` after j, q, x, y is ü. */
function finalAfter(initial: string, final: string): string {
  if (final === 'i' && ['zh', 'ch', 'sh', 'r'].includes(initial)) return 'ib';
  if (final === 'i' && ['z', 'c', 's'].includes(initial)) return 'if';
  return final.startsWith('u') && ['j', 'q', 'x', 'y'].includes(initial) ? final.replace('u', 'ux') : final;
}

/** The model's triphones spell `yuan` as "y uan". Spoken alone, it is closer to "y uxan". */
function pronunciationsOf(syllable: string): readonly string[] {
  return syllable === 'yuan' ? ['y uan', phonesOf(syllable)] : [phonesOf(syllable)];
}

/** Maps each character to its pronunciations. */
export const mandarinPronunciations: ReadonlyMap<string, readonly string[]> = new Map(
  characters.split(',').flatMap((entry) => {
    const [syllable = '', list = ''] = entry.trim().split(' ');
    return Array.from(list).map((character): [string, readonly string[]] => [character, pronunciationsOf(syllable)]);
  }),
);
