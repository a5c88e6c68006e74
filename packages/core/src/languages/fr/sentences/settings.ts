import type { SettingsSentences } from '../../sentences/settings';

export const settings: SettingsSentences = {
  heading: 'Réglages de la voix',
  groups: { sound: 'Son', privacy: 'Confidentialité', listening: 'Écoute' },
  speakToMe: 'Activer la voix de la page',
  voiceStarted: 'Voix de la page activée. Avec un lecteur d’écran, désactivez-la.',
  listenPrivately: 'Personne d’autre n’entend',
  noVoice: 'Cet appareil n’a pas de voix. Un lecteur d’écran ou le texte de cette page vous dit la même chose.',
  noVoiceFor: 'Cet appareil n’a pas de voix pour cette langue.',
  askRemoteVoice: (voice, recipient) =>
    `Utiliser ${voice}\u202f? C’est la seule voix ici, et elle envoie ce qu’elle dit, montants compris, à ${recipient || 'un serveur'}.`,
  allowRemoteVoice: 'Oui, utiliser cette voix',
  refuseRemoteVoice: 'Non, garder le silence',
  // The two last words stay together, because in three lines the bar would hide its own answers at 320 × 256 px.
  stop: 'Arrêter la\u00a0lecture',
  repeat: 'Réécouter',
  stopSpeaking: 'Désactiver la voix de la page',
  regions: {
    label: 'Messages au lecteur d’écran',
    description: 'Pour VoiceOver, TalkBack, NVDA, les plages braille et d’autres.',
  },
  bothVoices: {
    label: 'Les deux voix parlent',
    description: 'Votre lecteur d’écran ou votre plage braille reçoit aussi chaque message.',
  },
  pageVoice: {
    label: 'Voix de la page',
    description: 'La page parle d’elle-même. Vous n’avez pas besoin de lecteur d’écran.',
  },
  onlyMessages: {
    label: 'Messages seulement',
    description: 'Avec un lecteur d’écran, qui annonce lui-même les commandes et les touches.',
  },
  earcons: { label: 'Sons', description: 'Trois sons brefs\u202f: écoute, arrêt et résultat.' },
  haptics: {
    label: 'Vibration',
    description: {
      none: 'Ce navigateur ne peut pas vibrer.',
      likely: 'Une brève vibration à chaque appui, succès ou échec.',
      unlikely: 'Cet appareil ne peut sans doute pas vibrer.',
    },
  },
  privacy: {
    label: 'Qui peut entendre la voix de la page\u202f?',
    description: 'Les montants et les noms ne sont dits que si vous le permettez.',
    choices: {
      speakers: {
        label: 'D’autres peuvent entendre',
        description: 'Les montants et les noms ne sont dits que si vous le demandez.',
      },
      private: {
        label: 'Personne d’autre n’entend',
        description: 'Vous avez un casque, ou personne n’est près de vous. Tout est dit.',
      },
      quiet: { label: 'Discret', description: 'Seul ce que vous touchez ou demandez est dit.' },
    },
  },
  rate: 'Vitesse',
  rateValue: (times) => (times === 1 ? 'normale' : `${inFrench(times)} fois la normale`),
  volume: 'Volume',
  volumeValue: (percent) => `${percent} pour cent`,
  sample: 'Écouter un exemple',
  sampleText: 'Voici ma voix. Par exemple\u202f: paiement effectué, vingt-trois euros et cinquante centimes.',
  voice: 'Voix',
  anyVoice: 'La meilleure de cet appareil',
  remoteVoices: {
    label: 'Voix en ligne',
    description: 'Ce qu’elles disent, montants compris, est envoyé à un serveur.',
  },
  goes: (recipient) => (recipient === null ? 'reste sur cet appareil' : `est envoyé à ${recipient || 'un serveur'}`),
  recognition: {
    label: 'Qui comprend votre voix',
    description: 'Votre choix écoute d’abord, s’il le peut.',
    automatic: 'Choix automatique',
    engines: {
      'native-on-device': 'Navigateur, sur l’appareil',
      'native-cloud': 'Navigateur, en ligne',
      'local-speech': 'Cette page (demande souvent de préciser)',
      'enrolled-words': 'Mes mots',
    },
    remote: {
      label: 'Reconnaissance en ligne',
      description:
        'Votre voix est envoyée à un serveur pour être comprise. Si c’est désactivé, elle reste sur cet appareil.',
    },
  },
  talkKey: {
    label: 'Touche pour «\u202fDire le montant\u202f»',
    description: 'Comme le bouton, si votre lecteur d’écran laisse passer la touche.',
    none: 'Aucune touche',
  },
  takeTime: { label: 'Prendre mon temps', description: 'Vous pouvez faire de longues pauses.' },
  pause: 'Pause qui termine votre phrase',
  pauseValue: (seconds) => `${inFrench(seconds)} ${seconds < 2 ? 'seconde' : 'secondes'}`,
  forget: 'Supprimer mes réglages',
  forgotten: 'Vos réglages ont été supprimés.',
  log: 'Ce qui a été dit',
  logEmpty: 'Rien n’a encore été dit.',
};

function inFrench(decimal: number): string {
  return String(decimal).replace('.', ',');
}
