import type { Instant } from '../../model/partialDate.ts'
import type { Finding, IngestionRun } from '../../model/source.ts'
import type { Outcome } from '../ingestArticles.ts'
import type { Undone } from '../refusals.ts'

/** An entry that a run has to name. */
export interface Problem {
  readonly url: string
  readonly reason: string
  /** True for a text that is stored, and in which nothing here can look for statements; false for what could not be read or stored. */
  readonly isUnread: boolean
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
  /** Of those stored, the ones stored for the first time. */
  added = 0
  unchanged = 0
  irrelevant = 0
  /** Entries on the source's agenda at the run's end. */
  waiting = 0
  givenUp = 0
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

  take({ change, relevant }: Pick<Outcome, 'change' | 'relevant'>): void {
    if (change === 'UNCHANGED') this.unchanged++
    else this.stored++
    if (change === 'NEW') this.added++
    if (!relevant) this.irrelevant++
  }

  fail(url: string, reason: string, givenUp = false): void {
    this.problems.push({ url, reason, givenUp, isUnread: false })
  }

  /** Names a publication that is stored, though nothing here reads it: it is no failure, and nobody knows whether it is in scope. */
  leaveUnread(url: string, reason: string): void {
    this.problems.push({ url, reason, givenUp: false, isUnread: true })
  }

  /** Entries that could not be read, and texts that are stored unread. */
  get failed(): number {
    return this.problems.filter(({ isUnread }) => !isUnread).length
  }
  get unread(): number {
    return this.problems.length - this.failed
  }

  /** Notes what earlier runs left and no run can finish: it is stored, and served in part at most. */
  leave(undone: readonly Undone[]): void {
    for (const { publication, message } of undone) {
      this.find('UNDONE', `Publication ${publication} can not be derived; the log of the run tells why.`)
      this.leftUndone.push({ url: publication, reason: `UNDONE: ${message}`, givenUp: false, isUnread: false })
    }
  }

  record(run: {
    readonly startedAt: Instant
    readonly finishedAt: Instant
    readonly error: string | null
    readonly isOnWeb: boolean
  }): IngestionRun {
    const { discovered, stored, fresh, screenedOut, pages, unchanged, waiting, givenUp, findings, failed } = this
    const { isOnWeb, ...times } = run
    return {
      ...times,
      ...{ discovered, stored, failed, findings },
      irrelevant: screenedOut + this.irrelevant,
      ...(isOnWeb ? { live: { fresh, screenedOut, pages, unchanged, waiting, givenUp } } : {}),
    }
  }
}
