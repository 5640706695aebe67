import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { casualties, claimsOf, cleared, harmed, periodOf, reading } from './reading.ts'

const SAID = ' Bu barədə Baş Prokurorluq məlumat yayıb.'

describe('Azerbaijani numbers of people', () => {
  it.each([
    ['2022-ci ildə 132 mina zərərçəkəni protezlə təmin edilib.', []],
    ['2022-ci ildə minadan 132 nəfər zərər çəkib.', ['EVERYONE CASUALTY 132']],
    ['2022-ci ildə minalar 40 nəfəri öldürüb, bu, əvvəlkindən altı nəfər çoxdur.', ['EVERYONE KILLED 40']],
    ['2022-ci ildə minalardan ölənlər 40 nəfərdən çoxdur.', ['EVERYONE KILLED 40 AT_LEAST']],
    [
      '2022-ci ildə minadan 3 nəfər ölüb, 32 nəfər yaralanıb. Onların arasında 14 mülki şəxs olub.',
      ['EVERYONE KILLED 3', 'EVERYONE INJURED 32', 'CIVILIAN CASUALTY 14'],
    ],
    [
      '2022-ci ildə minadan 30 nəfər ölüb. Onların arasında 14 mülki şəxs olub.',
      ['EVERYONE KILLED 30', 'CIVILIAN KILLED 14'],
    ],
    ['Müharibədən sonra minadan 370-dən artıq mülki şəxs və hərbçi ölüb.', ['EVERYONE KILLED 370 AT_LEAST']],
    ['Müharibədən sonra minadan 370-dən artıq mülki şəxs ölüb.', ['CIVILIAN KILLED 370 AT_LEAST']],
    ['Sentyabrın 1-i vəziyyətinə görə, minaya düşənlərin sayı 399-a çatıb.', ['EVERYONE CASUALTY 399']],
    ['2021-ci ildə 57, 2022-ci ildə isə 48 nəfər minaya düşüb.', ['EVERYONE CASUALTY 57', 'EVERYONE CASUALTY 48']],
  ])('count those who were harmed, as far as it is told: %s', (text, expected) => {
    expect(casualties(text + SAID)).toEqual(expected)
  })

  it.each([
    [
      'Dünən Ağdamda maşın minaya düşüb. Polis əməkdaşlarından biri ölüb, ikisi yaralanıb.',
      ['MILITARY KILLED 1', 'MILITARY INJURED 2'],
    ],
    [
      'Dünən Ağdamda maşın minaya düşüb. Sərnişinlərdən biri ölüb, ikisi yaralanıb.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 2'],
    ],
    ['Dünən Ağdamda minadan iki jurnalist və bir məmur – üç nəfər ölüb.', ['EVERYONE KILLED 3']],
    ['Dünən Ağdamda minadan iki nəfər ölüb, üç nəfər yaralanıb.', ['EVERYONE KILLED 2', 'EVERYONE INJURED 3']],
    ['Dünən Ağdamda mina partlayıb, sapyor ölüb, həmkarı yaralanıb.', ['DEMINER KILLED 1', 'DEMINER INJURED 1']],
    ['Dünən Ağdamda mina partlayıb, çoban ölüb, həmkarı yaralanıb.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
    ['Dünən Ağdamda mina partlayıb, qurumun 1991-ci il təvəllüdlü əməkdaşı ölüb.', ['DEMINER KILLED 1']],
    ['Dünən Ağdamda mina partlayıb, zavodun 1991-ci il təvəllüdlü əməkdaşı ölüb.', ['EVERYONE KILLED 1']],
    [
      'Dünən Ağdamda mina partlayıb, kənd sakini ölüb, onun 12 yaşlı oğlu yaralanıb.',
      ['EVERYONE KILLED 1', 'CHILD INJURED 1'],
    ],
    ['Dünən Ağdamda mina partlayıb, sakin Vaqif Hüseyn oğlu Quliyev yaralanıb.', ['EVERYONE INJURED 1']],
    ['Dünən Ağdamda mina partlayıb, çobanın 14 yaşlı köməkçisi yaralanıb.', ['CHILD INJURED 1']],
    ['Dünən Ağdamda mina partlayıb, çobanın 41 yaşlı köməkçisi yaralanıb.', ['EVERYONE INJURED 1']],
    ['Dünən Ağdamda çoban minaya düşüb. Ağır yaralanan şəxs yolda dünyasını dəyişib.', ['EVERYONE KILLED 1']],
    ['Dünən Ağdamda iki çoban minaya düşüb. Onlardan biri yüngül, digəri ağır yaralanıb.', ['EVERYONE INJURED 2']],
    [
      'Dünən Ağdamda iki çoban minaya düşüb. Onlardan biri ölüb, digəri yaralanıb.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 1'],
    ],
    ['Dünən Ağdamda iki sakin meşəyə girib, onlardan biri minaya düşərək ölüb.', ['EVERYONE KILLED 1']],
    ['Dünən Ağdamda iki sakin əraziyə girib, minaya düşərək ölüb.', ['EVERYONE KILLED 2']],
    ['Dünən Ağdamda minaya düşənlər agentliyin iki minaaxtaranıdır.', ['DEMINER CASUALTY 2']],
    ['Dünən Ağdamda minadan xəsarət alanların sayı üç deyil, beş nəfərdir.', ['EVERYONE INJURED 5']],
    ['Dünən Ağdamda minadan 3 nəfər - 26, 31 və 44 yaşlı kişilər yaralanıb.', ['EVERYONE INJURED 3']],
    ['Dünən Ağdamda bölmənin giziri minadan sol ayağından məhrum olub.', ['MILITARY INJURED 1']],
    ['Dünən Ağdamda bölmənin giziri minadan sonra evindən məhrum olub.', []],
    [
      'Dünən Ağdamda mülki şəxsin sürdüyü traktor minanın üzərindən keçib. Sürücü ölüb, qardaşı yaralanıb.',
      ['CIVILIAN KILLED 1', 'EVERYONE INJURED 1'],
    ],
    [
      'Dünən Ağdamda mina partlayıb: montyor Rövşən Əliyev həlak olub, Fuad Məmmədov və Elçin Cəfərov evə gedib.',
      ['EVERYONE KILLED 1'],
    ],
    ['Dünən Ağdamda minadan montyor Rövşən Əliyev və Fuad Məmmədov həlak olub.', ['EVERYONE KILLED 2']],
    ['Dünən Ağdamda minadan montyor Rövşən Əliyev həlak olub, onu Fuad Məmmədov görüb.', ['EVERYONE KILLED 1']],
    ['Dünən Ağdamda sapyor minaya düşüb. Onun sol ayağı dizdən aşağı kəsilib.', ['DEMINER INJURED 1']],
    ['Dünən Ağdamda mina partlayışında bir zabit və iki əsgər yaralanıb.', ['MILITARY INJURED 3']],
    [
      'Dünən Ağdamda mina partlayışında bir zabit ölüb, iki əsgər yaralanıb.',
      ['MILITARY KILLED 1', 'MILITARY INJURED 2'],
    ],
    ['Dünən Ağdamda mina partlayışı iki əsgərin şəhadəti ilə nəticələnib.', ['MILITARY KILLED 2']],
    ['Dünən Ağdamda çoban minaya düşüb. Ağır yaralanan şəxs evə qayıdıb.', ['EVERYONE INJURED 1']],
  ])('of an accident: %s', (text, expected) => {
    expect(harmed(text + SAID)).toEqual(expected)
  })
})

