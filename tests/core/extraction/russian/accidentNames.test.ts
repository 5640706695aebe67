import { describe, expect, it } from 'vitest'
import { harmed } from './reading.ts'

const SAID = ' Об этом сообщило МВД Азербайджана.'
const reads = (text: string, expected: readonly string[]) => expect(harmed(text + SAID).toSorted()).toEqual(expected)

describe('people whom a Russian report names one by one', () => {
  it.each([
    [
      'В понедельник в Агдаме на мине подорвался автомобиль. Погибли 40-летний водитель, его 38-летняя жена и их 10-летняя дочь.',
      ['CHILD KILLED 1', 'EVERYONE KILLED 1', 'WOMAN KILLED 1'],
    ],
    [
      'В понедельник в Агдаме на мине подорвался автомобиль. Погибли водитель (40 лет), его жена (38) и дочь (10).',
      ['CHILD KILLED 1', 'EVERYONE KILLED 1', 'WOMAN KILLED 1'],
    ],
    [
      'Ранены в понедельник при взрыве мины в Агдаме Ильгар Мамедов, 45 лет, Тофик Мамедов, 17 лет, и Севда Мамедова, 41 года.',
      ['CHILD INJURED 1', 'EVERYONE INJURED 2'],
    ],
    [
      'В понедельник в Агдаме подорвались на мине Самир Алиев и Рауф Мамедов. Алиев погиб, а Мамедов получил ранения.',
      ['EVERYONE INJURED 1', 'EVERYONE KILLED 1'],
    ],
    [
      'В понедельник в Агдаме 32-летний Вусал Керимов и 28-летний Орхан Алиев наступили на мину. Керимов скончался, Алиев ранен.',
      ['EVERYONE INJURED 1', 'EVERYONE KILLED 1'],
    ],
    [
      'В понедельник в Агдаме трактор наехал на мину. За рулем был 52-летний Вагиф Гусейнов, рядом сидел его сын Эмин, 16 лет. Тракторист погиб, подросток ранен.',
      ['CHILD INJURED 1', 'EVERYONE KILLED 1'],
    ],
    [
      'В понедельник в Агдаме при взрыве мины погиб 9-летний Али, ранены его братья 7 и 11 лет.',
      ['CHILD INJURED 2', 'CHILD KILLED 1'],
    ],
    ['В понедельник в Агдаме при взрыве мины ранены братья 34 и 36 лет.', ['EVERYONE INJURED 2']],
  ])('are told apart: %s', reads)

  it.each([
    [
      'В понедельник в Агдаме подорвались на мине водитель и двое рабочих. Водитель погиб, рабочие ранены.',
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 1'],
    ],
    [
      'В понедельник в Агдаме подорвались на мине офицер и трое солдат. Офицер погиб, солдаты получили ранения.',
      ['MILITARY INJURED 3', 'MILITARY KILLED 1'],
    ],
    [
      'В понедельник в Агдаме подорвались на мине двое рабочих. Рабочие строили дорогу, когда погиб еще один человек.',
      ['EVERYONE CASUALTY 2', 'EVERYONE KILLED 1'],
    ],
    [
      'В понедельник в Агдаме подорвались на мине трое рабочих. Один из рабочих ранен.',
      ['EVERYONE CASUALTY 3', 'EVERYONE INJURED 1'],
    ],
  ])('keep the number that the text gave them before: %s', reads)

  it.each([
    [
      'В понедельник в Агдаме подорвались на мине трое военнослужащих. Один из них погиб, двое ранены, сообщает ведомство.',
      ['MILITARY INJURED 2', 'MILITARY KILLED 1'],
    ],
    [
      'В понедельник в Агдаме подорвались на мине трое детей. Один погиб, двое ранены.',
      ['CHILD INJURED 2', 'CHILD KILLED 1'],
    ],
    [
      'В понедельник в Агдаме подорвались на мине трое: двое получили ранения, третий - контузию.',
      ['EVERYONE INJURED 3'],
    ],
    [
      'В понедельник в Агдаме при взрыве мины ранены трое: женщина, ребенок и пожилой мужчина.',
      ['CHILD INJURED 1', 'EVERYONE INJURED 3', 'WOMAN INJURED 1'],
    ],
    [
      'В понедельник в Агдаме при взрыве мины пострадали трое - женщина, ребенок и пожилой мужчина.',
      ['CHILD CASUALTY 1', 'EVERYONE CASUALTY 3', 'WOMAN CASUALTY 1'],
    ],
  ])('are parts of their number: %s', reads)

  it('who worked with a sapper or soldier named in the sentence before were of the same group', () => {
    const withColleagues = (lead: string): readonly string[] =>
      harmed(`${lead} в понедельник на мине в Агдаме. Двое его коллег ранены.${SAID}`)
    expect(withColleagues('Сапер погиб')).toEqual(['DEMINER INJURED 2', 'DEMINER KILLED 1'])
    expect(withColleagues('Военнослужащий погиб')).toEqual(['MILITARY INJURED 2', 'MILITARY KILLED 1'])
    expect(withColleagues('Врач погиб')).toContain('EVERYONE INJURED 2')
    expect(
      harmed(
        `В понедельник в Агдаме при взрыве мины погиб специалист компании, занятой разминированием, его коллега ранен${SAID}`,
      ),
    ).toEqual(['DEMINER KILLED 1', 'DEMINER INJURED 1'])
  })
})
