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
    [
      'parts of those harmed are added up, but no part of a part',
      `В Агдаме на мине подорвался микроавтобус, пострадали пять человек. Трое из них госпитализированы, двое получили помощь на месте.${SAID}`,
      ['no day, EVERYONE INJURED 5'],
    ],
    [
      'one of those who died is no more of them',
      `В Агдаме на мине подорвались пять человек, двое погибли, один из них в больнице.${SAID}`,
      ['no day, EVERYONE CASUALTY 5, EVERYONE KILLED 2'],
    ],
    [
      'the only one of a group among the injured is who of that group died',
      `В Тертере при взрыве мины ранены трое военнослужащих и один гражданский. Гражданский скончался по дороге в больницу.${SAID}`,
      ['no day, CIVILIAN KILLED 1, MILITARY INJURED 3'],
    ],
    [
      'wounds that lead to a death are told of the dead',
      `Пастух, получивший 3 сентября ранения при подрыве на мине в Кельбаджаре, скончался спустя неделю в клинике.${SAID}`,
      ['2023-09-03, EVERYONE KILLED 1'],
    ],
    [
      'a nephew of another sentence is somebody else',
      `19-летнему жителю Агдама, подорвавшемуся на мине, ампутировали ногу. Его 16-летний племянник получил ранение глаза.${SAID}`,
      ['no day, CHILD INJURED 1, EVERYONE INJURED 1'],
    ],
    [
      'those in the car are not those who died, whom another clause names',
      `В Ходжавенде «КамАЗ» с тремя людьми наехал на мину, водитель и один пассажир погибли, второй пассажир ранен.${SAID}`,
      ['no day, EVERYONE INJURED 1, EVERYONE KILLED 2'],
    ],
    [
      'the day on which somebody went missing is not that of the event',
      `Пропавшего 2 сентября жителя Физули нашли 3 сентября: он подорвался на мине и погиб.${SAID}`,
      ['2023-09-03, EVERYONE KILLED 1'],
    ],
    [
      'each of two days belongs to the district that it stands before',
      `Вечером 8 сентября в Тертере, а утром 9 сентября в Агдаме произошли взрывы мин. В Тертере ранен один человек, в Агдаме погибли двое.${SAID}`,
      ['2023-09-08, EVERYONE INJURED 1', '2023-09-09, EVERYONE KILLED 2'],
    ],
    [
      'the eve is that of the day told before',
      'ANAMA сообщила 4 сентября о подрыве. Накануне в Агдаме на мине ранен пастух.',
      ['2023-09-03, EVERYONE INJURED 1'],
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
