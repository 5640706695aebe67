import { defineConfig } from 'vitest/config'

/** Drills take minutes: `npm run drill` and CI run them, `npm test` does not. */
export default defineConfig({
  test: {
    include: ['tests/drill/**/*.drill.ts'],
    setupFiles: ['tests/support/seed.ts'],
    // Left to itself, the runner leaves one processor out: on two, that is half.
    maxWorkers: '100%',
    testTimeout: 600_000,
  },
})
