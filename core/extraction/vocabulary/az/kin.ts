import { fold } from '../../text/fold.ts'
import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'
import { fixed, formsOf, nouns } from './morphology.ts'

const list = (row: string): readonly string[] => row.split(' | ')

/** Whoever is told of by what they are to somebody ("ata həlak olub, oğul yaralanıb"). */
const KIN = list(
  'ata | oğul | ər | baba | əmi | dayı | kürəkən | yeznə | qayınata | bacanaq | əmioğlu | dayıoğlu | xalaoğlu | bibioğlu | əmiqızı | dayıqızı | xalaqızı | bibiqızı | qardaşoğlu | bacıoğlu | kirvə | oğulluq',
)
/** The women among them. */
const KINSWOMEN = list('ana | arvad | nənə | xala | bibi | gəlin | qayınana | baldız')
/** Those of one family, told one after another. */
export const FAMILY: ReadonlySet<string> = new Set(
  [...KIN, ...KINSWOMEN, 'oğlu', 'qızı', 'qardaş', 'bacı', 'nəvə'].map(fold),
)

/** Stems of the same that a possessive changes, and relations of two words. */
const STEMS = list(
  'oğlu | qızı | əmisi oğlu | dayısı oğlu | xalası oğlu | bibisi oğlu | əmisi qızı | qardaşı oğlu | bacısı oğlu | qaynı | qaynatası | qaynanası | yoldaşı | ömür-gün yoldaşı | övladı',
)
/** The cases of who is told of: the nominative and the genitive ("oğulun ayağı kəsilib"), alone or of somebody. In others they only stand beside them. */
const CASES = [
  '',
  'in',
  'un',
  'ün',
  'nin',
  'nun',
  'nün',
  'i',
  'u',
  'ü',
  'si',
  'su',
  'sü',
  'sinin',
  'sunun',
  'sünün',
  'inin',
  'unun',
  'ünün',
]

const forms = (words: readonly string[], endings: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => formsOf(word, endings))),
]

/** Pairs that a hyphen joins: its second is one more. */
const SECONDS = list('arvad | oğul | bala | qız | ana | bacı | qardaş | nəvə | uşaq')

/** One of those told of in the plural: "uşaqlardan kiçiyi ölüb, böyüyü yaralanıb". */
export const ONE_OF_THEM = list('kiçiyi | kiçiyinin | böyüyü | böyüyünün | ortancılı | gənci | yaşlısı')

/** Words of kinship that say what something is or where somebody comes from. */
const NO_KIN = fixed(
  'ata yurd* | ata ev* | ata ocağ* | ata ocaq* | ata mülk* | ata torpa* | ata-baba* | ata baba* | ata - baba* | ana vətən* | ana torpa* | ana yol* | ana xətt* | ana dil* | ana boru* | ana kanal* | ana məktəb* | baba yurd* | baba ocağ*',
)

export const AZERBAIJANI_KIN: readonly Term<Meaning>[] = [
  {
    value: { is: 'PERSON', population: 'EVERYONE' },
    phrases: nouns('oğullar | gəlinlər | əmilər | dayılar | babalar'),
  },
  { value: { is: 'NAME' }, phrases: NO_KIN },
  {
    value: { is: 'PERSON', population: 'EVERYONE', one: true, same: true },
    phrases: [...SECONDS.map((second) => `- ${second}`), ...ONE_OF_THEM],
  },
  { value: { is: 'PERSON', population: 'WOMAN', one: true }, phrases: forms(KINSWOMEN, CASES) },
  {
    value: { is: 'PERSON', population: 'EVERYONE', one: true },
    phrases: [...forms(KIN, CASES), ...forms(STEMS, ['', 'nun', 'nin'])],
  },
]

/** Somebody by what they are to the one told of before, in the cases of who is told of and whom something befell. */
export const RELATIVES: ReadonlySet<string> = new Set(
  list(
    'köməkçisi | həmkarı | silahdaşı | yoldaşı | dostu | qonşusu | tanışı | qohumu | sərnişini | həmkəndlisi | oğlu | qızı | qardaşı | bacısı | atası | anası | əmisi | dayısı | xalası | bibisi | babası | nənəsi | nəvəsi | qaynı | yeznəsi | kürəkəni | gəlini | əmioğlusu | dayıoğlusu | arvadı',
  ).flatMap((word) => formsOf(word.split(' ').at(-1) ?? '', ['', 'nin', 'nun', 'nün', 'ni', 'nu', 'nü', 'na', 'nə'])),
)

/** The last word of a full name ("Əliyev Rəşad Həsən oğlu"), which is no son or daughter: after capitalised words that are no owner's ("Həsənin oğlu"). */
export const PATRONYMICS = {
  words: new Set(['oğlu', 'oğlunun', 'qızı', 'qızının'].map(fold)),
  owner:
    /^(?!(?:elç|ayd|yas|mət|em|əm|am|şah|nəsr|təhs|müb|möm|laç|yalç|haqq|gülç|şir|alt|füz|məm)[iuü]n$)\p{L}+[iuü]n$/u,
}
