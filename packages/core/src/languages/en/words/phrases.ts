import type { LanguageWords } from '../../words';

/** Whole phrases, because "pay for fifty" may have been "pay four fifty": `for` and `to` alone are not carriers. */
export const carriers: LanguageWords['carriers'] = [
  {
    say: "(i|i'd|i'll|i will|we|let's|let me|can i|could i|can you|could you|please|) (want to|wanna|would like to|like to|have to|need to|please|) (pay|send|give|tip|donate|transfer|spend|charge|charge me|enter|leave|contribute|type|make a payment of|make a donation of)|(i'm|i am|) (going to|gonna) (pay|send|give|tip|donate)|(i'm|i am|) (paying|sending|giving|tipping|donating)",
    where: 'before',
    example: 'I want to send ten dollars',
  },
  {
    say: "i want|i'd like|i would like|(give|pay|send|tip) (me|him|her|them)|make it|make that|let's (make it|say|do|go with)|put|put in|put down|say|go with|add a tip of",
    where: 'before',
    example: 'make it twelve dollars',
  },
  {
    say: '(set|change|round) (it|that|the amount|the tip|my tip|amount|tip) to',
    where: 'before',
    near: 'two',
    heardBy: 'dictation',
    example: 'set it to twelve dollars',
  },
  {
    say: "(it|that|this) (costs|cost|is|will be|would be|only cost|costs only|only costs)|it's|that's|that'll be|it'll be",
    example: 'it costs ten dollars',
  },
  {
    say: '(the|my|a|an|) (amount|total|price|sum|tip|bill|cost|payment|donation) (is|of|should be|will be|would be|equals|)|in total|a total of|total|altogether|all together|the number is|the answer is',
    example: 'the total is ten dollars',
  },
  {
    say: 'yes|yeah|please|thanks|thank you|thank you (very|so) much|pls',
    example: 'um ten dollars please',
  },
  // "Twenty alright" is near twenty-eight, "twenty hi" near twenty-five, "twenty okay" near twenty k.
  {
    say: 'okay|ok|alright|all right|sure|well|so|hi|hello|hey|as a tip|for the tip',
    where: 'before',
    example: 'okay, ten dollars',
  },
  {
    say: 'exactly|precisely|just|only|in all|total',
    example: 'exactly ten dollars',
  },
  {
    say: "i'll do|i'll take|(can you|could you|please) make it|make (the|my) tip|leave a tip of|please (add|charge)|charge it|i'll (give|send|pay) (you|him|her|them)|now|right now|today|kindly (pay|send|give|tip|donate|transfer|charge)",
    where: 'before',
    heardBy: 'dictation',
    example: "I'll do ten dollars",
  },
  {
    say: 'on (there|it|the card|my card)|it is|will do|will be fine|is fine|sounds good|that is all|please and thank you|flat',
    heardBy: 'dictation',
    example: 'put ten dollars on there',
  },
  { say: '(and|) no cents', where: 'before', heardBy: 'dictation', example: 'ten dollars and no cents' },
  { say: 'even', near: 'seven', heardBy: 'dictation', example: 'ten dollars even' },
];

/** Reasons to refuse an amount. If several apply, the first matching row names the reason. */
export const refusals: LanguageWords['refusals'] = [
  { say: 'minus|negative|refund|owe|owed|debit', reason: 'negative', example: 'minus five dollars' },
  { say: '-|−|–', reason: 'negative', where: 'before', example: '-5 dollars' },
  {
    say: "not|don't|do not|never|isn't|is not|won't|without|except|wasn't|cannot|can't|neither",
    reason: 'negated',
    example: 'not ten dollars',
  },
  {
    say: 'between|from|at least|at most|at the most|no more than|no less than|not more than|not less than|not over|more than|less than|fewer than|lower than|higher than|greater than|over|under|above|below|up to|upwards of|upto|maximum|minimum|max|min|until|till|through',
    reason: 'range',
    example: 'between ten and twenty dollars',
  },
  { say: 'to|-|–|—|~', reason: 'range', where: 'between', example: 'ten to twenty dollars' },
  {
    say: 'about|around|roughly|approximately|approx|circa|nearly|almost|some|something|like|ish|or so|or thereabouts|give or take|more or less|close to|(ten|twenty|thirty|forty|fifty|hundred)ish|plus|plus or minus|a few|few|several|a couple|a couple of|couple|a pair|many|or less|or more|or something|odd|maybe|perhaps|probably|i guess|i think|kind of|sort of|whatever',
    reason: 'approximate',
    example: 'about ten dollars',
  },
  {
    say: 'or|either|versus|and also|and then|each|per|apiece|every|times|x|plus another|another',
    reason: 'several-amounts',
    example: 'ten or twelve dollars',
  },
  { say: 'percent|per cent|percentage|%|percents', reason: 'no-amount', example: 'ten percent' },
  {
    say: "o'clock|am|pm|a m|p m|minutes|minute|hours|hour|days|day|weeks|week|months|month|years|year|seconds|miles|mile|th|st|nd|rd|degrees",
    reason: 'no-amount',
    example: "ten o'clock",
  },
];

export const corrections: LanguageWords['corrections'] = [
  {
    say: 'no|nope|sorry|i mean|i meant|wait|wait no|no wait|make it|make that|actually|no sorry|sorry no|no actually|rather|or rather|correction|scratch that|strike that|i said|no i mean|no i meant|no i said|oops|no no|no make it|no make that|oh no|oh sorry|oh wait',
    example: 'ten, no, twelve',
  },
];
