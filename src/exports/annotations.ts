import type { Article, NewsEvent } from '../extract/types'
import { digester, recorder, toPlaces } from './record'
import type { Pack } from './types'

/** Characters of the article on each side of a quote. */
const AROUND = 32

/**
 * W3C Web Annotations (JSON-LD): one an event, its target the evidence by quote and by position. The positions of the selectors count
 * Unicode characters, as the recommendation asks; `event.quote_start` and `_end` count UTF-16 code units, as JavaScript does.
 */
export function toAnnotations(pack: Pack): string {
  const record = recorder(pack)
  const digest = digester(pack.articles)
  const sources = new Map(pack.articles.map((article) => [article.id, toSource(article, digest(article.id))]))
  const positions = positioner(pack.articles)
  const items = pack.events.map((event) => ({
    id: `urn:dateline:event:${encodeURIComponent(event.id)}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: event.title },
      ...event.themes.map((theme) => ({ type: 'TextualBody', purpose: 'tagging', value: theme })),
    ],
    target: {
      source: sources.get(event.article) ?? { id: sourceId(event.article) },
      selector: [toQuoteSelector(event, positions.text(event)), positions.selector(event)],
    },
    event: { ...record(event), places: toPlaces(event) },
  }))
  return JSON.stringify(
    {
      '@context': [
        'http://www.w3.org/ns/anno.jsonld',
        {
          '@vocab': 'urn:dateline:',
          event: { '@id': 'urn:dateline:event', '@context': { id: null, type: null } },
        },
      ],
      id: `urn:dateline:collection:${encodeURIComponent(pack.name)}`,
      type: 'AnnotationCollection',
      label: pack.name,
      created: pack.exportedAt,
      filters: pack.filters,
      view: pack.view,
      link: pack.link,
      total: items.length,
      first: {
        id: `urn:dateline:page:${encodeURIComponent(pack.name)}`,
        type: 'AnnotationPage',
        startIndex: 0,
        items,
      },
    },
    null,
    1,
  )
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

/** Turns UTF-16 offsets into counts of characters; an article without characters beyond U+FFFF needs no counting. */
function positioner(articles: readonly Article[]) {
  const texts = new Map(articles.map((article) => [article.id, article.text]))
  const pairs = new Map(articles.map((article) => [article.id, pairsOf(article.text)]))
  const text = (event: NewsEvent) => texts.get(event.article) ?? ''
  return {
    text,
    selector(event: NewsEvent) {
      const { start, end } = event.evidence
      const before = (at: number) => at - countBelow(pairs.get(event.article) ?? [], at)
      return { type: 'TextPositionSelector', start: before(start), end: before(end) }
    },
  }
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
