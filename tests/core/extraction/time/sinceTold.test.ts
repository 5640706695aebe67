import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { figureLines } from '../figureLines.ts'

const figuresIn = (language: string, text: string): readonly string[] =>
  figureLines(extract(text, { publishedOn: '2024-11-12', language }).claims)

const EN = 'The Mine Action Agency of Azerbaijan has published its data on mines. The war ended on 10 November 2020.'
const AZ = 'Azərbaycanın Minatəmizləmə Agentliyi minalara dair məlumat yayıb. Müharibə 10 noyabr 2020-ci ildə bitib.'
const RU =
  'Агентство по разминированию Азербайджана опубликовало данные о минах. Война закончилась 10 ноября 2020 года.'

describe('a total since a day that the sentence before tells', () => {
  it.each([
    ['en', `${EN} Since then 345 people have become victims of mines.`],
    ['en', `${EN} From then until now 345 people have become victims of mines.`],
    ['az', `${AZ} O vaxtdan bəri 345 nəfər minaya düşüb.`],
    ['az', `${AZ} O vaxtdan indiyədək 345 nəfər minaya düşüb.`],
    ['az', `${AZ} Həmin gündən bu günə qədər 345 nəfər minaya düşüb.`],
    ['ru', `${RU} С тех пор на минах подорвались 345 человек.`],
    ['ru', `${RU} С тех пор и до сегодняшнего дня на минах подорвались 345 человек.`],
  ])('counts up to the day of the statement (%s): %s', (language, text) => {
    expect(figuresIn(language, text)).toEqual(['2020-11-10..2024-11-12+ 345'])
  })

  it.each([
    ['en', `${EN} From that day until 1 May 2024, 345 people have become victims of mines.`],
    ['az', `${AZ} O vaxtdan 2024-cü il mayın 1-dək 345 nəfər minaya düşüb.`],
    ['ru', `${RU} С тех пор и до 1 мая 2024 года на минах подорвались 345 человек.`],
  ])('counts up to the day that its sentence tells (%s): %s', (language, text) => {
    expect(figuresIn(language, text)).toEqual(['2020-11-10..2024-05-01+ 345'])
  })

  it.each([
    ['ru', 'С тех пор, как закончилась Вторая Карабахская война, на минах в Азербайджане подорвались 345 человек.'],
    ['ru', 'С того дня, когда закончилась Вторая Карабахская война, на минах в Азербайджане подорвались 345 человек.'],
  ])('counts from what its own sentence tells instead (%s): %s', (language, text) => {
    expect(figuresIn(language, text)).toEqual(['2020-11-10..2024-11-12+ 345'])
  })
})
