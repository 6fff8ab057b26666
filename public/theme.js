// Before the first paint: the page's theme, as src/app/theme.ts keeps it. A file of its own, so that a strict policy may forbid inline scripts.
;(() => {
  let choice = null
  try {
    choice = localStorage.getItem('dateline-theme')
  } catch {
    // a browser without storage follows the system
  }
  const dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
