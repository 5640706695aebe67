import { describe, expect, it } from 'vitest'
import { extract } from '../../../../../core/extraction/extract.ts'

/** The people of each accident of a text published on Thursday, 16 May 2024. */
const harmed = (language: string, text: string): readonly string[] =>
  extract(text, { publishedOn: '2024-05-16', language }).claims.flatMap((claim) =>
    claim.kind === 'ACCIDENT_REPORT'
      ? [
          claim.counts
            .map(({ population, outcome, value }) => `${population} ${outcome} ${value}`)
            .toSorted()
            .join(', '),
        ]
      : [],
  )

const LEADS = {
  en: 'A man was seriously injured by a mine in Azerbaijan’s Lachin district on Monday.',
  az: 'Azərbaycanın Laçın rayonunda bazar ertəsi mina partlayışı nəticəsində bir nəfər ağır yaralanıb.',
  ru: 'В Лачинском районе Азербайджана в понедельник при взрыве мины тяжело ранен пастух.',
} as const

describe('one person who was hurt and died later, told of by a noun, then by name, age or pronoun', () => {
  it.each([
    ['en', 'Anar Karimov, 34, was taken to hospital. Despite the efforts of doctors, he died of his wounds.'],
    ['en', 'Anar Karimov, 34, died on the way to hospital.'],
    ['en', 'Anar Karimov, born in 1985, later succumbed to his injuries.'],
    ['en', 'Anar Karimov later died.'],
    ['en', 'Anar Karimov, a welder, was taken to hospital. He passed away there a few hours later.'],
    ['en', 'The man died in hospital.'],
    ['en', 'Doctors fought for his life but could not save him.'],
    ['az', '1985-ci il təvəllüdlü Elnur Cəfərov xəstəxanaya çatdırılarkən vəfat edib.'],
    ['ru', '34-летний Эльнур Джафаров скончался по дороге в больницу.'],
    ['ru', 'Эльнур Джафаров 1985 года рождения доставлен в больницу. Несмотря на усилия врачей, он скончался.'],
  ] as const)('is one dead (%s): %s', (language, then) => {
    expect(harmed(language, `${LEADS[language]} ${then}`)).toEqual(['EVERYONE KILLED 1'])
  })

  it('is one dead where a number counts one', () => {
    expect(
      harmed('en', 'One person was injured by a mine in Azerbaijan’s Lachin on Monday. He died in hospital.'),
    ).toEqual(['EVERYONE KILLED 1'])
  })

  it('is one dead where the lead tells of the death', () => {
    const text = 'A shepherd who stepped on a mine in Azerbaijan’s Lachin district on Monday has died in hospital.'
    expect(harmed('en', `${text} Anar Karimov, 34, had lost both legs.`)).toEqual(['EVERYONE KILLED 1'])
  })

  it.each([
    ['who died right away can be somebody else', 'Anar Karimov, 34, died on the spot.', 'EVERYONE KILLED 1'],
    ['another man', 'Another man, Anar Karimov, 34, died in hospital.', 'EVERYONE KILLED 1'],
    ['his brother', 'His brother died in hospital.', 'EVERYONE KILLED 1'],
    ['a soldier', 'A soldier later died in hospital.', 'MILITARY KILLED 1'],
    ['two names', 'Anar Karimov, 34, was taken to hospital. Elnur Jafarov, 41, died in hospital.', 'EVERYONE KILLED 1'],
  ])('is not he who was hurt: %s', (_, then, dead) => {
    expect(harmed('en', `${LEADS.en} ${then}`)).toEqual([`EVERYONE INJURED 1, ${dead}`])
  })

  it.each([
    'Doctors failed to save his foot.',
    'His left leg could not be saved.',
    'It was not possible to save his leg.',
  ])('did not die of what he lost: %s', (then) => {
    expect(harmed('en', `${LEADS.en} ${then}`)).toEqual(['EVERYONE INJURED 1'])
  })
})
