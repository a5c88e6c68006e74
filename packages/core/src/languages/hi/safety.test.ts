import { rules } from '@payaloud/core/languages/hi/rules';
import { words } from '@payaloud/core/languages/hi/words';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';

const language = { tag: 'hi', rules, words };
const hear = (said: string, currency = 'INR') => hearAmount([said], { language, currency });

/** Written before the words: whatever the words become, none of these is taken as an amount. */
describe('Hindi takes no amount from', () => {
  it.each([
    // About.
    ['लगभग सौ रुपये', 'approximate'],
    ['करीब पाँच सौ रुपये', 'approximate'],
    ['क़रीब-क़रीब दो सौ', 'approximate'],
    ['तकरीबन हज़ार रुपये', 'approximate'],
    ['कोई पचास रुपये', 'approximate'],
    ['पचास के आसपास', 'approximate'],
    ['शायद दो सौ रुपये', 'approximate'],
    ['कुछ सौ रुपये', 'approximate'],
    ['सैकड़ों रुपये', 'no-amount'],
    ['हज़ारों रुपये दे दूँ', 'no-amount'],
    ['दस बीस रुपये', 'no-amount'],
    ['सौ रुपये से कुछ ज़्यादा', 'range'],
    ['lagbhag sau rupaye', 'approximate'],
    ['karib pachaas rupees', 'approximate'],
    ['सौ एक रुपये दे देना शायद', 'approximate'],
    // Or, and several.
    ['सौ या दो सौ रुपये', 'several-amounts'],
    ['sau ya do sau', 'several-amounts'],
    ['पचास रुपये प्रति व्यक्ति', 'several-amounts'],
    ['हर आदमी को सौ रुपये', 'several-amounts'],
    ['सौ रुपये हर महीने', 'several-amounts'],
    ['सौ रुपये महीना', 'no-amount'],
    ['दस रुपये और पाँच रुपये', 'several-amounts'],
    ['सौ रुपये राम को और पचास रुपये श्याम को', 'no-amount'],
    ['दो सौ का दुगुना', 'several-amounts'],
    ['पाँच सौ के दो नोट', 'several-amounts'],
    ['दो बार पचास रुपये', 'several-amounts'],
    // Ranges.
    ['दस से बीस रुपये', 'range'],
    ['दस रुपये से बीस रुपये', 'range'],
    ['सौ से ज़्यादा', 'range'],
    ['पाँच सौ रुपये तक', 'range'],
    ['कम से कम सौ रुपये', 'range'],
    ['ज़्यादा से ज़्यादा सौ रुपये', 'range'],
    ['सौ और दो सौ के बीच', 'range'],
    ['kam se kam sau rupaye', 'range'],
    ['₹100-200', 'range'],
    // Not.
    ['सौ रुपये नहीं', 'negated'],
    ['सौ रुपये मत दो', 'negated'],
    ['सौ रुपये मत भेजना', 'negated'],
    ['एक पैसा नहीं दूँगा', 'negated'],
    ['sau rupaye nahi dena', 'negated'],
    ['सौ रुपये रद्द करो', 'negated'],
    ['ना सौ ना दो सौ', 'negated'],
    // Negative, refunds, owed.
    ['माइनस सौ रुपये', 'negative'],
    ['ऋण पाँच रुपये', 'negative'],
    ['minus pachaas rupaye', 'negative'],
    ['-50 रुपये', 'negative'],
    ['सौ रुपये वापस करो', 'negative'],
    ['सौ रुपये उधार', 'negative'],
    ['सौ रुपये बाकी हैं', 'negative'],
    ['सौ रुपये का रिफंड', 'negative'],
    // Percent, and टका, which is also percent.
    ['दस प्रतिशत', 'no-amount'],
    ['दस परसेंट टिप', 'no-amount'],
    ['दस फ़ीसदी', 'no-amount'],
    ['10% रुपये', 'no-amount'],
    ['दस टका', 'other-currency'],
    ['das percent', 'no-amount'],
    // Dates, times, telephone numbers, keys, other counts.
    ['दस बजे', 'no-amount'],
    ['साढ़े दस बजे', 'no-amount'],
    ['सवा पाँच बजे', 'no-amount'],
    ['पाँच मार्च', 'no-amount'],
    ['दस तारीख', 'no-amount'],
    ['बीस मिनट', 'no-amount'],
    ['दो किलो', 'no-amount'],
    ['साढ़े तीन किलो', 'no-amount'],
    ['नौ आठ सात छह पाँच चार तीन दो एक एक', 'no-amount'],
    ['9876543211', 'no-amount'],
    ['मेरा पिन एक दो तीन चार है', 'no-amount'],
    ['एक दबाएँ', 'no-amount'],
    ['5 दबाइए', 'no-amount'],
    ['नौ दबाओ', 'no-amount'],
    ['दस लोग', 'no-amount'],
    ['पाँचवाँ', 'no-amount'],
    ['सौवाँ', 'no-amount'],
    ['दस नंबर', 'no-amount'],
    // A question if it is that much, or how much it is.
    ['क्या ये सौ रुपये है', 'no-amount'],
    ['सौ रुपये हैं क्या', 'no-amount'],
    ['सौ रुपये कैसे', 'no-amount'],
    ['कितने रुपये', 'no-amount'],
    ['सौ रुपये क्यों', 'no-amount'],
    // Idioms.
    ['नौ दो ग्यारह', 'no-amount'],
    ['सौ की एक बात', 'no-amount'],
    ['लाख टके की बात', 'no-amount'],
    ['सोलह आने सच', 'no-amount'],
    ['चवन्नी छाप', 'no-amount'],
    ['पैसा वसूल', 'no-amount'],
    ['फूटी कौड़ी', 'no-amount'],
    ['उन्नीस बीस का फ़र्क', 'no-amount'],
    // In addition to something that was said before.
    ['और सौ रुपये', 'no-amount'],
    ['सौ रुपये और', 'no-amount'],
    ['सौ रुपये और दे दो', 'no-amount'],
    ['ऊपर से सौ रुपये', 'range'],
    ['सौ रुपये और जोड़ दो', 'several-amounts'],
    // Half an amount.
    ['रुपये', 'no-amount'],
    ['पैसे', 'no-amount'],
    ['साढ़े रुपये', 'no-amount'],
    ['साढ़े दो रुपये', 'no-amount'],
    ['साढ़े सौ रुपये', 'no-amount'],
    ['ढाई', 'no-amount'],
    ['भाई सौ रुपये', 'no-amount'],
    ['सारे तीन सौ रुपये', 'no-amount'],
    ['पूरे दो सौ रुपये', 'no-amount'],
    ['साढ़े 500 रुपये', 'no-amount'],
    ['रुपये पचास', 'no-amount'],
    ['पाँच सौ सत्तासी हज़ार रुपये', 'no-amount'],
    ['आधा सौ सौ रुपये', 'no-amount'],
    ['नब्बे सौ रुपये', 'no-amount'],
    ['tees sau rupaye', 'no-amount'],
    ['तीस सौ रुपये', 'no-amount'],
    ['दो तीन सौ रुपये', 'no-amount'],
    ['सौ दो सौ रुपये', 'no-amount'],
    ['साथ रुपये', 'no-amount'],
    ['लाख हज़ार रुपये', 'no-amount'],
    ['दस सौ लाख रुपये', 'no-amount'],
    // Received, and reports.
    ['सौ रुपये मिल गए', 'no-amount'],
    ['खाते में सौ रुपये आए', 'no-amount'],
    // Other currencies.
    ['सौ डॉलर', 'other-currency'],
    ['दस यूरो', 'other-currency'],
    ['पचास दिरहम', 'other-currency'],
    ['पाँच नेपाली रुपये', 'other-currency'],
    ['सौ पाकिस्तानी रुपये', 'other-currency'],
    // Nothing to pay.
    ['शून्य रुपये', 'zero'],
    ['ज़ीरो', 'zero'],
    ['सवा तीन पैसे', 'too-precise'],
    ['दो आने', 'no-amount'],
    ['सोलह आने', 'no-amount'],
  ])('"%s"', (said, reason) => {
    expect(hear(said)).toMatchObject({ kind: 'refused', reason });
  });
});

