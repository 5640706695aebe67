import { describe, expect, it } from 'vitest'
import { claimsOf, harmed } from './reading.ts'

const SAID = ' Об этом сообщила Генеральная прокуратура Азербайджана.'

describe('what became of people whom Russian texts only say were blown up', () => {
  it.each([
    ['Тракторист подорвался на мине в Агдамском районе. Его жизни ничто не угрожает.', ['EVERYONE INJURED 1']],
    ['Солдат подорвался на мине в Лачинском районе. Состояние оценивается как стабильное.', ['MILITARY INJURED 1']],
    ['Трактор наехал на мину в Агдамском районе. Помощник механизатора отделался ушибами.', ['EVERYONE INJURED 1']],
    ['В Агдамском районе на мине подорвались четверо рабочих. Все доставлены в госпиталь.', ['EVERYONE INJURED 4']],
    ['В Агдамском районе на мине подорвались четверо рабочих. Все они скончались.', ['EVERYONE KILLED 4']],
    ['В Агдамском районе на мине подорвались четверо рабочих. Все шли домой.', ['EVERYONE CASUALTY 4']],
    ['Пастух подорвался на мине в Агдаме и получил травмы, несовместимые с жизнью.', ['EVERYONE KILLED 1']],
  ])('%s', (text, expected) => {
    expect(harmed(text + SAID)).toEqual(expected)
  })
})

describe('one more of those told of before', () => {
  it.each([
    [
      'Двое солдат подорвались на мине в Агдаме. Один солдат погиб, второй получил ранения.',
      ['MILITARY KILLED 1', 'MILITARY INJURED 1'],
    ],
    [
      'Двое рабочих подорвались на мине в Агдаме, один из них погиб. Второй доставлен в больницу.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 1'],
    ],
    ['Скончался один из пострадавших при взрыве мины в Агдаме. Второй взрыв никого не ранил.', ['EVERYONE KILLED 1']],
  ])('%s', (text, expected) => {
    expect(harmed(text + SAID)).toEqual(expected)
  })
})

describe('groups of people in Russian accidents', () => {
  it.each([
    ['При взрыве мины в Агдаме ранены житель села и его 14-летний сын.', ['EVERYONE INJURED 1', 'CHILD INJURED 1']],
    ['При взрыве мины в Агдаме ранены житель села и его 24-летний сын.', ['EVERYONE INJURED 2']],
    ['При взрыве мины в Агдаме ранены пять сотрудников частной компании по разминированию.', ['DEMINER INJURED 5']],
    ['При взрыве мины в Агдаме ранены пять сотрудников компании по добыче песка.', ['EVERYONE INJURED 5']],
  ])('%s', (text, expected) => {
    expect(harmed(text + SAID)).toEqual(expected)
  })
})

describe('what was reported before', () => {
  it('is no count of the accident', () => {
    const text = `При взрыве мины в Агдаме ранены трое. Ранее сообщалось о двух погибших.${SAID}`
    expect(harmed(text)).toEqual(['EVERYONE INJURED 3'])
  })

  it('is one event with what the text recalls of it', () => {
    const text = `В больнице скончался водитель грузовика, подорвавшегося на мине в Лачинском районе.${SAID}\n\nНапомним, взрыв произошел 8 сентября на старой дороге.`
    expect(claimsOf(text, 'ACCIDENT_REPORT').map(({ occurredOn, place }) => [occurredOn, place])).toEqual([
      ['2023-09-08', 'AZ-LAC'],
    ])
  })

  it('is another event where it tells of others', () => {
    const text = `На мине в Лачинском районе подорвался пастух, он погиб.${SAID}\n\nНапомним, 8 сентября на мине подорвался тракторист, он ранен.`
    expect(claimsOf(text, 'ACCIDENT_REPORT').map(({ counts }) => counts[0]?.outcome)).toEqual(['KILLED', 'INJURED'])
  })
})

describe('who died of those who were hurt', () => {
  it.each([
    [
      'При взрыве мины в Агдаме 8 сентября ранены трое. Скончался еще один пострадавший.',
      ['EVERYONE INJURED 3', 'EVERYONE KILLED 1'],
    ],
    ['В больнице умерли двое раненых, подорвавшихся на мине в Агдаме.', ['EVERYONE KILLED 2']],
    ['Скончался один из двух саперов, пострадавших от мины в Агдаме.', ['DEMINER KILLED 1']],
    ['При взрыве мины в Агдаме ранения получили и четверо гражданских.', ['CIVILIAN INJURED 4']],
    ['При взрыве мины в Агдаме 12 человек погибли и 30 ранены.', ['EVERYONE KILLED 12', 'EVERYONE INJURED 30']],
  ])('%s', (text, expected) => {
    expect(harmed(text + SAID)).toEqual(expected)
  })

  it.each([
    ['Скончался в больнице пастух, подорвавшийся на мине в Агдаме 8 сентября.', '2023-09-08'],
    ['Пастух, подорвавшийся на мине в Агдаме 8 сентября, скончался в больнице.', '2023-09-08'],
    ['Сегодня в больнице скончался пастух, подорвавшийся на мине в Агдаме.', null],
  ])('%s: %s', (text, day) => {
    expect(claimsOf(text + SAID, 'ACCIDENT_REPORT').map(({ occurredOn }) => occurredOn)).toEqual([day])
  })
})

