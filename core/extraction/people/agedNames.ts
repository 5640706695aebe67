import type { LanguagePack } from '../languages/language.ts'
import { OLDEST } from '../numbers/ageNumbers.ts'
import { isCapitalAt } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import { markAtOf } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { somebody } from './names.ts'

type Marks = readonly Mark<Meaning>[]

/** Whom an age before a name or several ages before a plural tell of, where adjectives of age stand before what they tell of. */
export function withAged(sentence: Sentence, pack: LanguagePack, marks: Marks): Marks {
  const { ages, verbLast } = pack.grammar
  if (!verbLast || !ages || !pack.words.holds(sentence, ages)) return marks
  const each = agedEach(sentence, pack, marks)
  const kept = each.length > 0 ? marks.filter(({ to }) => !each.some((one) => one.to === to)) : marks
  return [...kept, ...each, ...agedNames(sentence, pack, marks)]
}

/** Most words of a name. */
const NAME = 3

/** "10 yaşlı Əli", "45 yaşlı Vaqif Məmmədovun": a name alone, not that of the place which somebody named after it is from. */
function agedNames(sentence: Sentence, pack: LanguagePack, marks: Marks): Marks {
  const { tokens, verbatim } = sentence
  const { grammar } = pack
  const markAt = markAtOf(marks)
  const isName = (at: number): boolean => {
    const { start = 0, end = 0 } = tokens[at] ?? {}
    return end > start && isCapitalAt(verbatim, start) && !markAt.has(at)
  }
  return tokens.flatMap(({ word }, at): Marks => {
    const from = at + 1
    if (!grammar.ages?.has(word) || ageEndingAt(sentence, at - 1, pack) === null || !isName(from)) return []
    let to = from + 1
    while (to < from + NAME && isName(to)) to++
    const next = tokens[to]?.word ?? ''
    const isPlace =
      markAt.get(to)?.value.is === 'PERSON' ||
      grammar.placeAfter.has(next) ||
      grammar.localities.some(({ words }) => words.has(next)) ||
      grammar.localitiesOfExplosions.some(({ words }) => words.has(next))
    return isPlace ? [] : [somebody({ from, to }, 'EVERYONE', tokens)]
  })
}

const ADULT = 18

/** Most words from the ages to the plural: "8 və 11 yaşlı azyaşlı övladları". */
const ADJECTIVES = 1

/** "8 və 11 yaşlı övladları": as many people as ages, where no number counts them. */
function agedEach(sentence: Sentence, pack: LanguagePack, marks: Marks): Marks {
  const { tokens } = sentence
  const { grammar } = pack
  return marks.flatMap((mark): Marks => {
    if (mark.value.is !== 'PERSON' || mark.value.one) return []
    const last = [mark.from - 1, mark.from - 1 - ADJECTIVES].find((at) => grammar.ages?.has(tokens[at]?.word ?? ''))
    if (last === undefined) return []
    const ages: Age[] = []
    for (let age = ageEndingAt(sentence, last - 1, pack); age; age = ageEndingAt(sentence, age.from - 2, pack)) {
      ages.unshift(age)
      const joint = tokens[age.from - 1]?.word ?? ''
      if (!(joint === ',' || grammar.and.has(joint))) break
    }
    if (ages.length < 2) return []
    const { population } = mark.value
    return ages.map(({ from, value: age, to: end }, nth) => {
      const isLast = nth === ages.length - 1
      const isChild = population === 'EVERYONE' && age < ADULT
      const to = isLast ? mark.to : end
      const value: Meaning = { is: 'PERSON', population: isChild ? 'CHILD' : population, one: true, same: true }
      return { value, from, to, start: tokens[from]?.start ?? 0, end: isLast ? mark.end : (tokens[to - 1]?.end ?? 0) }
    })
  })
}

/** An age and its words. */
interface Age {
  readonly value: number
  readonly from: number
  readonly to: number
}

/** The age that ends at a token, in digits or words: "12", "doqquz", "on iki". */
function ageEndingAt({ tokens }: Sentence, at: number, { numbers }: LanguagePack): Age | null {
  const word = tokens[at]?.word ?? ''
  const value = /^\d{1,3}$/.test(word) ? Number(word) : numbers.words.get(word)
  if (value === undefined || value > OLDEST) return null
  const tens = numbers.words.get(tokens[at - 1]?.word ?? '') ?? 0
  const isOfTwo = value < 10 && tens >= 10 && tens < 100 && tens % 10 === 0 && !/^\d/.test(word)
  return isOfTwo ? { value: tens + value, from: at - 1, to: at + 1 } : { value, from: at, to: at + 1 }
}
