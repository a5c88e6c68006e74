import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';
import { to } from './to';

const nextWay = {
  drawing: 'disegnare di nuovo',
  passkey: 'usare la tua passkey',
  device: 'usare questo dispositivo',
  code: 'inserire un codice',
  voice: 'usare la tua voce',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: 'Disegno riconosciuto',
  passkey: 'Passkey riconosciuta',
  device: 'Dispositivo riconosciuto',
  code: 'Codice corretto',
  voice: 'Voce riconosciuta',
};

const notRecognized = {
  drawing: 'Non riconosciuto.',
  passkey: 'Questa passkey non ha funzionato.',
  device: 'Questo dispositivo non è stato riconosciuto.',
  voice: 'Non è andata a buon fine.',
};

const orOther = ', oppure usa un altro modo';
const notPaid = 'Non hai pagato.';
const drawAgain = 'Non conta. Disegna di nuovo.';

export const identity: IdentitySentences = {
  region: 'Verifica dell’identità',
  ask: (amount, payee) => `Stai per pagare ${amount} ${to(payee)}`,
  askLater: 'Il pagamento si sta caricando.',
  paying: (label, amount, payee) => `${label} per pagare ${amount} ${to(payee)}`,
  methods: {
    drawing: 'Disegna il mio segno',
    passkey: 'Usa la mia passkey',
    device: 'Usa questo dispositivo',
    code: 'Inviami un codice',
    voice: 'Usa la mia voce',
  },

  surface: 'Area di disegno',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: 'Disegna dove vuoi.',
  stopDrawing: 'Interrompi',
  showTrace: 'Mostra il mio tratto',
  hideTrace: 'Nascondi il mio tratto',
  helpLabel: 'Come disegnare',
  help: [
    'Appoggia un dito o una penna dove vuoi, oppure tieni premuto il pulsante del mouse. Disegna il tuo segno, poi solleva il dito o rilascia: così il disegno è finito.',
    'Per annullare un disegno, scivola fuori dallo schermo: quel disegno non conta.',
    'Con VoiceOver: tocca due volte e tieni premuto fino al suono crescente, poi disegna senza sollevare il dito.',
    'Con TalkBack: tocca due volte e tieni premuto, poi disegna. Se il telefono non lascia passare il disegno, usa un altro modo.',
    'Con una tastiera o un interruttore: usa uno degli altri modi. Funzionano altrettanto bene.',
  ],

  codeLabel: 'Codice',
  codeHint: 'Puoi incollarlo.',
  codeSend: 'Invia questo codice',
  codeAgain: 'Inviami un nuovo codice',
  codeSent: (channel, isNew) => `${isNew ? 'Nuovo codice' : 'Codice'} inviato${channel ? ` ${sentTo[channel]}` : ''}.`,
  codeNotSent: (hasOtherWay) => `Il codice non è stato inviato. Riprova${hasOtherWay ? orOther : ''}.`,
  codeWait: (minutes, hasOtherWay) =>
    `Non puoi ancora chiedere un nuovo codice. Riprova ${minutes === null ? 'più tardi' : inMinutes(minutes)}${hasOtherWay ? orOther : ''}.`,

  preparing: 'Un momento.',
  loading: {
    loading: 'L’area di disegno non è ancora pronta. Un momento.',
    ready: 'L’area di disegno è pronta. Premi di nuovo.',
    failed: `L’area di disegno non si è caricata. Premi di nuovo${orOther}.`,
  },
  checking: 'Verifica in corso.',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}. Non hai ancora pagato${amount && payee ? `: ${amount} ${to(payee)}` : ''}.`,
  changed: (amount, payee) =>
    `${amount && payee ? `Stai per pagare ${amount} ${to(payee)}` : 'Il pagamento è caricato'}. Scegli di nuovo.`,
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? `Disegno interrotto. ${drawAgain}`
          : `Interrotto. ${notPaid} Puoi ${nextWay[method]}${orAnother(' o usare un altro modo', method, open)}.`;
      case 'no-code':
        return 'Inserisci prima il codice.';
      case 'too-short':
        return `Troppo breve. ${drawAgain}`;
      case 'unavailable':
        return `Al momento non funziona. ${next(open, method) || 'Riprova.'}`;
      case 'not-loaded':
        return `Il pagamento non si è caricato. ${notPaid} Controlla la connessione e riprova.`;
      case 'unreadable':
        return `Questo pagamento non può continuare qui. ${notPaid} Torna indietro e ricomincia.`;
      case 'expired':
        return 'Non è più valido. Riprova.';
      case 'signed-out':
        return `La sessione è chiusa. ${notPaid} Accedi di nuovo.`;
      case 'not-recognized':
        if (triesLeft !== undefined) return noMatch(triesLeft);
        if (method === 'code') return 'Questo codice non corrisponde. Controllalo e riprova.';
        return `${notRecognized[method]} Riprova${orAnother(orOther, method, open)}.`;
      case 'blocked':
        return `Bloccato per ora. ${notPaid} ${next(open) || 'Riprova più tardi.'}`;
      case 'locked':
        return `La verifica con la voce è bloccata. ${next(open, 'drawing')}`.trim();
    }
  },
  blocked: (open) => `Disegno bloccato. Puoi ${nextWay[open[0] ?? 'code']}.`,
  headings: {
    idle: 'Sei tu?',
    preparing: 'Un momento',
    drawing: 'Disegna ora',
    speaking: 'Di’ le cifre',
    checking: 'Verifica in corso',
    retry: 'Riprova',
    blocked: 'Disegno bloccato',
  },
  accepted,
  // Not "per", because "per cento euro" sounds like a percentage.
  acceptedFor: (method, amount, payee) => `${accepted[method]}: ${amount} ${to(payee)}.`,

  consent: {
    ask: 'Conservare su questo dispositivo il tuo disegno e il modo in cui lo tracci? Servono a riconoscerti e non lasciano questo dispositivo. Puoi eliminarli quando vuoi.',
    give: 'Conserva il mio disegno su questo dispositivo',
    refuse: 'Non conservare disegni',
    revoke: 'Elimina il mio disegno e non usarlo più',
    revoked: 'Il tuo disegno è stato eliminato e non viene più usato.',
  },
  whatItIs:
    'Meno sicuro di una passkey: chi ha questo dispositivo e conosce il tuo disegno potrebbe farsi passare per te.',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'Crea il tuo disegno',
    advice:
      'Scegli un segno con più cambi di direzione, che nessuno indovinerebbe, come una lettera inventata. Non usare la sequenza di sblocco del telefono, né la tua firma. Disegnalo come lo farai sempre. Qualcuno potrebbe guardare: disegna al riparo dagli sguardi.',
    draw: (repetition, total) => `Disegna il tuo segno. ${repetition} di ${total}.`,
    taken: (done, total) =>
      `${done} di ${total}. Disegnalo di nuovo ${done >= 3 ? 'per maggiore sicurezza, oppure finisci' : 'allo stesso modo'}.`,
    notTaken: (cause) => `${{ cancelled: 'Disegno interrotto', 'too-short': 'Troppo breve' }[cause]}. ${drawAgain}`,
    redraw: (number) => `Il disegno ${number} era troppo breve. Disegnalo di nuovo, più grande.`,
    oneMore: 'I disegni variano un po’. Ancora uno, oppure esci senza disegno.',
    undo: 'Annulla l’ultimo',
    finish: 'Finisci',
    again: 'Ricomincia',
    replace: 'Crea un altro disegno',
    leave: 'Esci senza disegno',
    enrolled: 'Il tuo disegno è pronto.',
    notStored: 'Il tuo disegno non è stato conservato: questo dispositivo non ha potuto salvarlo. Ricomincia.',
    notDeleted:
      'Il tuo disegno non è ancora stato eliminato. Riprova, oppure cancella i dati di questo sito nel browser.',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'Il tuo disegno è protetto dalla tua passkey.',
  obfuscated:
    'Il tuo disegno è offuscato su questo dispositivo. Chiunque abbia accesso al tuo profilo del browser potrebbe leggerlo.',
  memory: 'Il tuo disegno è conservato finché non chiudi questa pagina.',
} as const;

const refusals = {
  'too-few': 'Disegna il tuo segno almeno tre volte.',
  'too-many': 'Disegna il tuo segno al massimo cinque volte.',
  unreadable: 'Uno dei disegni non è leggibile. Ricomincia.',
  'too-short': 'Uno dei disegni era troppo breve. Disegna più in grande, e prenditi un po’ più di tempo.',
  'too-simple': 'Questo segno è troppo semplice. Scegline uno con almeno tre cambi di direzione o un anello.',
  'too-common': 'Questo segno è facile da indovinare. Inventane uno tuo, senza cerchi, triangoli o quadrati.',
  'not-repeatable': 'Non è stato possibile imparare questo segno. Ricomincia con un altro.',
  copied: 'Due disegni sono esattamente uguali. Disegnali tutti a mano.',
} as const;

const sentTo = { phone: 'sul tuo telefono', email: 'per e-mail' } as const;

function inMinutes(minutes: number): string {
  return minutes === 1 ? 'tra un minuto' : `tra ${minutes} minuti`;
}

function noMatch(triesLeft: number): string {
  const left = triesLeft === 1 ? 'Resta un tentativo' : `Restano ${counts[triesLeft] ?? triesLeft} tentativi`;
  return `Non riconosciuto. ${left}${orOther}.`;
}

const counts: readonly string[] = ['zero', 'un', 'due', 'tre', 'quattro'];

/** The words about another way, if one is open. */
function orAnother(words: string, method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return open.some((one) => one !== method) ? words : '';
}

/** Names one open way, but not `except`. Empty if there is none. */
function next(open: readonly IdentityMethod[], except?: IdentityMethod): string {
  const other = open.find((method) => method !== except);
  return other ? `Puoi ${nextWay[other]}.` : '';
}
