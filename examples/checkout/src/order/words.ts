/** The texts that only this page has. */
export interface OrderWords {
  readonly cafe: string;
  readonly transfer: string;
  readonly to: string;
  readonly amount: string;
  readonly next: string;
}

export const orderWords: Readonly<Record<string, OrderWords>> = {
  en: { cafe: 'Pay at the cafe', transfer: 'Send money', to: 'To', amount: 'Amount', next: 'Start again' },
  fr: {
    cafe: 'Payer au café',
    transfer: 'Envoyer de l’argent',
    to: 'Bénéficiaire',
    amount: 'Montant',
    next: 'Recommencer',
  },
  'zh-Hans': { cafe: '在咖啡店付款', transfer: '转账', to: '收款人', amount: '金额', next: '重新开始' },
};
