import { describe, expect, it } from 'vitest'
import { readingIn } from '../../readingIn.ts'

const accidentsIn = (language: string, text: string): readonly string[] =>
  readingIn(language)
    .claimsOf(text, 'ACCIDENT_REPORT')
    .map(({ occurredOn, place, counts }) => {
      const people = counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`)
      return `${occurredOn} ${place}: ${people.toSorted().join(', ')}`
    })

describe('those counted as injured of whom one had died', () => {
  it.each([
    [
      'en',
      'On Friday a mine exploded in Fuzuli district of Azerbaijan. One of the two shepherds hurt has died. Both injured shepherds had been taken to Zangilan.',
      '2023-09-08 AZ-FUZ: EVERYONE CASUALTY 2, EVERYONE KILLED 1',
    ],
    [
      'az',
      'Cümə günü Füzuli rayonunda minaya düşmüş iki nəfərdən biri ölüb. Hər iki yaralı xəstəxanaya aparılmışdı.',
      '2023-09-08 AZ-FUZ: EVERYONE CASUALTY 2, EVERYONE KILLED 1',
    ],
    [
      'az',
      'Cümə günü Füzuli rayonunda minaya düşmüş beş nəfərdən biri ölüb. İki yaralı xəstəxanaya aparılmışdı.',
      '2023-09-08 AZ-FUZ: EVERYONE CASUALTY 5, EVERYONE INJURED 2, EVERYONE KILLED 1',
    ],
  ])('are all who were harmed (%s): %s', (language, text, expected) => {
    expect(accidentsIn(language, text)).toEqual([expected])
  })
})

describe('those of the injured who died some time after an accident', () => {
  it.each([
    [
      'en',
      'A mine exploded under a truck in Fuzuli district on Friday. The driver died and four passengers were injured. One of the injured died in hospital on Sunday.',
      '2023-09-08 AZ-FUZ: EVERYONE INJURED 3, EVERYONE KILLED 2',
    ],
    [
      'en',
      'One man was killed and two were injured by a mine in Aghdam on Friday. One of the injured men died on Monday.',
      '2023-09-08 AZ-AGM: EVERYONE INJURED 1, EVERYONE KILLED 2',
    ],
    [
      'en',
      'A mine in Lachin killed two civilians and wounded five on Friday. Two of the wounded later died.',
      '2023-09-08 AZ-LAC: CIVILIAN INJURED 3, CIVILIAN KILLED 4',
    ],
    [
      'en',
      'Two workers were killed and three injured when their truck hit a mine in Jabrayil on 8 September. A third worker died of his wounds on Monday.',
      '2023-09-08 AZ-CAB: EVERYONE INJURED 2, EVERYONE KILLED 3',
    ],
    [
      'ru',
      'В Физулинском районе 8 сентября на мине подорвался грузовик. Водитель погиб, четверо пассажиров ранены. В воскресенье один из раненых скончался в больнице.',
      '2023-09-08 AZ-FUZ: EVERYONE INJURED 3, EVERYONE KILLED 2',
    ],
    [
      'ru',
      'При взрыве мины в Лачине 8 сентября погиб водитель, трое рабочих получили ранения. Спустя два дня от ран скончался ещё один рабочий.',
      '2023-09-08 AZ-LAC: EVERYONE INJURED 2, EVERYONE KILLED 2',
    ],
    [
      'ru',
      '8 сентября в Джебраиле при подрыве на мине погибли двое рабочих, трое получили ранения. В понедельник скончался третий, число погибших достигло трёх.',
      '2023-09-08 AZ-CAB: EVERYONE INJURED 2, EVERYONE KILLED 3',
    ],
    [
      'az',
      'Sentyabrın 8-də Laçında mina partlayışında bir nəfər ölüb, iki nəfər yaralanıb. Yaralılardan biri sonradan vəfat edib.',
      '2023-09-08 AZ-LAC: EVERYONE INJURED 1, EVERYONE KILLED 2',
    ],
    [
      'az',
      'Sentyabrın 8-də Laçında mina partlayışında sürücü ölüb, üç fəhlə yaralanıb. İki gün sonra daha bir fəhlə xəstəxanada vəfat edib.',
      '2023-09-08 AZ-LAC: EVERYONE INJURED 2, EVERYONE KILLED 2',
    ],
  ])('in %s are dead and no longer injured: %s', (language, text, expected) => {
    expect(accidentsIn(language, text)).toEqual([expected])
  })

  it.each([
    [
      'en',
      'Three soldiers were wounded in a mine blast in Aghdam on Friday. One of the wounded soldiers has died.',
      '2023-09-08 AZ-AGM: MILITARY CASUALTY 3, MILITARY KILLED 1',
    ],
    [
      'az',
      'Sentyabrın 8-də Ağdamda mina partlayışı nəticəsində dörd nəfər yaralanıb. Onlardan biri bazar günü xəstəxanada ölüb.',
      '2023-09-08 AZ-AGM: EVERYONE CASUALTY 4, EVERYONE KILLED 1',
    ],
  ])('in %s are some of all harmed where nobody was dead before: %s', (language, text, expected) => {
    expect(accidentsIn(language, text)).toEqual([expected])
  })

  it.each([
    [
      'en',
      'Two workers were killed and three injured by a mine in Jabrayil on Friday. A fourth worker died in Fuzuli on Sunday, the ministry said.',
    ],
    [
      'en',
      'Two workers were killed and three injured by a mine in Jabrayil on Friday. Besides the two dead there are three injured.',
    ],
    [
      'en',
      'Two workers were killed and three injured by a mine in Jabrayil on Friday. Another man died in a road accident.',
    ],
  ])('in %s are not those whom something else befell: %s', (language, text) => {
    expect(accidentsIn(language, text)[0]).toBe('2023-09-08 AZ-CAB: EVERYONE INJURED 3, EVERYONE KILLED 2')
  })
})

describe('people told of in several sentences on an accident', () => {
  it.each([
    [
      'ru',
      '8 сентября в Ходжавенде при разминировании подорвался сапёр ANAMA Ильгар Мамедов, он ранен в ногу. Второй сапёр получил лёгкую контузию.',
      '2023-09-08 AZ-XVD: DEMINER INJURED 2',
    ],
    [
      'az',
      'Sentyabrın 8-də Xocavənddə minatəmizləmə zamanı ANAMA-nın minaaxtaranı İlqar Məmmədov ayağından yaralanıb. İkinci minaaxtaran yüngül kontuziya alıb.',
      '2023-09-08 AZ-XVD: DEMINER INJURED 2',
    ],
    [
      'ru',
      'При взрыве мины 8 сентября в Тертере сапёр ANAMA получил травму глаза, двое коллег – контузию.',
      '2023-09-08 AZ-TAR: DEMINER INJURED 3',
    ],
    [
      'ru',
      'Автобус с двенадцатью рабочими подорвался 8 сентября на мине в Джебраильском районе. Погибших нет, семеро ранены, двое из них тяжело.',
      '2023-09-08 AZ-CAB: EVERYONE INJURED 7',
    ],
    [
      'az',
      'Sentyabrın 8-də Laçında mina partlayışı nəticəsində polis əməkdaşı və mülki sürücü yaralanıb. Mülki şəxs sonradan vəfat edib.',
      '2023-09-08 AZ-LAC: CIVILIAN KILLED 1, MILITARY INJURED 1',
    ],
    [
      'ru',
      '8 сентября в Лачине на мине подорвался и ранен пастух. В воскресенье пастух скончался в больнице.',
      '2023-09-08 AZ-LAC: EVERYONE KILLED 1',
    ],
    [
      'en',
      'Six workers were in the pickup that hit a mine in Lachin on Friday. Two were killed, the rest were wounded.',
      '2023-09-08 AZ-LAC: EVERYONE KILLED 2',
    ],
    [
      'en',
      'A shepherd stepped on a mine near Papravand village in Aghdam on Friday and was killed. Two rescuers who had come to his aid were injured by a second blast.',
      '2023-09-08 AZ-AGM: EVERYONE INJURED 2, EVERYONE KILLED 1',
    ],
    [
      'az',
      'Cümə günü Ağdam rayonunda çoban minaya düşərək həlak olub. Köməyə gələn iki xilasedici ikinci partlayışda yaralanıb.',
      '2023-09-08 AZ-AGM: EVERYONE INJURED 2, EVERYONE KILLED 1',
    ],
    [
      'ru',
      'Полицейский ранен при подрыве на мине в Агдеринском районе 8 сентября. Его коллега подорвался на второй мине и погиб.',
      '2023-09-08 aghdara: MILITARY INJURED 1, MILITARY KILLED 1',
    ],
    [
      'ru',
      '8 сентября в Физулинском районе трактор наехал на мину. Тракторист Рагиб Гусейнов, 1966 г.р., погиб, его помощник Эльшад Алиев, 1990 г.р., ранен.',
      '2023-09-08 AZ-FUZ: EVERYONE INJURED 1, EVERYONE KILLED 1',
    ],
    [
      'en',
      "The shepherd who stepped on a mine in Azerbaijan's Jabrayil district earlier this week has died in hospital.\n\nThe 46-year-old had been in intensive care since the explosion on Friday.",
      '2023-09-08 AZ-CAB: EVERYONE KILLED 1',
    ],
    [
      'en',
      'A mine went off in Khojavand on Friday. A deminer of ANAMA lost his right foot and a medic standing nearby was slightly hurt by fragments. Both are in a stable condition.',
      '2023-09-08 AZ-XVD: DEMINER INJURED 1, EVERYONE INJURED 1',
    ],
    [
      'en',
      'A sapper suffered an eye injury and two of his colleagues concussion in a mine blast in Aghdam on 8 September.',
      '2023-09-08 AZ-AGM: DEMINER INJURED 3',
    ],
    [
      'ru',
      'Два человека погибли при взрыве мины в Ходжавендском районе. По данным Генпрокуратуры, 8 сентября жители Физулинского района 1979 и 1984 годов рождения собирали металлолом у села Туг и подорвались на мине. Оба скончались на месте.',
      '2023-09-08 AZ-XVD: EVERYONE KILLED 2',
    ],
    [
      'az',
      'Sentyabrın 8-də Şuşa rayonunda minatəmizləmə zamanı ANAMA-nın əməkdaşı xəsarət alıb.\n\nBildirilir ki, axtarış aparan istehkamçı minanın işə düşməsi nəticəsində sol ayağından yaralanıb.',
      '2023-09-08 AZ-SUS: DEMINER INJURED 1',
    ],
  ])('are counted once in %s: %s', (language, text, expected) => {
    expect(accidentsIn(language, text)).toEqual([expected])
  })

  it.each([
    [
      'ru',
      'На мине в Агдере 8 сентября погиб военнослужащий, спустя два дня там же ранены трое его сослуживцев.',
      ['2023-09-08 aghdara: MILITARY KILLED 1', '2023-09-10 aghdara: EVERYONE INJURED 3'],
    ],
    [
      'en',
      'ANAMA tells of two mine accidents.\n\nThe first happened on Monday, 4 September, in Aghdam district. A farmer was injured there.\n\nThe second came four days later in Lachin district. There a mine exploded and two workers were injured.',
      ['2023-09-04 AZ-AGM: EVERYONE INJURED 1', '2023-09-08 AZ-LAC: EVERYONE INJURED 2'],
    ],
  ])('are of the accident some days later in %s: %s', (language, text, expected) => {
    expect(accidentsIn(language, text)).toEqual(expected)
  })
})
