import type { Stage } from '../../core/extraction/extract.ts'
import type { Match } from '../../core/extraction/rule.ts'
import { detailsOf } from './claims.ts'
import { printable } from './terminal.ts'

/** How claims came about, for whoever mends a rule: what each rule read and in which words, then what each refiner took away and added. */
export function describeStages(stages: readonly Stage[]): string[] {
  const [rules, ...refiners] = stages
  if (!rules) return ['No statement in scope: no rule was asked.']
  const changes = refiners.flatMap(({ name, matches }, at) => {
    const before = stages[at]?.matches ?? []
    return [
      '',
      `${name}: ${before.length} → ${matches.length}`,
      ...before.filter((match) => !matches.includes(match)).map((match) => `- ${nameOf(match)}`),
      ...matches
        .filter((match) => !before.includes(match))
        .flatMap((match) => [`+ ${nameOf(match)}`, ...readsOf(match)]),
    ]
  })
  return [...rules.matches.flatMap((match) => [nameOf(match), ...readsOf(match)]), ...changes]
}

const nameOf = ({ rule, draft, sentence, continues }: Match): string =>
  `${rule}${continues ? ' (goes on)' : ''}: ${draft.kind} in “${printable(sentence.verbatim)}”`

const readsOf = ({ draft }: Match): string[] => detailsOf(draft).map((detail) => `    ${detail}`)
