import type { Certainty } from '../../model/casualties.ts'

/** A number as a text qualifies it. */
export interface Stated {
  readonly value: number
  readonly certainty: Certainty
}

/** The numbers that a stated one leaves possible, both ends included. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** "Over 370" bounds from below, "up to 300" from above, and "about 345" not at all: nobody can say how far about goes. */
export function boundsOf({ value, certainty }: Stated): Bounds {
  switch (certainty) {
    case 'EXACT':
      return { low: value, high: value }
    case 'AT_LEAST':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case 'AT_MOST':
      return { low: 0, high: value }
    case 'APPROXIMATE':
      return { low: 0, high: Number.POSITIVE_INFINITY }
  }
}

export const sumOf = (parts: readonly Bounds[]): Bounds => ({
  low: parts.reduce((sum, { low }) => sum + low, 0),
  high: parts.reduce((sum, { high }) => sum + high, 0),
})

/** Whether no number satisfies both. */
export const exclude = (a: Bounds, b: Bounds): boolean => a.low > b.high || b.low > a.high

/** Figures that lie further apart than a tenth of the larger mostly count other people or another area. */
const NEAR = 0.1

/** Whether two numbers are near enough to be meant for the same thing. */
export const areNear = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR * Math.max(a, b)
