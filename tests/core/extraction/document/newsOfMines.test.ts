import { describe, expect, it, test } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'

const read = (language: string, text: string) => extract(text, { publishedOn: '2024-05-17', language })

describe('a blast in which nobody was hurt is news of mines, and no accident', () => {
  test.each([
    ['en', 'A bulldozer triggered an anti-tank mine near Dashalti in Shusha district on Thursday. Nobody was hurt.'],
    ['en', 'A tractor hit a mine in Fuzuli district on Thursday. The explosion caused no casualties.'],
    ['az', 'Mayın 16-da Şuşa rayonunda ekskavatorun altında mina partlayıb. Xəsarət alan olmayıb.'],
    ['ru', 'Под экскаватором в Губадлинском районе вчера сдетонировала мина. Никто из рабочих не ранен.'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text)).toMatchObject({ relevant: true, claims: [] })
  })

  test.each([
    [
      'en',
      'A gas cylinder exploded in a house in Fuzuli on Thursday. Nobody was hurt. Mines had been found there before.',
    ],
    ['en', 'A shell from the Second World War went off in Berlin on Thursday. Nobody was hurt.'],
    ['ru', 'В Агдаме вчера столкнулись два автомобиля. Никто не пострадал.'],
  ])('%s: not %s', (language, text) => {
    expect(read(language, text).relevant).toBe(false)
  })
})

describe('people hurt by ordnance in words that make no claim are news of mines', () => {
  test.each([
    ['en', 'Many were wounded by mines in Fuzuli district, the mother of one of them says.'],
    ['az', 'Ağdam rayonunda minalar adamları yaralayıb, danışan onların anasıdır.'],
    ['ru', 'В Агдамском районе мины годами ранили людей. Рассказывает мать одного из них.'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text)).toMatchObject({ relevant: true, claims: [] })
  })

  test.each([
    ['en', 'Mines lie in Fuzuli district, where storks have come back, says a mother.'],
    ['en', 'Many were wounded by mines in the tale that a mother tells in Azerbaijan.'],
    ['en', "Azerbaijan's mines wounded many in Fuzuli district, Armenia's Foreign Ministry said."],
    ['ru', 'В Агдамском районе есть мины. Потом пошел дождь. Людей ранили камни.'],
  ])('%s: not %s', (language, text) => {
    expect(read(language, text).relevant).toBe(false)
  })
})

it('takes what detonates under a tractor for an accident, and not for a find', () => {
  const text = 'Вчера в Агдамском районе под трактором сдетонировала противотанковая мина, водитель ранен.'
  expect(read('ru', text).claims).toMatchObject([
    { kind: 'ACCIDENT_REPORT', ordnanceType: 'ANTI_VEHICLE_MINE', counts: [{ outcome: 'INJURED', value: 1 }] },
  ])
})
