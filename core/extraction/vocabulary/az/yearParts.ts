import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { fixed, nouns } from './morphology.ts'

const NUMBERS = ['bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz', 'on', 'on bir', 'on iki']
const months = (from: number, to: number, phrases: readonly string[]): Term<TimeWord> => ({
  value: { is: 'MONTHS', from, to },
  phrases,
})

/** Numbers of days that a month is told to begin with, each at its place. */
const DAYS = [
  '',
  '',
  'iki',
  'üç',
  'dörd',
  'beş',
  'altı',
  'yeddi',
  'səkkiz',
  'doqquz',
  'on',
  '',
  'on iki',
  '',
  '',
  'on beş',
  '',
  '',
  '',
  '',
  'iyirmi',
]

/** Parts of a year: months counted from its start, halves and quarters. */
export const AZERBAIJANI_YEAR_PARTS: readonly Term<TimeWord>[] = [
  {
    value: { is: 'YEAR_START' },
    phrases: fixed(
      'ilin əvvəlindən | bu ilin əvvəlindən | cari ilin əvvəlindən | il başlayandan | ilin başından | bu ilin başından | ilin başlanğıcından',
      'cari ilin başlanğıcından | bu ilin başlanğıcından | ilin əvvəlindən bəri',
    ),
  },
  ...DAYS.map(
    (number, at): Term<TimeWord> => ({
      value: { is: 'FIRST_DAYS', days: at },
      phrases:
        number === ''
          ? []
          : [number, String(at)].flatMap((days) =>
              ['ilk', 'birinci'].flatMap((first) =>
                fixed(
                  `${first} ${days} günündə | ${first} ${days} günü ərzində | ${first} ${days} gününün | ${first} ${days} gündə | ${first} ${days} günü üzrə`,
                ),
              ),
            ),
    }),
  ).filter(({ phrases }) => phrases.length > 0),
  {
    value: { is: 'FIRST_DAYS', days: 10 },
    phrases: fixed(
      'birinci ongünlüyündə | ilk ongünlüyündə | birinci ongünlüyü ərzində | ilk ongünlüyü ərzində | birinci dekadasında | ilk dekadasında | birinci dekadası ərzində',
    ),
  },
  // Of a year or a month a half is a period, not of these.
  {
    value: { is: 'OPEN' },
    phrases: ['günün', 'gecənin', 'həftənin', 'əsrin'].flatMap((whole) =>
      nouns(`${whole} birinci yarısı | ${whole} ilk yarısı | ${whole} ikinci yarısı`),
    ),
  },
  months(3, 5, fixed('yaz aylarında | yaz ayları ərzində')),
  months(6, 8, fixed('yay aylarında | yay ayları ərzində')),
  months(9, 11, fixed('payız aylarında | payız ayları ərzində')),
  ...NUMBERS.map((word, at) =>
    months(
      1,
      at + 1,
      fixed(
        `ilk ${word} ay~ | birinci ${word} ay~ | ilk ${at + 1} ay~`,
        // One month is the one that the text told last.
        ...(at === 0 ? [] : [word, at + 1]).map(
          (number) => `bu ${number} ayda | bu ${number} ay ərzində | ${number} ay ərzində`,
        ),
        ...[word, at + 1].map(
          (number) =>
            `${number} ay üzrə | ${number} ayının | ${number} ayı ərzində | ${number} ayında | ${number} ayın yekunlarına | ${number} ayın nəticələrinə`,
        ),
      ),
    ),
  ),
  months(
    1,
    6,
    nouns(
      'birinci yarısı | ilk yarısı | birinci yarımili | i yarısı | ilk yarımili | birinci yarımil | ilk yarımil | birinci yarımillik | ilk yarımillik | yarımillik | yarım il | 1-ci yarısı | 1-ci yarımili',
    ),
  ),
  months(7, 12, nouns('ikinci yarısı | ikinci yarımili | ii yarısı | ikinci yarımil | 2-ci yarısı')),
  months(
    1,
    3,
    nouns('birinci rübü | ilk rübü | i rübü | birinci kvartalı | birinci rüb | ilk rüb | i rüb | 1-ci rüb | i kvartal'),
  ),
  {
    value: { is: 'PAST_PART', months: 3 },
    phrases: [...nouns('ötən rüb | keçən rüb | əvvəlki rüb'), ...fixed('son rübdə | son rüb ərzində | son rübün')],
  },
  {
    value: { is: 'PAST_PART', months: 6 },
    phrases: nouns('ötən yarımil | keçən yarımil | son yarımil | ötən yarımillik | keçən yarımillik | son yarımillik'),
  },
  months(4, 6, nouns('ikinci rübü | ii rübü | ikinci kvartalı | ikinci rüb | ii rüb | 2-ci rüb')),
  months(7, 9, nouns('üçüncü rübü | iii rübü | üçüncü rüb | iii rüb | 3-cü rüb')),
  months(10, 12, nouns('dördüncü rübü | iv rübü | son rübü | dördüncü rüb | iv rüb | 4-cü rüb')),
]
