import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Cluster } from './cluster'

/** A way to the first shard on which the first insert of events is taken, loses a part of its rows and is never answered: so it is when a server is killed that noted the insert before all of it was in place. */
export async function losesOnce(cluster: Cluster) {
  const state = { lost: 0 }
  const server = http.createServer((request, response) => {
    void pass(request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  const pass = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const query = new URL(request.url!, 'http://shard').searchParams.get('query') ?? ''
    const table = /INSERT INTO (dateline\.events_\d+_local)/.exec(query)?.[1]
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => name.startsWith('x-clickhouse')),
    ) as Record<string, string>
    const body = Buffer.concat(chunks)
    const answer = await fetch(cluster.shards[0]!.http + request.url!, { method: 'POST', headers, body })
    const text = await answer.text()
    if (table !== undefined && state.lost === 0) {
      state.lost = await loseSome(cluster, table)
      request.socket.destroy()
      return
    }
    response.writeHead(answer.status).end(text)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How many rows were lost. */
    get lost() {
      return state.lost
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

async function loseSome(cluster: Cluster, table: string): Promise<number> {
  const count = async () => Number((await cluster.sql(0, `SELECT count() FROM ${table}`)).text)
  const before = await count()
  const { status, text } = await cluster.sql(
    0,
    `ALTER TABLE ${table} DELETE WHERE cityHash64(id) % 3 = 0 SETTINGS mutations_sync = 2`,
    'default',
  )
  if (status !== 200) throw new Error(text)
  return before - (await count())
}
