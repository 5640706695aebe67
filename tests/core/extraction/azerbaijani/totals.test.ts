import { describe, expect, it } from 'vitest'
import { casualties, claimsOf, periodOf, reading } from './reading.ts'

describe('Azerbaijani totals from the end of the war up to now', () => {
  it.each([
    'Post-müharibə dövründə mina partlayışları ilə əlaqədar indiyədək 368 nəfər zərərçəkmiş qeydə alınıb.',
    'Vətən müharibəsindən indiyədək 368 nəfər minaya düşüb.',
    '44 günlük müharibədən bu yana 368 nəfər minaya düşüb.',
  ])('%s', (text) => {
    const [figure] = claimsOf(`ANAMA bildirib: ${text}`, 'CASUALTY_FIGURE')
    expect([figure?.period.from, figure?.period.cumulative]).toEqual(['2020-11-10', true])
  })

  it('are none of two figures that "and" parts', () => {
    const text = 'ANAMA: müharibədən sonra 5 çoban minadan ölüb və indiyədək 368 nəfər minaya düşüb.'
    expect(claimsOf(text, 'CASUALTY_FIGURE').map(({ period }) => period.from)).toEqual(['2020-11-10', null])
  })
})

describe('Azerbaijani days on which a body spoke', () => {
  it.each([
    ['Sentyabrın 8-də keçirilən görüşdə ANAMA sədri bildirib ki, minalardan 330 nəfər ölüb.', '2023-09-08'],
    ['Sentyabrın 8-də Bakıda keçirilən konfransda ANAMA sədri deyib ki, minalardan 330 nəfər ölüb.', '2023-09-08'],
    ['Sentyabrın 8-də yayılmış məlumatda ANAMA bildirib ki, minalardan 330 nəfər ölüb.', '2023-09-08'],
    ['ANAMA bildirib ki, sentyabrın 8-də keçirilən əməliyyatda iki nəfər minaya düşüb.', '2023-09-12'],
    ['Sentyabrın 8-də keçirilən əməliyyatda mina partlayıb, ANAMA bunu bildirib.', '2023-09-12'],
  ])('%s', (text, day) => {
    expect(reading(text).issuedOn).toBe(day)
  })
})

describe('Azerbaijani totals', () => {
  it.each([
    ['Mina qurbanlarının sayı müharibədən sonra artıq 385 nəfərə çatıb.', ['EVERYONE CASUALTY 385']],
    ['Müharibədən sonra mina qurbanlarının sayı 385 nəfərə yüksəlib.', ['EVERYONE CASUALTY 385']],
    [
      'Müharibədən sonra minalardan əziyyət çəkən 390 nəfərin 220-si mülki əhalidir.',
      ['EVERYONE CASUALTY 390', 'CIVILIAN CASUALTY 220'],
    ],
    ['Müharibədən sonra 390 mina qurbanından 28-i minaaxtarandır.', ['EVERYONE CASUALTY 390', 'DEMINER CASUALTY 28']],
    [
      'Müharibədən sonra 4-ü uşaq olmaqla 390 nəfər mina partlayışında zərər çəkib.',
      ['EVERYONE CASUALTY 390', 'CHILD CASUALTY 4'],
    ],
    [
      'Müharibədən sonra 4-ü uşaq, 7-si qadın olmaqla, 390 nəfər mina partlayışında zərər çəkib.',
      ['EVERYONE CASUALTY 390', 'CHILD CASUALTY 4', 'WOMAN CASUALTY 7'],
    ],
    [
      'Müharibədən sonra hərbçilərdən 14-ü mina partlayışında həlak olub, 120-si yaralanıb.',
      ['MILITARY KILLED 14', 'MILITARY INJURED 120'],
    ],
    [
      'Müharibədən sonra hərbi qulluqçular arasında mina partlayışlarından 14 nəfər ölüb, 120 nəfər yaralanıb.',
      ['MILITARY KILLED 14', 'MILITARY INJURED 120'],
    ],
    [
      'Müharibədən sonra mina partlayışlarında 220 mülki şəxs (56 nəfər həlak olub, 164 nəfər yaralanıb) zərər çəkib.',
      ['CIVILIAN CASUALTY 220', 'CIVILIAN KILLED 56', 'CIVILIAN INJURED 164'],
    ],
    [
      'Müharibədən sonra minaya düşən 390 nəfərin 220-si mülki şəxs olub, onların 56-sı həlak olub, 164-ü yaralanıb.',
      ['EVERYONE CASUALTY 390', 'CIVILIAN CASUALTY 220', 'CIVILIAN KILLED 56', 'CIVILIAN INJURED 164'],
    ],
    [
      'Müharibədən sonra 390 nəfər minaya düşüb, 70-i ölüb, 320-si yaralanıb. Ölənlərin 56-sı, yaralananların isə 164-ü mülki şəxsdir.',
      [
        'EVERYONE CASUALTY 390',
        'EVERYONE KILLED 70',
        'EVERYONE INJURED 320',
        'CIVILIAN KILLED 56',
        'CIVILIAN INJURED 164',
      ],
    ],
    [
      'Müharibədən sonrakı statistika: minaya düşən - 390 nəfər, həlak olan - 70 nəfər.',
      ['EVERYONE CASUALTY 390', 'EVERYONE KILLED 70'],
    ],
    ['Azərbaycan müharibədən sonra mina partlayışlarında 70 vətəndaşını itirib.', ['EVERYONE KILLED 70']],
    [
      'Müharibədən sonra mina terroru 70 can alıb, 320 nəfəri şikəst qoyub.',
      ['EVERYONE KILLED 70', 'EVERYONE INJURED 320'],
    ],
  ])('%s', (text, expected) => {
    expect(casualties(text).toSorted()).toEqual([...expected].toSorted())
  })
})