describe('Azerbaijani periods', () => {
  it.each([
    ['2020-ci ilin 10 noyabr tarixindən indiyədək minalar 55 nəfəri öldürüb.', '2020-11-10..2023-09-12 running'],
    ['ANAMA iyulun 18-də bildirib ki, ayın 11-17-si arasında 12 mina tapılıb.', '2023-07-11..2023-07-17'],
    ['İyulda danışdılar. Ayın 11-dən 17-dək 12 mina tapılıb.', '2023-07-11..2023-07-17'],
    ['Bir ayın 11 günündə 12 mina tapılıb.', '..'],
    ['Müharibədən ötən üç il ərzində minalar 55 nəfəri öldürüb.', '2020-11-10..2023-09-12 running'],
    ['Ötən bir il ərzində minalar 55 nəfəri öldürüb.', '2023..2023'],
    ['2020-ci ilin noyabrından ötən ilin sonunadək minalar 55 nəfəri öldürüb.', '2020-11..2022-12-31 running'],
    ['İyulun sonuna olan məlumata görə, müharibədən sonra minalar 55 nəfəri öldürüb.', '2020-11-10..2023-07 running'],
    ['2021-ci ildə minalar 57 nəfəri, 2022-ci ildə 48 nəfəri öldürüb.', '2021..2021'],
    ['2021-ci, 2022-ci illərdə minalar 57 nəfəri öldürüb.', '2021..2022'],
  ])('from and to days: %s', (text, expected) => {
    expect(periodOf(text + SAID)).toBe(expected)
  })

  it.each([
    ['Martın 3-ü ilə 9-u arasında', '2023-03-03..2023-03-09'],
    ['İyulun birinci yarısında', '2023-07-01..2023-07-15'],
    ['Bu ilin birinci yarısında', '2023-01..2023-06'],
    ['2022-ci ilin yekunlarına əsasən', '2022..2022'],
    ['2022-ci ilin on iki ayında', '2022-01..2022-12'],
    ['Yay aylarında', '2023-06..2023-08'],
    ['Hesabat həftəsində', '2023-09-04..2023-09-10'],
  ])('of clearance: %s', (when, expected) => {
    expect(periodOf(`ANAMA məlumat yayıb. ${when} 40 hektar minadan təmizlənib.`)).toBe(expected)
  })

  it('of the same months of another year are told by both', () => {
    const text =
      'Bu ilin yanvar-mart aylarında 40 hektar minadan təmizlənib. 2021-ci ilin eyni dövründə bu rəqəm 31 hektar idi.'
    const periods = claimsOf(`ANAMA məlumat yayıb. ${text}`, 'CLEARANCE_FIGURE').map(
      ({ period }) => `${period.from}..${period.to}`,
    )
    expect(periods).toEqual(['2023-01..2023-03', '2021-01..2021-03'])
  })

  it('of a part are those of what it is taken of', () => {
    const text =
      'Birinci Qarabağ müharibəsindən sonrakı dövr bir yana, yalnız 2020-ci ilin noyabrından bəri 346 nəfər mina qurbanı olub. Onların 65-i həyatını itirib.'
    const [whole, part = whole] = claimsOf(text + SAID, 'CASUALTY_FIGURE')
    expect([whole?.period.from, part?.period.from]).toEqual(['2020-11', '2020-11'])
  })
})

