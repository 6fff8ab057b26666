import fs from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { CHARSET, policyOfOneFile, policyTag } from './policy.ts'

/** Where the data goes; `toOneFile` looks for it. */
const DATA_MARK = '<!--dateline-data-->'

/** The typeface's rarer scripts would add 90 KB; the browser's own letters stand in. */
const onlyLatin: Plugin = {
  name: 'only-latin',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('@fontsource-variable/inter') && id.endsWith('.css')
      ? code.replace(/@font-face\s*\{[^}]*inter-(?!latin|cyrillic-wght)[a-z-]+-wght[^}]*\}/g, '')
      : null,
}

/** Browsers load no modules and fetch nothing from disk: script, style and icon go into the page, its data where the mark is. */
const intoOneFile: Plugin = {
  name: 'into-one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    let [script, style, page] = ['', '', '']
    for (const [name, output] of Object.entries(bundle)) {
      if (output.type === 'chunk' && output.isEntry) script = output.code
      else if (output.type === 'asset' && name.endsWith('.css')) style += String(output.source)
      else if (output.type === 'asset' && name.endsWith('.html')) page = String(output.source)
      delete bundle[name]
    }
    const [theme, main] = [themeScript(), harmless(script)]
    const html = page
      .replace(/<link rel="(?:preload|modulepreload|stylesheet|icon)"[^>]*>\s*/g, '')
      .replace(/<script src="\.\/theme\.js"><\/script>/, () => `<script>${theme}</script>`)
      .replace(/<script type="module"[^>]*><\/script>\s*/, '')
      .replace(CHARSET, () => `${CHARSET}${policyTag(policyOfOneFile([theme, main], [style]))}`)
      .replace('</head>', () => `<style>${style}</style></head>`)
      .replace('</body>', () => `${DATA_MARK}<script type="module">${main}</script></body>`)
    this.emitFile({ type: 'asset', fileName: 'one-file.html', source: html })
  },
}

const themeScript = () => harmless(fs.readFileSync('public/theme.js', 'utf8'))

/** Code that an HTML parser reads to its end, and that has no other files to load first. */
const harmless = (code: string) =>
  code.replace(/<(?=\/script|!--)/gi, '\\x3C').replaceAll('__VITE_PRELOAD__', 'void 0')

export default defineConfig({
  base: './',
  plugins: [onlyLatin, react(), intoOneFile],
  build: {
    outDir: 'build/page',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    cssCodeSplit: false,
    assetsInlineLimit: () => true,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
  worker: { format: 'es' },
})
