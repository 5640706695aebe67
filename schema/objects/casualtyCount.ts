import type { CasualtyCount, Outcome, Population } from '../../core/model/casualties.ts'
import type { Claim, Evidence } from '../../core/model/claim.ts'
import { enumOf } from '../builder.ts'
import type { Context } from '../context.ts'
import { evidenceCost } from '../costs.ts'
import { COUNT_EVIDENCE_DEFAULT } from '../limits.ts'
import type { ClaimAt } from '../nodes.ts'
import { CasualtyCountRef, type CountInClaim } from '../refs.ts'
import { wholeClaim } from '../wholeClaim.ts'
import { CertaintyEnum } from './certainty.ts'
import { EvidenceType, evidenceOf } from './evidence.ts'

export const PopulationEnum = enumOf<Population>(
  'Population',
  'Who was harmed, as stated. Groups overlap (a child is also a civilian): do not add them up, except as Accident says.',
  {
    EVERYONE: 'All groups together, or no group stated.',
    CIVILIAN: 'People who are not of the armed forces.',
    MILITARY: 'Armed forces, police and border guards.',
    CHILD: 'Children and minors.',
    WOMAN: 'Women.',
    DEMINER: 'Staff of a mine action operator.',
  },
)

export const OutcomeEnum = enumOf<Outcome>('Outcome', 'What happened to the people counted.', {
  KILLED: 'They died.',
  INJURED: 'They were injured and lived.',
  CASUALTY: 'Killed and injured together, whether or not the text also tells them apart.',
})

CasualtyCountRef.implement({
  description: 'A stated number of people.',
  fields: (t) => ({
    population: t.field({
      type: PopulationEnum,
      description: 'Who was counted.',
      resolve: ({ count }) => count.population,
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'What happened to them.',
      resolve: ({ count }) => count.outcome,
    }),
    value: t.int({ description: 'People.', resolve: ({ count }) => count.value }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'How the text qualifies the number.',
      resolve: ({ count }) => count.certainty,
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: 'The sentences that state this number.',
      args: {
        publication: t.arg.id({ description: 'Only those of this publication.' }),
        first: t.arg.int({ defaultValue: COUNT_EVIDENCE_DEFAULT, description: 'Sentences at most, 1 to 100.' }),
      },
      complexity: ({ first }) => evidenceCost(first),
      resolve: ({ count, of }, args, context) => {
        const whole = () => wholeEvidence({ count, of }, context)
        const atHand = { evidence: count.evidence, clipped: of.stated.clipped, whole }
        return evidenceOf(args, COUNT_EVIDENCE_DEFAULT, atHand, context)
      },
    }),
  }),
})

export const countsOf = (of: ClaimAt, counts: readonly CasualtyCount<Evidence>[]): readonly CountInClaim[] =>
  counts.map((count) => ({ count, of }))

async function wholeEvidence({ count, of }: CountInClaim, context: Context): Promise<readonly Evidence[]> {
  const whole = await wholeClaim(of, context)
  const same = countsIn(whole).find((other) => isSameNumber(other, count))
  return same ? same.evidence : count.evidence
}

const countsIn = (claim: Claim<Evidence>): readonly CasualtyCount<Evidence>[] => ('counts' in claim ? claim.counts : [])

const isSameNumber = (a: CasualtyCount<Evidence>, b: CasualtyCount<Evidence>): boolean =>
  a.population === b.population && a.outcome === b.outcome && a.value === b.value && a.certainty === b.certainty
