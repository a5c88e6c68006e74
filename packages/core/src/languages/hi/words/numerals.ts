import { rules } from '../../../number-words/rules/hi';
import { spellWhole } from '../../../number-words/spellWhole';
import type { RespellingRow } from '../../words';

/** Other spellings of the numerals from 0 to 99, in Devanagari and in Latin letters. Doubled vowels are folded before. */
const spellings = `ज़ीरो|सिफ़र|shunya
ek|इक
do
tin
char
panch|panc|पान्च
छः|छे|छै|छ|che|chah|chai
sat
ath
nau|nou
das|dus
gyarah|gyara|igyarah
barah
terah
chaudah|chauda|choudah
पंदरह|पंद्रा|pandrah|pandra|pandhrah
solah|sola
सतरह|satrah|satra
अठारा|atharah|athara|attharah
unnis|unis
bis
ikkis|ikis
bais|bayis
teis|teyis
chaubis|choubis
पचीस|pachis|pacchis|pachchis
chabbis
sattais|satais|सताईस
atthais|athais
उन्तीस|उंतीस|उनत्तीस|untis|unattis
tis
इकत्तीस|इक्तीस|iktis|ikattis
battis
तेंतीस|तैतीस|तेतीस|taintis|tentis|tetis
चौतीस|chauntis|chautis
पैतीस|paintis|paitis
chattis
सैतीस|saintis|saitis
adtis|artis
उन्तालीस|उंतालीस|उनचालीस|untalis|unchalis
chalis
इकतालिस|iktalis
ब्यालीस|बयालिस|bayalis|byalis
तेंतालीस|तैतालीस|तेतालीस|तिरालीस|taintalis|tentalis|tetalis
चवालीस|चव्वालीस|चौंतालीस|chauvalis|chavalis|chawalis
पैतालीस|paintalis|paitalis
छयालीस|chiyalis|chyalis
सैतालीस|saintalis|saitalis
adtalis|artalis
उन्चास|उंचास|unchas|unanchas
pachas
इकावन|इक्कावन|ikyavan|ikyawan|ikavan
bavan|bawan
तिरपन|त्रेपन|तरेपन|tirpan|tirepan
चव्वन|चउवन|chauvan|chauwan|chavvan
pachpan
chappan
सतावन|sattavan|sattawan|satavan
atthavan|athavan|atthawan
उन्सठ|उंसठ|unsath
sath
एकसठ|iksath
basath
तिरसठ|त्रेसठ|tirsath|tiresath
चौसठ|chausath|chaunsath
पैसठ|painsath|paisath
छाछठ|छयासठ|chiyasath|chyasath
सरसठ|sadsath|sarsath
adsath|arsath
उन्हत्तर|उनहतर|unhattar|unahattar
sattar
इकहतर|ikhattar|ikahattar
bahattar|bahatar
तेहत्तर|tihattar|tihatar
chauhattar|chohattar
पिचहत्तर|पछत्तर|pachattar|pachahattar|pichattar
छियत्तर|छहत्तर|chihattar|chiyattar
सतत्तर|सत्तहत्तर|satahattar|sathattar|satattar
अठत्तर|athahattar|athhattar|athattar
उन्नासी|उन्यासी|unasi|unnasi
assi|asi
इकासी|ikyasi|ikasi
ब्यासी|bayasi|byasi
त्यासी|तेरासी|tirasi
chaurasi|chorasi
पिचासी|पच्चासी|pachasi|pichasi
छयासी|chiyasi|chyasi
सतासी|sattasi|satasi
atthasi|athasi
नौवासी|navasi|nawasi
नव्वे|nabbe|navve
इक्यानवे|इकानवे|ikyanve|ikyanbe
बानवे|बयानवे|banve|banbe
तिरानवे|tiranve|tiranbe
चौरानवे|chauranve|chauranbe
पंचानवे|पचानवे|पिचानवे|panchanve|pachanve|panchanbe
छियानवे|chiyanve|chiyanbe
सत्तानवे|सतानवे|sattanve|sattanbe
अट्ठानवे|अठानवे|atthanve|athanve|atthanbe
निन्यानवे|निनानवे|निन्नानवे|ninyanve|ninanve|ninyanbe`.split('\n');

const hindi = spellings.map((_, value) => spellWhole(value, rules));
const teens = 'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const english = `zero|one|two|three|four|five|six|seven|eight|nine|ten|${teens}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety`;
/** The same, as recognizers of Hindi write them. */
const writtenEnglish =
  'ज़िरो|वन|टू|थ्री|फोर|फाइव|सिक्स|सेवन|एट|नाइन|टेन|इलेवन|ट्वेल्व|थर्टीन|फोर्टीन|फिफ्टीन|सिक्सटीन|सेवनटीन|एटीन|नाइनटीन|ट्वेंटी|थर्टी|फोर्टी|फिफ्टी|सिक्सटी|सेवंटी|एटी|नाइंटी'.split(
    '|',
  );

/** The words of the number rules: each Hindi number below a hundred has its own. */
export const numerals = `${hindi.join('|')}|${english}`;

export const respellings: readonly RespellingRow[] = [
  ...spellings.map((say, value) => ({ say, as: hindi[value] ?? '' })),
  ...english.split('|').map((as, index) => ({ say: writtenEnglish[index] ?? '', as })),
  { say: 'फ़ोर्थी|fourty', as: 'forty' },
];
