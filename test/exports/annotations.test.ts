// @vitest-environment jsdom
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom'
import { expect, test } from 'vitest'
import { toAnnotations } from '../../src/exports/annotations'
import { article, events, pack } from './pack'

interface Selector {
  type: string
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}
const collection = JSON.parse(toAnnotations(pack)) as {
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
scope.textContent = article.text

async function found(matches: AsyncIterable<Range>): Promise<string[]> {
  const texts: string[] = []
  for await (const range of matches) texts.push(range.toString())
  return texts
}

test('another reader of W3C selectors finds each quote, once, by quote and by position', async () => {
  expect(items).toHaveLength(events.length)
  for (const { event, target } of items) {
    const [quote, position] = target.selector
    expect([quote?.type, position?.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector'])
    const byQuote = createTextQuoteSelectorMatcher({ ...quote!, type: 'TextQuoteSelector' })
    const byPosition = createTextPositionSelectorMatcher({ ...position!, type: 'TextPositionSelector' })
    expect(await found(byQuote(scope))).toEqual([event.quote])
    expect(await found(byPosition(scope))).toEqual([event.quote])
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
