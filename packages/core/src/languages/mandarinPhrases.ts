import type { LanguageWords } from './words';

/**
 * Whole phrases around an amount, in Simplified characters. Traditional Chinese has them, too, because it folds these. None of them sounds like a numeral. 是 is like 四 and 十, so it occurs only in longer
 * phrases.
 */
export const carriers: LanguageWords['carriers'] = [
  {
    say: '(我|咱们|咱|请|请你|麻烦|帮我|给我|)(想|要|想要|需要|打算|来|得|)(付款|支付|付|交|转账|转|汇款|汇|给|打赏|充值|充|捐款|捐赠|捐|发|花|输入|出|买单|结账|刷卡)(一下|给他|给她|给你|给店家|给商家|给老板|一个|个|)',
    where: 'before',
    example: '我要付二十块',
  },
  {
    say: '(总共|一共|合计|总计|金额|总额|价格|价钱|小费|应付|实付|数额|费用|付款金额|支付金额|转账金额)(是|为|付|给|)',
    example: '一共是三十五元',
  },
  { say: '请|麻烦|那|好的|好|对|是的|谢谢|多谢|谢了|你好|您好|师傅|老板|(用|)(微信|支付宝)', example: '二十块谢谢' },
  // 二十吧 differs from 二十八 only in tone, 二十呀 is like 二十一, and 就十块 like 九十块.
  { say: '加', heardBy: 'dictation', example: '加五块小费' },
  { say: '吧', near: '八', example: '二十块吧' },
  { say: '呀', near: '一', example: '二十块呀' },
  {
    say: '吗|(好|行|可以)(了|吗|吧)|行|可以|(扫码|刷脸|这次|今天)(付|支付|付款)|(金额|)(设置为|设为|改为)|改成|换成|改|(付|转|)给(他|她|您|你|老板|师傅)|总价|共|共计|共付',
    heardBy: 'dictation',
    example: '五十块好了',
  },
  { say: '就|就(可以|行|好|够)(了|吗|吧|)', near: '九', heardBy: 'dictation', example: '就付二十块' },
  { say: '给', where: 'purpose', heardBy: 'dictation', example: '给小明转二十块' },
  { say: '啊|哦|嘛|呢|喂', where: 'before', example: '二十块啊' },
  {
    say: '(我|请|帮我|)(给|向)(他|她|您|你|对方|商家|店家|老板)(付款|付|转账|转|汇款|汇|发|打)(过去|)|(给|付)(他|她|您|你|对方|商家|店家|老板)',
    where: 'before',
    example: '给他转五十块',
  },
  // Parts that follow each other: 现在, 给我妈 and 转. Not 我 alone, because 转我五十块 asks for money.
  {
    say: '(我|)(只|先|现在|直接|能|可以|可不可以|能不能)(付|转|给|支付|付款)|(麻烦|请)(你|您)|(我|)(付|转)(他|她|您|你)|(我想|我要|我|帮我|)(给|向)(他|她|您|你|妈妈|爸爸|我妈|我爸|老婆|老公|朋友|我朋友)|(给|向|付给|转给|发给|打给|付|转|发|打)(他|她|您|你|老板|师傅|司机|妈妈|爸爸|我妈|我爸|老婆|老公|朋友|我朋友|儿子|女儿|同事|同学)|来|來|扫|刷|畀|缴|缴费|结|写',
    where: 'before',
    heardBy: 'dictation',
    example: '转给我妈五十块',
  },
  {
    say: '(饭|菜|车|房|油)(钱|费)|(水|电|水电|网|电话|话|停车|住宿|外卖|打车|餐|学)费|房租|早饭|午饭|晚饭|早餐|午餐|晚餐|打车|买菜|外卖|奶茶|咖啡|车票|现金',
    where: 'before',
    heardBy: 'dictation',
    example: '午饭五十块',
  },
  {
    say: '够了|的(红包|小费)|哈|呗|咯|话费',
    where: 'before',
    heardBy: 'dictation',
    example: '五十块够了',
  },
  { say: '(整|正好|刚好|整整|只要|只|才|仅|要花|需要|价值|我要|红包)', example: '正好五十元' },
];

export const refusals: LanguageWords['refusals'] = [
  { say: '负|負|减|欠|欠款|退|退款|退还|找回', reason: 'negative', example: '负五元' },
  { say: '-|−|–', reason: 'negative', where: 'before', example: '-5元' },
  {
    say: '不(能|可以|想|够|该|会)|不要|不是|别|不付|不给|不用|没有|不转|甭|勿|取消|算了',
    reason: 'negated',
    example: '不要十块',
  },
  {
    say: '大概|大约|大約|约|約|约莫|近|近乎|余|餘|超|上百|成百|左右|上下|差不多|将近|接近|来块|来元|来个|几|幾|多|多块|出头|好几|若干|可能|也许|估计|好像|不足|数|些|一些|点儿',
    reason: 'approximate',
    example: '大概二十块',
  },
  {
    say: '到|至|至少|最少|最多|不到|不超过|超过|以上|以下|以内|起码|起碼|顶多|封顶|低于|高于|少于|多于|小于|大于|介于|之间|从|最高|最低|上限|下限',
    reason: 'range',
    example: '十块到二十块',
  },
  { say: '-|~|～|—|–', reason: 'range', where: 'between', example: '10~20元' },
  {
    say: '或者|或|还是|要么|每人|每个|每|各|乘|乘以|倍|然后再|另外',
    reason: 'several-amounts',
    example: '十块或者二十块',
  },
  { say: '百分之|%|％|折|成|个点|分之', reason: 'no-amount', example: '百分之十' },
  { say: '给(我|我们|咱|咱们)', reason: 'no-amount', heardBy: 'dictation', example: '二十块给我' },
  { say: '一百分|满分', reason: 'no-amount', heardBy: 'dictation', example: '考试一百分' },
  // A question whether it is that much. Whether one may pay it is an offer.
  { say: '吗|嗎', reason: 'no-amount', unless: '可以|能|可不可以|能不能', heardBy: 'dictation', example: '二十块吗' },
  { say: '(再|另|外)加', reason: 'several-amounts', unless: '小费', heardBy: 'dictation', example: '再加五块' },
  { say: '加', reason: 'several-amounts', where: 'addition', unless: '小费', heardBy: 'dictation', example: '加五块' },
  // A key, or the digits of a code.
  {
    say: '(请|請|请你|麻烦|)输入',
    reason: 'no-amount',
    unless: '元|块|塊|圆|角|毛|分|点',
    heardBy: 'dictation',
    example: '请输入一',
  },
  // 一块 also means "together", and 十分 also means "very".
  {
    say: '一(块|塊)(付|支付|付款|给|转|交|结账|买单|儿|兒|来|去|走|吃|玩|过)|(十|万)分(谢谢|感谢|抱歉|满意|好|行|对|可以|正确|同意|愿意|确定)',
    reason: 'no-amount',
    example: '一块付，五十块',
  },
  {
    say: '点钟|點鐘|点整|分钟|小时|号|月|年|日|天|周|星期|第|岁|斤|公里|米|楼|路|次|楼层',
    reason: 'no-amount',
    example: '三点钟',
  },
];

export const corrections: LanguageWords['corrections'] = [
  {
    say: '不|不对|不不|不不不|不是不是|错了|错|说错了|改成|改为|换成|更正|应该是|我是说|我说的是|等等|等一下|抱歉|对不起',
    example: '十块，不，二十块',
  },
];
