import type { Article, NewsEvent } from '../extract/types'
import { openList } from './json-list'
import { recorder, toPlaces } from './record'
import type { About, OpenFile } from './writing'

/** Characters of the article on each side of a quote. */
const AROUND = 32

/**
 * W3C Web Annotations (JSON-LD): one an event, its target the evidence by quote and by position. The positions of the selectors count
 * Unicode characters, as the recommendation asks; `event.quote_start` and `_end` count UTF-16 code units, as JavaScript does.
 */
export const openAnnotations: OpenFile = (about, put) => {
  const read = recorder(about)
  const list = openList(shellOf(about), 2, put)
  return {
    add(batch) {
      const { record, article, digest } = read(batch)
      const pairs = new Map<string, readonly number[]>()
      for (const event of batch.events) {
        const source = article(event.article)
        if (source && !pairs.has(source.id)) pairs.set(source.id, pairsOf(source.text))
        list.add({
          id: `urn:dateline:event:${encodeURIComponent(event.id)}`,
          type: 'Annotation',
          motivation: 'classifying',
          body: [
            { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: event.title },
            ...event.themes.map((theme) => ({ type: 'TextualBody', purpose: 'tagging', value: theme })),
          ],
          target: {
            source: source ? toSource(source, digest(source.id)) : { id: sourceId(event.article) },
            selector: [
              toQuoteSelector(event, source?.text ?? ''),
              toPositionSelector(event, pairs.get(event.article) ?? []),
            ],
          },
          event: { ...record(event), places: toPlaces(event) },
        })
      }
      return batch.events.length
    },
    end: () => list.end(),
  }
}

/** The collection, its items yet to come. */
function shellOf({ name, exportedAt, filters, view, link, count }: About) {
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        '@vocab': 'urn:dateline:',
        event: { '@id': 'urn:dateline:event', '@context': { id: null, type: null } },
      },
    ],
    id: `urn:dateline:collection:${encodeURIComponent(name)}`,
    type: 'AnnotationCollection',
    label: name,
    created: exportedAt,
    filters,
    view,
    link,
    total: count,
    first: {
      id: `urn:dateline:page:${encodeURIComponent(name)}`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: [],
    },
  }
}

const sourceId = (article: string) => `urn:dateline:article:${encodeURIComponent(article)}`

function toSource(article: Article, sha256: string) {
  return {
    id: sourceId(article.id),
    type: 'Text',
    format: 'text/plain',
    file: article.id,
    sha256,
    ...(article.title && { title: article.title }),
    ...(article.outlet && { outlet: article.outlet }),
    ...(article.published && { published: article.published.day }),
    ...(article.url && { via: article.url }),
  }
}

function toQuoteSelector({ evidence: { start, end, quote } }: NewsEvent, text: string) {
  return {
    type: 'TextQuoteSelector',
    exact: quote,
    prefix: text.slice(wholeBefore(text, Math.max(0, start - AROUND)), start),
    suffix: text.slice(end, wholeBefore(text, Math.min(text.length, end + AROUND))),
  }
}

/** The offset, or the one before where it would split a character in two. */
function wholeBefore(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

/** `pairs`: of the article. An article without characters beyond U+FFFF needs no counting. */
function toPositionSelector({ evidence: { start, end } }: NewsEvent, pairs: readonly number[]) {
  const before = (at: number) => at - countBelow(pairs, at)
  return { type: 'TextPositionSelector', start: before(start), end: before(end) }
}

/** Offsets of the second halves of surrogate pairs, ascending. */
function pairsOf(text: string): number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (match) => match.index + 1)
}

/** How many of the ascending numbers are below a value. */
function countBelow(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