describe('Azerbaijani totals of groups that other words tell', () => {
  it.each([
    [
      'Müharibədən sonra mülki şəxslərdən 57-si minaya düşərək həlak olub, 171-i yaralanıb, hərbçilərdən isə 15-i həlak olub, 162-si yaralanıb.',
      ['CIVILIAN KILLED 57', 'CIVILIAN INJURED 171', 'MILITARY KILLED 15', 'MILITARY INJURED 162'],
    ],
    [
      '2022-ci ildə minalardan mülki şəxslər üzrə 8 ölüm, 30 yaralanma, hərbçilər üzrə 4 ölüm, 18 yaralanma halı qeydə alınıb.',
      ['CIVILIAN KILLED 8', 'CIVILIAN INJURED 30', 'MILITARY KILLED 4', 'MILITARY INJURED 18'],
    ],
    [
      'Müharibədən sonra minadan zərər çəkən 405 nəfər arasında 9 qadın, 5 uşaq var.',
      ['EVERYONE CASUALTY 405', 'WOMAN CASUALTY 9', 'CHILD CASUALTY 5'],
    ],
    ['Müharibədən keçən dövrdə minaya düşənlərin ümumi sayı 405-ə bərabərdir.', ['EVERYONE CASUALTY 405']],
    // The injured go on from all, not from the part of the dead.
    [
      'Müharibədən sonra minaya düşən 390 nəfərdən 70 nəfər, o cümlədən 56 mülki şəxs ölüb, 320-si yaralanıb.',
      ['EVERYONE CASUALTY 390', 'EVERYONE KILLED 70', 'CIVILIAN KILLED 56', 'EVERYONE INJURED 320'],
    ],
    [
      'Müharibədən sonra 398 nəfər minaya düşüb. Onların arasında uşaqlar (5 nəfər) və qadınlar (8 nəfər) da var.',
      ['EVERYONE CASUALTY 398', 'CHILD CASUALTY 5', 'WOMAN CASUALTY 8'],
    ],
    [
      'Müharibədən sonra 398 nəfər minaya düşüb: mülki vətəndaş - 222, hərbçi - 138.',
      ['EVERYONE CASUALTY 398', 'CIVILIAN CASUALTY 222', 'MILITARY CASUALTY 138'],
    ],
    // A group that the model does not tell apart is no count.
    ['Müharibədən sonra 398 nəfər, o cümlədən 3 jurnalist mina qurbanı olub.', ['EVERYONE CASUALTY 398']],
  ])('%s', (text, expected) => {
    expect(casualties(text)).toEqual(expected)
  })
})

