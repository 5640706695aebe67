import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'

const totalsIn = (language: string, text: string): readonly string[] =>
  extract(text, { publishedOn: '2024-05-14', language }).claims.flatMap((claim) =>
    claim.kind === 'CASUALTY_FIGURE' ? claim.counts.map(({ population, value }) => `${population} ${value}`) : [],
  )

describe('a total told beside an event', () => {
  it.each([
    [
      'en',
      'Azerbaijan is full of mines. After the blast that injured four, ANAMA said that 12 soldiers had been hurt by mines this year.',
      ['MILITARY 12'],
    ],
    [
      'en',
      'Mine explosions in Azerbaijan have killed 60 people and injured 259 since 2020.',
      ['EVERYONE 60', 'EVERYONE 259'],
    ],
    [
      'az',
      'Azərbaycan minalarla doludur. Dörd nəfəri yaralayan partlayışdan sonra ANAMA bildirib ki, bu il minalardan 12 hərbçi xəsarət alıb.',
      ['MILITARY 12'],
    ],
    [
      'ru',
      'Азербайджан полон мин. После взрыва, ранившего четверых, ANAMA сообщило, что в этом году от мин пострадали 12 военных.',
      ['MILITARY 12'],
    ],
  ])('%s: %s', (language, text, totals) => {
    expect(totalsIn(language, text)).toEqual(totals)
  })
})
