import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The build that Node gives to packages. Left to itself, the runner gives tests the other one, and there are two graphqls.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/seed.ts'],
    // A file leaves nothing behind that others could meet. Loading everything anew for each would take a third of the time.
    isolate: false,
    // Left to itself, the runner leaves one processor out: on two, that is half. One more than there are works while others wait for
    // a process or an engine.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
