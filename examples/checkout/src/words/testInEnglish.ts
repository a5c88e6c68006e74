import type { CheckoutWords } from './words';

/** For testers, in languages into which nobody has translated it. */
export const testInEnglish: CheckoutWords['page']['test'] = {
  lang: 'en',
  title: 'For testers',
  note: 'No real money moves here. Stripe and the bank are made up.',
  scene: 'What happens at Pay',
  scenes: {
    pays: 'The bank pays',
    declines: 'The bank declines: not enough money',
    asks: 'The bank asks first: 3-D Secure',
    slow: 'The bank takes 12 seconds',
    'loses-request': 'The request to the shop is lost',
    'loses-reply': 'The shop charges, and its reply is lost',
    'stripe-loses-request': 'The shop’s request to Stripe is lost',
    'stripe-loses-reply': 'Stripe charges, and its reply is lost',
    'doubled-webhook': 'Stripe tells the shop twice',
    'late-webhook': 'Stripe tells the shop ten seconds late',
    'dies-before-open': 'The shop is killed before it tells Stripe',
    'dies-after-open': 'The shop is killed after it told Stripe',
    'dies-before-pay': 'The shop is killed before the charge',
    'dies-after-pay': 'The shop is killed after the charge',
  },
  attacks: 'Attacks on this shop',
};
