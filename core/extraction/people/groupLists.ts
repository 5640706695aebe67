import { type Clause, type Quantity, wordAt } from '../words/clause.ts'

/** "With 40 children and 14 women among them", "three minors and four women were among those killed": where the last of the groups ends that "and" joins, the first of which opens its clause. */
export function endOfGroups(clause: Clause, { from, to, noun }: Pick<Quantity, 'from' | 'to' | 'noun'>): number {
  const { and, oneMore, links } = clause.pack.grammar
  const end = Math.max(noun?.to ?? to, to)
  const opens = from === 0 || links.has(wordAt(clause, from - 1)) || wordAt(clause, from - 1) === ','
  if (!oneMore?.articles || !opens || !isOfGroup(noun) || !and.has(wordAt(clause, end))) return end
  const next = clause.quantities.find((other) => other.from === end + 1)
  return next && isOfGroup(next.noun) ? (next.noun?.to ?? next.to) : end
}

const isOfGroup = (noun: Quantity['noun']): boolean =>
  noun?.value.is === 'PERSON' && noun.value.population !== 'EVERYONE'
