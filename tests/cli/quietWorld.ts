import type { World } from '../../cli/command.ts'

/** A world for commands inside a test: nobody reads what is printed, unless told otherwise, and nobody stops them. */
export const quietWorld = (
  terminal: Partial<World['terminal']> = {},
  over: Partial<Omit<World, 'terminal'>> = {},
): World => ({
  terminal: {
    out: () => undefined,
    err: () => undefined,
    progress: { show: () => undefined, clear: () => undefined },
    isColoured: false,
    ...terminal,
  },
  ...{ folder: '.', project: '.', now: () => new Date(), stop: new AbortController().signal },
  ...over,
})
