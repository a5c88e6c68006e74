import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

/** After "Sie können". */
const nextWay = {
  drawing: 'noch einmal zeichnen',
  passkey: 'Ihren Passkey nutzen',
  device: 'dieses Gerät nutzen',
  code: 'einen Code eingeben',
  voice: 'Ihre Stimme nutzen',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: 'Zeichnung erkannt',
  passkey: 'Passkey akzeptiert',
  device: 'Gerät erkannt',
  code: 'Code akzeptiert',
  voice: 'Stimme erkannt',
};

const notRecognized = {
  drawing: 'Nicht erkannt.',
  passkey: 'Dieser Passkey hat nicht funktioniert.',
  device: 'Dieses Gerät wurde nicht erkannt.',
  voice: 'Das hat nicht geklappt.',
};

const nothingPaid = 'Es wurde nichts bezahlt.';
const again = 'Versuchen Sie es noch einmal';
const otherWay = ' oder nehmen Sie einen anderen Weg';
const interrupted = 'Diese Zeichnung wurde unterbrochen und zählt nicht. Zeichnen Sie noch einmal.';
const tooShort = 'Das war zu kurz und zählt nicht. Zeichnen Sie noch einmal.';

export const identity: IdentitySentences = {
  region: 'Nachweisen, dass Sie es sind',
  ask: (amount, payee) => `Sie zahlen gleich ${amount} an ${payee}`,
  askLater: 'Die Zahlung wird geladen.',
  paying: (label, amount, payee) => `${label}, um ${amount} an ${payee} zu zahlen`,
  methods: {
    drawing: 'Mein Zeichen zeichnen',
    passkey: 'Meinen Passkey nutzen',
    device: 'Dieses Gerät nutzen',
    code: 'Mir einen Code senden',
    voice: 'Meine Stimme nutzen',
  },

  surface: 'Zeichenfläche',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: 'Zeichnen Sie, wo Sie wollen.',
  stopDrawing: 'Anhalten',
  showTrace: 'Meinen Strich zeigen',
  hideTrace: 'Meinen Strich verbergen',
  helpLabel: 'So zeichnen Sie',
  help: [
    'Setzen Sie irgendwo einen Finger oder Stift auf oder halten Sie die Maustaste gedrückt. Zeichnen Sie Ihr Zeichen und heben Sie ab oder lassen Sie los. Damit ist es gesendet.',
    'Um eine Zeichnung zu verwerfen, ziehen Sie über den Rand des Bildschirms hinaus. Sie zählt dann nicht.',
    'Mit VoiceOver: Doppeltippen und halten Sie, bis ein steigender Ton kommt. Zeichnen Sie dann, ohne abzuheben.',
    'Mit TalkBack: Doppeltippen und halten Sie, dann zeichnen Sie. Wenn Ihr Telefon die Zeichnung nicht durchlässt, nehmen Sie einen anderen Weg.',
    'Mit Tastatur oder Taster: Nehmen Sie einen der anderen Wege. Diese sind genauso gut.',
  ],

  codeLabel: 'Code',
  codeHint: 'Sie können ihn einfügen.',
  codeSend: 'Diesen Code senden',
  codeAgain: 'Neuen Code anfordern',
  codeSent: (to, isNew) => `${isNew ? 'Neuer Code' : 'Code'} gesendet${to ? ` ${sentTo[to]}` : ''}.`,
  codeNotSent: (hasOtherWay) => `Der Code wurde nicht gesendet. ${again}${hasOtherWay ? otherWay : ''}.`,
  codeWait: (minutes, hasOtherWay) =>
    `Noch kein neuer Code. Versuchen Sie es ${minutes === null ? 'später' : inMinutes(minutes)} noch einmal${hasOtherWay ? otherWay : ''}.`,

  preparing: 'Einen Moment bitte.',
  loading: {
    loading: 'Das Zeichnen ist gleich möglich. Einen Moment bitte.',
    ready: 'Das Zeichnen ist jetzt möglich. Drücken Sie noch einmal.',
    failed: `Die Zeichenfläche wurde nicht geladen. Drücken Sie noch einmal${otherWay}.`,
  },
  checking: 'Wird geprüft.',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}. Noch nicht bezahlt${amount && payee ? `: ${amount} an ${payee}` : ''}.`,
  changed: (amount, payee) =>
    `${amount && payee ? `Sie zahlen gleich ${amount} an ${payee}` : 'Die Zahlung ist geladen'}. Wählen Sie noch einmal.`,
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? interrupted
          : `Unterbrochen. ${nothingPaid} Sie können ${nextWay[method]}${orAnother(' oder einen anderen Weg nehmen', method, open)}.`;
      case 'no-code':
        return 'Geben Sie zuerst den Code ein.';
      case 'too-short':
        return tooShort;
      case 'unavailable':
        return `Das geht gerade nicht.${otherThan(method, open)}`;
      case 'not-loaded':
        return `Die Zahlung wurde nicht geladen. ${nothingPaid} Prüfen Sie die Verbindung. ${again}.`;
      case 'unreadable':
        return `Diese Zahlung kann hier nicht weitergehen. ${nothingPaid} Gehen Sie zurück und beginnen Sie neu.`;
      case 'expired':
        return `Das gilt nicht mehr. ${again}.`;
      case 'signed-out':
        return `Sie sind abgemeldet. ${nothingPaid} Bitte neu anmelden.`;
      case 'not-recognized':
        if (triesLeft !== undefined) return noMatch(triesLeft);
        if (method === 'code') return `Der Code stimmt nicht. Prüfen Sie ihn. ${again}.`;
        return `${notRecognized[method]} ${again}${orAnother(otherWay, method, open)}.`;
      case 'blocked':
        return `Vorerst gesperrt. ${nothingPaid} ${open[0] ? youCan(open[0]) : 'Versuchen Sie es später noch einmal.'}`;
      case 'locked': {
        const other = open.find((one) => one !== 'drawing');
        return `Die Erkennung Ihrer Stimme ist gesperrt.${other ? ` ${youCan(other)}` : ''}`;
      }
    }
  },
  blocked: (open) => `Das Zeichnen ist gesperrt. ${youCan(open[0] ?? 'code')}`,
  headings: {
    idle: 'Sind Sie es?',
    preparing: 'Einen Moment',
    drawing: 'Jetzt zeichnen',
    speaking: 'Sagen Sie die Ziffern',
    checking: 'Wird geprüft',
    retry: 'Noch einmal',
    blocked: 'Zeichnen gesperrt',
  },
  accepted,
  acceptedFor: (method, amount, payee) => `${accepted[method]} für ${amount} an ${payee}.`,

  consent: {
    ask: 'Ihre Zeichnung und die Art, wie Sie sich dabei bewegen, auf diesem Gerät speichern? Daran werden Sie erkannt. Beides wird nicht gesendet, und Sie können es jederzeit löschen.',
    give: 'Meine Zeichnung auf diesem Gerät speichern',
    refuse: 'Keine Zeichnung speichern',
    revoke: 'Meine Zeichnung löschen und nicht mehr nutzen',
    revoked: 'Ihre Zeichnung ist gelöscht und wird nicht mehr genutzt.',
  },
  whatItIs:
    'Weniger sicher als ein Passkey: Wer dieses Gerät hat und Ihre Zeichnung kennt, kommt vielleicht damit durch.',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'Zeichnung einrichten',
    advice:
      'Wählen Sie ein Zeichen mit mehreren Richtungswechseln, das niemand errät, zum Beispiel einen erfundenen Buchstaben. Nehmen Sie nicht das Entsperrmuster Ihres Telefons und nicht Ihre Unterschrift. Zeichnen Sie es so, wie Sie es immer tun werden. Andere könnten zusehen, wenden Sie sich also ab.',
    draw: (repetition, total) => `Zeichnen Sie Ihr Zeichen. ${repetition} von ${total}.`,
    taken: (done, total) =>
      `${done} von ${total}. Zeichnen Sie es ${done >= 3 ? 'zur Sicherheit noch einmal oder schließen Sie ab' : 'genauso noch einmal'}.`,
    notTaken: (cause) => ({ cancelled: interrupted, 'too-short': tooShort })[cause],
    redraw: (number) => `Nummer ${number} war zu kurz. Zeichnen Sie diese noch einmal, größer.`,
    oneMore: 'Zeichnungen fallen immer etwas anders aus. Zeichnen Sie noch eine oder beenden Sie ohne Zeichnung.',
    undo: 'Letzte zurücknehmen',
    finish: 'Abschließen',
    again: 'Neu beginnen',
    replace: 'Andere Zeichnung einrichten',
    leave: 'Ohne Zeichnung beenden',
    enrolled: 'Ihre Zeichnung ist eingerichtet.',
    notStored: 'Dieses Gerät konnte Ihre Zeichnung nicht speichern. Beginnen Sie neu.',
    notDeleted: `Ihre Zeichnung ist noch nicht gelöscht. ${again} oder löschen Sie im Browser die Daten dieser Website.`,
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'Ihre Zeichnung ist mit Ihrem Passkey verschlossen.',
  obfuscated:
    'Ihre Zeichnung liegt verschleiert auf diesem Gerät. Wer Zugriff auf Ihr Browserprofil hat, könnte sie lesen.',
  memory: 'Ihre Zeichnung bleibt, bis Sie diese Seite schließen.',
} as const;

const refusals = {
  'too-few': 'Zeichnen Sie Ihr Zeichen mindestens dreimal.',
  'too-many': 'Zeichnen Sie Ihr Zeichen höchstens fünfmal.',
  unreadable: 'Eine der Zeichnungen war nicht lesbar. Beginnen Sie neu.',
  'too-short': 'Eine der Zeichnungen war zu kurz. Zeichnen Sie größer und nehmen Sie sich etwas mehr Zeit.',
  'too-simple':
    'Dieses Zeichen ist zu einfach. Wählen Sie eines mit mindestens drei Richtungswechseln oder einer Schleife.',
  'too-common':
    'Dieses Zeichen ist leicht zu erraten. Erfinden Sie ein eigenes, keinen Kreis, kein Dreieck, kein Quadrat.',
  'not-repeatable': 'Dieses Zeichen ließ sich nicht lernen. Beginnen Sie neu mit einem anderen.',
  copied: 'Zwei der Zeichnungen sind genau gleich. Zeichnen Sie jede von Hand.',
} as const;

const sentTo = { phone: 'an Ihr Telefon', email: 'an Ihre E-Mail-Adresse' } as const;

function inMinutes(minutes: number): string {
  return minutes === 1 ? 'in einer Minute' : `in ${minutes} Minuten`;
}

function noMatch(triesLeft: number): string {
  const tries = triesLeft === 1 ? 'ein Versuch' : `${counts[triesLeft] ?? triesLeft} Versuche`;
  return `Nicht erkannt. Noch ${tries}, oder nehmen Sie einen anderen Weg.`;
}

const counts: readonly string[] = ['kein', 'ein', 'zwei', 'drei', 'vier'];

function youCan(method: IdentityMethod): string {
  return `Sie können ${nextWay[method]}.`;
}

/** The words about another way, if one is open. */
function orAnother(words: string, method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return open.some((one) => one !== method) ? words : '';
}

/** Names another way, if one is open. */
function otherThan(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  const other = open.find((one) => one !== method);
  return ` ${other ? youCan(other) : `${again}.`}`;
}
