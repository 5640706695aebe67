import type { Instant } from '../../model/partialDate.ts'
import type { Finding, IngestionRun } from '../../model/source.ts'

/** An entry that could not be read in a run. */
export interface Problem {
  readonly url: string
  readonly reason: string
  /** Whether it is not tried any more. */
  readonly givenUp: boolean
}

/** What is kept of findings of one name. */
const MOST_OF_ONE_NAME = 10

/** What a run comes to, counted while it goes on. */
export class Tally {
  discovered = 0
  fresh = 0
  screenedOut = 0
  pages = 0
  /** Pages of its listing that were read; with the pages of entries they make up what a run may ask for. */
  listings = 0
  stored = 0
  unchanged = 0
  irrelevant = 0
  readonly findings: Finding[] = []
  readonly problems: Problem[] = []
  /** Publications of earlier runs that can't be derived: no entries of this one. */
  readonly leftUndone: Problem[] = []

  /** Keeps an explanation once, and the first of those that have one name. */
  find(name: string, explanation: string): void {
    const namesakes = this.findings.filter((finding) => finding.name === name)
    if (namesakes.length < MOST_OF_ONE_NAME && !namesakes.some((finding) => finding.explanation === explanation))
      this.findings.push({ name, explanation })
  }

  /** The run's record. `waiting` and `givenUp` are of the source's agenda at its end. */
  record(run: {
    readonly startedAt: Instant
    readonly finishedAt: Instant
    readonly error: string | null
    readonly waiting: number
    readonly givenUp: number
  }): IngestionRun {
    const { discovered, stored, fresh, screenedOut, pages, unchanged } = this
    const { startedAt, finishedAt, error, waiting, givenUp } = run
    return {
      ...{ startedAt, finishedAt, discovered, stored, error },
      irrelevant: screenedOut + this.irrelevant,
      failed: this.problems.length,
      findings: this.findings,
      live: { fresh, screenedOut, pages, unchanged, waiting, givenUp },
    }
  }
}
