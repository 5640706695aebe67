import type { NumberFormat } from '../../languages/numberFormat.ts'
import { fold } from '../../text/fold.ts'
import { formsOf, NUMBER_ENDINGS } from './morphology.ts'

const UNITS = 'bir iki üç dörd beş altı yeddi səkkiz doqquz'
const TENS = 'on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan'

/** Forms that are other words: "ona" and "onun" are pronouns, "birdən" is suddenly, "altından" from under. */
const NO_NUMBER = new Set(
  'ona onu onun onda ondan onla onca oni onin minin birdən birlə birli altında altından altına altını altının üzü üçün'
    .split(' ')
    .map(fold),
)

const inflected = (words: string, worth: (at: number) => number): readonly (readonly [string, number])[] =>
  words.split(' ').flatMap((word, at) =>
    formsOf(word, NUMBER_ENDINGS)
      .filter((form) => form === fold(word) || !NO_NUMBER.has(form))
      .map((form) => [form, worth(at)] as const),
  )

export const AZERBAIJANI_NUMBERS: NumberFormat = {
  decimal: ',',
  words: new Map([
    ...inflected(UNITS, (at) => at + 1),
    ...inflected(TENS, (at) => (at + 1) * 10),
    ...inflected('yüz', () => 100),
    ...inflected('min', () => 1_000),
    ...inflected('milyon', () => 1_000_000),
    ...inflected('milyard', () => 1_000_000_000),
  ]),
  joiners: new Set(),
  parts: { after: /(?:onlar|nəfər)d[aə]n$/u, words: new Map([['onu', 10]]) },
  halves: new Set([fold('yarım')]),
  compound: true,
}
