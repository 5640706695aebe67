import { describe, expect, it } from 'vitest'
import { claimsOf, harmed } from './reading.ts'

describe('Azerbaijani people of one accident', () => {
  it.each([
    [
      'Dünən Ağdam rayonunda 3 fəhləni aparan maşın minaya düşüb. Fəhlələrdən ikisi yerindəcə ölüb, üçüncüsü isə xəstəxanada keçinib.',
      ['EVERYONE KILLED 3'],
    ],
    [
      'Dünən Ağdam rayonunda iki yeniyetmə mərmi tapıb. Mərmi partlayıb, onlardan 14 yaşlı oğlan ölüb, 16 yaşlısı isə yaralanıb.',
      ['CHILD INJURED 1', 'CHILD KILLED 1'],
    ],
    [
      'Dünən Ağdam rayonunda üç uşağın tapdığı qumbara partlayıb. Biri ölüb, ikisi xəstəxanaya yerləşdirilib.',
      ['CHILD INJURED 2', 'CHILD KILLED 1'],
    ],
    [
      'Dünən Ağdam rayonunda mərmi partlayıb. İki bacıdan böyüyü ölüb, kiçiyi yaralanıb.',
      ['EVERYONE INJURED 1', 'EVERYONE KILLED 1'],
    ],
    ['Dünən Ağdam rayonunda minaya düşən bir zabit, iki əsgər yaralanıb.', ['MILITARY INJURED 3']],
    [
      'Dünən Ağdam rayonunda 45 yaşlı Vaqif Məmmədov və onun 17 yaşlı oğlu minaya düşüb. Ata yerindəcə keçinib, oğul ayağını itirib.',
      ['CHILD INJURED 1', 'EVERYONE KILLED 1'],
    ],
    [
      'Dünən Ağdam rayonunda agentliyin əməkdaşı minaya düşərək ayağını itirib, onunla birlikdə işləyən həmkarı isə yüngül xəsarət alıb.',
      ['DEMINER INJURED 2'],
    ],
    [
      'Dünən Ağdam rayonunda minaaxtaran minaya düşərək yaralanıb. Onunla bir sahədə işləyən həmkarı da yüngül xəsarət alıb.',
      ['DEMINER INJURED 2'],
    ],
    ['Dünən Ağdam rayonunda bir zolaqda çalışan iki minaaxtaran mina partlayışından yaralanıb.', ['DEMINER INJURED 2']],
    ['Dünən Ağdam rayonunda çoban minaya düşüb. Yaralı xəstəxanada keçinib.', ['EVERYONE KILLED 1']],
    [
      'Dünən Ağdam rayonunda 52 yaşlı kişi minaya düşüb. Həkimlər yaralını xilas edə bilməyiblər.',
      ['EVERYONE KILLED 1'],
    ],
    [
      'Dünən Ağdam rayonunda Elşən Quliyev, Samir Həsənov və Tural Kərimli minaya düşərək yaralanıblar.',
      ['EVERYONE INJURED 3'],
    ],
    [
      'Dünən Ağdam rayonunda jurnalistlər Sirac Abışov və Məhərrəm İbrahimov, habelə icra nümayəndəsinin müavini Arif Əliyev minaya düşərək həlak olublar.',
      ['EVERYONE KILLED 3'],
    ],
    [
      'Dünən Ağdam rayonunda mərmi partlayıb, 10 yaşlı Əli ölüb, 12 yaşlı Vəli və 14 yaşlı Nihad yaralanıb.',
      ['CHILD INJURED 2', 'CHILD KILLED 1'],
    ],
    [
      'Dünən Ağdam rayonunda mərmi partlayıb, 40 yaşlı kişi və onun 8 və 11 yaşlı övladları yaralanıb.',
      ['CHILD INJURED 2', 'EVERYONE INJURED 1'],
    ],
    [
      'Dünən Ağdam rayonunda mərmi partlayıb, 40 yaşlı kişi, onun həyat yoldaşı və 3 azyaşlı uşağı yaralanıb.',
      ['CHILD INJURED 3', 'EVERYONE INJURED 2'],
    ],
    ['Dünən Ağdam rayonunda mərmi partlayıb, bir ailənin dörd üzvü yaralanıb.', ['EVERYONE INJURED 4']],
    ['Dünən Ağdam rayonunda minaya düşən iki fəhlə bir anda həlak olub.', ['EVERYONE KILLED 2']],
    [
      'Dünən Ağdam rayonunda doğmalarının qəbrini ziyarətə gedənlərdən ikisi minanın qurbanı olub, ikisi xəsarətlə sağ qalıb.',
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 2'],
    ],
    ['Dünən Ağdam rayonunda 19 yaşlı oğlan minaya düşüb və ölüb.', ['EVERYONE KILLED 1']],
    [
      'Dünən Ağdam rayonunda minalar 36 vətəndaşımızı harasa aparıb, 17 soydaşımızı yaralayıb.',
      ['EVERYONE INJURED 17'],
    ],
    [
      'Dünən Ağdam rayonunda itlə sahəni yoxlayan kinoloq minaya düşüb, it ölüb, kinoloq yaralanıb.',
      ['DEMINER INJURED 1'],
    ],
    [
      'Dünən Ağdam rayonunda qarda itən iki çobanı axtaran əsgər minaya düşüb və ayağını itirib.',
      ['MILITARY INJURED 1'],
    ],
    [
      'Dünən Ağdam rayonunda 12 nəfəri aparan avtobus minanın üstündən keçib, 2 nəfər yaralanıb.',
      ['EVERYONE INJURED 2'],
    ],
    [
      'Dünən Ağdam rayonunda polis əməkdaşı, ANAMA-nın minaaxtaranı və iki yol işçisi minaya düşərək yaralanıb.',
      ['DEMINER INJURED 1', 'EVERYONE INJURED 2', 'MILITARY INJURED 1'],
    ],
    [
      'Dünən Ağdam rayonunda zabit minadan şəhid olub, yanında olan 3 əsgərdən ikisi yüngül, biri ağır yaralanıb.',
      ['MILITARY INJURED 3', 'MILITARY KILLED 1'],
    ],
    [
      'Dünən Ağdam rayonunda minaya düşən maşında 1 nəfər həlak olub, 4 nəfər yaralanıb. Onların hamısı hərbi qulluqçudur.',
      ['MILITARY INJURED 4', 'MILITARY KILLED 1'],
    ],
    [
      'Dünən Ağdam rayonunda mina bir qadını və bir uşağı öldürüb, onların yaxınlığındakı 2 nəfər yaralanıb.',
      ['CHILD KILLED 1', 'EVERYONE INJURED 2', 'WOMAN KILLED 1'],
    ],
    [
      'Dünən Ağdam rayonunda minaaxtaran mina partlayışından 5 nəfərin dindirildiyini, 2 nəfərin öldüyünü bildirib.',
      ['EVERYONE KILLED 2'],
    ],
    ['Dünən Ağdam rayonunda minadan 1 nəfər ölüb. Sonradan ölənlərin sayı 2-yə çatıb.', ['EVERYONE KILLED 2']],
    [
      'Dünən Ağdam rayonunda minadan ANAMA-nın bir əməkdaşı ölüb, digəri ayağını itirib.',
      ['DEMINER INJURED 1', 'DEMINER KILLED 1'],
    ],
  ])('%s', (text, expected) => {
    expect(harmed(text).toSorted()).toEqual(expected)
  })
})

