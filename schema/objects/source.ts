import { type Finding, type IngestionRun, type SourceStatus, statusOf } from '../../core/model/source.ts'
import { builder, enumOf } from '../builder.ts'
import { listCost } from '../costs.ts'
import { globalIdOf } from '../globalId.ts'
import { NodeRef, SourceRef } from '../refs.ts'

const SourceStatusEnum = enumOf<SourceStatus>('SourceStatus', 'How a source did on its last run.', {
  ANSWERING: 'It answered as it usually does.',
  SILENT: 'It answered, with fewer entries than is usual for it.',
  FAILING: 'The last run failed.',
  UNREAD: 'It has not been read yet. Where `enabled` is false, no schedule will.',
})

const IngestionFindingType = builder.objectRef<Finding>('IngestionFinding').implement({
  description: 'Something that an operator should know of a run.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The same for the same thing, such as SILENT or HTML_FOR_FEED.' }),
    explanation: t.exposeString('explanation', { description: 'One sentence.' }),
  }),
})

const IngestionRunType = builder.objectRef<IngestionRun>('IngestionRun').implement({
  description: 'One pass over one source.',
  fields: (t) => ({
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended. Runs are recorded at their end: of one under way or cut off there is nothing.',
    }),
    discovered: t.exposeInt('discovered', { description: 'Entries the source listed.' }),
    stored: t.exposeInt('stored', {
      description: 'Publications stored for the first time or changed since the last run.',
    }),
    irrelevant: t.exposeInt('irrelevant', {
      description: 'Entries that carried no statement on explosive ordnance in scope.',
    }),
    failed: t.exposeInt('failed', {
      description:
        'Entries that could not be read; they are tried again on the next run. That is the next after a wait of half an hour, which doubles with each failure up to a day; after the eighth they are given up. A file of an inbox that can not be read as it is waits until it changes. A text in a language that is not read is stored, and no failure.',
    }),
    findings: t.field({
      type: [IngestionFindingType],
      description: 'What an operator should know of it; none where it did as usual.',
      resolve: ({ findings }) => findings ?? [],
    }),
    error: t.exposeString('error', { nullable: true, description: 'The error that ended the run early, if one did.' }),
  }),
})

SourceRef.implement({
  description: 'A feed, site or folder that publications are read from.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'The same for ever.', resolve: (source) => globalIdOf('Source', source.id) }),
    name: t.exposeString('name', { description: 'Its own, in English.' }),
    homepage: t.expose('homepage', { type: 'URL', nullable: true, description: 'Null for a folder.' }),
    enabled: t.exposeBoolean('enabled', {
      description:
        'Whether a schedule reads it. Sources that are off stand here since their publications may come by hand or be listed by others.',
    }),
    status: t.field({
      type: SourceStatusEnum,
      description: 'How it did on its last run.',
      resolve: async (source, _, { loaders }) => statusOf(await loaders.lastRun.load(source.id)),
    }),
    lastRun: t.field({
      type: IngestionRunType,
      nullable: true,
      description: 'The last run that read this source.',
      resolve: (source, _, { loaders }) => loaders.lastRun.load(source.id),
    }),
  }),
})

builder.queryField('sources', (t) =>
  t.field({
    type: [SourceRef],
    description: 'Every source that publications are read from.',
    complexity: listCost(20),
    resolve: (_root, _args, { sources }) => sources,
  }),
)
