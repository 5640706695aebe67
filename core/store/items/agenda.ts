import * as v from 'valibot'
import { publicationIdOf } from '../../model/id.ts'
import type { AgendaItem } from '../../model/source.ts'
import { agendaKey } from '../keys.ts'
import { agendaItemShape } from '../shapes/live.ts'
import type { Item } from '../table.ts'
import { json, parseItem, VERSION } from './parse.ts'

const AGENDA_VERSION = 1
const shape = v.object({ entry: json(agendaItemShape) })

/** An entry that a later run is to see to: without it, a listing that has moved on would lose what could not be read. */
export const agendaItem = (sourceId: string, entry: AgendaItem): Item => ({
  ...agendaKey(sourceId, publicationIdOf(entry.url)),
  [VERSION]: AGENDA_VERSION,
  entry: JSON.stringify(entry),
})

export const agendaItemOf = (item: Item): AgendaItem => parseItem(item, AGENDA_VERSION, shape).entry