const told = (text: string): readonly string[] =>
  claimsOf(text, 'ACCIDENT_REPORT').map(({ occurredOn, place, counts }) =>
    [occurredOn, place, ...counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`)].join(
      ' ',
    ),
  )

describe('several accidents of one Russian text', () => {
  it('are told one by one without their sum', () => {
    const text = `В минувшие выходные на минах подорвались три человека. В субботу в Губадлинском районе ранен пчеловод. В воскресенье в Агдаме погибли двое охотников.${SAID}`
    expect(told(text)).toEqual(['2023-09-09 AZ-QBI EVERYONE INJURED 1', '2023-09-10 AZ-AGM EVERYONE KILLED 2'])
  })

  it('stand beside the totals of a month', () => {
    const text = `В июле зарегистрировано шесть взрывов мин.${SAID} Погибли двое, ранены семеро.\n\nСамый тяжелый случай произошел 13 июля в Физулинском районе: погибли два брата. 24 июля в Агдаме ранен тракторист.`
    expect(told(text)).toEqual(['2023-07-13 AZ-FUZ EVERYONE KILLED 2', '2023-07-24 AZ-AGM EVERYONE INJURED 1'])
    expect(claimsOf(text, 'CASUALTY_FIGURE').flatMap(({ counts }) => counts.map(({ value }) => value))).toEqual([2, 7])
  })
})

describe('the day and the people of one Russian accident', () => {
  it.each([
    [
      'Как сообщает Госпогранслужба, 8 сентября в Зангиланском районе на мине подорвался солдат, он ранен.',
      ['2023-09-08 AZ-ZAN MILITARY INJURED 1'],
    ],
    [
      'Омбудсмен сообщила 8 сентября, что в Зангиланском районе на мине подорвался солдат, он ранен.',
      [' AZ-ZAN MILITARY INJURED 1'],
    ],
    [
      'Омбудсмен выразила соболезнования семьям двух мирных жителей, погибших 8 сентября при взрыве мины в Агдаме.',
      ['2023-09-08 AZ-AGM CIVILIAN KILLED 2'],
    ],
    [
      'Ранее сообщалось, что 8 сентября в Агдаме взорвалась мина. Как выяснилось, ранен пастух.',
      ['2023-09-08 AZ-AGM EVERYONE INJURED 1'],
    ],
    [
      '8 сентября в Агдаме взорвалась мина. Погиб сотрудник завода Фарид Гасанов 1987 г.р., его коллеги Анар Велиев и Турал Мамедов ранены.',
      ['2023-09-08 AZ-AGM EVERYONE KILLED 1 EVERYONE INJURED 2'],
    ],
    [
      'Двое детей подорвались на мине в Агдаме. Как заявили в прокуратуре, братья нашли снаряд 8 сентября.',
      ['2023-09-08 AZ-AGM CHILD CASUALTY 2'],
    ],
    [
      'Автобус подорвался на мине по пути в Шушу, ранены трое. Это случилось 8 сентября в Физулинском районе.',
      ['2023-09-08 AZ-FUZ EVERYONE INJURED 3'],
    ],
    [
      'Подрыв автобуса: погибли двое\n\nАвтобус подорвался на мине. Это случилось 8 сентября в Физулинском районе.',
      ['2023-09-08 AZ-FUZ EVERYONE KILLED 2'],
    ],
    [
      'Врачи три дня боролись за жизнь тракториста, но его сердце остановилось. В пятницу у села Мехдили Джебраильского района под трактором сработала мина. Его доставили в Физули.',
      ['2023-09-08 AZ-CAB EVERYONE KILLED 1'],
    ],
    [
      'Мина взорвалась близ губадлинского села Ханлыг 8 сентября, ранен пастух.',
      ['2023-09-08 AZ-QBI EVERYONE INJURED 1'],
    ],
    [
      'Мужчина погиб, его напарник в тяжелом состоянии: мина взорвалась в Агдаме. Найденный 8 сентября предмет они приняли за трубу.',
      ['2023-09-08 AZ-AGM EVERYONE KILLED 1 EVERYONE INJURED 1'],
    ],
    [
      'Беда пришла 8 сентября. Двое братьев нашли снаряд в Тертере: младшему повредило лицо осколками. Мальчик ранен, у старшего поврежден глаз.',
      ['2023-09-08 AZ-TAR CHILD INJURED 2'],
    ],
    [
      'Мина унесла жизни двух военнослужащих. ЧП произошло 8 сентября в Геранбойском районе. Третьего солдата зацепило осколками.',
      ['2023-09-08 AZ-GOR MILITARY KILLED 2 MILITARY INJURED 1'],
    ],
    [
      'Кинолог ANAMA, потерявший пальцы ноги 8 сентября в Тертерском районе, переведен в палату. Виной всему была противопехотная мина.',
      ['2023-09-08 AZ-TAR DEMINER INJURED 1'],
    ],
    ['Кинолог ANAMA, потерявший пальцы ноги 8 сентября в Тертерском районе, переведен в палату. Его сбил трактор.', []],
    [
      'Число погибших при взрыве мины в Агдаме 8 сентября выросло до трех. Тогда погибли двое.',
      ['2023-09-08 AZ-AGM EVERYONE KILLED 3'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text + SAID)).toEqual(expected)
  })
})
