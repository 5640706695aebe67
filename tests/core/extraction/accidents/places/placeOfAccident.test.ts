import { describe, expect, test } from 'vitest'
import { extract } from '../../../../../core/extraction/extract.ts'
import { placeByCode } from '../../../../../core/model/places.ts'

/** The day and the district of each accident of a text published on Thursday, 16 May 2024. */
const accidentsOf = (language: string, text: string): readonly string[] =>
  extract(text, { publishedOn: '2024-05-16', language }).claims.flatMap((claim) =>
    claim.kind === 'ACCIDENT_REPORT'
      ? [`${claim.occurredOn ?? 'no day'}, ${placeByCode(claim.place ?? '')?.name ?? 'no district'}`]
      : [],
  )

describe('an accident at a village whose district the text does not name', () => {
  test.each([
    ['en', 'In Azerbaijan a mine exploded on Tuesday on a road in Yanshag village. Two workers were hurt.', 'Kalbajar'],
    ['en', 'In Pirahmadli, a driver was killed by a mine on Tuesday, the Azerbaijani police said.', 'Fuzuli'],
    ['en', 'A mine injured two workers near Mahruzlu on Tuesday, Azerbaijan said.', 'Gubadli'],
    ['az', 'Azərbaycanın Yanşaq kəndində mayın 14-də mina iki nəfəri yaralayıb.', 'Kalbajar'],
    ['az', 'Azərbaycan bildirib ki, mayın 14-də Pirəhmədlidə mina çobanı yaralayıb.', 'Fuzuli'],
    ['az', 'Azərbaycanın Hadrut qəsəbəsində mayın 14-də mina bir nəfəri yaralayıb.', 'Khojavand'],
    ['ru', 'В Азербайджане во вторник в селе Яншаг мина ранила двух человек.', 'Kalbajar'],
    ['ru', 'В Азербайджане во вторник под Гадрутом мина ранила двух рабочих.', 'Khojavand'],
    ['ru', 'В Азербайджане во вторник в Пирахмедли мина ранила двух рабочих.', 'Fuzuli'],
    ['en', 'In Upper Yaghlivand, a driver was killed by a mine on Tuesday, the Azerbaijani police said.', 'Fuzuli'],
    ['en', 'A mine injured two workers around Papravand on Tuesday, Azerbaijan said.', 'Aghdam'],
    ['en', 'A mine injured two workers on the Alkhanli-Horadiz road on Tuesday, Azerbaijan said.', 'Fuzuli'],
    ['en', 'A mine injured two workers between Bash Garvand and Shelli on Tuesday, Azerbaijan said.', 'Aghdam'],
    ['az', 'Azərbaycan bildirib ki, mayın 14-də Yuxarı Yağlıvənddə mina çobanı yaralayıb.', 'Fuzuli'],
    ['az', 'Azərbaycanın Baş Qərvənd kəndində mayın 14-də mina çobanı yaralayıb.', 'Aghdam'],
    ['az', 'Azərbaycanda Alxanlı – Horadiz avtomobil yolunda mayın 14-də mina çobanı yaralayıb.', 'Fuzuli'],
    ['az', 'Azərbaycanda Baş Qərvənd və Şelli kəndləri arasında mayın 14-də mina çobanı yaralayıb.', 'Aghdam'],
    ['ru', 'В Азербайджане во вторник в Верхнем Яглывенде мина ранила двух рабочих.', 'Fuzuli'],
    ['ru', 'В Азербайджане во вторник на дороге Алханлы – Горадиз мина ранила двух рабочих.', 'Fuzuli'],
    ['ru', 'В Азербайджане во вторник между селами Баш Гервенд и Шелли мина ранила двух рабочих.', 'Aghdam'],
  ])('was in that of the village (%s): %s', (language, text, district) => {
    expect(accidentsOf(language, text)).toEqual([`2024-05-14, ${district}`])
  })

  test.each([
    ['a district is told for it', 'A mine injured a man in Pirahmadli village of Aghdam on Tuesday.', 'Aghdam'],
    ['the sentence before tells one', 'A blast shook Aghdam. A mine injured a man near Mahruzlu on Tuesday.', 'Aghdam'],
    ['he is only from there', 'A resident of Pirahmadli was hurt by a mine on Tuesday in Azerbaijan.', 'no district'],
    ['the village is in two', 'A mine injured a man near Qiyasli village on Tuesday in Azerbaijan.', 'no district'],
    ['the name begins small', 'A mine in sarov injured a man on Tuesday in Azerbaijan.', 'no district'],
    [
      'he is from the village',
      'Samir Aliyev, 34, from the village of Papravand, was killed by a mine in Azerbaijan on Tuesday.',
      'no district',
    ],
    [
      'two villages are in two districts',
      'A mine injured a man between Papravand and Minkend on Tuesday, Azerbaijan said.',
      'no district',
    ],
    ['an upper village is not known', 'A mine in Upper Minkend injured a man on Tuesday in Azerbaijan.', 'no district'],
  ])('was not where %s', (_, text, district) => {
    expect(accidentsOf('en', text)).toEqual([`2024-05-14, ${district}`])
  })

  test.each([
    ['az', 'Azərbaycanda mayın 14-də minaya düşən çoban Papravənd kəndində dəfn olunub.'],
    ['az', 'Papravənd kəndində doğulmuş çoban mayın 14-də Azərbaycanda minaya düşüb.'],
    ['az', 'Əslən Papravənd kəndindən olan Samir Əliyev mayın 14-də Azərbaycanda minaya düşüb.'],
    ['ru', 'Житель села Паправенд подорвался на мине во вторник в Азербайджане.'],
    ['ru', 'Самир Алиев из села Паправенд подорвался на мине во вторник в Азербайджане.'],
    ['ru', 'В Азербайджане во вторник при взрыве мины погиб мужчина, проживавший в селе Паправенд.'],
  ])('was not where those hurt are only at home (%s): %s', (language, text) => {
    expect(accidentsOf(language, text)).toEqual(['2024-05-14, no district'])
  })
})

