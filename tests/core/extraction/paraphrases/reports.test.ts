import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { AZERBAIJANI_REPORTS } from './reports/azerbaijani.ts'
import { reportsIn, type Words } from './reports/report.ts'
import { RUSSIAN_REPORTS } from './reports/russian.ts'

/**
 * Wordings that are left out of the tables, since they are not read, or not always: a village whose district only its own sentence tells ("Bu kənd
 * Tərtər rayonunda yerləşir", "Это село расположено в ..."), a lead without any place, "Yanındakı iki nəfər də" and "Двое пассажиров тоже
 * ранены" after a number of several (which may hold them), "Daha bir nəfər" and "Двое других" after such a number, "Одного из них спасти
 * не удалось", "həmin rayonda" with a mere month, and "пострадал" beside other harm.
 */
const accidentsOf = (text: string, { language }: Words): readonly string[] =>
  extract(`${text}\n${language === 'az' ? 'Azərbaycan' : 'Азербайджан'}`, { publishedOn: '2024-09-05', language })
    .claims.flatMap((claim) => (claim.kind === 'ACCIDENT_REPORT' ? [claim] : []))
    .map(({ occurredOn, place, counts }) =>
      [
        occurredOn,
        place,
        ...counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`).toSorted(),
      ].join(' '),
    )
    .toSorted()

describe('whole reports', () => {
  it.each([AZERBAIJANI_REPORTS, RUSSIAN_REPORTS])(
    'tell whom each accident harmed, when and where, in whatever sentence ($language)',
    (words) => {
      fc.assert(
        fc.property(reportsIn(words), ({ text, accidents }) => {
          expect(accidentsOf(text, words), text).toEqual(accidents)
        }),
        { numRuns: 600 },
      )
    },
  )
})
