import type { ReceivedSentences } from '../../sentences/received';

export const received: ReceivedSentences = {
  region: 'मिले हुए पैसे',
  received: ({ amount, payer }) => `पैसे मिले${facts(amount, payer, 'से')}।`,
  refunded: ({ amount, payer }) => `पैसे वापस किए गए${facts(amount, payer, 'को')}।`,
  askToHear: 'पूरी बात के लिए “फिर से सुनें” बटन दबाएँ।',
  notices: {
    opening: 'भुगतान देखे जा रहे हैं। एक पल रुकें।',
    offline: 'इंटरनेट नहीं है। नए भुगतान अभी यहाँ नहीं बताए जा सकते।',
    online: 'इंटरनेट फिर जुड़ गया।',
    'no-earlier': 'सूची में इससे पहले का कोई भुगतान नहीं है।',
    'nothing-yet': 'अभी कोई भुगतान नहीं आया।',
  },
  repeat: 'फिर से सुनें',
  before: 'इससे पहले वाला सुनें',
};

function facts(amount: string | null, payer: string | null, caseWord: string): string {
  const all = [...(amount === null ? [] : [amount]), ...(payer === null ? [] : [`${payer} ${caseWord}`])];
  return all.length === 0 ? '' : `: ${all.join(', ')}`;
}
