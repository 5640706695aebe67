import { describe, expect, test } from 'vitest'
import { extract } from '../../../../../core/extraction/extract.ts'

/** The day of each accident of a text published on Thursday, 16 May 2024. */
const daysOf = (language: string, text: string): readonly (string | null)[] =>
  extract(text, { publishedOn: '2024-05-16', language }).claims.flatMap((claim) =>
    claim.kind === 'ACCIDENT_REPORT' ? [claim.occurredOn] : [],
  )

describe('a day that leads to "that"', () => {
  test.each([
    ['en', 'Azerbaijani prosecutors wrote on Wednesday that a mine killed a shepherd in Lachin on Monday.'],
    ['en', 'On Monday a mine killed a shepherd in Lachin. Azerbaijani police found on Wednesday that it hurt a boy.'],
    ['en', 'On Wednesday it emerged in Azerbaijan that a mine killed a shepherd in Lachin on Monday.'],
    ['az', 'Azərbaycan polisi mayın 15-də yazıb ki, mayın 13-də Laçında mina bir çobanı öldürüb.'],
    ['az', 'Azərbaycan polisi çərşənbə günü əlavə edib ki, bazar ertəsi Laçında mina bir çobanı öldürüb.'],
    ['ru', 'В полиции Азербайджана в среду признали, что в понедельник в Лачине мина убила пастуха.'],
    ['ru', 'В понедельник в Лачине мина убила пастуха. В среду в Азербайджане узнали, что она ранила мальчика.'],
  ])('is not that of the accident (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual(['2024-05-13'])
  })

  test.each([
    ['en', 'It was on Monday that a mine killed a shepherd in Lachin, Azerbaijan.'],
    ['en', 'Azerbaijani police said that a mine killed a shepherd in Lachin on Monday.'],
    ['az', 'Azərbaycan polisi deyir ki, bazar ertəsi Laçında mina bir çobanı öldürüb.'],
    ['ru', 'В полиции Азербайджана говорят, что в понедельник в Лачине мина убила пастуха.'],
  ])('is where that word only brings it out or comes before it (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual(['2024-05-13'])
  })
})

describe('two accidents', () => {
  const LAST = '2024-05-13'
  const BEFORE = '2024-05-06'
  test.each([
    [
      'en',
      'On Monday a mine killed a man in Lachin, Azerbaijan. A week earlier another man was hurt by a mine in Shusha.',
    ],
    [
      'az',
      'Mayın 13-də Laçında mina bir nəfəri öldürüb. Bir həftə əvvəl də rayonda çoban minaya düşərək ölüb. Azərbaycan',
    ],
    [
      'ru',
      '13 мая в Лачине (Азербайджан) мина убила пастуха. За неделю до этого в том же районе мина ранила его брата.',
    ],
  ])('are told of where one was so many days before the other (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual([LAST, BEFORE])
  })

  test.each([
    ['en', 'A mine killed a man in Lachin on Monday. It is the second such accident: on 6 May one was hurt in Shusha.'],
    ['en', 'A mine killed a man in Lachin on Monday. It is the second such case. On 6 May a woman was hurt in Shusha.'],
    ['ru', 'В Лачине 13 мая на мине погиб чабан. Это уже второй случай в этом месяце: 6 мая в Шуше был ранен лесник.'],
    [
      'ru',
      'Взрывы гремели дважды. 13 мая в Лачине на мине погиб чабан. 6 мая в Шуше на мине ранен лесник. Азербайджан',
    ],
  ])('are told of where it says that one is not the first (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual([LAST, BEFORE])
  })

  test.each([
    ['en', 'On Monday a mine killed a man in Lachin, Azerbaijan. Another man was hurt by it.'],
    ['en', 'On Monday a mine killed a man in Lachin, Azerbaijan. A week earlier he had come home.'],
    ['ru', 'В Лачине 13 мая на мине погиб чабан. Это уже второй случай в этом месяце. Азербайджан'],
  ])('are not told of where nothing befell anybody else before (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual([LAST])
  })
})

describe('a day since which somebody was missing', () => {
  test.each([
    ['en', 'A forester missing since 13 May was found dead in Lachin, Azerbaijan. He had stepped on a mine that day.'],
    ['az', 'Mayın 13-dən itkin düşən çobanın meyiti Laçında tapılıb. O, həmin gün minaya düşüb. Azərbaycan'],
  ])('is that of the accident where it was on that day (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual(['2024-05-13'])
  })
})

describe('a week', () => {
  test('is no other time than a day in it on which somebody of those harmed is named', () => {
    const text =
      'На прошлой неделе в Лачине (Азербайджан) мина ранила двух сапёров. Она сработала 7 мая под щупом Заура Пашаева.'
    expect(daysOf('ru', text)).toEqual(['2024-05-07'])
  })
})

