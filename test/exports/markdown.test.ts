import { Parser, type Node } from 'commonmark'
import { expect, test } from 'vitest'
import { RU } from '../../src/exports/labels'
import { openMarkdown } from '../../src/exports/markdown'
import { writeWhole } from '../../src/exports/writing'
import { sha256 } from '../../src/exports/sha256'
import { article, events, pack } from './pack'

const markdown = writeWhole(openMarkdown, pack)
const nodes = new Parser().parse(markdown)

/** The text of every node of a type, as a reader shows it. */
function texts(type: Node['type']): string[] {
  const out: string[] = []
  const walker = nodes.walker()
  let open: string | null = null
  for (let step = walker.next(); step; step = walker.next()) {
    if (step.node.type === type) {
      if (step.entering) open = ''
      else {
        out.push(open ?? '')
        open = null
      }
    } else if (open !== null && step.entering)
      open += step.node.type === 'softbreak' ? ' ' : (step.node.literal ?? '')
  }
  return out
}

test('another reader gets every quote word for word', () => {
  expect(texts('block_quote')).toEqual(events.map((event) => event.evidence.quote.replace(/\s+/g, ' ')))
})

test('headings are the titles, whatever is in them', () => {
  expect(texts('heading')).toEqual([
    'Evidence: fish & salt',
    'Articles',
    'Events',
    ...events.map((event, i) => `${i + 1}. ${event.title}`),
  ])
})

test('nothing of an article becomes markup', () => {
  expect(texts('html_inline')).toEqual([])
  expect(texts('html_block')).toEqual([])
  expect(texts('emph')).toEqual([])
})

test('says what was exported and from which text', () => {
  const items = texts('item')
  expect(items).toContain('Events: 4 of 9')
  expect(items).toContain('Filters: Theme: Diplomacy or Economy; Search: “fish”')
  expect(items).toContain(`Link: ${pack.link}`)
  const { start, end } = events[0]!.evidence
  expect(items).toContain(
    `Source: north/fish talks.txt, sentence 1, characters ${start}–${end}, SHA-256 ${sha256(article.text)}`,
  )
  expect(items).toContain('Date: second half of 2020 — 2020-07/2020-12')
  expect(items).toContain('Place: Norway (northern; somewhere in it)')
})

test('a table row an article', () => {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
  expect(rows).toHaveLength(3)
  expect(rows[2]!.replace(/\\\|/g, '').split('|')).toHaveLength(8)
})

test('the same in Russian, the quotes as they are', () => {
  const russian = writeWhole(openMarkdown, { ...pack, wording: { ...pack.wording, labels: RU } })
  expect(russian).toContain('- **События:** 4 из 9')
  expect(russian).toContain('предложение 1, знаки ')
  expect(russian.match(/^> .*$/gm)).toEqual(markdown.match(/^> .*$/gm))
  expect(russian).not.toMatch(/\*\*[A-Z]/)
})

test('says what was corrected by hand, what had been read, and what a reader wrote', () => {
  const items = texts('item')
  expect(items).toContain('Corrected by hand: title (as read: Nobody | said so), date (as read: undated)')
  expect(items).toContain('Corrected by hand: event made by hand')
  expect(items).toContain('Marked: starred')
  expect(items).toContain('Note: =ask *them*')
})
