import fc from 'fast-check'

/** So that a run can be repeated: another seed with `MINETRACE_SEED=N npx vitest run ...`; a failure prints the seed it ran with. */
const DEFAULT_SEED = 20_201_110

fc.configureGlobal({ seed: Number(process.env.MINETRACE_SEED ?? DEFAULT_SEED) })
