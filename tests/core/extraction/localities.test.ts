import { describe, expect, test } from 'vitest'
import { extract } from '../../../core/extraction/extract.ts'

const localityOf = (language: string, text: string): string | null | undefined =>
  extract(text, { publishedOn: '2023-06-14', language }).claims.flatMap((claim) =>
    claim.kind === 'ACCIDENT_REPORT' ? [claim.locality] : [],
  )[0]

describe('the village of an accident', () => {
  test.each([
    ['en', 'A mine injured a shepherd near Talish in Tartar on Monday.', 'Talish'],
    ['en', 'A mine injured a shepherd in Tartar near Talish Monday.', 'Talish'],
    ['en', 'A mine injured two drivers on the Shusha-Turshsu road in Shusha on Monday.', 'Shusha-Turshsu road'],
    ['en', 'In Tartar a mine injured a shepherd between Talish and Gulustan on Monday.', 'between Talish and Gulustan'],
    ['ru', 'В понедельник в Тертерском районе под Талышем мина ранила пастуха.', 'Талышем'],
    ['ru', 'В понедельник в Тертерском районе, у Талыша, мина ранила пастуха.', 'Талыша'],
    ['az', 'Bazar ertəsi Tərtərdə Talış yaxınlığında mina çobanı yaralayıb.', 'Talış'],
    ['az', 'Bazar ertəsi Tərtərdə Talış kəndində mina çobanı yaralayıb.', 'Talış'],
  ])('is what the text says it was at (%s): %s', (language, text, locality) => {
    expect(localityOf(language, text)).toBe(locality)
  })

  test.each([
    ['a district', 'A mine injured a shepherd near Tartar on Monday.'],
    ['a land', 'A mine in Tartar injured a shepherd on Monday, and the ministry pointed at Armenia.'],
    ['an abbreviation', 'A mine in Tartar injured a shepherd on Monday, officials said at NATO.'],
    ['a building', 'A mine in Tartar injured a shepherd on Monday, officials said at Talish airport.'],
    ['where a unit is from', 'A mine in Tartar injured a soldier of the unit near Talish on Monday.'],
    ['a hospital', 'A mine in Tartar injured a shepherd on Monday; he was taken to the hospital near Talish.'],
    ['where something else was said', 'A mine injured a shepherd in Tartar on Monday. Talks go on near Talish.'],
  ])('is not %s', (_, text) => {
    expect(localityOf('en', text)).toBeNull()
  })
})
