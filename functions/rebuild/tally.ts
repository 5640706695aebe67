import type { RebuiltPart } from './rebuildPart.ts'

/** Records that a line names; of more, it tells how many. */
const MOST_NAMED = 50

/** What an invocation did, as the fields of one line in the log. */
export function tallyOf({ publications, changes, undone, after }: RebuiltPart) {
  const count = (change: string): number => changes.filter((one) => one.change === change).length
  return {
    publications,
    ...{ appeared: count('NEW'), changed: count('CHANGED'), gone: count('GONE') },
    records: changes.slice(0, MOST_NAMED).map(({ change, slot }) => `${change.toLowerCase()}: ${slot}`),
    undone: undone.slice(0, MOST_NAMED).map(({ publication, message }) => `${publication}: ${message}`),
    after,
  }
}
