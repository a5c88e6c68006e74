import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, also: string) =>
  `सामान्य से बहुत ज़्यादा राशि${also}${payment ? `: ${payment.amount}, ${payment.payee} को` : ''}।`;

export const payeeWarning: PayeeWarningSentences = {
  region: 'चेतावनी',
  heading: 'भुगतान से पहले जाँच लें',
  warnings: {
    'new-payee': (payment) => `इन्हें पहली बार भुगतान${payment ? `: ${payment.payee}` : ''}।`,
    'unusual-amount': (payment) => unusual(payment, ''),
    both: (payment) => unusual(payment, ', इन्हें पहली बार'),
  },
  advice: 'किसी ने आपसे पैसे भेजने या बात छिपाने को कहा हो, तो रुक जाएँ। जो नंबर आप पहले से जानते हैं, उस पर पूछकर जाँचें।',
  askToHear: 'पूरी बात के लिए “फिर से सुनें” बटन दबाएँ।',
  stop: 'भुगतान न करें',
  go: 'आगे बढ़ें',
  repeat: 'फिर से सुनें',
  stoppedHeading: 'आपने रोक दिया',
  stopped: 'पैसे नहीं कटे। चाहें तो चेतावनी पर लौटें।',
  back: 'चेतावनी पर लौटें',
};
