import type { Population } from '../../model/casualties.ts'
import type { Clause, Quantity } from '../words/clause.ts'

/** What says of whom, when or where a number of people is, at the tokens `from` to `to`. */
export interface Label<T> {
  readonly value: T
  readonly from: number
  readonly to: number
}

/** A number of a split and what it is of. */
export interface Share<T> {
  readonly number: Quantity
  readonly labels: readonly Label<T>[]
}

/** Most parts that a total is split into in one sentence. */
const MOST = 8

/**
 * "Civilians account for 55 of the deaths, servicemen for the remaining 14", where 69 deaths were told before: the numbers one after
 * the other that add up to a total, each with what is named between it and the one before, or the one after. That they add up says
 * what no words need to; null where they do not, or where a number could be of two.
 */
export function splitOf<T>(
  clause: Pick<Clause, 'quantities' | 'sentence'>,
  labelsOf: () => readonly Label<T>[],
  total: number,
): readonly Share<T>[] | null {
  // "Servicemen make up 187 of the 405, civilians 218"
  const quantities = clause.quantities.filter(({ value, noun }) => value !== total && isOfPeople(noun))
  for (let first = 0; first + 1 < quantities.length; first++) {
    let sum = quantities[first]?.value ?? 0
    for (let last = first + 1; last < quantities.length && last - first < MOST; last++) {
      sum += quantities[last]?.value ?? 0
      if (sum > total) break
      if (sum < total) continue
      const numbers = quantities.slice(first, last + 1)
      const start = quantities[first - 1]?.to ?? 0
      const end = quantities[last + 1]?.from ?? clause.sentence.tokens.length
      const labels = labelsOf()
      return labels.length < 2 ? null : sharesOf(clause, numbers, labels, { start, end })
    }
  }
  return null
}

const isOfPeople = (noun: Quantity['noun']): boolean =>
  noun === null || noun.value.is === 'PERSON' || noun.value.is === 'OUTCOME'

/** Numbers with what stands in the same part of the sentence as each, between commas or semicolons; else between it and the next, or the one before. */
export function sharesOf<T>(
  { sentence: { tokens } }: Pick<Clause, 'sentence'>,
  numbers: readonly Quantity[],
  labels: readonly Label<T>[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Share<T>[] | null {
  const signs = numbers.slice(1).map(({ from }, at) => {
    const after = numbers[at]?.to ?? 0
    const found = tokens.slice(after, from).flatMap(({ word }, nth) => (/^[,;]$/.test(word) ? [after + nth] : []))
    return found.length === 1 ? (found[0] ?? null) : null
  })
  const isParted = signs.every((sign) => sign !== null)
  const parted = numbers.map((number, at) => ({
    number,
    labels: between(labels, signs[at - 1] ?? start, signs[at] ?? end),
  }))
  if (isParted && isTold(parted)) return parted
  const before = numbers.map((number, at) => ({
    number,
    labels: between(labels, numbers[at - 1]?.to ?? start, number.from),
  }))
  const after = numbers.map((number, at) => ({
    number,
    labels: between(labels, number.to, numbers[at + 1]?.from ?? end),
  }))
  const [one, other] = [before, after].filter(isTold)
  return one && !other ? one : null
}

const between = <T>(labels: readonly Label<T>[], a: number, b: number): readonly Label<T>[] =>
  labels.filter(({ from, to }) => from >= a && to <= b)

/** Whether each number has a label of its own. */
const isTold = <T>(shares: readonly Share<T>[]): boolean => shares.every(({ labels }) => labels.length > 0)

/** Groups that nobody is in two of. */
const APART: ReadonlySet<Population> = new Set(['CIVILIAN', 'MILITARY', 'DEMINER'])

/** "Civilians", "servicemen": the groups that a sentence names, of which nobody is in two; where numbers take the singular, by that ("157 nəfər hərbçi"). */
export const groupLabels = ({ marks, pack }: Clause): readonly Label<Population>[] =>
  marks.flatMap(({ value, from, to }) =>
    value.is === 'PERSON' && (!value.one || pack.grammar.verbLast) && APART.has(value.population)
      ? [{ value: value.population, from, to }]
      : [],
  )

const YEAR = /^(?:19[89]|20[0-4])\d$/

/** "2021 - 139, 2022 - 91": the years that a sentence names beside its numbers. */
export const yearLabels = ({ sentence, quantities }: Clause): readonly Label<string>[] =>
  sentence.tokens.flatMap(({ word }, from) =>
    YEAR.test(word) && !quantities.some((one) => from >= one.from && from < one.to)
      ? [{ value: word, from, to: from + 1 }]
      : [],
  )
