import type { LanguageWords } from '../../words';

/** Whole phrases, because "pay for fifty" may have been "pay four fifty": `for` and `to` alone are not carriers. */
export const carriers: LanguageWords['carriers'] = [
  {
    say: "(i|i'd|i'll|i will|we|let's|let me|can i|could i|can you|could you|please|) (want to|wanna|would like to|like to|have to|need to|please|) (pay|send|give|tip|donate|transfer|spend|charge|charge me|enter|leave|contribute|make a payment of|make a donation of)|(i'm|i am|) (going to|gonna) (pay|send|give|tip|donate)|(i'm|i am|) (paying|sending|giving|tipping|donating)",
    where: 'before',
  },
  {
    say: "i want|i'd like|i would like|(give|pay|send|tip) (me|him|her|them)|make it|make that|let's (make it|say|do|go with)|put|put in|put down|say|go with|add a tip of",
    where: 'before',
  },
  {
    say: '(set|change|round|update|raise) (it|that|the amount|the tip|my tip|amount|tip) to|(it|that|the total|the bill) comes to|(give|send|pay|tip) you',
    where: 'before',
    near: 'two',
    heardBy: 'dictation',
  },
  {
    say: "(it|that|this) (only|) (costs|cost|is|will be|would be)|it's|that's|that'll be|it'll be",
  },
  {
    say: '(the|my|a|an|) (amount|total|price|sum|tip|bill|cost|payment|donation) (is|of|should be|will be|would be|equals|)|in total|altogether|the (number|answer) is',
    where: 'noun',
  },
  {
    say: 'yes|yeah|please|thanks|thank you (very much|so much|)|pls',
  },
  // "Twenty alright" is near twenty-eight, "twenty hi" near twenty-five, "twenty okay" near twenty k.
  {
    say: 'okay|ok|alright|all right|sure|well|so|hi|hello|hey|for (a|the) tip',
    where: 'before',
  },
  {
    say: 'exactly|precisely|just|only|in all|total',
  },
  // Parts that follow each other: "I'd" and "love to" before "pay", "my mom" after "send".
  {
    say: "i'll|i can|i could|i'd|we'll|we'd|may i|can (you|we)|could (you|we)|you can|kindly|let's|(i|) (wish|love) to (pay|send|give|tip|donate)|(i|) (want to|need to|like to|would like to|) make|(i'll|i can|i could) (do|take)|add a|please add|charge it|(how|what) about|(let me|let's) see|here's|here is|(my|the) (friend|mom|mum|dad|brother|sister|wife|driver)|(right|) now|today|set|sir|ma'am|buddy|man|dude",
    where: 'before',
    heardBy: 'dictation',
  },
  { say: '(put me down|go) for', where: 'before', near: 'four', heardBy: 'dictation' },
  {
    say: "(in|) cash|as (a|the) tip|(on|by|with) (there|it|card|the card|my card)|it is|will do|(will be|would be|should be|is|sounds) (fine|good|great|okay|enough)|works|from my (account|card)|(and|) (that's|that is) (it|all)|flat",
    heardBy: 'dictation',
  },
  { say: 'for (the|my|our|your|his|her|)', where: 'purpose', near: 'four', heardBy: 'dictation' },
  { say: 'to (the|my|our|your|his|her)', where: 'purpose', near: 'two', heardBy: 'dictation' },
  { say: '(and|) no cents', where: 'before', heardBy: 'dictation' },
  { say: 'even', near: 'seven', heardBy: 'dictation' },
];

/** Reasons to refuse an amount. If several apply, the first matching row names the reason. */
export const refusals: LanguageWords['refusals'] = [
  {
    say: 'tip|(for|as) (a|the) tip',
    reason: 'several-amounts',
    where: 'rest',
    example: 'ten dollars and twelve for the tip',
  },
  { say: 'minus|negative|refund|owe|owed|debit', reason: 'negative' },
  { say: '-|−|–', reason: 'negative', where: 'before' },
  {
    say: "not|don't|do not|never|isn't|is not|won't|without|except|wasn't|cannot|can't|neither|nothing|cancel|stop",
    reason: 'negated',
  },
  {
    say: 'between|from|at (least|most|the most)|(not|) (more|less|fewer|lower|higher|greater) than|over|under|above|below|up to|(max|min)(imum|)|until|till|through',
    reason: 'range',
  },
  { say: 'to|-|–|—|~', reason: 'range', where: 'between' },
  {
    say: 'about|around|roughly|approximately|approx|nearly|almost|some|something|like|(ten|twenty|thirty|forty|fifty|hundred|)ish|or (so|less|more)|close to|plus|few|several|couple|many|odd|maybe|perhaps|probably|i (guess|think)|(kind|sort) of',
    reason: 'approximate',
  },
  {
    say: 'or|either|each|per|every|times|x|another',
    reason: 'several-amounts',
  },
  { say: 'please add|add|add a', reason: 'several-amounts', where: 'addition', unless: 'tip|gratuity|donation' },
  {
    say: '(a|) penny for (your|my|his|her|our|their) thoughts|(a|) (dollar|quarter|dime|nickel|buck) for (your|my|his|her|our|their) thoughts|(my|your|his|her|our|their|the) two (cents|pence)|thanks (a|) (million|thousand|billion|hundred)|(a|) (million|thousand|hundred) thanks|million dollar question|like a million',
    reason: 'no-amount',
  },
  // "For tea" sounds like forty.
  {
    say: "per( |)cent|percentage|%|percents|o'clock|(a|p)( |)m|(minute|hour|day|week|month|year|mile)(s|)|th|st|nd|rd|received|credited|deposited|withdraw|withdrawal|for (tea|tee|teen|ty)",
    reason: 'no-amount',
  },
];

export const corrections: LanguageWords['corrections'] = [
  {
    say: '(oh|) (no|sorry|wait)|nope|i mean|i meant|make it|make that|actually|(or|) rather|correction|(scratch|strike) that|i said|oops',
  },
];
