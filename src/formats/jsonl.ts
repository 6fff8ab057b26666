import { notJson, toFound } from './json'
import { decodeText } from './text'
import type { Found, Source } from './types'

/** JSON lines: a record a line; a bad line is told and the next one read. */
export async function* read(source: Source): AsyncGenerator<Found> {
  const { name } = source
  for (const [index, line] of decodeText(source).split('\n').entries()) {
    if (!line.trim()) continue
    const at = { kind: 'line', number: index + 1 } as const
    let record: unknown
    try {
      record = JSON.parse(line.replace(/^\ufeff/, ''))
    } catch (error) {
      yield { problem: { name, at, why: notJson(error) } }
      continue
    }
    yield await toFound(name, record, at)
  }
}