describe('a day of what was done about an accident afterwards', () => {
  test.each([
    ['en', 'A case was opened on Monday over the death of a shepherd killed by a mine in Lachin, Azerbaijan.'],
    ['en', 'A shepherd injured by a mine in Lachin, Azerbaijan, was operated on on Monday.'],
    ['en', 'On Monday a minister of Azerbaijan visited a shepherd who had been injured by a mine in Lachin.'],
    ['en', 'A mine injured a shepherd in Lachin, the Azerbaijani police told Araz News on Monday.'],
    ['az', 'Laçında minaya düşüb yaralanan çoban mayın 13-də əməliyyat olunub. Azərbaycan'],
    ['az', 'Laçında minaya düşüb ölən çobanla bağlı mayın 13-də cinayət işi başlanıb. Azərbaycan'],
    ['en', "Azerbaijan's Foreign Ministry on Monday condemned the killing of a shepherd by a mine in Lachin."],
    ['en', 'The death of a shepherd by a mine in Lachin, Azerbaijan, became known on Monday.'],
    ['ru', 'В понедельник стало известно о гибели пастуха на мине в Лачине (Азербайджан).'],
    ['ru', 'Генпрокуратура Азербайджана в понедельник подтвердила гибель пастуха на мине в Лачине.'],
    ['ru', 'В понедельник возбуждено дело по факту гибели пастуха, подорвавшегося на мине в Лачине (Азербайджан).'],
    ['ru', 'Пастуха, раненного миной в Лачине (Азербайджан), в понедельник прооперировали.'],
  ])('is not that of the accident (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual([null])
  })

  test.each([
    ['en', 'A case was opened after a mine killed a shepherd on Monday in Lachin, Azerbaijan.'],
    ['en', 'On Monday, when a road was to be opened, a mine killed a shepherd in Lachin, Azerbaijan.'],
    ['az', 'Mayın 13-də Laçında mina çobanı öldürüb və cinayət işi başlanıb. Azərbaycan'],
    ['ru', 'В понедельник мина убила пастуха в Лачине (Азербайджан), возбуждено дело.'],
    ['en', 'A shepherd killed by a mine in Lachin on Monday was buried in Azerbaijan.'],
    ['ru', 'В Азербайджане осудили гибель пастуха, который в понедельник наступил на мину в Лачине.'],
  ])('is where the accident is told between (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual(['2024-05-13'])
  })
})

describe('the day of what somebody died of', () => {
  test.each([
    ['en', 'On Wednesday a sapper died in hospital who had been wounded on 13 May by a mine in Lachin, Azerbaijan.'],
    ['en', 'A sapper who had been wounded on 13 May by a mine in Lachin, Azerbaijan, died in hospital on Wednesday.'],
    ['ru', 'В среду в больнице скончался сапер, раненный 13 мая миной в Лачине (Азербайджан).'],
  ])('is that of the accident, not that of the death (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual(['2024-05-13'])
  })

  test('is not a day of which nothing but the death is told', () => {
    const text = 'A sapper, wounded by a mine in Lachin, Azerbaijan, died on 13 May in a hospital in Baku.'
    expect(daysOf('en', text)).toEqual([null])
  })
})

describe('the day of an explosion that a lead announces', () => {
  const TOLD =
    'Инцидент произошел около полудня на поле близ села Туг. Трактор задел противотанковую мину. Машину отбросило, кабина смята. Управлявший им Самир Гасымов с переломами обеих ног доставлен в больницу.'
  const BEFORE = 'Это не первый случай в районе. 2 апреля в селе Забух мина ранила мальчика.'
  test.each([
    ['Лачинском', ['2024-05-13', '2024-04-02']],
    ['Шушинском', ['2024-05-13', '2024-04-02']],
  ])('is that of the accident after it: %s', (district, days) => {
    const lead = `В прокуратуре Азербайджана рассказали подробности взрыва, прогремевшего 13 мая в ${district} районе.`
    expect(daysOf('ru', `${lead}\n\n${TOLD}\n\n${BEFORE}`)).toEqual(days)
  })
})

describe('a weekday that heads an entry', () => {
  test.each([
    [
      'en',
      'MONDAY. A shepherd was injured by a mine in Lachin, Azerbaijan.\n\nTUESDAY. Two soldiers were wounded by a mine in Gazakh.',
    ],
    [
      'en',
      'Monday. A shepherd was injured by a mine in Lachin, Azerbaijan.\n\nTuesday. In Gazakh a mine wounded two soldiers.',
    ],
    ['ru', 'ПОНЕДЕЛЬНИК. В Лачине (Азербайджан) мина ранила пастуха.\n\nВТОРНИК. В Газахе мина ранила двоих солдат.'],
  ])('is that of the accident it heads (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual(['2024-05-13', '2024-05-14'])
  })
})

describe('a day beside the town that opens a text', () => {
  test('is only that of the report', () => {
    expect(daysOf('en', 'Lachin, May 15. A shepherd was injured by a mine in Lachin, Azerbaijan.')).toEqual([null])
  })
})
