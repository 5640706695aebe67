import { describe, expect, it } from 'vitest'
import { claimsOf, harmed } from './reading.ts'

const IN_ZANGILAN = 'Sentyabrın 10-da Zəngilan rayonunda '

describe('people told of by what they are to each other', () => {
  it.each([
    ['mina partlayıb. Ata həlak olub, oğul yaralanıb.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
    ['mina partlayıb, ər-arvad yaralanıb.', ['EVERYONE INJURED 2']],
    ['mina partlayışı nəticəsində ər və arvad həlak olub.', ['EVERYONE KILLED 1', 'WOMAN KILLED 1']],
    ['minaya düşən maşında ata, ana və oğul yaralanıb.', ['EVERYONE INJURED 2', 'WOMAN INJURED 1']],
    ['minaya düşən xanım xəstəxanaya yerləşdirilib.', ['WOMAN INJURED 1']],
    ['mina partlayışı nəticəsində ana və qızı yaralanıb.', ['EVERYONE INJURED 1', 'WOMAN INJURED 1']],
    ['mina partlayışı nəticəsində atası ilə oğlu yaralanıb.', ['EVERYONE INJURED 2']],
    [
      'mina partlayışı nəticəsində 38 yaşlı ata ölüb, 9 yaşlı oğlu yaralanıb.',
      ['EVERYONE KILLED 1', 'CHILD INJURED 1'],
    ],
    [
      'iki uşaq mərmini tonqala atıb. Mərmi partlayıb. Uşaqlardan kiçiyi ölüb, böyüyü yaralanıb.',
      ['CHILD KILLED 1', 'CHILD INJURED 1'],
    ],
    [
      'iki qardaş minaya düşüb. Qardaşlardan böyüyü ölüb, kiçiyi yaralanıb.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 1'],
    ],
  ])('%s', (text, expected) => {
    expect(harmed(IN_ZANGILAN + text).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    // The end of a full name, and what only has the words of kinship in it.
    ['1986-cı il təvəllüdlü Əliyev Rəşad Həsən oğlu minaya düşərək ölüb.', ['EVERYONE KILLED 1']],
    ['minaya düşən Rəşad Elçin oğlu və Samir Həsənin oğlu yaralanıb.', ['EVERYONE INJURED 1']],
    ['ata yurduna gedən bir sakin minaya düşərək ölüb.', ['EVERYONE KILLED 1']],
    ['ana yolun kənarında bir sakin minaya düşərək yaralanıb.', ['EVERYONE INJURED 1']],
  ])('nobody besides: %s', (text, expected) => {
    expect(harmed(IN_ZANGILAN + text)).toEqual(expected)
  })
})

describe('those told of one by one', () => {
  it.each([
    [
      'iki mülki şəxs minaya düşüb, biri hadisə yerində ölüb, o birisi isə ağır yaralanıb.',
      ['CIVILIAN KILLED 1', 'CIVILIAN INJURED 1'],
    ],
    ['iki sakin minaya düşüb. Birinin ayağı, digərinin qolu amputasiya edilib.', ['EVERYONE INJURED 2']],
    ['iki fəhlə minaya düşüb. Biri ayağından, digəri gözündən yaralanıb.', ['EVERYONE INJURED 2']],
    ['iki minaaxtaran minaya düşüb. Birinin çiyninə, birinin üzünə qəlpə dəyib.', ['DEMINER INJURED 2']],
    ['minaya düşən iki nəfərdən birinin vəziyyəti ağırdır, digəri ölüb.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
    ['traktor minaya düşüb, sürücünün qolu, köməkçisinin isə qabırğaları sınıb.', ['EVERYONE INJURED 2']],
    ['minaya düşən maşının sürücüsü başından, sərnişini qolundan yaralanıb.', ['EVERYONE INJURED 2']],
    [
      'polis avtomobili minaya düşüb. Polis əməkdaşlarından biri ölüb, ikisi yaralanıb, mülki sürücü də yaralılar arasındadır.',
      ['MILITARY KILLED 1', 'MILITARY INJURED 2', 'CIVILIAN INJURED 1'],
    ],
    ['xidməti maşın minaya düşüb. Üç polis və bir mülki şəxs yaralanıb.', ['MILITARY INJURED 3', 'CIVILIAN INJURED 1']],
    [
      '42 yaşlı qadının sevinci faciəyə çevrilib: mina onun həyatına son qoyub, oğlu isə əlil qalıb.',
      ['WOMAN KILLED 1', 'EVERYONE INJURED 1'],
    ],
    [
      'minaya düşən maşının sürücüsü ölüb, kabinədəki iki fəhlə Gəncədə müalicə alır.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 2'],
    ],
    [
      'biri 11 yaşlı uşaq olmaqla iki mülki şəxs mina partlayışında yaralanıb.',
      ['CIVILIAN INJURED 2', 'CHILD INJURED 1'],
    ],
    ['üç polisdən biri mina partlayışında yaralanıb.', ['MILITARY INJURED 1']],
    [
      'polis maşını minaya düşüb. Polislərdən ikisi yaralanıb. Mülki sürücü də yaralılar arasındadır.',
      ['MILITARY INJURED 2', 'CIVILIAN INJURED 1'],
    ],
    [
      'iki sakin mina sahəsinə girib, onlardan biri minanın qurbanı olub, digərinin gözlərinə xəsarət yetişib.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 1'],
    ],
    ['kişi minaya düşüb. O, Bərdə Müalicə-Diaqnostika Mərkəzinə aparılıb.', ['EVERYONE INJURED 1']],
  ])('%s', (text, expected) => {
    expect(harmed(IN_ZANGILAN + text).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    ['mina partlayışında iki sakin yaralanıb. Onların heç birinin həyatı üçün qorxu yoxdur.', ['EVERYONE INJURED 2']],
    ['mina partlayışında beş sakin yaralanıb, onlardan ikisinin vəziyyəti ağırdır.', ['EVERYONE INJURED 5']],
    ['mina partlayışında kənd sakini, 40 yaşlı çoban yaralanıb.', ['EVERYONE INJURED 1']],
    ['mina partlayışında bir sakin yaralanıb, polis əraziyə gəlib.', ['EVERYONE INJURED 1']],
    ['ağır hadisə olub, – polkovnik dedi. Mina partladı, maşinist qolunu sındırdı.', ['EVERYONE INJURED 1']],
    ['mina partlayışında bir sakin yaralanıb, iki hərbi maşın zədələnib.', ['EVERYONE INJURED 1']],
  ])('nobody besides: %s', (text, expected) => {
    expect(harmed(IN_ZANGILAN + text)).toEqual(expected)
  })
})

describe('several accidents told one after another', () => {
  const told = (text: string): readonly string[] =>
    claimsOf(text, 'ACCIDENT_REPORT').map(({ place, accidentCount, counts }) =>
      [place, accidentCount, ...counts.map(({ outcome, value }) => `${outcome} ${value}`)].join(' '),
    )

  it.each([
    [
      'ANAMA Ağdam rayonunda sentyabrın 6-da qeydə alınmış iki ayrı-ayrı mina partlayışına aydınlıq gətirib. Hər iki partlayış dörd nəfərin yaralanmasına səbəb olub.',
      ['AZ-AGM 2 INJURED 4'],
    ],
    [
      'ANAMA dünən baş vermiş iki mina hadisəsi barədə məlumat yayıb.\n\nBirincisi Zəngilan rayonunun Ağalı kəndində olub. Odun yığan iki sakindən biri mina partlayışında ölüb, digəri yaralanıb.',
      ['AZ-ZAN 1 KILLED 1 INJURED 1'],
    ],
    [
      'Bu il Laçın rayonunda baş verən mina hadisələri arasında martın 9-da Qorçu kəndində olan partlayış da var: onda arıçı minaya düşərək həlak olmuşdu.',
      ['AZ-LAC 1 KILLED 1'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
