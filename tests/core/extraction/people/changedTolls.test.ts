import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { DATA_LEADS, type Language } from '../dataLeads.ts'

const totalsIn = (language: Language, text: string): readonly string[] =>
  extract(DATA_LEADS[language] + text, { publishedOn: '2024-11-12', language }).claims.flatMap((claim) =>
    claim.kind === 'CASUALTY_FIGURE'
      ? claim.counts.map(
          ({ population, outcome, value }) =>
            `${population} ${outcome} ${value} ${claim.period.from}..${claim.period.to}`,
        )
      : [],
  )

describe('a toll that rose or fell from one number to another', () => {
  it.each<[Language, string]>([
    ['en', 'Mine deaths dropped from 9 in 2022 to 4 in 2023.'],
    ['en', 'The number of people killed by mines fell from 9 in 2022 to 4 in 2023.'],
    ['en', 'Mine deaths fell to 4 in 2023 from 9 in 2022.'],
    ['ru', 'Число погибших от мин снизилось с 9 в 2022 году до 4 в 2023 году.'],
  ])('is told for both years (%s): %s', (language, text) => {
    expect(totalsIn(language, text).toSorted()).toEqual([
      'EVERYONE KILLED 4 2023..2023',
      'EVERYONE KILLED 9 2022..2022',
    ])
  })

  it.each<[Language, string]>([
    ['en', 'Last year mine deaths dropped from 9 to 4.'],
    ['en', 'Mine deaths dropped sharply from 9 to 4 last year.'],
    ['ru', 'В прошлом году число погибших от мин сократилось с 9 до 4.'],
    ['az', 'Ötən il minalardan ölənlərin sayı 9-dan 4-ə enib.'],
  ])('is the latter number where one year is told (%s): %s', (language, text) => {
    expect(totalsIn(language, text)).toEqual(['EVERYONE KILLED 4 2023..2023'])
  })

  it.each<[Language, string]>([
    ['en', 'Mine deaths dropped from 390 to 71.'],
    ['az', 'Minalardan ölənlərin sayı 390-dan 71-ə enib.'],
    ['ru', 'Число погибших от мин снизилось с 390 до 71.'],
    ['en', 'The number of explosions with victims fell from 390 to 71 in 2023.'],
  ])('is silent where nobody says of when it is or counts no people (%s): %s', (language, text) => {
    expect(totalsIn(language, text)).toEqual([])
  })

  it.each<[Language, string]>([
    ['en', 'The number of mine victims since the war has risen by 71 to 390.'],
    ['az', 'Müharibədən sonra mina qurbanlarının sayı 71 nəfər artaraq 390-a çatıb.'],
    ['ru', 'Число жертв мин после войны выросло на 71 и достигло 390.'],
  ])('is not by how many it rose (%s): %s', (language, text) => {
    expect(totalsIn(language, text)).toEqual(['EVERYONE CASUALTY 390 2020-11-10..2024-11-12'])
  })

  it('is of the group that its noun names', () => {
    expect(totalsIn('en', 'Mine casualties among women fell from 9 in 2022 to 4 in 2023.').toSorted()).toEqual([
      'WOMAN CASUALTY 4 2023..2023',
      'WOMAN CASUALTY 9 2022..2022',
    ])
    expect(totalsIn('en', 'Civilian deaths from mines fell from 9 in 2022 to 4 in 2023.').toSorted()).toEqual([
      'CIVILIAN KILLED 4 2023..2023',
      'CIVILIAN KILLED 9 2022..2022',
    ])
  })
})
