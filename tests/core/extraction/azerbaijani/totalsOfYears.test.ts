import { describe, expect, it } from 'vitest'
import { claimsOf } from './reading.ts'

const told = (text: string): readonly string[] =>
  claimsOf(`Baş Prokurorluq məlumat yayıb. ${text}`, 'CASUALTY_FIGURE').flatMap(({ period, counts }) =>
    counts.map(
      ({ population, outcome, value }) =>
        `${population} ${outcome} ${value} ${period.from}..${period.cumulative ? '' : period.to}`,
    ),
  )

describe('Azerbaijani totals and their years', () => {
  it.each([
    [
      'Mina qurbanlarının sayı azalır: 2021-də 225, 2022-də 77, bu ilin beş ayında 20 nəfər.',
      ['EVERYONE CASUALTY 225 2021..2021', 'EVERYONE CASUALTY 77 2022..2022', 'EVERYONE CASUALTY 20 2023-01..2023-05'],
    ],
    ['2020-nin 10 noyabrından bəri minalar 380 nəfəri vurub.', ['EVERYONE CASUALTY 380 2020-11-10..']],
    ['Noyabrın 10-dan bəri minalar 380 nəfəri vurub.', ['EVERYONE CASUALTY 380 2020-11-10..']],
    ['Ötən ilin noyabrın 10-dan bəri minalar 80 nəfəri vurub.', ['EVERYONE CASUALTY 80 2022-11-10..']],
    [
      '2021-ci ildə minadan 225 nəfər zərər çəkmişdi. 2022-ci ildə isə bu göstərici 77-yə enib.',
      ['EVERYONE CASUALTY 225 2021..2021', 'EVERYONE CASUALTY 77 2022..2022'],
    ],
    [
      '1987-ci ildən mina 3 455 nəfərə xəsarət yetirib; təkcə 2020-ci il noyabrın 10-dan sonra 391 nəfər, o cümlədən 71 ölü.',
      ['EVERYONE INJURED 3455 1987..', 'EVERYONE CASUALTY 391 2020-11-10..', 'EVERYONE KILLED 71 2020-11-10..'],
    ],
    [
      '1991-ci ildən mina 3 396 soydaşımızın ya ömrünü, ya sağlamlığını əlindən alıb. Bunların 338-i 44 günlük müharibədən sonra qeydə alınıb.',
      ['EVERYONE CASUALTY 3396 1991..', 'EVERYONE CASUALTY 338 2020-11-10..'],
    ],
    [
      'Müharibədən sonra minadan zərər çəkənlərin siyahısında 412 nəfər var, onlardan 72-si həyatda yoxdur.',
      ['EVERYONE CASUALTY 412 2020-11-10..', 'EVERYONE KILLED 72 2020-11-10..'],
    ],
    [
      '2022-ci ildə 305 mina zərərçəkəninin 150-si, yəni təxminən yarısı mülki şəxsdir.',
      ['EVERYONE CASUALTY 305 2022..2022', 'CIVILIAN CASUALTY 150 2022..2022'],
    ],
    [
      '2020-ci ilin noyabrından minaaxtaranlardan 12 nəfər həlak olub, 40 nəfər yaralanıb.',
      ['DEMINER KILLED 12 2020-11..', 'DEMINER INJURED 40 2020-11..'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
