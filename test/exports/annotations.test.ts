// @vitest-environment jsdom
import { toRange as findPosition } from 'dom-anchor-text-position'
import { toRange as findQuote } from 'dom-anchor-text-quote'
import { expect, test } from 'vitest'
import { openAnnotations } from '../../src/exports/annotations'
import { writeWhole } from '../../src/exports/writing'
import { article, events, pack } from './pack'

interface Selector {
  type: string
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}
const collection = JSON.parse(writeWhole(openAnnotations, pack)) as {
  total: number
  first: {
    items: {
      id: string
      event: { quote: string }
      target: { source: { sha256: string }; selector: Selector[] }
    }[]
  }
}
const { items } = collection.first
const scope = document.createElement('p')
// the reader wants a node behind the last quote
scope.append(article.text, '\n')

/** The reader counts UTF-16 code units. */
const toUnits = (characters: number) => Array.from(article.text).slice(0, characters).join('').length

test('another reader of W3C selectors finds each quote, by quote and by position', () => {
  expect(items).toHaveLength(events.length)
  for (const { event, target } of items) {
    const [quote, position] = target.selector
    expect([quote?.type, position?.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector'])
    expect(findQuote(scope, quote!)?.toString()).toBe(event.quote)
    const units = { start: toUnits(position!.start), end: toUnits(position!.end) }
    expect(findPosition(scope, units).toString()).toBe(event.quote)
  }
})

test('positions count characters, not code units; prefix and suffix split none', () => {
  const [quote, position] = items[0]!.target.selector
  const characters = Array.from(article.text)
  expect(characters.slice(position!.start, position!.end).join('')).toBe(quote!.exact)
  expect(position!.start).toBe(events[0]!.evidence.start - 2)
  expect(quote!.prefix).toBe('Fish talks 🐟🐟\n\n')
  for (const { target } of items) {
    for (const side of [target.selector[0]!.prefix, target.selector[0]!.suffix])
      expect(side).not.toMatch(/\p{Cs}/u)
  }
})

test('the source carries its digest', () => {
  expect(items[0]!.target.source.sha256).toMatch(/^[0-9a-f]{64}$/)
})
