import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { withPolicy } from './src/cli/policy.ts'

export default defineConfig({
  base: './',
  plugins: [react(), withPolicy],
  build: {
    outDir: 'build/page',
    emptyOutDir: true,
    target: 'es2022',
    license: { fileName: 'licences.md' },
    // the command line (`--ssr`) brings its own output folder and needs no copy of the page's data
    copyPublicDir: !process.argv.includes('--ssr'),
  },
  worker: { format: 'es' },
  test: {
    // vitest leaves one core free, which is half of a small machine
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['test/{extract,formats,facets,exports,corrections,cli}/**/*.test.ts'],
          globalSetup: ['test/extract/this-run.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['test/app/**/*.test.{ts,tsx}'],
          setupFiles: ['test/app/setup.ts'],
          // far more than they take: others may be at work on the machine
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'cluster',
          environment: 'node',
          include: ['test/cluster/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['test/cluster/installed.ts', 'test/e2e/built-page.ts'],
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/built-page.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          // fingers and flings are told by time: two files at once on two cores are too slow for them
          fileParallelism: false,
          env: { DATELINE_CACHE: 'build/kept-by-tests' },
        },
      },
    ],
  },
})
