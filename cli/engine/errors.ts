/** The data folder can't be used now; the message says why and what to do. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}
