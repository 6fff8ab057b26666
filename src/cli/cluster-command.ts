import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { serverFiles, usualLimits, type Node } from '../clickhouse/config'
import { createTables } from '../clickhouse/schema'
import { Misuse } from './complaint'

/** How `dateline cluster` was called. */
export interface ClusterOptions {
  /** "a,b": two shards; "a:9440": another port than 9000. */
  readonly nodes: string | undefined
  readonly origin: string | undefined
  readonly port: number
  readonly out: string
}

/** Writes what makes official ClickHouse servers a Dateline cluster: two files of configuration, the same for all, and the tables for reading. */
export function writeCluster({ nodes, origin = '*', port, out }: ClusterOptions): void {
  if (!nodes) throw new Misuse('Which servers? --nodes a,b for two shards.')
  const password = process.env['DATELINE_PASSWORD'] ?? randomBytes(18).toString('base64url')
  const files = serverFiles({
    shards: nodes.split(',').map(readNode),
    secret: process.env['DATELINE_SECRET'] ?? randomBytes(18).toString('base64url'),
    loaderPasswordSha256: createHash('sha256').update(password).digest('hex'),
    publicPort: port,
    origin,
    limits: usualLimits,
  })
  const sql = createTables(1)
    .map((statement) => `${statement};\n`)
    .join('\n')
  for (const [name, text] of Object.entries({ ...files, 'schema.sql': sql })) {
    const file = path.join(out, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text, { mode: name.endsWith('.sql') ? 0o644 : 0o640 })
    console.log(file)
  }
  if (!process.env['DATELINE_PASSWORD']) console.log(`The loader's password: DATELINE_PASSWORD=${password}`)
}

function readNode(text: string): Node {
  const [, host, tcp] = /^([\w.-]+|\[[\da-f:]+\])(?::(\d+))?$/i.exec(text) ?? []
  if (host === undefined) throw new Misuse(`"${text}" is not a server like db1.example.org or db1:9000.`)
  return { host, ...(tcp && { tcp: Number(tcp) }) }
}
