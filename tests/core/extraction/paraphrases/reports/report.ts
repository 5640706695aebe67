import fc from 'fast-check'
import { columns, oneOf, upper } from '../paraphrase.ts'

/** The words of whole reports in one language. `{day}`, `{place}`, `{who}`, `{verb}`, `{village}`, `{gen}`, `{in}` stand for what is filled in. */
export interface Words {
  readonly language: string
  /** District | genitive | locative | village. */
  readonly places: readonly string[]
  /** Day | ISO day, as of 5 September 2024. */
  readonly days: readonly string[]
  /** Where it was: with the district, and without. */
  readonly placed: readonly string[]
  readonly unplaced: readonly string[]
  /** Who | group | number | which form of verbs. */
  readonly victims: readonly string[]
  readonly killed: readonly string[]
  readonly injured: readonly string[]
  readonly leads: readonly string[]
  readonly daySentences: readonly string[]
  readonly placeSentences: readonly string[]
  /** Sentence | counts it adds; a group of `SAME` is that of the first. Those that can only follow one, and those of one who dies later. */
  readonly further: readonly string[]
  readonly furtherOfOne: readonly string[]
  readonly diesOfSome: readonly string[]
  /** Of nobody who was harmed. */
  readonly asides: readonly string[]
  /** Background | counts; its days. */
  readonly background: readonly string[]
  readonly earlierDays: readonly string[]
}

/** A report and the accidents it tells of, one a line: "2024-09-04 AZ-AGM EVERYONE INJURED 2". */
export interface Report {
  readonly text: string
  readonly accidents: readonly string[]
}

const fill = (text: string, words: Readonly<Record<string, string>>): string =>
  text
    .replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
    .replace(/ +/g, ' ')
    .replace(/ ([.,:])/g, '$1')
    .replace(/,,/g, ',')
    .trim()

type Counts = ReadonlyMap<string, number>

const counted = (lines: string): readonly (readonly [string, number])[] =>
  lines.split(',').map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))])

const adding = (counts: Counts, lines: string): Counts => {
  const sum = new Map(counts)
  for (const [what, number] of counted(lines)) sum.set(what, (sum.get(what) ?? 0) + number)
  return sum
}

const linesOf = (counts: Counts): readonly string[] =>
  [...counts].map(([what, number]) => `${what} ${number}`).toSorted()

/** Reports of four to ten sentences: a lead, its day and district in it or further on, more victims, what is said of other things, an accident of the background. */
export function reportsIn(words: Words): fc.Arbitrary<Report> {
  const places = columns(words.places)
  const sentence = (text: string): string => upper(text, words.language)
  return fc
    .record({
      place: fc.nat(places.length - 1),
      far: fc.integer({ min: 1, max: places.length - 1 }),
      day: oneOf(columns(words.days)),
      isDayLater: fc.boolean(),
      isPlaceLater: fc.boolean(),
      placed: oneOf(words.placed),
      unplaced: oneOf(words.unplaced),
      victim: oneOf(columns(words.victims)),
      isDeath: fc.boolean(),
      killed: oneOf(columns(words.killed)),
      injured: oneOf(columns(words.injured)),
      lead: oneOf(words.leads),
      daySentence: oneOf(words.daySentences),
      placeSentence: oneOf(words.placeSentences),
      next: oneOf(['NOBODY', 'FURTHER', 'DEATH'] as const),
      further: oneOf(columns(words.further)),
      ofOne: oneOf(columns(words.furtherOfOne)),
      isOfOne: fc.boolean(),
      death: oneOf(words.diesOfSome),
      asides: fc.subarray([...words.asides], { maxLength: 2 }),
      isAsideFirst: fc.boolean(),
      background: fc.option(oneOf(columns(words.background))),
      earlier: oneOf(columns(words.earlierDays)),
      breaks: oneOf([' ', '\n']),
    })
    .map((told) => {
      const [code = '', gen = '', at = '', village = ''] = places[told.place] ?? []
      const [who = '', group = '', number = '', form = '0'] = told.victim
      const [day = '', iso = ''] = told.day
      const own = { gen, in: at, village, day }
      const verb = (told.isDeath ? told.killed : told.injured)[Number(form)] ?? ''
      const where = fill(told.isPlaceLater ? told.unplaced : told.placed, own)
      const lead = fill(told.lead, { day: told.isDayLater ? '' : day, place: where, who, verb })
      const outcome = told.isDeath ? 'KILLED' : 'INJURED'
      let counts: Counts = new Map([[`${group} ${outcome}`, Number(number)]])
      const more: string[] = []
      const [furtherText = '', adds = ''] = number === '1' && told.isOfOne ? told.ofOne : told.further
      if (told.next === 'FURTHER') {
        more.push(furtherText)
        counts = adding(counts, adds.replace('SAME', group))
      } else if (told.next === 'DEATH' && !told.isDeath && number !== '1') {
        more.push(told.death)
        counts = new Map([
          [`${group} CASUALTY`, Number(number)],
          [`${group} KILLED`, 1],
        ])
      }
      const facts = [
        ...(told.isDayLater ? [fill(told.daySentence, own)] : []),
        ...(told.isPlaceLater ? [fill(told.placeSentence, own)] : []),
      ]
      const rest = told.isAsideFirst ? [...told.asides, ...facts, ...more] : [...more, ...facts, ...told.asides]
      const [other = '', otherGen = '', otherAt = '', otherVillage = ''] =
        places[(told.place + told.far) % places.length] ?? []
      const [earlier = '', earlierIso = ''] = told.earlier
      const [backgroundText = '', backgroundCounts = '', same = ''] = told.background ?? []
      const background = fill(backgroundText, { gen: otherGen, in: otherAt, village: otherVillage, day: earlier })
      const text = [...lead.split(/(?<=\.) /), ...rest].map(sentence).join(told.breaks)
      return {
        text: background === '' ? text : `${text}\n${sentence(background)}`,
        accidents: [
          [iso, code, ...linesOf(counts)].join(' '),
          ...(told.background
            ? [[earlierIso, same === '' ? other : code, ...linesOf(adding(new Map(), backgroundCounts))].join(' ')]
            : []),
        ].toSorted(),
      }
    })
}
