import { GraphQLError } from 'graphql'
import { withdraw } from '../../core/ingest/withdraw.ts'
import { type PublicationId, publicationIdOf } from '../../core/model/id.ts'
import { plainAddressOf } from '../../core/sources/page/address.ts'
import { keyOf } from '../../schema/globalId.ts'
import type { Command } from '../command.ts'
import { dataFolder } from '../dataFolder.ts'
import { onStore } from '../onStore.ts'
import { printable } from '../output/terminal.ts'
import { CommandError, parseFlags, UsageError } from '../usage.ts'

export const withdrawCommand: Command = {
  usage: `usage: npm run -s minetrace -- withdraw URL|ID --reason TEXT [--undo] [--data DIR]

  URL|ID         the publication's address, or its id in the API
  --reason TEXT  why; the API tells it
  --undo         takes the publication in again
  --data DIR     the data folder (default: .minetrace in the project)

What it stated leaves all statements, accidents and lists, and stays out when the publication is read again.`,

  async run(args, world) {
    const { values, positionals } = parseFlags(args, {
      data: { type: 'string' },
      reason: { type: 'string' },
      undo: { type: 'boolean', default: false },
    })
    const [which, ...others] = positionals
    if (which === undefined || others.length > 0) throw new UsageError('withdraw needs one address or id')
    const ids = publicationsIn(which)
    const reason = values.undo ? null : values.reason?.trim()
    if (reason === undefined || reason === '') throw new UsageError('withdraw needs --reason TEXT, or --undo')
    return onStore({ command: 'withdraw', data: dataFolder(values.data, world), world }, async (store) => {
      for (const id of ids) {
        const decided = await withdraw(store, id, { reason, decidedAt: world.now().toISOString() })
        if (!decided) continue
        if (decided.change === 'OVERRULED')
          throw new CommandError(
            `Somebody else has just decided otherwise on ${printable(decided.url)}. Look at it, and decide again.`,
          )
        world.terminal.out(`${(reason === null ? UNDONE : WITHDRAWN)[decided.change]}: ${printable(decided.url)}`)
        return 0
      }
      world.terminal.err(`No publication is stored for ${which}.`)
      return 1
    })
  },
}

const WITHDRAWN = { DECIDED: 'Withdrawn', UNCHANGED: 'Withdrawn before, for the same reason' } as const
const UNDONE = { DECIDED: 'Taken in again', UNCHANGED: 'Is not withdrawn' } as const

/** What may be meant: the address as it is given, else without what does not tell pages apart. */
function publicationsIn(which: string): PublicationId[] {
  if (URL.canParse(which)) return [new URL(which).href, plainAddressOf(which)].map(publicationIdOf)
  try {
    return [keyOf('Publication', which)]
  } catch (error) {
    if (error instanceof GraphQLError) throw new UsageError(`${error.message} An address does, too.`)
    throw error
  }
}
