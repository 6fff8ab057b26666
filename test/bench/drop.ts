// npm run bench:drop [-- articles]: a folder's worth of made-up articles dropped at once on the built page of the seeds.
import fs from 'node:fs'
import { ensureChromium, launch } from '../e2e/chromium'
import { tasksDuring } from '../e2e/main-thread'
import { serveFiles } from '../e2e/serve-files'
import { zip } from '../formats/make'
import { makeArticle } from './many-articles'

const COUNT = Number(process.argv[2] ?? 1000)
/** Where a CPU profile of the page goes, for Chromium's developer tools. */
const PROFILE = process.env['DATELINE_PROFILE']

const articles = Array.from({ length: COUNT }, (_, n) => [`wire/${n}.txt`, makeArticle(n)] as const)
const buffer = Buffer.from(await zip(articles))
const { address, close } = await serveFiles('build/site')
const browser = await launch(ensureChromium())
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
await page.goto(address)
await page.getByRole('button', { name: 'Add articles' }).click()
const chooser = page.locator('.add-files input').first()
await chooser.waitFor({ state: 'attached' })
const protocol = await page.context().newCDPSession(page)
if (PROFILE) {
  await protocol.send('Profiler.enable')
  await protocol.send('Profiler.start')
}
const began = performance.now()
const tasks = await tasksDuring(browser, page, async () => {
  await chooser.setInputFiles({ name: 'wire.zip', mimeType: '', buffer })
  await page.locator('.add-reports li').first().waitFor({ timeout: 600_000 })
  await page.locator('.add-reading').waitFor({ state: 'detached', timeout: 600_000 })
  console.log(await page.locator('.add-reports li').first().textContent())
})
const seconds = (performance.now() - began) / 1000
if (PROFILE) fs.writeFileSync(PROFILE, JSON.stringify((await protocol.send('Profiler.stop')).profile))
const cpu = tasks.reduce((sum, task) => sum + task.cpu, 0)
console.log(
  `${COUNT} articles, ${(articles.join('').length / 1e6).toFixed(1)} MB: ${seconds.toFixed(1)} s; main thread ${(cpu / 1000).toFixed(1)} s cpu`,
)
console.log('longest tasks, ms cpu (wall):', tasks.slice(0, 12).map((task) => `${Math.round(task.cpu)} (${Math.round(task.wall)})`).join(', ')) // prettier-ignore
await browser.close()
await close()