describe('Azerbaijani people whom names after their number say again', () => {
  it.each([
    ['iki nəfər – Rəşad Kərimov və Elçin Məmmədov yaralanıb.', ['EVERYONE INJURED 2']],
    ['iki hərbçi – gizir Rəşad Kərimov və əsgər Elçin Məmmədov yaralanıb.', ['MILITARY INJURED 2']],
    ['iki mülki şəxs, Rəşad Kərimov və Elçin Məmmədov yaralanıb.', ['CIVILIAN INJURED 2']],
    ['üç hərbçi – gizir Emin Kərimov, əsgərlər Elçin Əliyev və Nail Əhmədov həlak olub.', ['MILITARY KILLED 3']],
    ['iki nəfər – gizir Rəşad Kərimov və çoban Elçin Əliyev yaralanıb.', ['EVERYONE INJURED 1', 'MILITARY INJURED 1']],
    ['üç nəfərin hər biri xəsarət alıb.', ['EVERYONE INJURED 3']],
  ])('%s', (text, expected) => {
    expect(harmed(`Dünən Ağdam rayonunda mina partlayıb, ${text}`).toSorted()).toEqual(expected)
  })
})

describe('Azerbaijani accidents and the places where those hurt were brought to', () => {
  it.each([
    'iki polis həlak olub, ikisi isə xəsarətlərlə Xankəndidəki səyyar hospitala çatdırılıb.',
    'iki polis həlak olub, ikisi yaralanıb, yaralılar Tərtərə, oradan Bakıya aparılıb.',
    'iki polis həlak olub, ikisi yaralanıb, onlar Füzulidə yerləşən hospitalda müalicə alır.',
    'iki polis həlak olub, ikisi Füzulidə əməliyyat olunub.',
  ])('%s', (text) => {
    const [report] = claimsOf(
      `Dünən Ağdam rayonunda mina partlayıb. Polisdən bildirilib ki, ${text}`,
      'ACCIDENT_REPORT',
    )
    expect(report?.place).toBe('AZ-AGM')
    expect(report?.counts?.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`)).toEqual([
      'MILITARY KILLED 2',
      'MILITARY INJURED 2',
    ])
  })
})

describe('Azerbaijani people of whom only one is told more', () => {
  it.each([
    ['Sürücü və sərnişin yaralanıb. Birinin vəziyyəti ağırdır.', ['EVERYONE INJURED 2']],
    [
      'Sürücü ölüb. Sərnişinlər – onun qardaşı və qonşusu yaralanıb. Birinin vəziyyəti ağırdır.',
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 1'],
    ],
    [
      'Minaya düşmüş iki nəfərdən biri ölüb. Hər iki yaralı xəstəxanaya aparılmışdı.',
      ['EVERYONE CASUALTY 2', 'EVERYONE KILLED 1'],
    ],
    [
      'Beş nəfər minaya düşüb, onlardan ikisi ölüb. Üç yaralı xəstəxanaya aparılıb.',
      ['EVERYONE INJURED 3', 'EVERYONE KILLED 2'],
    ],
  ])('%s', (text, expected) => {
    expect(harmed(`Dünən Ağdam rayonunda mina partlayıb. ${text}`).toSorted()).toEqual(expected)
  })
})

describe('Azerbaijani years of birth and villages of the name of a district', () => {
  it.each([
    ['Minaya düşən 2001 doğumlu Emin Quliyev həlak olub.', ['EVERYONE KILLED 1']],
    ['Agentliyin əməkdaşı, 1983-cü ildə doğulmuş Zaur Bayramov həlak olub.', ['DEMINER KILLED 1']],
    ['1990-cı ildə anadan olmuş çoban həlak olub.', ['EVERYONE KILLED 1']],
    ['Daşkəsən kəndində çoban həlak olub.', ['EVERYONE KILLED 1']],
    ['İstehkamçı əsgər həlak olub.', ['MILITARY KILLED 1']],
  ])('%s', (text, expected) => {
    const all = `Dünən Ağdam rayonunda mina partlayıb. ${text}`
    expect(harmed(all)).toEqual(expected)
    expect(claimsOf(all, 'ACCIDENT_REPORT').map(({ place }) => place)).toEqual(['AZ-AGM'])
  })
})

describe('Azerbaijani groups that hit a mine, of whom the verb at the end tells', () => {
  it.each([
    ['14 mülki şəxs və 5 hərbçi həlak olub.', ['CIVILIAN KILLED 14', 'MILITARY KILLED 5']],
    ['2 mülki şəxs, 3 uşaq və 5 hərbçi ölüb.', ['CHILD KILLED 3', 'CIVILIAN KILLED 2', 'MILITARY KILLED 5']],
    ['14 mülki şəxs həlak olub, 5 hərbçi yaralanıb.', ['CIVILIAN KILLED 14', 'MILITARY INJURED 5']],
  ])('%s', (text, expected) => {
    expect(harmed(`Dünən Ağdam rayonunda minaya düşən ${text}`).toSorted()).toEqual(expected)
  })
})

describe('Azerbaijani days and places of accidents', () => {
  it.each([
    [
      'Mina xronikası\n\n3 may, Ağdam rayonu\nANAMA: iki minaaxtaran minaya düşərək yaralanıb.\n\n9 may, Füzuli rayonu\nBaş Prokurorluq: traktor minaya düşüb. Sürücü ölüb.',
      ['2023-05-03 AZ-AGM', '2023-05-09 AZ-FUZ'],
    ],
    ['Əvvəlcə mayın 3-də. Talış kəndində çoban minaya düşərək ölüb.', ['2023-05-03 null']],
    ['Ötən həftənin cümə günü Ağdam rayonunda çoban minaya düşərək yaralanıb.', ['2023-09-08 AZ-AGM']],
    ['Cümə günü Ağdam rayonunda mina ilə yaralanan çoban dünən klinikada vəfat edib.', ['2023-09-08 AZ-AGM']],
    ['Keçən həftə Ağdamda idik. Sentyabrın 8-də orada bir çoban minaya düşərək ölüb.', ['2023-09-08 AZ-AGM']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text, 'ACCIDENT_REPORT').map(({ occurredOn, place }) => `${occurredOn} ${place}`)).toEqual(expected)
  })
})
