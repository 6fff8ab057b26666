import path from 'node:path'
import { parseArgs } from 'node:util'
import { Complaint } from './complaint'
import { ensureData } from './data'
import { extractFolder, extractLines, readOutput } from './extract-command'
import { serve } from './serve'
import { writeOneFile, writeSite } from './site'

const HELP = `dateline: news articles -> events on a map, a timeline and a list

  dateline serve [folder] [--port N]       serve the page over a folder of articles and follow its changes
  dateline build [folder] [--out dist]     write a static site of that folder
  dateline build [folder] --single-file F  write it as one HTML file that opens from disk
  dateline extract --jsonl                 JSON lines {id, text, ...} in, one line of events an article out
  dateline extract [folder]                the same, from a folder of articles
      --format csv|geojson|json|kml|ics|md   all events as one file instead: table, map, W3C annotations, map,
                                             calendar, evidence pack; --out FILE instead of standard output
  dateline data                            make the gazetteer and the outlines where they are missing

Articles are plain text, one file an article. Without a folder: seeds/.`

const root = path.resolve(import.meta.dirname, '../..')

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      port: { type: 'string' },
      out: { type: 'string' },
      jsonl: { type: 'boolean' },
      format: { type: 'string' },
      'single-file': { type: 'string' },
    },
  })
  const [command, folder = path.join(root, 'seeds'), ...more] = positionals
  if (values.help || !command) return console.log(HELP)
  if (more.length) throw new Complaint(`One folder at a time: "${more[0]}" is one too many.`)
  switch (command) {
    case 'data':
      return ensureData(root)
    case 'serve':
      return serve(root, folder, readPort(values.port ?? process.env['PORT']))
    case 'build':
      return values['single-file'] === undefined
        ? writeSite(root, folder, values.out ?? 'dist')
        : writeOneFile(root, folder, values['single-file'])
    case 'extract': {
      const output = readOutput(values.format, values.out)
      return values.jsonl && positionals.length === 1
        ? extractLines(root, output)
        : extractFolder(root, folder, output)
    }
    default:
      throw new Complaint(`There is no command "${command}". ${HELP.split('\n')[0]}; try --help.`)
  }
}

function readPort(text: string | undefined): number {
  const port = text === undefined ? 4180 : Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Complaint(`"${text}" is not a port number.`)
  return port
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const expected =
    error instanceof Complaint ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  console.error(expected ? (error as Error).message : error)
  process.exitCode = 1
})
