/** Where a command writes. Answers go to `out`; progress, warnings and failures to `err`, so that answers can be piped. */
export interface Terminal {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  /** Whether somebody watches `err`: then one line is written over again. */
  readonly progress: Progress
  /** Whether `out` shows colours. */
  readonly isColoured: boolean
}

export interface Progress {
  /** Shows how far something is; `share` from 0 to 1. */
  show(text: string, share: number): void
  /** Wipes the line, before anything else is written. */
  clear(): void
}

/** A part of the whole after which a line is written where nobody watches. */
const QUARTER = 0.25

/** The terminal over this process's streams. Control characters of file names and texts are shown, not obeyed. */
export function terminalOf({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): Terminal {
  const progress = stderr.isTTY ? rewriting(stderr) : inLines(stderr)
  return {
    out: (line) => {
      progress.clear()
      stdout.write(`${line}\n`)
    },
    err: (line) => {
      progress.clear()
      stderr.write(`${line}\n`)
    },
    progress,
    isColoured: stdout.isTTY === true && stdout.hasColors() && !process.env.NO_COLOR,
  }
}

function rewriting(stream: NodeJS.WriteStream): Progress {
  let isShown = false
  return {
    show: (text) => {
      stream.write(`\r${printable(text).slice(0, stream.columns - 1)}\u001b[K`)
      isShown = true
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[K')
      isShown = false
    },
  }
}

function inLines(stream: NodeJS.WritableStream): Progress {
  let next = 0
  return {
    show: (text, share) => {
      if (share < next && share < 1) return
      next = share >= 1 ? 0 : share + QUARTER
      stream.write(`${printable(text)}\n`)
    },
    clear: () => undefined,
  }
}

/** `text` on one line, its control characters replaced by signs for them. */
export const printable = (text: string): string =>
  text.replace(/\p{Cc}/gu, (sign) => (sign < ' ' ? String.fromCodePoint(0x2400 + sign.charCodeAt(0)) : '\ufffd'))
