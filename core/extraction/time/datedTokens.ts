import { COUNTED, type SentenceTimes, type TimeItem } from './periodItems.ts'

const NOWHERE: ReadonlySet<number> = new Set()

/** "21 и 22 октября", "martın 12-də və 26-da". */
const isPair = (a: TimeItem, joint: TimeItem, b: TimeItem): boolean =>
  a.from < b.from ? joint.from - a.to <= 2 && b.from === joint.to : joint.from - b.to <= 2 && a.from === joint.to

/** The tokens of dates, of months and days counted, and of days that a date beside them completes ("mayın 17-dən 22-dək"): numbers there count nothing. */
export function datedTokens({ dates, words, items: all }: SentenceTimes): ReadonlySet<number> {
  if (dates.length + words.length === 0) return NOWHERE
  const inside = new Set<number>()
  const add = ({ from, to }: { readonly from: number; readonly to: number }): void => {
    for (let at = from; at < to; at++) inside.add(at)
  }
  for (const date of dates) add(date)
  for (const mark of words) if (COUNTED.has(mark.value.is)) add(mark)
  if (!all.some(({ is }) => is === 'NUMBER')) return inside
  const items = all.filter(({ from, to }) => to > from)
  const joined = (a: TimeItem | undefined, joint: TimeItem | undefined, b: TimeItem | undefined): boolean =>
    a?.is === 'DATE' &&
    a.date.day !== null &&
    joint?.is === 'WORD' &&
    b !== undefined &&
    (joint.word.is === 'UNTIL' ? b.from - a.to <= 2 : joint.word.is === 'AND' && isPair(a, joint, b))
  for (const [at, item] of items.entries())
    if (
      item.is === 'NUMBER' &&
      (joined(items[at - 2], items[at - 1], item) || joined(items[at + 2], items[at + 1], item))
    )
      add(item)
  return inside
}
