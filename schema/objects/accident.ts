import { placeByCode } from '../../core/model/places.ts'
import type { StatedClaim } from '../../core/model/statement.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArgs } from '../connections.ts'
import type { Context } from '../context.ts'
import { atHandCost } from '../costs.ts'
import { globalIdOf } from '../globalId.ts'
import { type AccidentNode, accidentNode, type ClaimNode, claimNode, isOfKind } from '../nodes.ts'
import { pageInMemory } from '../pages.ts'
import { AccidentConnection, AccidentRef, AccidentReportConnection, NodeRef, PlaceRef } from '../refs.ts'
import { AccidentFilterInput, accidentFilterOf } from './accidentFilter.ts'
import { PopulationEnum } from './casualtyCount.ts'
import { IntRangeType } from './intRange.ts'
import { OrdnanceTypeEnum } from './ordnance.ts'

AccidentRef.implement({
  description:
    'One event in which explosive ordnance harmed people (IMAS 04.10: accident), resolved from all reports of it.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Made of its earliest report.', resolve: ({ id }) => globalIdOf('Accident', id) }),
    occurredOn: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When, as precisely as a report says.',
      resolve: ({ accident }) => accident.occurredOn,
    }),
    place: t.field({
      type: PlaceRef,
      nullable: true,
      description: 'The district where it is known, else the region.',
      resolve: ({ accident: { place } }) => (place === null ? null : placeByCode(place)),
    }),
    locality: t.string({
      nullable: true,
      description: 'Village, town or road as a report names it.',
      resolve: ({ accident }) => accident.locality,
    }),
    ordnanceType: t.field({
      type: OrdnanceTypeEnum,
      description: 'What exploded, as precisely as a report says.',
      resolve: ({ accident }) => accident.ordnanceType,
    }),
    populations: t.field({
      type: [PopulationEnum],
      description: 'Groups of people its reports name.',
      resolve: ({ accident }) => accident.populations,
    }),
    killed: t.field({
      type: IntRangeType,
      nullable: true,
      description: `People killed, lowest and highest over its reports; derived, null where no report states a number. Of each report: its EVERYONE count, else the sum of
CIVILIAN, MILITARY and DEMINER (one accident's groups do not overlap), else the larger of CHILD and WOMAN. An EVERYONE count of one, or below that of a
group, holds nobody of the groups: "a shepherd and his son, 14" are two.`,
      resolve: ({ accident }) => accident.killed,
    }),
    injured: t.field({
      type: IntRangeType,
      nullable: true,
      description: 'The same for people injured.',
      resolve: ({ accident }) => accident.injured,
    }),
    casualties: t.field({
      type: IntRangeType,
      nullable: true,
      description: "The same for people killed or injured: a group's stated CASUALTY, else its killed plus injured.",
      resolve: ({ accident }) => accident.casualties,
    }),
    reports: t.field({
      type: AccidentReportConnection,
      description: 'What is said of it, earliest publication first.',
      args: pageArgs,
      complexity: atHandCost,
      resolve: (node, args, context) =>
        connectionOf({
          list: `Accident.reports ${node.accident.id}`,
          filter: null,
          args,
          read: async (page) => pageInMemory(await reportsOf(node, context), ({ stated }) => stated.id, page),
          nodeOf: (report) => report,
        }),
    }),
  }),
})

builder.queryField('accidents', (t) =>
  t.field({
    type: AccidentConnection,
    description: 'Accidents, newest first.',
    args: { filter: t.arg({ type: AccidentFilterInput, description: 'Which of them.' }), ...pageArgs },
    resolve: (_, args, { store }) => {
      const filter = accidentFilterOf(args.filter)
      return connectionOf({
        list: 'Query.accidents',
        filter,
        args,
        read: (page) => store.listAccidents(filter, page),
        nodeOf: (accident) => accidentNode(accident),
      })
    },
  }),
)

/** Publications that say the same share a report. One that is told no more since the accident was read is left out. */
async function reportsOf({ accident }: AccidentNode, { loaders }: Context): Promise<ClaimNode<'ACCIDENT_REPORT'>[]> {
  const stated = await Promise.all(accident.reports.map(({ claim }) => loaders.claim.load(claim)))
  const distinct = new Map(stated.filter(isStated).map((claim) => [claim.id, claimNode(claim)]))
  return [...distinct.values()].filter((node) => isOfKind(node, 'ACCIDENT_REPORT'))
}

const isStated = (claim: StatedClaim | null): claim is StatedClaim => claim !== null
