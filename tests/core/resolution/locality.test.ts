import { describe, expect, it } from 'vitest'
import { localityBlock, sameLocality } from '../../../core/resolution/locality.ts'

describe('two spellings of a locality', () => {
  it.each([
    ['Zargar', 'Zərgər', 'Зяргяр'],
    ['Gulabli', 'Gülablı', 'Гюлаблы'],
    ['Seyidlar', 'Seyidlər', 'Сеидляр'],
    ['Jojug Marjanli', 'Cocuq Mərcanlı', 'Джоджуг Марджанлы'],
    ['Yasamal', 'Yasamal', 'Ясамал'],
  ])('are one: %s, %s, %s', (english, azerbaijani, russian) => {
    for (const other of [azerbaijani, russian]) {
      expect(sameLocality(english, other), other).toBe('YES')
      expect(localityBlock(other)).toBe(localityBlock(english))
    }
  })

  it.each([
    ['Zargar', 'Tug'],
    ['Зяргяр', 'Yasamal'],
    ['Gülablı', 'Марджанлы'],
  ])('are two: %s and %s', (one, other) => {
    expect(sameLocality(one, other)).not.toBe('YES')
  })

  it('tell nothing where one is missing', () => {
    expect(sameLocality(null, 'Zar')).toBe('UNKNOWN')
  })
})
