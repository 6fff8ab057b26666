import { expect, test } from 'vitest'
import { readHeader } from '../../src/extract/header'
import { findSentences } from '../../src/extract/sentences'

const read = (text: string, title?: string) => {
  const header = readHeader({ id: 'a', text, title }, findSentences(text))
  return { ...header, place: header.dateline && text.slice(header.dateline.start, header.dateline.end) }
}

test.each<[string, string | null, string | null]>([
  ['PORTO (Wire One): The bridge reopened.', 'PORTO', 'Wire One'],
  ['BISHKEK, September 17. /TASS/. Officials met on Monday.', 'BISHKEK', 'TASS'],
  ['NAIROBI, Kenya (AP) _ A bus overturned on Monday.', 'NAIROBI, Kenya', 'AP'],
  ['Washington (CNN) -- The vote was close.', 'Washington', 'CNN'],
  ['TEL AVIV, June 20 (Reuters) - The market fell.', 'TEL AVIV', 'Reuters'],
  ['WASHINGTON — The vote was close.', 'WASHINGTON', null],
  ['Flood hits coast\n\nLIMA, Peru (Wire) - Rain fell.', 'LIMA, Peru', 'Wire'],
  ['(Reuters) - The market fell.', null, 'Reuters'],
  ['(Reuters, Sept 20, 2022) The market fell.', null, 'Reuters'],
  ['YEREVAN/BAKU, Sept 28, 2022 (Wire) — Both sides fired.', 'YEREVAN', 'Wire'],
  ['Oslo, Norway/Lund, 14 November 2023 - The pact was signed.', 'Oslo, Norway', null],
  ['Port shut\n\nBy A. Writer\n\nPublished 3 May\n\nLIMA - Dockers struck.', 'LIMA', null],
  // nothing that only looks like one
  ['Port shut.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nLIMA - Dockers struck.', null, null],
  ['(The market) fell on Monday.', null, null],
  ['The World Health Board (WHB) has met.', null, null],
  ['The minister (left) spoke on Monday.', null, null],
  ['Officials of the Council (COX) met.', null, null],
  ['Rain fell in Lima on Monday.', null, null],
])('dateline of %j', (text, place, outlet) => {
  expect(read(text)).toMatchObject({ place, outlet })
})

test.each<[string, string]>([
  ['Flood hits coast\n\nRain fell in Lima on Monday. It was heavy.', 'Flood hits coast'],
  ['Rain fell in Lima on Monday. It was heavy.', 'Rain fell in Lima on Monday.'],
])('title of %j', (text, title) => {
  expect(read(text).title).toBe(title)
})

test('a given title stands', () => {
  expect(read('Rain fell.', 'Rain').title).toBe('Rain')
})

test.each<[string, string | null]>([
  ['SAN PORTO The court ruled on Monday.', 'SAN PORTO'],
  ['PORTO A court ruled on Monday.', 'PORTO'],
  ['Porto (WireNews) Since Monday a court sits.', 'Porto'],
  ['Porto: The court ruled on Monday.', 'Porto'],
  // no town, or no more than the beginning of a sentence
  ['NASA The agency ruled on Monday.', null],
  ['Holm (WireNews) Since Monday a court sits.', null],
  ['PORTO COURT rules on Monday.', null],
  ['Porto (the town) sits by a river.', null],
  ['Porto: rain fell on Monday.', null],
  ['The court in PORTO The Hague ruled.', null],
])('a town without a mark: %j', (text, place) => {
  const isTown = (name: string) => /^(?:san )?porto$/i.test(name)
  const { dateline } = readHeader({ id: 'a', text }, findSentences(text), isTown)
  expect(dateline && text.slice(dateline.start, dateline.end)).toBe(place)
})
