/**
 * Sentences around an amount, in which `{}` is the amount. They are written from how people speak, not from the language
 * files, and the tests of these have others. Some are not understood.
 */
export const englishSentences = sentencesOf(`
  {} / {} please / um {} / okay {} / so {} / pay {} / please pay {} / I want to pay {} / I'd like to pay {}
  I'll pay {} / let me pay {} / can I pay {} / could I pay {} please / may I pay {} / I need to pay {} / I'm paying {}
  I'm going to pay {} / I wish to pay {} / we would like to pay {} / send {} / transfer {} / send {} to my friend
  send {} to John / send my mom {} / give {} / give him {} / give you {} / donate {} / tip {} / a tip of {} / {} tip
  leave {} / leave a tip of {} / make it {} / let's make it {} / let's say {} / I'll do {} / I'll go with {}
  put {} on my card / charge me {} / charge {} to my card / set it to {} / change it to {} / it's {} / that's {}
  that'll be {} / it comes to {} / the total is {} / the amount is {} / the bill is {} / a total of {} / exactly {}
  just {} / {} exactly / {} total / {} in total / {} altogether / {} for lunch / {} for the coffee / {} for dinner
  {} for gas / {} for my friend / {} to my friend / {} to the driver / {} as a tip / {} for the tip / {} in cash
  {} by card / {} now / {} today / {} thanks / {} that's it / {} that's all / {} is fine / {} is enough / {} sounds good
  how about {} / here is {} / hi, {} please / yes {} / {} thank you very much / enter {} / make a payment of {}
  a donation of {} / kindly pay {} / {} sir / {} my friend / let's see {} / {} from my account / set amount {}
`);

export const mandarinSentences = sentencesOf(`
  {} / 嗯{} / {}谢谢 / 付{} / 付款{} / 支付{} / 我要付{} / 我想付{} / 我要支付{} / 我付{} / 请付{} / 请支付{} / 帮我付{}
  请帮我付{} / 麻烦付{} / 麻烦你付{} / 给{} / 我给{} / 给他{} / 给老板{} / 给我妈转{} / 给小明转{} / 给朋友转{} / 转{}
  转账{} / 转给他{} / 转{}给他 / 付{}给老板 / 我想给他转{} / 打赏{} / 小费{} / {}小费 / 给{}小费 / 捐{} / 捐款{}
  充值{} / 红包{} / 发{}红包 / 一共{} / 一共是{} / 总共{} / 合计{} / 金额{} / 金额是{} / 付款金额{} / 价格是{} / 总价{}
  输入{} / 输入金额{} / 设置为{} / 改成{} / 就付{} / {}就行 / {}就可以了 / {}好了 / {}吧 / 付{}吧 / {}可以吗 / {}行吗
  好的，{} / 对，{} / 是的，{} / 那个{} / {}啊 / 你好，{} / 老板{} / 正好{} / 刚好{} / {}正好 / 只要{} / 只付{}
  扫码付{} / 刷卡{} / 微信付{} / 微信支付{} / 用支付宝付{} / 午饭{} / 车费{} / 饭钱{} / 买菜{} / 我要{} / 需要付{}
  应付{} / 今天付{} / 先付{} / 现在付{} / 我可以付{}吗 / 能付{}吗 / 交{} / 缴费{} / 结账{} / 买单{} / 汇款{} / 发给他{}
  付您{} / 那就{} / 来{} / 加{}小费 / {}的
`);

export const frenchSentences = sentencesOf(`
  {} / {} s'il vous plaît / {} merci / euh {} / alors {} / payer {} / payez {} / je veux payer {} / je voudrais payer {}
  je souhaite payer {} / j'aimerais payer {} / je vais payer {} / je dois payer {} / je paie {} / je règle {}
  je peux payer {} / est-ce que je peux payer {} / pouvez-vous débiter {} / il faut payer {} / on va payer {}
  nous payons {} / envoyer {} / envoie {} / envoie {} à mon ami / envoyer {} à Paul / transférer {} / un virement de {}
  faire un virement de {} / verser {} / donner {} / donne {} / je donne {} / je lui donne {} / un don de {}
  je fais un don de {} / un pourboire de {} / pourboire {} / {} de pourboire / laisser un pourboire de {} / je laisse {}
  laissez {} / ajoutez {} / mets {} / mettez {} / disons {} / va pour {} / on va dire {} / ce sera {} / ça fait {}
  c'est {} / ça coûte {} / le montant est de {} / montant {} / un montant de {} / le total est de {} / total {}
  {} au total / {} en tout / l'addition est de {} / {} exactement / exactement {} / {} pile / {} tout rond
  seulement {} / juste {} / {} pour le déjeuner / {} pour le taxi / {} pour un café / {} pour mon ami / {} à mon ami
  {} au serveur / {} par carte / {} en espèces / {} maintenant / {} aujourd'hui / {} ça va / {} ça ira / {} c'est bon
  {} c'est tout / voilà {} / voici {} / donc {} / bon {} / bonjour {} / d'accord {} / ok {} / tenez {} / entrez {}
  tapez {} / réglez {} / débitez {} / je prends {} / je vous donne {} / un paiement de {} / effectuer un paiement de {}
  oui {} / on dit {} / allez hop {}
`);

function sentencesOf(lines: string): readonly string[] {
  return lines.trim().split(/\s*[\n/]\s*/);
}
