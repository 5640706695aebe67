import { describe, expect, it } from 'vitest'
import type { LanguagePack } from '../../../../core/extraction/languages/language.ts'
import { coveredByOthers, guarding, takenOtherwise, writtenTwice } from './entries.ts'
import { type Framings, frameReader, framingsOf, uncoveredIn, type Writing } from './framing.ts'
import type { VocabularyList } from './lists.ts'

export interface Vocabulary {
  readonly lists: readonly VocabularyList[]
  readonly framings: Framings
  readonly writing: Writing
  readonly pack: LanguagePack
  /** Lists whose entries are only there to keep their words from being read as anything else: those that hold such words need no frame yet. */
  readonly guards?: readonly string[]
  /** Whether each alternative of a pattern needs an example of its own. */
  readonly isStrict?: boolean
  /** Lists of patterns that need no such examples yet. */
  readonly lenient?: readonly string[]
}

/** Holds every entry of a vocabulary to a sentence that it decides, beside the same sentence without it. */
export function describeVocabulary({
  lists,
  framings,
  writing,
  pack,
  guards = [],
  isStrict = false,
  lenient = [],
}: Vocabulary): void {
  const framed = lists.filter(({ name }) => framingsOf(framings, name))
  const reads = frameReader(writing)

  describe('every list of the vocabulary', () => {
    it('has frames', () => {
      const rest = lists.filter(({ name }) => !framingsOf(framings, name)).map(({ name }) => name)
      expect(rest, `give these lists frames, in tests/core/extraction/vocabulary/${writing.language}`).toEqual([])
    })

    it('is framed under the name it has', () => {
      const names = Object.keys(framings).filter((name) => !lists.some((list) => framingsOf({ [name]: [] }, list.name)))
      expect(names, 'no list has these names').toEqual([])
    })

    it('writes no entry twice', () => {
      expect(told(lists, writtenTwice), 'take the second one out').toEqual([])
    })

    it('has no entry that its others cover', () => {
      expect(
        told(lists, (list) => coveredByOthers(list, lists)),
        'take these out: their forms are read by others of their list',
      ).toEqual([])
    })

    it('means what it says: no other list of the same words wins', () => {
      const taken = told(lists, (list) => takenOtherwise(list, pack, writing))
      expect(taken, 'take each out of one of its two lists').toEqual([])
    })
  })

  describe('each entry is read in a sentence, and nothing is read in the same one without it', () => {
    it.each(framed)('$name', (list) => {
      const { name, entries } = list
      const guarded = guards.includes(name) ? guarding(list, lists, pack, writing) : null
      const open = entries.filter(({ written }) => !guarded?.has(written))
      const left = uncoveredIn(name, open, framingsOf(framings, name) ?? [], {
        writing,
        reads,
        isStrict: isStrict && !lenient.includes(name),
      })
      const where = `tests/core/extraction/vocabulary/${writing.language}`
      expect(
        left,
        `no frame of "${name}" reads these: add one in which they make a difference to ${where}, or take them out`,
      ).toEqual([])
    })
  })
}

const told = (lists: readonly VocabularyList[], find: (list: VocabularyList) => readonly string[]): readonly string[] =>
  lists.flatMap((list) => find(list).map((entry) => `${list.name}: ${entry}`))
