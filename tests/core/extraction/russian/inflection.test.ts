import { describe, expect, it } from 'vitest'
import { inflected } from '../../../../core/extraction/vocabulary/ru/inflection.ts'

describe('Russian inflection', () => {
  it('writes a word in all its forms', () => {
    expect(inflected('мин~f')).toEqual(
      expect.arrayContaining(['мина', 'мины', 'мине', 'мину', 'миной', 'мин', 'минам', 'минами', 'минах']),
    )
    expect(inflected('жител~ms')).toEqual(expect.arrayContaining(['житель', 'жителя', 'жителей', 'жителями']))
  })

  it('writes only the singular or the plural where asked', () => {
    expect(inflected('взрыв~m1')).not.toContain('взрывов')
    expect(inflected('взрыв~m2')).not.toContain('взрыву')
  })

  it('writes every word of a phrase, and splits rows at commas', () => {
    const forms = inflected('мирн~a2 жител~ms2, подорва~vr')
    expect(forms).toEqual(expect.arrayContaining(['мирных жителей', 'мирные жители', 'подорвались']))
  })

  it('leaves what the lexicon reads in phrases', () => {
    expect(inflected('минн* пол*', 'ранения _ получил')).toEqual(['минн* пол*', 'ранения _ получил'])
  })

  it('refuses a table it does not have', () => {
    expect(() => inflected('мин~nosuch')).toThrow(RangeError)
  })
})