describe('Azerbaijani totals that are not of a group or a part', () => {
  it.each([
    // A word of counting that no number belongs to.
    ['Müharibədən sonra mina qurbanlarının sayı artıb, 385 nəfər işə düzəlib.', []],
    // Parts that do not make up the number of the group before them.
    [
      'Müharibədən sonra 390 nəfər minaya düşüb, 220-si mülki şəxsdir, onların 70-i ölüb, 300-ü yaralanıb.',
      ['EVERYONE CASUALTY 390', 'CIVILIAN CASUALTY 220', 'EVERYONE KILLED 70', 'EVERYONE INJURED 300'],
    ],
    // "Among" of something else than people.
    ['Müharibədən sonra kəndlər arasında mina partlayışlarından 14 nəfər ölüb.', ['EVERYONE KILLED 14']],
  ])('%s', (text, expected) => {
    expect(casualties(text).toSorted()).toEqual([...expected].toSorted())
  })
})

describe('Azerbaijani totals that go on in another paragraph', () => {
  const LEAD = 'Vətən müharibəsindən sonra minaların apardığı insanların sayı 17-yə çatıb.\n\n'

  it('take parts from the last of the paragraph before, and their period', () => {
    const text = `${LEAD}Onlardan 6-sı hərbi qulluqçu, 11-i mülki vətəndaşdır. Yara alanlar isə əsasən hərbçilərdir: 54 nəfər. Mülki şəxslərdən yaralananlar 9 nəfərdir.`
    expect(casualties(text)).toEqual([
      'EVERYONE KILLED 17',
      'MILITARY KILLED 6',
      'CIVILIAN KILLED 11',
      'MILITARY INJURED 54',
      'CIVILIAN INJURED 9',
    ])
    expect(claimsOf(text, 'CASUALTY_FIGURE').every(({ period }) => period.from === '2020-11-10')).toBe(true)
  })

  it('but no number that is not one of theirs', () => {
    expect(casualties(`${LEAD}Kənddə 6 hərbi qulluqçu, 11 mülki vətəndaş yaşayır.`)).toEqual(['EVERYONE KILLED 17'])
  })
})

describe('the year that is told by no number', () => {
  it.each([
    ['ANAMA bildirib ki, il ərzində 12 mina tapılıb.', '2023..2023'],
    ['ANAMA bildirib ki, 2021-ci il ərzində 12 mina tapılıb.', '2021..2021'],
    ['ANAMA bildirib ki, otuz il ərzində 12 mina tapılıb.', '..'],
  ])('%s', (text, expected) => {
    expect(periodOf(text)).toBe(expected)
  })
})

it('takes a day that is stated for that of an accident, whatever stands beside it', () => {
  const text =
    'Baş Prokurorluq: toplantıdan bir gün əvvəl – sentyabrın 5-də Füzuli rayonunda iki işçi minaya düşərək yaralanıb.'
  expect(claimsOf(text, 'ACCIDENT_REPORT')).toMatchObject([{ occurredOn: '2023-09-05' }])
})

describe('Azerbaijani totals of a list', () => {
  const LEAD = 'Prokurorluğun məlumatına görə, müharibədən sonrakı mina statistikası belədir:\n\n'

  it('are of the period and the mines that its lead tells, each item of them', () => {
    const text = `${LEAD}- zərər çəkənlər: 405 nəfər;\n\n- həlak olanlar: 72 nəfər;\n\n- yaralananlar: 333 nəfər.`
    expect(casualties(text)).toEqual(['EVERYONE CASUALTY 405', 'EVERYONE KILLED 72', 'EVERYONE INJURED 333'])
    expect(claimsOf(text, 'CASUALTY_FIGURE').every(({ period }) => period.from === '2020-11-10')).toBe(true)
  })

  it('are none under a lead of something else', () => {
    const text =
      'Rayon üzrə yol qəzalarının statistikası belədir:\n\n- həlak olanlar: 72 nəfər;\n\n- yaralananlar: 333 nəfər.'
    expect(casualties(`ANAMA minaları təmizləyir.\n\n${text}`)).toEqual([])
  })
})

it('counts the killed and those gravely hurt together', () => {
  const text =
    'Müharibədən sonra minaların partlaması nəticəsində həlak olan və ya ağır xəsarət alan insanların sayı 400-dən çoxdur.'
  expect(casualties(text)).toEqual(['EVERYONE CASUALTY 400 AT_LEAST'])
})
