type Process = Pick<NodeJS.Process, 'on' | 'exit' | 'cwd' | 'env' | 'ppid'>

/** npm passes on the Ctrl-C that the terminal has sent already: within this time, in milliseconds, two are one. */
const ECHO = 300
/** How often it is looked whether npm is still there, in milliseconds. */
const WATCH = 500

/** npm runs scripts in the project's folder; paths are meant from where npm was called. */
export function callersFolder(process: Process): string {
  const { INIT_CWD: from } = process.env
  return from && isOurScript(process) ? from : process.cwd()
}

/**
 * Aborts on the first Ctrl-C or SIGTERM; the second ends the process at once, which loses nothing that was acknowledged.
 * Aborts as well when the npm that started it has ended: it passes a SIGTERM on to its shell only, which dies of it.
 */
export function stopSignal(process: Process): AbortSignal {
  const controller = new AbortController()
  let first = Number.POSITIVE_INFINITY
  const onSignal = () => {
    if (performance.now() - first > ECHO) process.exit(1)
    first = Math.min(first, performance.now())
    controller.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  if (isOurScript(process)) onParentsEnd(process, () => controller.abort())
  return controller.signal
}

function onParentsEnd(process: Process, end: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end()
  }, WATCH)
  timer.unref()
}

const isOurScript = ({ env }: Process): boolean => ['start', 'minetrace'].includes(env.npm_lifecycle_event ?? '')
