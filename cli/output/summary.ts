import { relative, sep } from 'node:path'
import type { FilesTaken } from '../../core/ingest/sources/ingestFiles.ts'
import type { Tally } from '../../core/ingest/sources/tally.ts'
import { printable, type Terminal } from './terminal.ts'

/** Names every failure on stderr, by its way from `folder` where it lies in there, and answers one line that sums the import up. */
export function reportImport(
  { tally, repeated = 0, passedOver = 0, left }: { readonly tally: Tally; readonly left: number } & Partial<FilesTaken>,
  { terminal, folder }: { terminal: Pick<Terminal, 'err'>; folder: string },
): string {
  for (const { url, reason, isUnread } of [...tally.leftUndone, ...tally.problems])
    terminal.err(
      `${isUnread ? 'not read' : 'failed'}: ${printable(url.startsWith(folder + sep) ? relative(folder, url) : url)}: ${printable(reason)}`,
    )
  const counts: readonly (readonly [number, string])[] = [
    [tally.added, 'new'],
    [tally.stored - tally.added, 'changed'],
    [tally.unchanged, 'unchanged'],
    [tally.irrelevant, 'of them irrelevant'],
    ...(tally.unread > 0 ? [[tally.unread, 'of them in languages that are not read'] as const] : []),
    [tally.leftUndone.length + tally.failed, 'failed'],
  ]
  const extras: readonly (readonly [number, string])[] = [
    [repeated, 'repeated word for word'],
    [passedOver, 'in other formats passed over'],
    [left, 'not reached'],
  ]
  const parts = [...counts, ...extras.filter(([number]) => number > 0)]
  return parts.map(([number, what]) => `${number} ${what}`).join(', ')
}
