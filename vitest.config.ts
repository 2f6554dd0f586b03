import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const packages = fileURLToPath(new URL('packages', import.meta.url))

// Tests import sources, not builds: `@journeywright/schema/testing` is packages/schema/src/testing.ts.
// Tests compare printed texts; task runners ask for colours where nobody looks at them.
delete process.env['FORCE_COLOR']

export default defineConfig({
  resolve: {
    alias: [
      {find: /^@journeywright\/([^/]+)$/, replacement: `${packages}/$1/src/index.ts`},
      {find: /^@journeywright\/([^/]+)\/([^/]+)$/, replacement: `${packages}/$1/src/$2.ts`},
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', {outputFile: '.test-results/vitest.json'}]],
    passWithNoTests: false,
  },
})
