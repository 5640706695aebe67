import { relative, sep } from 'node:path'
import type { ImportResult } from '../importing.ts'
import { printable, type Terminal } from './terminal.ts'

/** Names every failure on stderr, by its way from `folder` where it lies in there, and answers one line that sums the import up. */
export function reportImport(
  result: ImportResult,
  { terminal, folder }: { terminal: Pick<Terminal, 'err'>; folder: string },
): string {
  for (const { name, reason } of result.failures)
    terminal.err(
      `failed: ${printable(name.startsWith(folder + sep) ? relative(folder, name) : name)}: ${printable(reason)}`,
    )
  const { outcomes, failures, repeated, passedOver, left } = result
  const unread = new Set(failures.map(({ stored }) => stored))
  const count = (change: string) => outcomes.filter((outcome) => outcome.change === change).length
  const counts: readonly (readonly [number, string])[] = [
    [count('NEW'), 'new'],
    [count('CHANGED'), 'changed'],
    [count('UNCHANGED'), 'unchanged'],
    [outcomes.filter(({ relevant, url }) => !relevant && !unread.has(url)).length, 'of them irrelevant'],
    [failures.length, 'failed'],
  ]
  const extras: readonly (readonly [number, string])[] = [
    [repeated, 'repeated word for word'],
    [passedOver, 'in other formats passed over'],
    [left, 'not reached'],
  ]
  const parts = [...counts, ...extras.filter(([number]) => number > 0)]
  return parts.map(([number, what]) => `${number} ${what}`).join(', ')
}
