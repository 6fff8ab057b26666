import { defineConfig } from 'vite'

/** The command line and its threads, with everything they import, so that an installation needs nothing else. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'build/cli',
    emptyOutDir: true,
    target: 'node20',
    license: { fileName: 'licences.md' },
    rolldownOptions: { input: { cli: 'src/cli/cli.ts', thread: 'src/cli/reading/thread.ts' } },
  },
})