describe('where those hurt in an accident were treated', () => {
  test.each([
    [
      'A mine killed a driver in Aghdara on Tuesday, and two men were hospitalised with fractures in Tartar.',
      'Aghdara',
    ],
    ['A mine hurt a driver in Aghdara on Tuesday. He is being treated for burns in Tartar.', 'Aghdara'],
  ])('is not where it was: %s', (text, district) => {
    expect(accidentsOf('en', text)).toEqual([`2024-05-14, ${district}`])
  })
})

describe('of two districts that a report names', () => {
  test.each([
    [
      'en',
      'A driver of Fuzuli District Court was hurt by a mine in Zangilan district of Azerbaijan on Tuesday.',
      'Zangilan',
    ],
    ['en', 'A mine hurt a man in the district of Aghdara, near Tartar, on Tuesday, Azerbaijan said.', 'Aghdara'],
    [
      'en',
      'A resident of Goygol was killed by a mine in Azerbaijan on Tuesday. He had gone into an area in Dashkasan district.',
      'Dashkasan',
    ],
    [
      'ru',
      'На границе Геранбойского и Агдеринского районов Азербайджана 14 мая мина ранила лесника. Подрыв произошел на территории Геранбойского района.',
      'Goranboy',
    ],
  ])('an accident was in that which is not only of somebody or beside it (%s): %s', (language, text, district) => {
    expect(accidentsOf(language, text)).toEqual([`2024-05-14, ${district}`])
  })

  test('it was in neither where nothing tells more', () => {
    const text = 'A mine hurt a man between Fuzuli and Khojavand districts on Tuesday, Azerbaijan said.'
    expect(accidentsOf('en', text)).toEqual(['2024-05-14, no district'])
  })
})

describe('an accident at a village whose name several districts have', () => {
  const named = (district: string): string => `In Azerbaijan schools opened in ${district} district.`
  const blast = 'A mine injured two workers in Jamilli on Tuesday.'

  test.each([
    ['was in the one of them that the text names', [named('Tartar'), blast], 'Tartar'],
    [
      'was in none for certain where the text names two of them',
      [named('Tartar'), named('Khojaly'), blast],
      'no district',
    ],
  ])('%s', (_, told, district) => {
    expect(accidentsOf('en', told.join('\n\n'))).toEqual([`2024-05-14, ${district}`])
  })
})
