import { describe, expect, it } from 'vitest'
import { claimsOf, harmed } from './reading.ts'

const SAID = ' Об этом сообщила Генеральная прокуратура Азербайджана.'

describe('Russian accident reports', () => {
  it.each([
    [
      `В Агдамском районе при взрыве мины погиб 35-летний житель села, еще двое получили ранения.${SAID}`,
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 1'],
    ],
    [
      `В Тертерском районе на противопехотной мине подорвался сотрудник ANAMA. Он лишился стопы.${SAID}`,
      ['DEMINER INJURED 1'],
    ],
    [`В Лачинском районе при взрыве мины ранены двое военнослужащих.${SAID}`, ['MILITARY INJURED 2']],
    [
      `Вчера в Губадлинском районе подорвался на мине трактор. Тракторист погиб, его напарник тяжело ранен.${SAID}`,
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 1'],
    ],
    [
      `В Ходжавендском районе при взрыве мины погибли четыре гражданских лица и двое военнослужащих, еще трое ранены.${SAID}`,
      ['CIVILIAN KILLED 4', 'MILITARY KILLED 2', 'EVERYONE INJURED 3'],
    ],
    [`В Агдамском районе подорвались на мине двое мирных жителей. Оба скончались.${SAID}`, ['CIVILIAN KILLED 2']],
    [
      `Две женщины и ребенок погибли при подрыве на мине в Агдамском районе.${SAID}`,
      ['WOMAN KILLED 2', 'CHILD KILLED 1'],
    ],
    [`В Лачинском районе на мине подорвался пограничник. Он получил ранения.${SAID}`, ['MILITARY INJURED 1']],
    [
      `На мине в Лачинском районе подорвались двое пограничников. Офицер скончался, солдат ранен.${SAID}`,
      ['MILITARY KILLED 1', 'MILITARY INJURED 1'],
    ],
    [
      `В Лачинском районе трактор наехал на мину. От полученных травм механизатор скончался.${SAID}`,
      ['EVERYONE KILLED 1'],
    ],
    [
      `В Лачинском районе взорвалась мина, троих рабочих с ранениями доставили в больницу.${SAID}`,
      ['EVERYONE INJURED 3'],
    ],
    [
      `В Лачинском районе на мине подорвался житель. Пастух получил тяжелые ранения и скончался в больнице.${SAID}`,
      ['EVERYONE KILLED 1'],
    ],
  ])('%s', (text, expected) => {
    expect(harmed(text)).toEqual(expected)
  })

  it.each([
    ['Вчера', '2023-09-11'],
    ['Накануне', '2023-09-11'],
    ['Сегодня утром', '2023-09-12'],
    ['В воскресенье', '2023-09-10'],
    ['13 июля этого года', '2023-07-13'],
    ['30 декабря', '2022-12-30'],
    ['5 мая 2021 года', '2021-05-05'],
    ['07.09.2023', '2023-09-07'],
  ])('%s is %s', (words, expected) => {
    const [accident] = claimsOf(
      `${words} в селе Сеидлар Кельбаджарского района на мине подорвался житель.${SAID}`,
      'ACCIDENT_REPORT',
    )
    expect(accident?.occurredOn).toBe(expected)
  })

  it.each(['в том числе женщина и ребенок', 'среди последних женщина и ребенок', 'среди раненых женщина и ребенок'])(
    'count people named as part of a number with what befell it: %s',
    (words) => {
      expect(
        harmed(`В Агдамском районе автобус подорвался на мине. Двое погибли, пятеро ранены, ${words}.${SAID}`),
      ).toEqual(['EVERYONE KILLED 2', 'EVERYONE INJURED 5', 'WOMAN INJURED 1', 'CHILD INJURED 1'])
    },
  )

  it('count the day before from the one told last', () => {
    const text = `8 сентября в Агдамском районе на мине подорвался рабочий, он ранен. Днем ранее на окраине Физули взрывом мины был ранен солдат.${SAID}`
    expect(claimsOf(text, 'ACCIDENT_REPORT').map(({ occurredOn }) => occurredOn)).toEqual(['2023-09-08', '2023-09-07'])
  })

  it('tell the place, the ordnance and the body', () => {
    const text = `19 февраля близ села Забух Лачинского района на противотанковой мине подорвался автомобиль. Водитель ранен.${SAID}`
    expect(claimsOf(text, 'ACCIDENT_REPORT')[0]).toMatchObject({
      place: 'AZ-LAC',
      locality: 'Забух',
      ordnanceType: 'ANTI_VEHICLE_MINE',
      attributedTo: { code: 'PROSECUTOR_GENERAL_AZ' },
      accidentCount: 1,
    })
  })

  it.each([
    `В Агдамском районе обнаружена мина. Пострадавших нет.${SAID}`,
    `В Физулинском районе столкнулись два автомобиля, погиб водитель. Саперы и мины ни при чем.${SAID}`,
  ])('none in: %s', (text) => {
    expect(harmed(text)).toEqual([])
  })

  it('are on the same day as the one before where they say so', () => {
    const text = `11 сентября 2023 года в Физулинском районе житель Али Алиев наступил на мину и скончался, сообщили в МВД Азербайджана.

В тот же день в селе Ишыглы Губадлинского района подорвалась машина полиции. Ранены трое сотрудников полиции.`
    expect(claimsOf(text, 'ACCIDENT_REPORT').map(({ occurredOn, place }) => [occurredOn, place])).toEqual([
      ['2023-09-11', 'AZ-FUZ'],
      ['2023-09-11', 'AZ-QBI'],
    ])
  })

  it('happened in the district that the event is told of, not in those of the work before it', () => {
    const text = `С февраля 2021 года в Физулинском, Джебраильском и Зангиланском районах расчищено от мин 1 218 га, сообщили в ANAMA Азербайджана. В мае 2023 года под Джебраилом бульдозер наехал на мину, бульдозерист погиб.`
    expect(claimsOf(text, 'ACCIDENT_REPORT').map(({ place }) => place)).toEqual(['AZ-CAB'])
  })

  it('are none where fighting harmed people', () => {
    const text = `Саперы обезвредили мины, сообщили в Минобороны Азербайджана. Напомним, 3 августа в Кельбаджарском районе прошла операция, погиб один солдат, 14 человек ранены.`
    expect(claimsOf(text, 'ACCIDENT_REPORT')).toEqual([])
  })
})
