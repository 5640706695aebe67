import { describe, expect, it } from 'vitest'
import { claimsOf, periodOf } from './reading.ts'

const SAID = ' Об этом сообщила Генеральная прокуратура Азербайджана.'

/** Each accident in one line: "2023-06-19 EVERYONE KILLED 2". */
const accidents = (text: string): readonly string[] =>
  claimsOf(text, 'ACCIDENT_REPORT').map(({ occurredOn, counts }) =>
    [
      occurredOn ?? 'no day',
      ...counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`).toSorted(),
    ].join(', '),
  )

describe('several people harmed in one Russian report', () => {
  it.each([
    [
      'who was wounded and died later is one of the dead',
      `Трактор наехал на мину в Агдаме. Тракторист погиб на месте, его помощник доставлен в больницу. Ночью он скончался.${SAID}`,
      ['no day, EVERYONE KILLED 2'],
    ],
    [
      '"he" is whoever was named last, beside a son of another fate',
      `Житель Агдама 1969 года рождения подорвался на мине. Он скончался по дороге в больницу. Его 15-летний сын ранен.${SAID}`,
      ['no day, CHILD INJURED 1, EVERYONE KILLED 1'],
    ],
    [
      'who died is no longer among the wounded',
      `В понедельник врачи боролись за жизнь тракториста, но его сердце остановилось. Под ним в Агдаме взорвалась мина. Его сначала привезли в Физули.${SAID}`,
      ['no day, EVERYONE KILLED 1'],
    ],
    [
      'fellows are counted beside the one whose they are, also where a dash stands for the verb',
      'Сапер ANAMA получил травму глаза, двое его коллег – контузию при взрыве мины в Лачинском районе.',
      ['no day, DEMINER INJURED 3'],
    ],
    [
      'those of whom a part has a group of its own are of none',
      `В Лачинском районе взорвалась мина: погибли двое мирных жителей, еще трое, в том числе сотрудник полиции, ранены.${SAID}`,
      ['no day, CIVILIAN KILLED 2, EVERYONE INJURED 3, MILITARY INJURED 1'],
    ],
    [
      'officers of the police and those under them',
      `В Агдаме при взрыве мины ранены начальник районного отдела полиции и двое его подчиненных.${SAID}`,
      ['no day, MILITARY INJURED 3'],
    ],
    [
      'one more is added to those of the sentence before',
      `Двое спасателей, тушивших пожар, ранены при взрыве мины в Шуше. Еще у одного пожарного – контузия.${SAID}`,
      ['no day, EVERYONE INJURED 3'],
    ],
    [
      'the day of a death is not that of the event',
      `Пятеро рабочих ранены 30 августа при взрыве мины в Шуше. Шестой, 22-летний Турал С., накануне скончался.${SAID}`,
      ['2023-08-30, EVERYONE INJURED 5, EVERYONE KILLED 1'],
    ],
    [
      'a day earlier it was another event',
      `На мине подорвался автомобиль, ранены трое военнослужащих. Днем ранее в Агдаме при взрыве ранены двое мирных жителей.${SAID}`,
      ['2023-09-11, CIVILIAN INJURED 2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(accidents(text)).toEqual(expected)
  })

  it('reads a list whose lines open with a day by the words above it, how long ever it is', () => {
    const items = [
      '– 4 марта, Агдам: ранен пастух;',
      '– 11 марта, Физули: погибли двое рабочих, один ранен;',
      '– 15 марта, Тертер: ранена женщина;',
      '– 20 марта, Лачин: погиб военнослужащий;',
      '– 30 марта, Зангилан: ранены два сапера ANAMA.',
    ].join('\n')
    const read = [
      '2023-03-04, EVERYONE INJURED 1',
      '2023-03-11, EVERYONE INJURED 1, EVERYONE KILLED 2',
      '2023-03-15, WOMAN INJURED 1',
      '2023-03-20, MILITARY KILLED 1',
      '2023-03-30, DEMINER INJURED 2',
    ]
    expect(accidents(`Минные инциденты в марте:\n${items}`)).toEqual(read)
    expect(accidents(`Дорожные происшествия в марте:\n${items}`)).toEqual(read.slice(-1))
  })

  it('takes the same stretch of a named year for that year, and the year of a question for its answer', () => {
    const before = 'В 2021 году в Азербайджане на минах погибли 36 человек.'
    for (const same of ['тот же период', 'аналогичный период', 'соответствующий период'])
      expect(
        claimsOf(`${before} За ${same} 2020 года погибли 16 человек.`, 'CASUALTY_FIGURE').map(
          ({ period }) => period.from,
        ),
      ).toEqual(['2021', '2020'])
    expect(
      periodOf('– С какими итогами ANAMA завершила прошлый год?\n– За год от мин очищено 60 тысяч гектаров.'),
    ).toBe('2022..2022')
  })
})
