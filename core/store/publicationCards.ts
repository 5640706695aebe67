import { publicationIdOf } from '../model/id.ts'
import type { PublicationCard } from '../model/statement.ts'
import { readingCardOf } from './items/reading.ts'
import { currentOf } from './items/revision.ts'
import { withdrawalOf } from './items/withdrawal.ts'
import { currentKey, type Key, keyText, readingKey, withdrawalKey } from './keys.ts'
import type { Item, Table } from './table.ts'

/** From an address to the publication that it is another address of: more than one hop only where that one moved too. */
const MOST_MOVES = 4

/** In the order of the keys, null for those that do not exist. */
export async function itemsOf(table: Table, keys: readonly Key[]): Promise<(Item | null)[]> {
  const found = await table.batchGet(keys, { consistent: false })
  const items = new Map(found.map((item) => [keyText(item), item]))
  return keys.map((key) => items.get(keyText(key)) ?? null)
}

/** For each publication the one that it turned out to be another address of, as far as that goes; else itself. */
export async function standingAt(table: Table, ids: readonly string[]): Promise<string[]> {
  const moves = new Map<string, string>()
  let asked = [...new Set(ids)]
  for (let move = 0; move < MOST_MOVES && asked.length > 0; move++) {
    const items = await itemsOf(table, asked.map(currentKey))
    const found = items.flatMap((item) => {
      const revision = item && currentOf(item)
      return revision?.movedTo ? [[revision.publication, publicationIdOf(revision.movedTo)] as const] : []
    })
    for (const [from, to] of found) moves.set(from, to)
    asked = found.map(([, to]) => to).filter((to) => !moves.has(to))
  }
  return ids.map((id) => lastOf(moves, id))
}

function lastOf(moves: ReadonlyMap<string, string>, id: string): string {
  let at = id
  for (let move = 0; move < MOST_MOVES; move++) at = moves.get(at) ?? at
  return at
}

/**
 * Cards of publications, also asked for by another of their addresses. Null also for one whose reading the answering replica
 * does not have yet.
 */
export async function publicationCards(table: Table, ids: readonly string[]): Promise<(PublicationCard | null)[]> {
  const found = await ownCards(table, ids)
  const moved = ids.filter((_, at) => found[at] === 'ELSEWHERE')
  if (moved.length === 0) return found.map((card) => (card === 'ELSEWHERE' ? null : card))
  const standing = await standingAt(table, moved)
  const cards = await ownCards(table, standing)
  const elsewhere = new Map(moved.map((id, at) => [id, cards[at] ?? null]))
  return found.map((card, at) => {
    const own = card === 'ELSEWHERE' ? (elsewhere.get(ids[at] ?? '') ?? null) : card
    return own === 'ELSEWHERE' ? null : own
  })
}

async function ownCards(table: Table, ids: readonly string[]): Promise<(PublicationCard | 'ELSEWHERE' | null)[]> {
  const items = await itemsOf(table, [...ids.map(currentKey), ...ids.map(withdrawalKey)])
  const currents = items.slice(0, ids.length)
  const withdrawals = items.slice(ids.length).map((item) => (item ? withdrawalOf(item).reason : null))
  const revisions = currents.map((item) => item && currentOf(item))
  const keys = revisions.map((revision) => revision && readingKey(revision.publication, revision.id))
  const found = await itemsOf(
    table,
    keys.filter((key) => key !== null),
  )
  const readings = new Map(found.flatMap((item) => (item ? [[keyText(item), readingCardOf(item)] as const] : [])))
  return revisions.map((revision, at) => {
    const key = keys[at]
    const reading = key && readings.get(keyText(key))
    if (!revision || !reading) return null
    if (revision.movedTo !== undefined) return 'ELSEWHERE'
    const { publication: id, id: _, readFrom: _from, movedTo: _to, ...facts } = revision
    const withdrawnFor = withdrawals[at] ?? null
    return { ...facts, id, ...reading, relevant: reading.relevant && withdrawnFor === null, withdrawnFor }
  })
}
