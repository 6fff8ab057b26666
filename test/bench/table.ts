import fs from 'node:fs'
import { syntheticEvents } from './synthetic'

/** Writes so many made-up events as a table, a row an event: `node build/bench/table.js 1000000 events.csv`. */
export function writeTable(count: number, file: string): void {
  const { event, articles } = syntheticEvents(count)
  const handle = fs.openSync(file, 'w')
  let lines = ['id,date,end,type,place,lat,lon,actors,source,notes']
  const flush = () => {
    fs.writeFileSync(handle, `${lines.join('\n')}\n`)
    lines = []
  }
  for (let i = 0; i < count; i++) {
    const { id, when, themes, where, actors, evidence } = event(i)
    const { name, lat, lon } = where[0]!.place
    const outlet = articles[Math.floor(i / 10)]!.outlet
    lines.push(
      [id, when!.start, when!.end, themes[0], name, lat.toFixed(4), lon.toFixed(4), actors.join('; '), outlet, evidence.quote] // prettier-ignore
        .map((cell) => (/[",]/.test(cell ?? '') ? `"${cell!.replaceAll('"', '""')}"` : cell))
        .join(','),
    )
    if (lines.length === 10_000) flush()
  }
  flush()
  fs.closeSync(handle)
}

const [count, file] = process.argv.slice(2)
if (count && file && process.argv[1]?.endsWith('table.js')) writeTable(Number(count), file)
