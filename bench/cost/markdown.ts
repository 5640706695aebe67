import { ITEM_KINDS } from './kinds.ts'
import type { Cost } from './meter.ts'

const COLUMNS = ['read requests', 'read units', 'write requests', 'write units'] as const
const valuesOf = ({ reads, readUnits, writes, writeUnits }: Cost): number[] => [reads, readUnits, writes, writeUnits]

type Line = readonly [name: string, costs: readonly Cost[]]

/** A table with a line for each undertaking; where it was done several times, with its mean and its highest. */
export function table(what: string, lines: readonly Line[]): string {
  const rows = lines.map(([name, costs]) => {
    const cells = COLUMNS.map((_, at) => summary(costs.map((cost) => valuesOf(cost)[at] ?? 0)))
    return `| ${[name, ...cells].join(' | ')} |`
  })
  return [`| ${[what, ...COLUMNS].join(' | ')} |`, `| --- |${' ---: |'.repeat(COLUMNS.length)}`, ...rows].join('\n')
}

/** A table with a line for each reading, and what it cost in each of some stores: requests and units. */
export function readings(lines: readonly Line[], stores: readonly string[]): string {
  const rows = lines.map(([name, costs]) => {
    const cells = costs.map(({ reads, readUnits }) => `${round(reads)} · ${round(readUnits)}`)
    return `| ${[name, ...cells].join(' | ')} |`
  })
  const head = `| ${['requests · units', ...stores].join(' | ')} |`
  return [head, `| --- |${' ---: |'.repeat(stores.length)}`, ...rows].join('\n')
}

/** A table with a line for each kind of item, and how many of it were written in each of some stores. */
export function itemKinds(stores: readonly Line[]): string {
  const rows = ITEM_KINDS.map((kind) => {
    const cells = stores.map(([, costs]) => summary(costs.map(({ items }) => items.get(kind) ?? 0)))
    return `| ${[kind, ...cells].join(' | ')} |`
  })
  const head = `| ${['items', ...stores.map(([name]) => name)].join(' | ')} |`
  return [head, `| --- |${' ---: |'.repeat(stores.length)}`, ...rows].join('\n')
}

function summary(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.length === 1 ? round(mean) : `${round(mean)} (≤ ${round(Math.max(...values))})`
}

const round = (value: number): string => String(Math.round(value * 10) / 10)
