import type { OrdnanceType } from '../../model/ordnance.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** "tank əleyhinə 33 mina": the kind stands before the number, the mines after it. */
export function kindBefore(clause: Clause, { from, noun }: Quantity): OrdnanceType | null {
  const kind = clause.markAt.get(from - 1)
  const isBare = noun?.value.is === 'ORDNANCE' && noun.value.type === 'MINE'
  return isBare && kind?.value.is === 'ORDNANCE' && kind.value.adjective && !isCounted(clause, kind)
    ? kind.value.type
    : null
}

/** "41 mines of the anti-personnel sort". */
export function kindAfter(clause: Clause, { noun }: Quantity): OrdnanceType | null {
  const { of, articles, indefinite } = clause.pack.grammar
  if (noun?.value.is !== 'ORDNANCE' || noun.value.type !== 'MINE' || !of.has(wordAt(clause, noun.to))) return null
  const article = wordAt(clause, noun.to + 1)
  const kind = clause.markAt.get(articles?.has(article) || indefinite?.has(article) ? noun.to + 2 : noun.to + 1)
  return kind?.value.is === 'ORDNANCE' && kind.value.adjective && !isCounted(clause, kind) ? kind.value.type : null
}

/** "41 (anti-personnel mines), 17 (anti-tank mines)". */
export function nounInside(clause: Clause, { to }: Quantity): OrdnanceType | null {
  const mark = wordAt(clause, to) === '(' ? clause.markAt.get(to + 1) : undefined
  return mark?.value.is === 'ORDNANCE' && wordAt(clause, mark.to) === ')' && !isCounted(clause, mark)
    ? mark.value.type
    : null
}

/** "Anti-personnel mines, 41; anti-tank mines, 17; UXO, 902". */
export function nounBeforeComma(clause: Clause, { from, to }: Quantity): OrdnanceType | null {
  const mark = wordAt(clause, from - 1) === ',' ? clause.markAt.get(from - 2) : undefined
  const isItem = /^[;.]?$/.test(wordAt(clause, to)) && clause.sentence.tokens.some(({ word }) => word === ';')
  return mark?.value.is === 'ORDNANCE' && isItem && !isCounted(clause, mark) ? mark.value.type : null
}

/** Most tokens from a kind to the one that shares its last word. */
const SHARED = 6

/** "74 piyada və 39 tank əleyhinə mina": the kind of a number whose noun stands with the next. */
export function sharedKind(clause: Clause, { to }: Quantity): OrdnanceType | null {
  const kind = clause.pack.grammar.kinds?.get(wordAt(clause, to))
  const next = clause.marks.find(({ from }) => from > to)
  return kind && next?.value.is === 'ORDNANCE' && next.from - to <= SHARED ? kind : null
}

/** Most tokens from mines to the kind that all of them are. */
const OF_ALL = 5

/** "Семь мин, все они противотанковые": the kind that is said of all of them. */
export function kindOfAll(clause: Clause, { noun }: Quantity): OrdnanceType | null {
  const { everyone } = clause.pack.grammar
  if (noun?.value.is !== 'ORDNANCE' || noun.value.type !== 'MINE') return null
  const kind = clause.marks.find(({ from }) => from >= noun.to)
  if (kind?.value.is !== 'ORDNANCE' || kind.from - noun.to > OF_ALL || isCounted(clause, kind)) return null
  const between = clause.sentence.tokens.slice(noun.to, kind.from)
  return between.some(({ word }) => everyone?.has(word)) ? kind.value.type : null
}

/** Whether a number of its own counts the noun. */
export const isCounted = (clause: Clause, mark: Mark<Meaning>): boolean =>
  clause.quantities.some(({ noun }) => noun?.from === mark.from)
