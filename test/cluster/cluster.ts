import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { serverFiles, usualLimits, type ClusterPlan, type Limits } from '../../src/clickhouse/config'

export const PASSWORD = 'a password for tests'

/** A running node. */
export interface Running {
  readonly http: string
  /** Ends it at once, as a machine that loses its power. */
  readonly kill: () => Promise<void>
  /** Starts it again over the same data. */
  readonly start: () => Promise<void>
}

export interface Cluster {
  /** The shards: private HTTP ports with SQL for the loader, and the page's questions. */
  readonly shards: readonly Running[]
  /** The public port over the cluster: the page's questions and nothing else. `null` until `openFront`. */
  readonly openFront: (first: string) => Promise<Running>
  /** SQL on one shard, as the loader or without a name as whom is asked for; gives status and text. */
  readonly sql: (shard: number, query: string, user?: string) => Promise<{ status: number; text: string }>
  readonly stop: () => Promise<void>
}

/** Starts `count` shards on free ports, with the very configuration the generator writes. */
export async function startCluster(count: number, limits: Partial<Limits> = {}): Promise<Cluster> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-cluster-'))
  const ports = await freePorts(2 * count + 2)
  const plan: ClusterPlan = {
    shards: Array.from({ length: count }, (_, i) => ({ host: '127.0.0.1', tcp: ports[2 * i + 1]! })),
    secret: 'a secret for tests',
    loaderPasswordSha256: createHash('sha256').update(PASSWORD).digest('hex'),
    publicPort: ports[2 * count]!,
    origin: '*',
    limits: { ...usualLimits, perMinute: 100_000, ...limits },
  }
  const started: ChildProcess[] = []
  const node = (name: string, at: number, isPublic: boolean, first: string) =>
    runNode(
      path.join(folder, name),
      plan,
      { http: ports[at]!, tcp: ports[at + 1]!, isPublic, first },
      started,
    )
  const shards = await Promise.all(
    Array.from({ length: count }, (_, i) => node(`shard-${i + 1}`, 2 * i, false, 'SELECT 1 FORMAT Null')),
  )
  return {
    shards,
    openFront: (first) => node('front', 2 * count, true, first),
    sql: async (shard, query, user = 'dateline_loader') => {
      const login = { user, ...(user === 'dateline_loader' && { password: PASSWORD }) }
      const response = await fetch(`${shards[shard]!.http}/?${new URLSearchParams(login)}`, {
        method: 'POST',
        body: query,
      })
      return { status: response.status, text: await response.text() }
    },
    stop: async () => {
      await Promise.all(started.map(end))
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Listening {
  readonly http: number
  readonly tcp: number
  readonly isPublic: boolean
  readonly first: string
}

async function runNode(
  folder: string,
  plan: ClusterPlan,
  listening: Listening,
  started: ChildProcess[],
): Promise<Running> {
  for (const [name, xml] of Object.entries(nodeFiles(plan, listening))) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    fs.writeFileSync(path.join(folder, name), xml)
  }
  let child: ChildProcess | null = null
  const http = `http://127.0.0.1:${listening.http}`
  const start = async () => {
    const listen = `${listening.first}; ${listening.isPublic ? '' : 'SYSTEM START LISTEN TCP; '}SYSTEM START LISTEN HTTP`
    // a file, for it is longer than an argument may be
    fs.writeFileSync(path.join(folder, 'first.sql'), listen)
    child = spawn(process.execPath, [path.resolve('test/cluster/shard.cjs'), folder], {
      stdio: ['pipe', 'ignore', fs.openSync(path.join(folder, 'log'), 'a')],
    })
    started.push(child)
    await untilListening(listening.http, child, path.join(folder, 'log'))
  }
  await start()
  return { http, start, kill: () => (child ? end(child) : Promise.resolve()) }
}

/**
 * A node's configuration: the server's own few lines, as the official package has them, and the generated files beside them. This engine
 * opens no ports but the ordinary ones, so the public handlers stand there: alone on the front, before the defaults on a shard.
 */
function nodeFiles(plan: ClusterPlan, { http, tcp, isPublic }: Listening): Record<string, string> {
  const generated = serverFiles(plan)
  const handlers = /<dateline_handlers>([^]*)<\/dateline_handlers>/.exec(
    generated['config.d/dateline.xml']!,
  )![1]!
  return {
    ...generated,
    'config.xml': `<clickhouse>
  <listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
  <users_config>users.xml</users_config>
  <logger><level>warning</level></logger>
</clickhouse>`,
    'users.xml': `<clickhouse>
  <profiles><default/></profiles><quotas><default/></quotas>
  <users><default><password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
</clickhouse>`,
    'config.d/test.xml': `<clickhouse><http_handlers>${handlers}${isPublic ? '' : '<defaults/>'}</http_handlers></clickhouse>`,
  }
}

async function untilListening(port: number, child: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null)
      throw new Error(`the node ended: ${fs.readFileSync(log, 'utf8').slice(-2000)}`)
    if (await canConnect(port)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the node does not listen on ${port}: ${fs.readFileSync(log, 'utf8').slice(-2000)}`)
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1')
    socket.once('connect', () => resolve((socket.destroy(), true)))
    socket.once('error', () => resolve(false))
  })
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<net.Server>((resolve) => {
          const server = net.createServer().listen(0, '127.0.0.1', () => resolve(server))
        }),
    ),
  )
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}
