import { describe, expect, it } from 'vitest'
import { casualties, claimsOf, periodOf } from './reading.ts'

const SAID = 'Baş Prokurorluğun məlumatına görə, '

describe('Azerbaijani casualty figures', () => {
  it.each([
    [
      'müharibədən sonra 382 vətəndaşımız minadan zərər çəkib, onlardan 70-i həlak olub, 312-si yaralanıb.',
      ['EVERYONE CASUALTY 382', 'EVERYONE KILLED 70', 'EVERYONE INJURED 312'],
    ],
    [
      '1991-ci ildən indiyədək 3 400-dən çox insan mina qurbanına çevrilib, onlardan 357 nəfəri uşaq, 38 nəfəri isə qadındır.',
      ['EVERYONE CASUALTY 3400 AT_LEAST', 'CHILD CASUALTY 357', 'WOMAN CASUALTY 38'],
    ],
    [
      '2020-ci il noyabrın 10-dan bəri minalar 20 nəfərin, o cümlədən 13 mülki şəxsin həyatına son qoyub.',
      ['EVERYONE KILLED 20', 'CIVILIAN KILLED 13'],
    ],
    [
      'müharibədən sonra həlak olanların 56-sı, yaralananların 163-ü mülki şəxsdir, bunların hamısı minaya düşüb.',
      ['CIVILIAN KILLED 56', 'CIVILIAN INJURED 163'],
    ],
    ['müharibə bitəndən sonra agentliyin işçilərindən 3 nəfər minaya düşərək yaralanıb.', ['DEMINER INJURED 3']],
    [
      'müharibədən sonra 300-ə yaxın azərbaycanlı mina partlayışlarının qurbanı olub.',
      ['EVERYONE CASUALTY 300 APPROXIMATE'],
    ],
    [
      '1991-ci ildən bu yana isə minaların qurbanı olmuş şəxslərin sayı 3 361-ə çatıb, o cümlədən 357 uşaq və 38 qadın.',
      ['EVERYONE CASUALTY 3361', 'CHILD CASUALTY 357', 'WOMAN CASUALTY 38'],
    ],
    [
      'müharibədən sonra 282 nəfər minaya düşüb, 47-si həlak olub (33 mülki şəxs, 14 hərbçi), 235-i yaralanıb.',
      [
        'EVERYONE CASUALTY 282',
        'EVERYONE KILLED 47',
        'CIVILIAN KILLED 33',
        'MILITARY KILLED 14',
        'EVERYONE INJURED 235',
      ],
    ],
    [
      'müharibədən sonra minalardan zərər çəkmiş avtomobillərin sayı 61-ə çatıb, 12 nəfər isə ölüb.',
      ['EVERYONE KILLED 12'],
    ],
    ['müharibədən sonra mina qurbanlarının sayı 380 nəfəri ötüb.', ['EVERYONE CASUALTY 380 AT_LEAST']],
    [
      'müharibədən sonra 342 vətəndaş minaya düşüb: 65 nəfər dünyasını dəyişib, 277-si isə yaralanıb.',
      ['EVERYONE CASUALTY 342', 'EVERYONE KILLED 65', 'EVERYONE INJURED 277'],
    ],
    ['müharibədən sonra 33 nəfər minaya düşüb yaralanıb, ölən olmayıb.', ['EVERYONE INJURED 33']],
    ['müharibədən sonra 33 soydaşımız minaya düşüb və həlak olub.', ['EVERYONE KILLED 33']],
    [
      'müharibədən sonra minaya düşən 401 nəfərdən 71-i ölüb, 330-u yaralanıb.',
      ['EVERYONE CASUALTY 401', 'EVERYONE KILLED 71', 'EVERYONE INJURED 330'],
    ],
    ['ötən il minalar 41 nəfərə xəsarət yetirib və ya onların ölümünə səbəb olub.', ['EVERYONE CASUALTY 41']],
    [
      '2020-ci ilin 10 noyabrından 2022-ci il yanvarın 1-dək minalar 36 nəfərin canını alıb, 165 nəfəri yaralayıb.',
      ['EVERYONE KILLED 36', 'EVERYONE INJURED 165'],
    ],
    ['1991-ci ildən minalardan 3 min 300 nəfər həlak olmuş və ya əlil qalmışdır.', ['EVERYONE CASUALTY 3300']],
    [
      'müharibədən sonra mina partlayışları 86 nəfərə zərər vurub, onların 19-u ölüb.',
      ['EVERYONE CASUALTY 86', 'EVERYONE KILLED 19'],
    ],
    [
      'müharibədən sonra 396 nəfər minanın qurbanı olub, 71-i dünyadan köçüb.',
      ['EVERYONE CASUALTY 396', 'EVERYONE KILLED 71'],
    ],
    [
      'bu ilin birinci rübündə mina partlayışlarında üç nəfər ölüb, doqquz nəfər yaralanıb; ölənlərin ikisi mülki, biri hərbi qulluqçudur.',
      ['EVERYONE KILLED 3', 'EVERYONE INJURED 9', 'CIVILIAN KILLED 2', 'MILITARY KILLED 1'],
    ],
    [
      'müharibədən sonra minalar üzündən əməkdaşlarımızdan 27 nəfər xəsarət alıb, üç yoldaşımız isə şəhid olub.',
      ['DEMINER INJURED 27', 'DEMINER KILLED 3'],
    ],
  ])('%s', (text, expected) => {
    expect(casualties(SAID + text)).toEqual(expected)
  })

  it.each([
    '44 günlük müharibədə 2 min 900 hərbçi şəhid olub.',
    'müharibədən sonra rayonda yol qəzalarında 12 nəfər həlak olub.',
    'Kolumbiyada 1990-cı ildən 12 min 350 nəfər mina qurbanı olub.',
    'dünyada hər il minalar 4 mindən çox insanın ölümünə və ya yaralanmasına səbəb olur.',
    'müharibədən sonra mina partlayışlarında ölən və yaralanan olmayıb.',
  ])('leave out %s', (text) => {
    expect(casualties(SAID + text)).toEqual([])
  })

  it.each([
    ['2020-ci il 10 noyabr tarixli atəşkəsdən sonra', '2020-11-10..2023-09-12 running'],
    ['2020-ci il noyabrın 10-dan 2023-cü il iyulun 31-dək', '2020-11-10..2023-07-31 running'],
    ['2020-ci il noyabrın 10-dan 2022-ci ilin sonunadək', '2020-11-10..2022-12-31 running'],
    ['2020-ci ilin noyabrından 2022-ci ilin sonuna qədər', '2020-11..2022-12-31 running'],
    ['2020-ci ilin noyabr ayından bu günədək', '2020-11..2023-09-12 running'],
    ['1991-ci ildən', '1991..2023-09-12 running'],
    ['üçtərəfli bəyanatın imzalanmasından keçən müddət ərzində', '2020-11-10..2023-09-12 running'],
    ['postmüharibə dövründə', '2020-11-10..2023-09-12 running'],
    ['ilin əvvəlindən', '2023..2023'],
    ['2022-ci il ərzində', '2022..2022'],
    ['2022-ci ilin yanvar-sentyabr aylarında', '2022-01..2022-09'],
    ['2022-ci ilin birinci yarısında', '2022-01..2022-06'],
    ['müharibənin sona çatdığı gündən', '2020-11-10..2023-09-12 running'],
    ['torpaqlarımız işğaldan azad olunan vaxtdan', '2020-11-10..2023-09-12 running'],
    ['Vətən müharibəsi başa çatandan 2023-cü il yanvarın 20-dək', '2020-11-10..2023-01-20 running'],
    ['son bir ildə', '2023..2023'],
    ['münaqişənin əvvəlindən', '..2023-09-12 running'],
    ['ilin ilk altı ayında', '2023-01..2023-06'],
    ['bu ilin səkkiz ayında', '2023-01..2023-08'],
    ['yanvar, fevral və mart aylarında', '2023-01..2023-03'],
    ['iyul və avqustda', '2023-07..2023-08'],
    ['ötən ay', '2023-08..2023-08'],
    ['ötən il', '2022..2022'],
  ])('tell the period: %s', (words, period) => {
    expect(periodOf(`${SAID}${words} minalar 5 nəfərin həyatına son qoyub.`)).toBe(period)
  })

  it.each(['açıqladığı', 'dərc etdiyi', 'paylaşdığı'])(
    'are no accident of the day on which they were told: %s',
    (told) => {
      const text = `Baş Prokurorluğun sentyabrın 5-də ${told} rəqəmlərə görə, bu ilin ilk beş ayında minalardan 17 nəfər zərər çəkib.`
      expect(casualties(text)).toEqual(['EVERYONE CASUALTY 17'])
      expect(claimsOf(text, 'ACCIDENT_REPORT')).toEqual([])
    },
  )

  it('belong to the body that is cited', () => {
    const text =
      'Ombudsman Səbinə Əliyeva bəyanat yayıb. ANAMA-nın məlumatına əsasən, müharibədən sonra 371 nəfər mina qurbanı olub.'
    expect(claimsOf(text, 'CASUALTY_FIGURE')[0]?.attributedTo.code).toBe('ANAMA')
  })
})
