import type { Article } from '../extract/types'
import type { Pack } from './types'

/** What a file says beside its events and articles; known before they come. */
export interface About extends Omit<Pack, 'events' | 'articles'> {
  /** How many events will come. */
  readonly count: number
  /** Ids of the articles in the order they are to be listed; `null`: as they come. */
  readonly order: readonly string[] | null
}

/** Some of the events, in the order of the list, with the articles they rest on; articles without events may come too. */
export type Batch = Pick<Pack, 'events' | 'articles'>

/** Adds text to a file. Sections, numbered from 0, follow each other in the file; each is added to at its own end. */
export type Put = (text: string, section?: number) => void

/** A file on its way: what it has put so far is never taken back, and little of it is kept. */
export interface Writing {
  /** How many of the events stand in the file: a calendar has no place for an undated one. */
  readonly add: (batch: Batch) => number
  readonly end: () => void
}

export type OpenFile = (about: About, put: Put) => Writing

/** A file made in one go. */
export function writeWhole(open: OpenFile, pack: Pack): string {
  const { events, articles, ...more } = pack
  const sections: string[] = []
  const put: Put = (text, section = 0) => void (sections[section] = (sections[section] ?? '') + text)
  const writing = open({ ...more, count: events.length, order: articles.map(({ id }) => id) }, put)
  writing.add({ events, articles })
  writing.end()
  return sections.join('')
}

/** An article and its digest by its id, as long as they are wanted. */
export interface Sources {
  readonly article: (id: string) => Article | undefined
  /** SHA-256 of its text; '' for an article that is not there. */
  readonly digest: (id: string) => string
}
