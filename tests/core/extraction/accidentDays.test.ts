import { describe, expect, test } from 'vitest'
import { extract } from '../../../core/extraction/extract.ts'

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

describe('a day of what was done about an accident afterwards', () => {
  test.each([
    ['en', 'A case was opened on Monday over the death of a shepherd killed by a mine in Lachin, Azerbaijan.'],
    ['en', 'A shepherd injured by a mine in Lachin, Azerbaijan, was operated on on Monday.'],
    ['en', 'On Monday a minister of Azerbaijan visited a shepherd who had been injured by a mine in Lachin.'],
    ['az', 'Laçında minaya düşüb yaralanan çoban mayın 13-də əməliyyat olunub. Azərbaycan'],
    ['az', 'Laçında minaya düşüb ölən çobanla bağlı mayın 13-də cinayət işi başlanıb. Azərbaycan'],
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
  ])('is where the accident is told between (%s): %s', (language, text) => {
    expect(daysOf(language, text)).toEqual(['2024-05-13'])
  })
})
