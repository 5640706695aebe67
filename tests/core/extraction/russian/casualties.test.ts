import { describe, expect, it } from 'vitest'
import { casualties, claimsOf, periodOf } from './reading.ts'

const SAID = ', сообщили в ANAMA Азербайджана.'

describe('Russian casualty figures', () => {
  it.each([
    [
      `С 10 ноября 2020 года при взрывах мин пострадали 380 человек, из них 70 погибли, 310 ранены${SAID}`,
      ['EVERYONE CASUALTY 380', 'EVERYONE KILLED 70', 'EVERYONE INJURED 310'],
    ],
    [
      `За период с 10 ноября 2020 года по настоящее время на минах подорвались 12 мирных жителей и 3 военнослужащих${SAID}`,
      ['CIVILIAN CASUALTY 12', 'MILITARY CASUALTY 3'],
    ],
    [
      `После войны от мин пострадали 311 человек. Гражданских среди них 148 (46 погибли, 102 ранены), военнослужащих - 163 (14 погибли, 149 ранены)${SAID}`,
      [
        'EVERYONE CASUALTY 311',
        'CIVILIAN CASUALTY 148',
        'CIVILIAN KILLED 46',
        'CIVILIAN INJURED 102',
        'MILITARY CASUALTY 163',
        'MILITARY KILLED 14',
        'MILITARY INJURED 149',
      ],
    ],
    [
      `После войны на минах подорвались 361 человек. 68 из них погибли (гражданских - 55, военных - 13), 293 выжили, но покалечены${SAID}`,
      [
        'EVERYONE CASUALTY 361',
        'EVERYONE KILLED 68',
        'CIVILIAN KILLED 55',
        'MILITARY KILLED 13',
        'EVERYONE INJURED 293',
      ],
    ],
    [
      `В 2022 году на минах подорвались 54 человека, 8 из них погибли, тогда как в 2021-м - 60${SAID}`,
      ['EVERYONE CASUALTY 54', 'EVERYONE KILLED 8', 'EVERYONE CASUALTY 60'],
    ],
    [
      `В 2022 году от мин пострадал 151 человек. Для 31 из них подрыв стал смертельным, 120 ранены${SAID}`,
      ['EVERYONE CASUALTY 151', 'EVERYONE KILLED 31', 'EVERYONE INJURED 120'],
    ],
    [
      `После войны от мин погибли 18 человек. Раненых за то же время 64: 55 военных и девять гражданских лиц${SAID}`,
      ['EVERYONE KILLED 18', 'EVERYONE INJURED 64', 'MILITARY INJURED 55', 'CIVILIAN INJURED 9'],
    ],
    [
      `С 1991 года жертвами мин стали 3 390 человек, 359 из них не было восемнадцати${SAID}`,
      ['EVERYONE CASUALTY 3390', 'CHILD CASUALTY 359'],
    ],
    [
      `С ноября 2020 года жертвами мин стали 362 человека, погибли 69 из них, в том числе 54 мирных жителя${SAID}`,
      ['EVERYONE CASUALTY 362', 'EVERYONE KILLED 69', 'CIVILIAN KILLED 54'],
    ],
    [
      `Из 361 пострадавшего от мин после войны 68 погибли, 53 из погибших - гражданские лица${SAID}`,
      ['EVERYONE CASUALTY 361', 'EVERYONE KILLED 68', 'CIVILIAN KILLED 53'],
    ],
    [`Погибших от мин после войны - 60, раненых - 240${SAID}`, ['EVERYONE KILLED 60', 'EVERYONE INJURED 240']],
    [
      `После прекращения боевых действий при взрывах мин погибли 33 человека, 154 получили ранения${SAID}`,
      ['EVERYONE KILLED 33', 'EVERYONE INJURED 154'],
    ],
    [
      `После войны жертвами мин стали 289 граждан: 51 человек погиб, 238 ранены${SAID}`,
      ['EVERYONE CASUALTY 289', 'EVERYONE KILLED 51', 'EVERYONE INJURED 238'],
    ],
    [
      `С момента освобождения от мин пострадали 286 человек, причем 48 пострадавших погибли${SAID}`,
      ['EVERYONE CASUALTY 286', 'EVERYONE KILLED 48'],
    ],
    [
      `С 1991 года жертвами минного террора стали свыше 3400 человек, в том числе 358 детей и 38 женщин${SAID}`,
      ['EVERYONE CASUALTY 3400 AT_LEAST', 'CHILD CASUALTY 358', 'WOMAN CASUALTY 38'],
    ],
    [
      `С окончания войны от мин пострадали 329 человек. 64 из них погибли, 265 ранены; среди погибших 49 мирных жителей${SAID}`,
      ['EVERYONE CASUALTY 329', 'EVERYONE KILLED 64', 'EVERYONE INJURED 265', 'CIVILIAN KILLED 49'],
    ],
    [
      `С 1991 года убитых и раненых минами около 3400, в том числе 357 детей${SAID}`,
      ['EVERYONE CASUALTY 3400 APPROXIMATE', 'CHILD CASUALTY 357'],
    ],
    [
      `В 2023 году от мин пострадали 55 граждан, 9 - со смертельным исходом${SAID}`,
      ['EVERYONE CASUALTY 55', 'EVERYONE KILLED 9'],
    ],
    [`С окончания войны от мин погибли, по данным агентства, 58 человек${SAID}`, ['EVERYONE KILLED 58']],
    [
      `После войны на минах подорвались 341 человек: 65 погибших (50 гражданских лиц и 15 военных) и 276 раненых${SAID}`,
      [
        'EVERYONE CASUALTY 341',
        'EVERYONE KILLED 65',
        'CIVILIAN KILLED 50',
        'MILITARY KILLED 15',
        'EVERYONE INJURED 276',
      ],
    ],
    [
      `Всего после войны из-за мин в списке 341 человек: 65 погибших и 276 раненых${SAID}`,
      ['EVERYONE CASUALTY 341', 'EVERYONE KILLED 65', 'EVERYONE INJURED 276'],
    ],
    [
      `За послевоенный период более 300 азербайджанцев погибли или получили ранения от мин${SAID}`,
      ['EVERYONE CASUALTY 300 AT_LEAST'],
    ],
    [`С начала года на минах подорвались почти 30 человек${SAID}`, ['EVERYONE CASUALTY 30 APPROXIMATE']],
    [
      `В 2021 году от мин погибли 14 гражданских лиц, в 2022 году - 8 гражданских лиц и 3 военнослужащих${SAID}`,
      ['CIVILIAN KILLED 14', 'CIVILIAN KILLED 8', 'MILITARY KILLED 3'],
    ],
    [
      `С 2020 года от мин погибли 70 человек${SAID} Среди погибших 55 гражданских лиц и 15 военнослужащих.`,
      ['EVERYONE KILLED 70', 'CIVILIAN KILLED 55', 'MILITARY KILLED 15'],
    ],
    [`После войны число жертв мин возросло до 300 человек${SAID}`, ['EVERYONE CASUALTY 300']],
    [`После войны число раненых от мин возросло до 300${SAID}`, ['EVERYONE INJURED 300']],
    [`После войны число раненых от мин превысило 300${SAID}`, ['EVERYONE INJURED 300 AT_LEAST']],
    [
      `После войны от мин погибли 9 человек, трое из девяти были саперами${SAID}`,
      ['EVERYONE KILLED 9', 'DEMINER KILLED 3'],
    ],
    [`После войны 9 человек потеряли обе ноги на минах${SAID}`, ['EVERYONE INJURED 9']],
    [`После войны 5 подорвавшихся на минах скончались от ран${SAID}`, ['EVERYONE KILLED 5']],
    [`После войны от мин ранения, по данным агентства, получили 310 человек${SAID}`, ['EVERYONE INJURED 310']],
    [`После войны на очищенных от мин землях 310 семей и 120 человек получили квартиры${SAID}`, []],
    [
      `После войны от мин пострадал 381 человек: 70 - погибли, 311 - получили ранения${SAID}`,
      ['EVERYONE CASUALTY 381', 'EVERYONE KILLED 70', 'EVERYONE INJURED 311'],
    ],
    [
      `После войны на минах подорвались 368 человек, из них 69 погибли, 299 остались инвалидами или получили ранения${SAID}`,
      ['EVERYONE CASUALTY 368', 'EVERYONE KILLED 69', 'EVERYONE INJURED 299'],
    ],
    [
      `После войны на минах подорвались 368 человек, из них 69 погибли, 299 лишились дохода${SAID}`,
      ['EVERYONE CASUALTY 368', 'EVERYONE KILLED 69'],
    ],
    [`С конца войны мины убили 38 и ранили 178 человек${SAID}`, ['EVERYONE KILLED 38', 'EVERYONE INJURED 178']],
    [
      `С 1991 года мины искалечили или убили не менее 3 335 человек, и среди них 357 детей${SAID}`,
      ['EVERYONE CASUALTY 3335 AT_LEAST', 'CHILD CASUALTY 357'],
    ],
    [
      `В 2022 году от мин пострадали 79 человек${SAID} Погибли 14 из них: 12 гражданских и двое военных.`,
      ['EVERYONE CASUALTY 79', 'EVERYONE KILLED 14', 'CIVILIAN KILLED 12', 'MILITARY KILLED 2'],
    ],
    [
      `После войны от мин погибли 45 граждан${SAID} Из погибших 35 человек были гражданскими лицами.`,
      ['EVERYONE KILLED 45', 'CIVILIAN KILLED 35'],
    ],
    [
      `С окончания войны потери от мин составили 399 человек, 71 человек погиб${SAID}`,
      ['EVERYONE CASUALTY 399', 'EVERYONE KILLED 71'],
    ],
    [
      `После войны от мин пострадали 408 человек, число погибших возросло до 72${SAID}`,
      ['EVERYONE CASUALTY 408', 'EVERYONE KILLED 72'],
    ],
    [
      `После войны от мин пострадали 359 человек, среди них 67 погибших; четверо из пяти пострадавших - простые люди${SAID}`,
      ['EVERYONE CASUALTY 359', 'EVERYONE KILLED 67'],
    ],
    [
      `За 2022 год обошлось без погибших, однако на минах ранения получили пятеро: двое военнослужащих и трое мирных жителей${SAID}`,
      ['EVERYONE INJURED 5', 'MILITARY INJURED 2', 'CIVILIAN INJURED 3'],
    ],
    [`С начала года от мин пострадали до 40 саперов${SAID}`, ['DEMINER CASUALTY 40 AT_MOST']],
  ])('%s', (text, expected) => {
    expect(casualties(text)).toEqual(expected)
  })

  it.each([
    ['С 10 ноября 2020 года', '2020-11-10..2023-09-12 running'],
    ['С ноября 2020 года по сей день', '2020-11..2023-09-12 running'],
    ['С ноября 2020 года по 1 сентября 2023 года', '2020-11..2023-09-01 running'],
    ['С ноября 2020 года до конца 2022 года', '2020-11..2022-12-31 running'],
    ['На конец июня 2023 года после окончания войны', '2020-11-10..2023-06-30 running'],
    ['С 1991 года', '1991..2023-09-12 running'],
    ['После окончания 44-дневной войны', '2020-11-10..2023-09-12 running'],
    ['Со дня подписания трехстороннего заявления', '2020-11-10..2023-09-12 running'],
    ['В послевоенный период', '2020-11-10..2023-09-12 running'],
    ['С того дня, как смолкли пушки в ноябре 2020 года,', '2020-11-10..2023-09-12 running'],
    ['За все время', '..2023-09-12 running'],
    ['В январе, феврале и марте', '2023-01..2023-03'],
    ['С начала года', '2023..2023'],
    ['С начала войны', '..2023-09-12 running'],
    ['В 2022 году', '2022..2022'],
    ['В прошлом году', '2022..2022'],
    ['В марте', '2023-03..2023-03'],
    ['В декабре', '2022-12..2022-12'],
    ['За январь-март', '2023-01..2023-03'],
    ['В первом полугодии 2022 года', '2022-01..2022-06'],
  ])('%s: %s', (words, expected) => {
    expect(periodOf(`${words} от мин пострадали 25 человек${SAID}`)).toBe(expected)
  })

  it.each([
    [
      'мины отняли жизнь или здоровье у 405 граждан, 71 из них нет в живых',
      ['EVERYONE CASUALTY 405', 'EVERYONE KILLED 71'],
    ],
    [
      'на минах погибли 37 человек, из которых 29 – гражданские лица, ранения получил 161 человек',
      ['EVERYONE KILLED 37', 'CIVILIAN KILLED 29', 'EVERYONE INJURED 161'],
    ],
    ['счет людей, задетых минами, дошел до 408', ['EVERYONE CASUALTY 408']],
    ['от мин осталось 57 погибших гражданских лиц, в том числе пять женщин', ['CIVILIAN KILLED 57', 'WOMAN KILLED 5']],
    ['на минах погибли восемь военных саперов, 27 ранены', ['MILITARY KILLED 8', 'MILITARY INJURED 27']],
    ['мины убили 33 человека. Раненых в том же списке 160', ['EVERYONE KILLED 33', 'EVERYONE INJURED 160']],
    ['мины убили 33 человека. Раненых было 160', ['EVERYONE KILLED 33', 'EVERYONE INJURED 160']],
    ['от мин погибли 33 человека. Шесть семей получили помощь', ['EVERYONE KILLED 33']],
    ['от мин погибли 33 человека. Раненых в том же списке 160 имен', ['EVERYONE KILLED 33']],
    ['ранения, по данным агентства, получили от мин 160 человек', ['EVERYONE INJURED 160']],
  ])('read since the war: %s', (words, expected) => {
    expect(casualties(`После войны ${words}${SAID}`)).toEqual(expected)
  })

  it.each([
    'В боях погибли 2 тыс. 908 военнослужащих, сообщили в Минобороны Азербайджана. Саперы продолжают работы.',
    'С начала года в ДТП пострадали 45 человек. О минах сообщили в ANAMA Азербайджана.',
    'Число подрывов на минах с начала года выросло на 15 процентов, сообщили в ANAMA Азербайджана.',
    `От мин пострадали сотни граждан, после войны погибли многие${SAID}`,
  ])('none in: %s', (text) => {
    expect(casualties(text)).toEqual([])
  })

  it.each([
    ['58 из погибших и 160 из раненых - мирные жители', ['CIVILIAN KILLED 58', 'CIVILIAN INJURED 160']],
    ['58 погибших и 160 раненых являются гражданскими лицами', ['CIVILIAN KILLED 58', 'CIVILIAN INJURED 160']],
    ['Среди погибших 57 гражданских лиц, ранения получил 161 человек', ['CIVILIAN KILLED 57', 'EVERYONE INJURED 161']],
    ['58 погибших и 160 раненых доставлены в Баку', ['EVERYONE KILLED 58', 'EVERYONE INJURED 160']],
  ])('give each part of a list the group it ends with: %s', (words, expected) => {
    expect(casualties(`После войны жертвами мин стали 425 граждан. ${words}${SAID}`)).toEqual([
      'EVERYONE CASUALTY 425',
      ...expected,
    ])
  })

  it.each(['За год в мире', 'В мире за 2023 год', 'Во всем мире'])(
    'leave out those of the whole world: %s',
    (words) => {
      expect(casualties(`Саперы продолжают работы${SAID} ${words} от мин пострадали 5 757 человек.`)).toEqual([])
    },
  )

  it('keep those of this land where it is compared with the world', () => {
    const text = `Азербайджан - одна из самых заминированных стран в мире: после войны от мин пострадали 382 человека${SAID}`
    expect(casualties(text)).toEqual(['EVERYONE CASUALTY 382'])
  })

  it('quote their sentence and the words of their period', () => {
    const text = `Минная угроза сохраняется. После окончания войны от мин пострадали 320 граждан${SAID}`
    const [figure] = claimsOf(text, 'CASUALTY_FIGURE')
    expect(figure?.evidence.map(({ quote }) => quote)).toEqual([text.slice(27)])
    expect(figure?.period.words).toBe('После окончания войны')
    expect(figure?.attributedTo.code).toBe('ANAMA')
  })

  it.each([
    ['Общее число жертв превышает 400.', null],
    ['А всего пострадали 400 человек.', null],
    ['Послевоенный же счет жертв превышает 400.', '2020-11-10'],
    ['Пострадали и 12 человек на стройках.', '2023-01'],
  ])('leave the period of a few people to no wider total: %s', (total, from) => {
    const text = `В январе-мае 2023 года от мин пострадали 17 человек${SAID} ${total}`
    expect(claimsOf(text, 'CASUALTY_FIGURE').at(-1)?.period.from).toBe(from)
  })

  it.each([
    ['Среди пострадавших от мин с 1991 года 358 детей', ['CHILD CASUALTY 358']],
    ['Среди жертв мин с 1991 года 358 детей и 38 женщин', ['CHILD CASUALTY 358', 'WOMAN CASUALTY 38']],
    ['Среди пострадавших от мин с 1991 года, по ее словам, 358 детей', ['CHILD CASUALTY 358']],
    ['Среди пострадавших от мин в 2023 году двое детей', []],
    ['Среди пострадавших от мин с 1991 года погибли 358 детей', ['CHILD KILLED 358']],
    ['Среди пострадавших от мин с 1991 года 358 жителей Агдама', []],
  ])('count a group among all who were harmed: %s', (text, expected) => {
    expect(casualties(`${text}${SAID}`)).toEqual(expected)
  })

  it.each([
    ['Выросло число пострадавших от мин: с конца войны их 366', ['EVERYONE CASUALTY 366']],
    ['Раненых минами много: с конца войны их уже 298', ['EVERYONE INJURED 298']],
    [
      'В мае от мин пострадали 12 человек. С конца войны их свыше 366',
      ['EVERYONE CASUALTY 12', 'EVERYONE CASUALTY 366 AT_LEAST'],
    ],
    ['В мае от мин пострадали 12 человек. Нашли мины: с конца войны их 3 100', ['EVERYONE CASUALTY 12']],
    ['В мае от мин пострадали 12 человек. После войны их 366 соседей уехали', ['EVERYONE CASUALTY 12']],
  ])('count those whom a pronoun means: %s', (text, expected) => {
    expect(casualties(`${text}${SAID}`)).toEqual(expected)
  })
})
