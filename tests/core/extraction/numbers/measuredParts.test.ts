import { describe, expect, it } from 'vitest'
import { readingIn } from '../readingIn.ts'

describe('a part of land or ordnance', () => {
  it.each([
    ['en', 'ANAMA has cleared 4,000 of the 11,000 hectares in Fuzuli, Azerbaijan.', '4000 ha'],
    ['en', 'ANAMA cleared 4,000 hectares out of 11,000 hectares in Fuzuli, Azerbaijan.', '4000 ha'],
    ['en', 'Of 11,000 hectares in Fuzuli, Azerbaijan, ANAMA has cleared 4,000 hectares.', '4000 ha'],
    ['en', 'Just 230,000 out of 1.2 million mines in Azerbaijan have been removed by ANAMA.', 'MINE 230000'],
    ['en', 'Of the 1.2 million mines in Azerbaijan only 230,000 have been found, ANAMA said.', 'MINE 230000'],
    ['az', 'ANAMA: Azərbaycanda 1,2 milyon minanın yalnız 230 mini zərərsizləşdirilib.', 'MINE 230000'],
    ['az', 'ANAMA: Azərbaycanda 1,2 milyon minadan yalnız 230 mini tapılıb.', 'MINE 230000'],
    ['az', 'ANAMA: Azərbaycanda 11 min hektar ərazinin 4 min hektarı təmizlənib.', '4000 ha'],
    ['ru', 'ANAMA: из 1,2 млн мин в Азербайджане обезврежены только 230 тысяч.', 'MINE 230000'],
    ['ru', 'ANAMA: из 11 тыс. га в Азербайджане очищено 4 тыс.', '4000 ha'],
  ] as const)('is told without its whole (%s): %s', (language, text, part) => {
    expect(readingIn(language).cleared(text)).toEqual([part])
  })

  it.each([
    ['en', 'Of the 1,200 mines found by ANAMA in Azerbaijan, 900 were anti-personnel mines.'],
    ['az', 'ANAMA: Azərbaycanda aşkar edilmiş 1200 minanın 900-ü piyada əleyhinədir.'],
    ['ru', 'Из 1200 мин, найденных ANAMA в Азербайджане, 900 — противопехотные.'],
  ] as const)('stands beside its whole where all was found and it is of one kind (%s): %s', (language, text) => {
    expect(readingIn(language).cleared(text)).toEqual(['MINE 1200', 'ANTI_PERSONNEL_MINE 900'])
  })

  it('is not taken where one of several is spoken of', () => {
    const text = 'A PMN mine, one of 54 anti-personnel mines that ANAMA has found in Azerbaijan, lay in the yard.'
    expect(readingIn('en').cleared(text)).toContain('ANTI_PERSONNEL_MINE 54')
  })

  it.each([
    'ANAMA: iki ayda Azərbaycanda 7 318,6 hektar torpaq minalardan təmizlənib, bunun 4 950 hektarı agentliyin, 1 980 hektarı özəl operatorların hesabınadır.',
  ])('is no whole of the next in a list: %s', (text) => {
    expect(readingIn('az').cleared(text)).toEqual(['7318.6 ha', '4950 ha', '1980 ha'])
  })
})
