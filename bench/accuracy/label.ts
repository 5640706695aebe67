import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../../core/model/claim.ts'

export interface Count {
  readonly population: string
  readonly outcome: string
  readonly value: number
  readonly certainty: string
}

/** A claim in the form of the labels (tests/corpus/README.md): what all kinds may have, side by side. */
export interface Label {
  readonly kind: string
  readonly attributedTo?: string
  readonly period?: { readonly from: string | null; readonly to: string | null; readonly cumulative: boolean }
  readonly counts?: readonly Count[]
  readonly hectares?: number | null
  readonly ordnance?: readonly { readonly type: string; readonly value: number }[] | string
  readonly occurredOn?: string | null
  readonly place?: string | null
  readonly status?: string
  readonly mines?: number | null
  readonly accuracyPercent?: number | null
  readonly people?: number
  readonly action?: string
  readonly conduct?: string
  readonly instruments?: readonly string[]
}

/** A labelled article: what a reader may see, and what it should read there. */
export interface Article {
  readonly id: string
  readonly outlet: string
  readonly published: string | null
  readonly language: string
  readonly text: string
  readonly relevant: boolean
  readonly issuer: string | null
  readonly issuedOn: string | null
  readonly claims: readonly Label[]
}

/** The labelled articles of a folder, without those of folders inside it, by name. */
export const articlesIn = (folder: string): Article[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ ...JSON.parse(readFileSync(join(folder, name), 'utf8')), id: name }))

/** What the API would answer for a claim, in the labels' form. */
export function asLabel(claim: Claim): Label {
  const attributedTo = claim.attributedTo.code
  return { ...claim, attributedTo }
}
