import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Drills take minutes: `npm run drill` and CI run them, `npm test` does not. */
export default defineConfig({
  test: {
    include: ['tests/drill/**/*.drill.ts'],
    setupFiles: ['tests/support/seed.ts'],
    // Left to itself, the runner leaves one processor out: on two, that is half. One more than there are works while others wait for
    // a process or an engine.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 600_000,
  },
})