describe('Azerbaijani ordnance', () => {
  it.each([
    [
      'Ötən həftə piyadalara qarşı quraşdırılmış 96, tanklara qarşı quraşdırılmış 58 mina tapılıb.',
      ['ANTI_PERSONNEL_MINE 96', 'ANTI_VEHICLE_MINE 58'],
    ],
    [
      'Ötən həftə 12 mina tapılıb. Partlamadan qalan sursatların sayı 1037-yə çatıb.',
      ['MINE 12', 'UNEXPLODED_ORDNANCE 1037'],
    ],
    ['Ötən həftə minasız elan olunan torpaqlar 126,4 hektar təşkil edib.', ['126.4 ha']],
    ['Ötən həftə minalı elan olunan torpaqlar 126,4 hektar təşkil edib.', []],
    ['Ötən həftə üç cərgə mina tapılıb.', []],
    ['Ötən həftə üç mina tapılıb.', ['MINE 3']],
    ['Ötən həftə mina sahəsində 7 ədəd 122 mm-lik top mərmisi tapılıb.', ['UNEXPLODED_ORDNANCE 7']],
    ['Ötən həftə 7 ədəd 122 litrlik çən tapılıb.', []],
  ])('is counted by its kind: %s', (text, expected) => {
    expect(cleared(`ANAMA bildirib: ${text}`)).toEqual(expected)
  })
})

describe('Azerbaijani bodies', () => {
  const HURT = 'dünən Ağdamda mina çobanı yaralayıb'

  it.each([
    [`Ombudsman bəyanat yayıb. Ombudsman BMT-ni tədbir görməyə çağırıb ki, ${HURT}.`, 'OMBUDSMAN_AZ'],
    [`Ombudsman bəyanat yayıb.\n\nBMT Ombudsmana bildirib ki, ${HURT}.`, 'UNITED_NATIONS'],
    [`Ombudsman bəyanat yayıb.\n\n“Ümid” İctimai Birliyi bildirib ki, ${HURT}.`, 'OTHER'],
    [`Ombudsman bəyanat yayıb.\n\n“Ümid” qəzeti yazıb ki, ${HURT}.`, 'OMBUDSMAN_AZ'],
  ])('speak as subjects, not as those spoken to: %s', (text, expected) => {
    expect(claimsOf(text, 'ACCIDENT_REPORT').map(({ attributedTo }) => attributedTo.code)).toEqual([expected])
  })

  const TALK = ['Neçə hektar?', 'Neçə mina?', 'Neçə nəfər?'].map(
    (asked) => `– ${asked}\n– Ötən həftə 12 hektar minadan təmizlədik.`,
  )

  it('are those asked in an interview', () => {
    const lead = 'Azərbaycanda minatəmizləmə aparan “Ümid” MMC-nin direktoru ilə söhbət'
    const talk = TALK.join('\n').replace('Ötən', 'ANAMA deyir ki, ötən')
    expect(reading(`${lead}\n\n${talk}`).issuer).toEqual({ code: 'OTHER', name: '“Ümid” MMC' })
    expect(reading(`Azərbaycanda protezçi ilə söhbət\n\n${talk}`).issuer.code).toBe('OTHER')
    expect(reading(`${lead}\n\n${talk.replaceAll('?', '.')}`).issuer.code).toBe('ANAMA')
  })
})

