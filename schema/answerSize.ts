import type { Plugin } from 'graphql-yoga'
import { tooComplex } from './errors.ts'
import { ANSWER_MAX } from './limits.ts'

/** Refuses answers that Lambda could not send, before they are written out. */
export const answerSizePlugin: Plugin = {
  onExecutionResult({ result, setResult }) {
    if (exceeds(result, ANSWER_MAX)) setResult({ errors: [tooLong()] })
  },
}

const tooLong = () =>
  tooComplex(
    `The answer is longer than ${ANSWER_MAX / 1_000_000} MB. Lower \`first\` of its lists and page on, or ask for fewer fields of each object.`,
    { limit: ANSWER_MAX },
  )

/** Whether a value takes more than so many bytes as a string of JSON that is itself a string in JSON. What lies behind is not looked at. */
export function exceeds(value: unknown, most: number): boolean {
  let left = most
  const add = (inner: unknown): void => {
    if (left < 0) return
    if (typeof inner === 'string') left -= bytesOf(inner)
    else if (typeof inner !== 'object' || inner === null) left -= String(inner).length
    else if ('toJSON' in inner && typeof inner.toJSON === 'function') add(inner.toJSON())
    else if (Array.isArray(inner)) addAll(inner)
    else addFields(inner)
  }
  const addAll = (values: readonly unknown[]): void => {
    left -= 2 + Math.max(values.length - 1, 0)
    for (const inner of values) add(inner)
  }
  const addFields = (fields: object): void => {
    left -= 1
    let empty = true
    for (const [name, inner] of Object.entries(fields)) {
      if (inner === undefined) continue
      // A colon, and the comma before it or the bracket behind.
      left -= bytesOf(name) + 2
      empty = false
      add(inner)
    }
    if (empty) left -= 1
  }
  add(value)
  return left < 0
}

/** Characters that JSON writes otherwise, or does at times. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u

/** Of a string with its quotes, each of which is written as two characters. */
const bytesOf = (text: string): number =>
  ESCAPED.test(text) ? Buffer.byteLength(JSON.stringify(JSON.stringify(text))) - 2 : Buffer.byteLength(text) + 4
