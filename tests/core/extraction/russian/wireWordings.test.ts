import { describe, expect, it } from 'vitest'
import { casualties, claimsOf, harmed, periodOf, reading } from './reading.ts'

const SAID = ' Об этом сообщила Генпрокуратура Азербайджана.'

describe('Russian numbers of people', () => {
  it.each([
    ['В 2022 году протезы получили 132 пострадавших от мин.', []],
    ['В 2022 году от мин пострадали 132 человека.', ['EVERYONE CASUALTY 132']],
    [
      'В 2022 году от мин погибли 5 саперов, 31 ранен. Семерым из раненых сделаны протезы.',
      ['DEMINER KILLED 5', 'DEMINER INJURED 31'],
    ],
    ['В 2022 году компенсации получили семьи 65 погибших на минах.', []],
    [
      'В 2022 году от мин пострадали 329 человек. 64 из них погибли, 265 были ранены; среди погибших 49 мирных жителей.',
      ['EVERYONE CASUALTY 329', 'EVERYONE KILLED 64', 'EVERYONE INJURED 265', 'CIVILIAN KILLED 49'],
    ],
    ['В 2022 году на минах ранены 29 человек, семеро из них погибли.', ['EVERYONE CASUALTY 29', 'EVERYONE KILLED 7']],
    ['С 1991 года убитых и раненых на минах наберется около 3400.', ['EVERYONE CASUALTY 3400 APPROXIMATE']],
  ])('count those who were harmed, as far as it is told: %s', (text, expected) => {
    expect(casualties(text + SAID)).toEqual(expected)
  })

  it.each([
    ['Вчера в Агдаме скончался один из двух саперов, пострадавших на мине.', ['DEMINER KILLED 1']],
    ['Вчера в Агдаме на мине скончался один из двух пастухов.', ['EVERYONE KILLED 1']],
    ['Вчера в Агдаме на мину наехал трактор, тракторист отделался контузией.', ['EVERYONE INJURED 1']],
    ['Вчера в Агдаме на мину наехал трактор, тракторист отделался испугом.', []],
    ['Вчера в Агдаме взорвалась мина, сапер погиб, его напарник ранен.', ['DEMINER KILLED 1', 'DEMINER INJURED 1']],
    [
      'Вчера в Агдаме мужчина 1979 года рождения на участке, где саперы еще не были, ранен миной.',
      ['EVERYONE INJURED 1'],
    ],
  ])('of an accident: %s', (text, expected) => {
    expect(harmed(text + SAID)).toEqual(expected)
  })

  it.each([
    [
      'Скончался водитель грузовика, подорвавшегося на мине в Агдамском районе. Напомним, взрыв произошел 5 сентября.',
      ['2023-09-05'],
    ],
    [
      'Сегодня в Агдамском районе на мине ранен пастух. Напомним, 5 сентября в Агдамском районе на мине погиб водитель.',
      ['2023-09-12', '2023-09-05'],
    ],
  ])('on the day that is recalled: %s', (text, expected) => {
    expect(claimsOf(text + SAID, 'ACCIDENT_REPORT').map(({ occurredOn }) => occurredOn)).toEqual(expected)
  })
})

describe('Russian periods', () => {
  it.each([
    ['В 2022 году возбуждено 27 дел о взрывах мин. Один человек погиб, 34 ранены.', '2022..2022'],
    ['В 2022 году возбуждено 27 дел о кражах. От мин один человек погиб, 34 ранены.', '..'],
    ['В июле с 3 по 9 число найдено 12 мин.', '2023-07-03..2023-07-09'],
    ['В июле найдено большое число мин, а с ними 12 мин в Агдаме.', '2023-07..2023-07'],
  ])('are told before, or by days of the month: %s', (text, expected) => {
    expect(periodOf(text + SAID)).toBe(expected)
  })
})

describe('Russian bodies', () => {
  const HURT = 'вчера в Агдаме мина ранила пастуха'

  it.each([
    [`Омбудсмен выступила с заявлением. Пока, утверждают в ANAMA, саперы работают, но ${HURT}.`, 'ANAMA'],
    [`Омбудсмен выступила с заявлением. Саперы ANAMA там работают, ${HURT}.`, 'OMBUDSMAN_AZ'],
    [
      `Омбудсмен выступила с заявлением. HALO Trust, работавший по приглашению властей Армении, отчитался, что ${HURT}.`,
      'OTHER',
    ],
    [`Омбудсмен выступила с заявлением. Фонд «Надежда» сообщил, что ${HURT}.`, 'OTHER'],
    [
      `Омбудсмен выступила с заявлением. Замминистра иностранных дел сообщил, что ${HURT}.`,
      'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
    ],
    [`Омбудсмен выступила с заявлением. Служба национальной безопасности сообщила, что ${HURT}.`, 'GOVERNMENT_AM'],
  ])('speak where their own verb says so: %s', (text, expected) => {
    expect(claimsOf(text, 'ACCIDENT_REPORT').map(({ attributedTo }) => attributedTo.code)).toEqual([expected])
  })

  it('are those asked in an interview', () => {
    const talk = ['Сколько гектаров?', 'Сколько мин?', 'Сколько людей?']
      .map((asked) => `- ${asked}\n\n- По данным ANAMA, за неделю очищено 12 гектаров.`)
      .join('\n\n')
    const lead = 'Интервью с директором фирмы «Надежный шаг» о разминировании в Азербайджане.'
    expect(reading(`${lead}\n\n${talk}`).issuer).toEqual({ code: 'OTHER', name: 'фирмы «Надежный шаг»' })
    expect(reading(`${lead}\n\n${talk.replaceAll('?', '.')}`).issuer.code).toBe('ANAMA')
  })
})

describe('Russian maps', () => {
  it.each([
    ['Армения передала формуляры. В Баку этому не рады. «Присланные сведения неточны», – сообщил МИД.', ['INACCURATE']],
    ['Армения прислала письмо. В Баку этому не рады. «Присланные сведения неточны», – сообщил МИД.', []],
    ['Об этих картах говорят. По Лачину армянская сторона ничего не дала.', ['NOT_PROVIDED']],
    ['Об этих людях говорят. По Лачину армянская сторона ничего не дала.', []],
  ])('are meant by other words where they were told of: %s', (text, expected) => {
    const statuses = claimsOf(`ANAMA сообщило о минах в Азербайджане. ${text}`, 'MINE_MAP_REPORT').map(
      ({ status }) => status,
    )
    expect(statuses.filter((status) => status !== 'HANDED_OVER')).toEqual(expected)
  })
})

it('a sea mine at the Bosporus is none of this land', () => {
  const text = (place: string) =>
    `Мину нашли у входа в ${place}. Мимо шло судно под флагом Азербайджана. С марта у входа в ${place} обнаружено 110 мин, сообщает Минобороны.`
  expect(reading(text('Босфор')).relevant).toBe(false)
  expect(reading(text('порт')).relevant).toBe(true)
})