describe('Hindi asks about', () => {
  it.each([
    ['दो पचास', [25000, 250]],
    ['दो रुपये पाँच', [205, 250]],
    ['1,234.5678 रुपये', []],
    ['दस, माफ़ कीजिए, बारह', [1200]],
    ['दस, नहीं नहीं, बारह', [1200]],
    ['सौ रुपये, सॉरी, दो सौ रुपये', [20000]],
    ['मेरा मतलब दो सौ रुपये', [20000]],
    ['दे दो सौ रुपये', [10000, 20000]],
    ['कर दो हज़ार रुपये', [100000, 200000]],
    ['हज़ार पाँच सौ', [150000]],
    ['सौ दस रुपये', [11000]],
    ['डेढ़ सौ पचास रुपये', [15050]],
    ['साढ़े तीन', [350]],
    ['10:30', [1030, 103000]],
    ['एक रुपये', [100]],
    ['डेढ़ सौ पैसे', [150]],
    ['सौ पैसे', [100]],
    ['पाँच सौ पैसे', [500]],
    ['10 000 रुपये', [1000000]],
    ['1.500 रुपये', [150, 150000]],
  ])('"%s"', (said, candidates) => {
    const heard = hear(said);
    expect(heard.kind === 'amount').toBe(false);
    if (candidates.length === 0) return;
    expect(heard.kind, JSON.stringify(heard)).toBe('ambiguous');
    const asked = heard.kind === 'ambiguous' ? heard.candidates.map(({ minorUnits }) => minorUnits) : [];
    for (const candidate of candidates) expect(asked).toContain(candidate);
  });
});
