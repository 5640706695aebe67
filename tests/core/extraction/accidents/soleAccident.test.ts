import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'

/** Day, district and number of counts of each accident of a text published on Wednesday, 9 April 2025. */
const accidents = (language: string, text: string): readonly string[] =>
  extract(text, { publishedOn: '2025-04-09', language }).claims.flatMap((claim) =>
    claim.kind === 'ACCIDENT_REPORT' ? [`${claim.occurredOn} ${claim.place} ${claim.counts.length}`] : [],
  )

const SCATTERED = {
  en: [
    'The ploughman is still in a Baku hospital, his daughter says.',
    'He had been wounded in both legs, and doctors have operated on him five times.',
    'On 3 April he had driven out to a field at Chirag in Kalbajar district, Azerbaijan.',
    'What his plough caught on was a mine, a neighbour told us.',
    'The family went home on 8 April.',
  ],
  az: [
    'Traktorçu hələ Bakıda xəstəxanadadır, qızı deyir.',
    'O, hər iki ayağından yaralanıb, beş dəfə əməliyyat olunub.',
    'Aprelin 3-də o, Azərbaycanın Kəlbəcər rayonunun Çıraq kəndində əkinə çıxmışdı.',
    'Kotanın ilişdiyi şey mina imiş, qonşu danışır.',
    'Ailə aprelin 8-də evə qayıdıb.',
  ],
  ru: [
    'Пахарь всё ещё в больнице в Баку, рассказывает дочь.',
    'Он ранен в обе ноги, его пять раз оперировали.',
    '3 апреля он выехал в поле у села Чыраг Кельбаджарского района Азербайджана.',
    'То, за что зацепился плуг, было миной, говорит сосед.',
    'Семья вернулась домой 8 апреля.',
  ],
} as const

describe('the one accident of a text that tells it in pieces', () => {
  it.each(Object.entries(SCATTERED))(
    'has the day and district that the text names, and no numbers (%s)',
    (language, told) => {
      expect(accidents(language, told.join('\n\n'))).toEqual(['2025-04-03 AZ-KAL 0'])
    },
  )

  const [stays, hurt, drove, mine, home] = SCATTERED.en
  it.each([
    ['another district', [stays, hurt, drove, mine, 'His brother farms in Lachin district.']],
    [
      'a day weeks later',
      [stays, hurt, 'On 3 March he had driven out to Chirag in Kalbajar district, Azerbaijan.', mine, home],
    ],
    ['another month', [stays, hurt, drove, mine, 'In January 2024 the district got its water back.']],
    ['another cause', [stays, hurt, drove, mine, 'A gas cylinder had exploded in the house, police say.']],
    ['no harm', [stays, drove, mine, home]],
    ['no mine', [stays, hurt, drove, home]],
    [
      'harm that somebody only speaks of',
      [
        'The envoy devoted his speech of 7 April to the victims of landmines.',
        'Armenia passed on maps of mines in the Kalbajar district of Azerbaijan.',
        'The envoy thanked the donors.',
      ],
    ],
    [
      'no day but that of a dateline',
      ['Baku, 3 April.', stays, hurt, 'He farms in Kalbajar district, Azerbaijan.', mine],
    ],
  ])('is not told by a text with %s', (_, told) => {
    expect(accidents('en', told.join('\n\n'))).toEqual([])
  })
})
