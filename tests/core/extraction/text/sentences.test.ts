import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_SENTENCE, sentencesOf } from '../../../../core/extraction/text/sentences.ts'

const split = (text: string): readonly string[] => sentencesOf(text).map(({ verbatim }) => verbatim)

describe('sentences', () => {
  it('end at points, but not after initials and abbreviations', () => {
    expect(split('Mr. Aliyev met J. Smith of the U.S. Embassy on Oct. 5. They spoke of mines.')).toEqual([
      'Mr. Aliyev met J. Smith of the U.S. Embassy on Oct. 5.',
      'They spoke of mines.',
    ])
  })

  it('end after a multiple cut short where a word with a capital follows, but no unit', () => {
    expect(split('Жертв почти 3,4 тыс. Саперы нашли 5 мин.')).toEqual(['Жертв почти 3,4 тыс.', 'Саперы нашли 5 мин.'])
    expect(split('Погибли 3 тыс. человек, выплачено 5 млн. АЗН.')).toHaveLength(1)
  })

  it('end after closing quotes, and not inside a number', () => {
    expect(split('“We cleared 2,263.07 hectares.” He left.')).toEqual(['“We cleared 2,263.07 hectares.”', 'He left.'])
  })

  it('run on where a text was wrapped at a width, even inside a number’s phrase', () => {
    const text =
      'Demining teams of the agency have in the past seven days cleared 325.6\nhectares of the lands that were given back and neutralized as many as 22\nmines there, among them 14 that had been laid against tanks in autumn.\nThe work goes on.'
    expect(split(text)).toEqual([text.slice(0, text.indexOf('The work') - 1), 'The work goes on.'])
  })

  it('run on where blank lines stand between wrapped lines', () => {
    const text =
      'The authorities of the country said that 20 people, including \n\n17 civilians of the nearest villages, were injured because of the \n\nmines that nobody had marked before in those large areas of \n\nit, which is why so few go home. \n\nThey ask for maps.'
    expect(split(text).at(-1)).toBe('They ask for maps.')
    expect(split(text)).toHaveLength(2)
  })

  it('keep headings, list items and table rows apart', () => {
    const text = 'What was found:\n146 anti-personnel mines\n- 405 anti-tank mines\n| Cleared | 12 ha |'
    expect(split(text)).toEqual([
      'What was found:',
      '146 anti-personnel mines',
      '- 405 anti-tank mines',
      '| Cleared | 12 ha |',
    ])
  })

  it('know their paragraphs', () => {
    expect(sentencesOf('One. Two.\n\nThree.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1])
  })

  it('are verbatim, in order and of bounded length in any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('. ', '\n', '\n\n', 'Mine. ', 'x'.repeat(3000), ' 5,3 ', '"'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const sentence of sentencesOf(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.verbatim)
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          expect(sentence.verbatim.length).toBeLessThanOrEqual(LONGEST_SENTENCE)
          end = sentence.end
        }
      }),
      { numRuns: 1000 },
    )
  })
})
