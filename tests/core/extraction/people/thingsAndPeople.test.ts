import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { DATA_LEADS, type Language } from '../dataLeads.ts'

/** The totals of people and of ordnance that a text tells after a first sentence on mines. */
const totalsIn = (language: Language, text: string): readonly string[] =>
  extract(DATA_LEADS[language] + text, { publishedOn: '2024-11-12', language }).claims.flatMap((claim) => {
    if (claim.kind === 'CASUALTY_FIGURE')
      return claim.counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`)
    return claim.kind === 'CLEARANCE_FIGURE' ? claim.ordnance.map(({ type, value }) => `${type} ${value}`) : []
  })

describe('a number of things', () => {
  it.each<[Language, string, readonly string[]]>([
    [
      'en',
      'The tally of munitions destroyed is 708,515, after 1,120 of them this year.',
      ['UNEXPLODED_ORDNANCE 708515'],
    ],
    ['en', 'The toll of destroyed mines since the war has reached 390.', ['MINE 390']],
  ])('is no toll of people (%s): %s', (language, text, totals) => {
    expect(totalsIn(language, text)).toEqual(totals)
  })

  it.each<[Language, string, readonly string[]]>([
    ['en', 'Since the war the toll of mines has reached 390.', ['EVERYONE CASUALTY 390']],
    [
      'en',
      'The death toll of mines since the war is 71, and 500 mines were destroyed.',
      ['EVERYONE KILLED 71', 'MINE 500'],
    ],
  ])('is told from a toll of people (%s): %s', (language, text, totals) => {
    expect(totalsIn(language, text)).toEqual(totals)
  })

  it.each<[Language, string]>([
    ['en', 'Since the war 390 people have become victims of mines. 71 explosions were recorded, 31 of them in Aghdam.'],
    ['ru', 'После войны жертвами мин стали 390 человек. Зафиксирован 71 взрыв, 31 из них в Агдаме.'],
    ['ru', 'После войны жертвами мин стали 390 человек. За то же время вывезено 71 устройство, 31 из них в этом году.'],
  ])('has parts that are no people (%s): %s', (language, text) => {
    expect(totalsIn(language, text)).toEqual(['EVERYONE CASUALTY 390'])
  })

  it.each<[Language, string]>([
    ['en', 'Since the war 390 people have become victims of mines. In 71 explosions 31 of them died.'],
    ['en', 'Since the war 390 people have become victims of mines. Of them, 31 died.'],
    ['ru', 'После войны жертвами мин стали 390 человек. 31 из них погиб.'],
  ])('takes no part from people told of before (%s): %s', (language, text) => {
    expect(totalsIn(language, text)).toEqual(['EVERYONE CASUALTY 390', 'EVERYONE KILLED 31'])
  })

  it('is none of those killed beside people', () => {
    expect(totalsIn('en', 'Mines have killed 71 people and 319 head of cattle since the war.')).toEqual([
      'EVERYONE KILLED 71',
    ])
  })
})

describe('people of whom a verb of their own tells', () => {
  it.each<[Language, string]>([
    ['ru', 'В 2023 году 390 человек прошли обучение минной безопасности, а на минах погиб 71 человек.'],
    ['az', '2023-cü ildə 390 nəfər mina təhlükəsi üzrə təlim keçib, minalardan isə 71 nəfər ölüb.'],
  ])('are not those of the next verb (%s): %s', (language, text) => {
    expect(totalsIn(language, text)).toEqual(['EVERYONE KILLED 71'])
  })

  it('are those who survived', () => {
    expect(totalsIn('az', 'Müharibədən sonra minalardan 390 nəfər zərər çəkib, 319 nəfər sağ qalıb.')).toEqual([
      'EVERYONE CASUALTY 390',
    ])
  })

  it.each<[Language, string]>([
    ['ru', 'В 2023 году 71 человек на минах погиб, а 390 человек прошли обучение.'],
    ['az', '2023-cü ildə 71 nəfər sahəyə girib, minaya düşüb ölüb.'],
  ])('are those of a verb of harm after it (%s): %s', (language, text) => {
    expect(totalsIn(language, text)).toEqual(['EVERYONE KILLED 71'])
  })
})

describe('a part of a total', () => {
  it.each<[Language, string]>([
    ['ru', 'После войны на минах подорвались 390 человек, в том числе 71 – смертельно.'],
    ['ru', 'После войны на минах подорвались 390 человек, из них 71 смертельно.'],
    ['en', 'Since the war 390 people have become victims of mines, 71 of them fatally.'],
    ['az', 'Müharibədən sonra 390 nəfər minaya düşüb, o cümlədən 71-i ölümlə nəticələnib.'],
  ])('was killed where an adverb says so (%s): %s', (language, text) => {
    expect(totalsIn(language, text)).toEqual(['EVERYONE CASUALTY 390', 'EVERYONE KILLED 71'])
  })

  it('was not where the adverb says how dangerous something is', () => {
    expect(
      totalsIn('ru', 'После войны на минах подорвались 390 человек. Эти мины – смертельно опасный след войны.'),
    ).toEqual(['EVERYONE CASUALTY 390'])
  })

  it.each<[Language, string, string]>([
    ['en', 'Of that number 71 wore no uniform.', 'CIVILIAN'],
    ['en', 'Of that number 71 wore uniform.', 'MILITARY'],
    ['ru', 'Из этого числа 71 не носили форму.', 'CIVILIAN'],
  ])('is of those that its dress tells (%s): %s', (language, part, group) => {
    const total =
      language === 'en'
        ? 'Since the war 390 people have become mine victims. '
        : 'После войны жертвами мин стали 390 человек. '
    expect(totalsIn(language, total + part)).toEqual(['EVERYONE CASUALTY 390', `${group} CASUALTY 71`])
  })
})

describe('colleagues whom a body says that it lost', () => {
  it.each<[Language, string]>([
    ['en', '"I have lost eight colleagues to mines since 2020," ANAMA\'s chairman said.'],
    ['ru', '«С 2020 года я потерял на минах восемь коллег», – сказал председатель ANAMA.'],
  ])('are of its staff (%s): %s', (language, text) => {
    expect(totalsIn(language, text)).toEqual(['DEMINER KILLED 8'])
  })

  it('are not where nobody is lost', () => {
    expect(totalsIn('en', '"I have met eight colleagues since 2020," ANAMA\'s chairman said.')).toEqual([])
  })
})
