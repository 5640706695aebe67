import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { figureLines } from '../figureLines.ts'

const LEAD =
  "The Mine Action Agency (ANAMA) of Azerbaijan has issued a statement on mines and demining in the country's liberated territories.\n\n"
/** A Thursday. */
const PUBLISHED = '2025-06-12'

/** The figures of a text after the lead. */
const figuresIn = (text: string): readonly string[] =>
  figureLines(extract(LEAD + text, { publishedOn: PUBLISHED, language: 'en' }).claims)

describe('the period of a figure', () => {
  it.each([
    ['its sentence tells', 'In Q1, 312 hectares were cleared.', ['2025-01..2025-03 312']],
    [
      'a lead tells, not brackets with a number of their own',
      'In the first quarter of 2025 312 hectares were cleared. Sappers found 70 mines (first quarter of 2024: 90 mines). Unexploded shells found: 44.',
      ['2025-01..2025-03 312 70 44', '2024-01..2024-03 90'],
    ],
    [
      'its sentence tells first, not the week in which somebody spoke',
      'In May, mines killed one person and injured four, the agency wrote last week.',
      ['2025-05..2025-05 1 4'],
    ],
    [
      'words such as "those two years" mean',
      'Mines hurt 268 people in the two years since the trilateral statement. As many as 11 soldiers were killed by mines in those two years.',
      ['2020-11-10..2025-06-12+ 268', '2020-11-10..2025-06-12+ 11'],
    ],
    [
      'the part of its sentence after a semicolon tells',
      'ANAMA cleared 312 hectares; the work ran from 14 April to 6 June.',
      ['2025-04-14..2025-06-06 312'],
    ],
    [
      'what counts something else after a semicolon does not tell',
      'ANAMA cleared 312 hectares; from 14 April to 6 June 5 courses were held.',
      ['.. 312'],
    ],
    [
      'its sentence tells, not the month in which it was said',
      'ANAMA said this month that 38,000 hectares had been cleared nationally from January to May.',
      ['2025-01..2025-05 38000'],
    ],
    [
      'a head tells',
      'Reporting period: 26 May – 1 June 2025.\n\nCleared: 312 hectares.',
      ['2025-05-26..2025-06-01 312'],
    ],
    [
      'a head in digits tells',
      'Period: 26.05.2025 – 01.06.2025\n\nArea cleared: 312 hectares.\nAnti-tank mines destroyed: 7',
      ['2025-05-26..2025-06-01 312 7'],
    ],
    [
      'a lead tells, for the sections after it',
      'Donors heard what was done between January and May 2025.\n\n1. Land\n\nIn the five months 300 hectares were cleared.\n\n2. Finds\n\nThe following came to light and were destroyed:\n- anti-personnel mines: 17\n- anti-tank mines: 9',
      ['2025-01..2025-05 300 17 9'],
    ],
    [
      'the head of a report tells, past another',
      'Reporting period: 1–31 May 2025.\n\nAs of 31 May, 421 people have become casualties of mines since November 2020.\n\nDuring the month teams cleared 190 hectares and destroyed 46 anti-personnel mines.',
      ['2020-11..2025-05-31+ 421', '2025-05-01..2025-05-31 190 46'],
    ],
    [
      'another kind of figure tells',
      'In May, 312 hectares were cleared. Over the same period, five people were injured by mines.',
      ['2025-05..2025-05 312', '2025-05..2025-05 5'],
    ],
    [
      'the next sentence tells',
      'Teams cleared 312 hectares and destroyed five anti-tank mines. The work was done between 12 and 18 May.',
      ['2025-05-12..2025-05-18 312 5'],
    ],
    ['a weekday tells', 'On Tuesday sappers found 14 anti-tank mines in a ditch.', ['2025-06-10..2025-06-10 14']],
    [
      'a weekday behind tells',
      'Fourteen anti-tank mines were defused near Horadiz on Tuesday, the agency said.',
      ['2025-06-10..2025-06-10 14'],
    ],
    [
      'stands right behind a part',
      'Mines have killed 60 people since the war, including five in 2024.',
      ['2020-11-10..2025-06-12+ 60', '2024..2024 5'],
    ],
    [
      'the return of the land tells',
      'Mines have killed or injured 399 people since Azerbaijan regained control of the territories in 2020.',
      ['2020-11-10..2025-06-12+ 399'],
    ],
    [
      'the date of another ceasefire tells',
      'Since the ceasefire of 1994, mines have killed or injured 399 people.',
      ['1994..2025-06-12+ 399'],
    ],
    [
      'stands behind each of two numbers',
      'Teams cleared 58,000 hectares in 2023 and 60,000 hectares in 2024.',
      ['2023..2023 58000', '2024..2024 60000'],
    ],
    [
      'stands behind each of three',
      'Teams found 10 anti-tank mines in 2022, 12 anti-tank mines in 2023 and 14 anti-tank mines in 2024.',
      ['2022..2022 10', '2023..2023 12', '2024..2024 14'],
    ],
    [
      'stands behind each number of people',
      'Mines killed or injured 54 people in 2023 and 41 people in 2024.',
      ['2023..2023 54', '2024..2024 41'],
    ],
    [
      'opens the sentence, "so far" only closing it',
      'Since November 2020, 235,000 hectares have so far been cleared of mines.',
      ['2020-11..2025-06-12+ 235000'],
    ],
    [
      'a day before tells, where it is meant again',
      'Smoke rose over Fuzuli on Tuesday. It came from 214 shells that sappers had destroyed that morning.',
      ['2025-06-10..2025-06-10 214'],
    ],
    [
      'a bare year tells, also for the split in the next sentence',
      'So far 235,000 hectares have been cleared. Asked how 2022 had ended, the chairman gave results: 42,000 hectares cleared. Split by type, 8,780 anti-personnel mines were destroyed.',
      ['..2025-06-12+ 235000', '2022..2022 42000 8780'],
    ],
    ['a year in figures tells', 'The year 2024 in figures. Cleared: 61,200 hectares.', ['2024..2024 61200']],
    [
      'a year in figures tells in a heading',
      '2024 IN FIGURES\n\nCleared area - 59,000 hectares\nAnti-tank mines - 2,640\n\nFrom November 2020 to December 31, 2024, 180,000 hectares were cleared.',
      ['2024..2024 59000 2640', '2020-11..2024-12-31+ 180000'],
    ],
    [
      'a report for half a year tells',
      'Half-year results\n\nThe agency cleared 28,100 hectares.',
      ['2025-01..2025-06 28100'],
    ],
    [
      'a text is about, past what it is compared with',
      'In May, 5,120 hectares were cleared, against 4,800 in April. Sappers found 402 anti-tank mines.',
      ['2025-05..2025-05 5120 402', '2025-04..2025-04 4800'],
    ],
    [
      'a text is about, past another sentence that it is compared with',
      'In May, 5,120 hectares were cleared. In May 2024 the figure was 4,800 hectares.\n\nSappers found 402 anti-tank mines.',
      ['2025-05..2025-05 5120 402', '2024-05..2024-05 4800'],
    ],
    [
      'a heading tells, past the year so far',
      'Bulletin for May 2025\n\nSince the beginning of the year 18,200 hectares have been cleared.\n\nSappers found 402 anti-tank mines.',
      ['2025..2025 18200', '2025-05..2025-05 402'],
    ],
    [
      'the first of two stretches tells, where it is meant again',
      'Between January and May 18,200 hectares were cleared, of which 5,120 in May. During this time 1,100 mines were found.',
      ['2025-01..2025-05 18200 1100', '2025-05..2025-05 5120'],
    ],
    [
      'is the end of a month up to which land was cleared',
      'At the end of May the cleared area stood at 219,000 hectares.',
      ['..2025-05-31+ 219000'],
    ],
    [
      'is too short for so much land, as what it was counted up to',
      'In May the total area cleared rose to 219,000 hectares.',
      ['..2025-05+ 219000'],
    ],
    [
      'stands with each of several months',
      'March brought 5,300 hectares of cleared land, April 5,180 and May 5,120.',
      ['2025-03..2025-03 5300', '2025-04..2025-04 5180', '2025-05..2025-05 5120'],
    ],
    [
      'is that of several months in a list',
      'In March, April and May 15,300 hectares were cleared.',
      ['2025-03..2025-05 15300'],
    ],
    [
      'so many months of a year tell',
      'The agency gave data for the five months of 2024. It cleared 18,200 hectares.',
      ['2024-01..2024-05 18200'],
    ],
    [
      'is the nearest of several days up to which land was cleared',
      'By the end of 2023 the agency had cleared 120,800 hectares, and by the end of May this year the figure was 219,000 hectares.',
      ['..2023-12-31+ 120800', '..2025-05-31+ 219000'],
    ],
    ['is the month that has just passed', 'Sappers cleared 5,120 hectares over the month.', ['2025-05..2025-05 5120']],
    [
      'stands with a part of a number',
      'From 1 January to 31 May they found 211 mines, including 77 in May.',
      ['2025-01-01..2025-05-31 211', '2025-05..2025-05 77'],
    ],
    [
      'stands behind a colon',
      'The numbers came out today: 412 hectares cleared of mines from 19 to 25 May.',
      ['2025-05-19..2025-05-25 412'],
    ],
  ])('is what %s', (_who, text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })

  it.each([
    ['the day of a bulletin', 'On Tuesday the agency released its bulletin. Cleared: 312 hectares.', ['.. 312']],
    [
      'that of another figure in the next sentence',
      'Teams cleared 312 hectares. Between 12 and 18 May they found 14 anti-tank mines.',
      ['.. 312', '2025-05-12..2025-05-18 14'],
    ],
    ['what is only planned', 'Teams cleared 312 hectares of mines. They plan to clear more in June.', ['.. 312']],
    [
      'that of the paragraph before, where decades are told',
      'In 2024 mines killed five people.\n\nMore than 3,400 people have been harmed by mines over the past three decades.',
      ['2024..2024 5', '.. 3400'],
    ],
    [
      'the same months of another year',
      'From January to May, 900 hectares were cleared. In the same five months of 2024 it was 800 hectares.',
      ['2025-01..2025-05 900', '2024-01..2024-05 800'],
    ],
    [
      'the baseline of another total',
      'So far 235,000 hectares have been cleared, and since 1991 mines have harmed 3,400 people.',
      ['1991..2025-06-12+ 3400', '..2025-06-12+ 235000'],
    ],
  ])('is not %s', (_what, text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })
})
