import { describe, expect, it } from 'vitest'
import { extract } from '../../../core/extraction/extract.ts'

const figures = (language: string, ...lines: readonly string[]): readonly string[] =>
  extract(lines.join('\n\n'), { publishedOn: '2026-08-14', language }).claims.flatMap((claim) =>
    claim.kind === 'CASUALTY_FIGURE' ? claim.counts.map(({ outcome, value }) => `${outcome} ${value}`) : [],
  )

const HEADLINE = '14 people injured by mines since the beginning of the year - ANAMA'

describe('a number of a headline', () => {
  it.each([
    [
      'en',
      HEADLINE,
      'ANAMA of Azerbaijan said that since the beginning of the year 14 people have become victims of mines, three of whom died and 11 were injured.',
    ],
    [
      'az',
      'İlin əvvəlindən minalardan 14 nəfər yaralanıb - ANAMA',
      'Azərbaycanın ANAMA agentliyi bildirib ki, ilin əvvəlindən 14 nəfər mina qurbanı olub, onlardan 3 nəfəri həlak olub, 11 nəfəri yaralanıb.',
    ],
    [
      'ru',
      'С начала года на минах ранены 14 человек - ANAMA',
      'ANAMA Азербайджана сообщило, что с начала года жертвами мин стали 14 человек, из них трое погибли, 11 ранены.',
    ],
  ])('is left to the text that tells it otherwise (%s)', (language, headline, text) => {
    expect(figures(language, headline, text).toSorted()).toEqual(['CASUALTY 14', 'INJURED 11', 'KILLED 3'])
  })

  it.each([
    ['the text tells no such number', 'ANAMA of Azerbaijan asked people to heed the signs.', ['INJURED 14']],
    [
      'the text tells it of another time',
      'ANAMA of Azerbaijan said that in 2021 mines killed 14 people.',
      ['INJURED 14', 'KILLED 14'],
    ],
  ])('is read where %s', (_, text, expected) => {
    expect(figures('en', HEADLINE, text).toSorted()).toEqual(expected)
  })
})