it('Azerbaijani maps are received where it is said when and of how many mines', () => {
  const told = 'Nazirlik 2021-ci ilin iyulunda 92 min minanın xəritələrinin alındığını bildirib.'
  expect(claimsOf(told + SAID, 'MINE_MAP_REPORT').map(({ status, mines }) => [status, mines])).toEqual([
    ['HANDED_OVER', 92000],
  ])
  expect(claimsOf(`Alındığı deyilən xəritələr faydalı deyil.${SAID}`, 'MINE_MAP_REPORT')).toEqual([])
})

describe('Azerbaijani appeals', () => {
  it.each([
    ['Dünya ictimaiyyəti mina terrorunu pisləməli, Ermənistana təsir göstərməlidir.', ['CONDEMN', 'EXERT_PRESSURE']],
    ['Dünya ictimaiyyəti mina terrorunu görüb, Ermənistana təsir göstərib.', []],
    ['Minalara görə Ermənistana təzyiq göstərilməlidir.', ['EXERT_PRESSURE']],
    ['Minalara görə Ermənistana təzyiq göstərilib.', []],
    ['Minatəmizləməyə yardım artırılmalıdır.', ['SUPPORT_MINE_ACTION']],
    ['Mina problemi dünyada təxirəsalınmaz məsələ kimi qəbul edilməsi üçün müraciət edib.', ['RECOGNISE_URGENCY']],
    ['BMT-ni mina terroruna qarşı səslərini ucaltmağa çağırıb.', ['CONDEMN']],
  ])('are duties and what is asked for: %s', (text, expected) => {
    expect(
      claimsOf(`Ombudsman Azərbaycanda minalar barədə danışıb. ${text}`, 'APPEAL').map(({ action }) => action),
    ).toEqual(expected)
  })
})

it('an Azerbaijani text of a shell that somebody handled is in scope, one of shelling is none', () => {
  const text = (what: string) => `Tərtərdə iki uşaq ${what}. Partlayış zamanı iki uşaq yaralanıb. Hadisə dünən olub.`
  expect(reading(text('köhnə mərmini tonqala atıb')).relevant).toBe(true)
  expect(reading(text('köhnə topu tonqala atıb')).relevant).toBe(false)
})

describe('Azerbaijani days of accidents', () => {
  const told = (text: string, publishedOn: null | '2023-09-12') =>
    extract(text, { publishedOn, language: 'az' }).claims.map((claim) => 'occurredOn' in claim && claim.occurredOn)

  it('count from the day that a page shows where nobody knows when it came out', () => {
    const text =
      'Ağdamda çoban minaya düşdü\n\n14 may 2023 | 19:05\n\nBu səhər Ağdamda mina partlayıb, çoban yaralanıb.'
    expect(told(text, null)).toEqual(['2023-05-14'])
    expect(told(text.replace('14 may 2023', 'Ağdam'), null)).toEqual([null])
  })

  it('are today where it was minutes ago', () => {
    expect(told('Ağdamda dəqiqələr öncə mina partlayıb, çoban yaralanıb.', '2023-09-12')).toEqual(['2023-09-12'])
    expect(told('Ağdamda illər öncə mina partlayıb, çoban yaralanıb.', '2023-09-12')).toEqual([null])
  })

  it('are none of a second victim that is only counted', () => {
    const text = 'Dünən Ağdamda çoban minaya düşüb, yaralanıb. Bu ay minaya düşən ikinci şəxsdir.'
    expect(told(text, '2023-09-12')).toEqual(['2023-09-11'])
  })
})
