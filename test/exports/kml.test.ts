// @vitest-environment jsdom
import { kml } from '@tmcw/togeojson'
import { expect, test } from 'vitest'
import { openKml } from '../../src/exports/kml'
import { writeWhole } from '../../src/exports/writing'
import { events, pack } from './pack'

const parseXml = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml')
const read = (xml: string) => kml(parseXml(xml)).features

const features = read(writeWhole(openKml, pack))
const byId = (id: string) => features.find((feature) => feature.id === id)
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

test('another reader gets a placemark an event', () => {
  expect(features).toHaveLength(events.length)
  for (const event of events) expect(byId(event.id), event.id).toBeDefined()
  expect(byId('ev_1')?.properties?.['name']).toBe('=HYPERLINK("http://example.com")')
})

test('towns are points, areas and borders have none', () => {
  expect(byId('ev_0')?.geometry).toEqual({
    type: 'GeometryCollection',
    geometries: [
      { type: 'Point', coordinates: [5.32, 60.39] },
      { type: 'Point', coordinates: [-77.03, -12.04] },
    ],
  })
  expect(byId('ev_1')?.geometry).toBeNull()
  expect(byId('ev_2')?.geometry).toBeNull()
  expect(byId('ev_3')?.geometry).toEqual({ type: 'Point', coordinates: [5.32, 60.39] })
})

test('days are time spans, an open side has no end', () => {
  expect(byId('ev_2')?.properties?.['timespan']).toEqual({ begin: '2020-07-01', end: '2020-12-31' })
  expect(byId('ev_1')?.properties?.['timespan']).toBeUndefined()
  const since = { ...events[3]!, when: { ...events[3]!.when!, open: 'end' as const } }
  expect(read(writeWhole(openKml, { ...pack, events: [since] }))[0]?.properties?.['timespan']).toEqual({
    begin: '2020-02-29',
    end: '',
  })
})

test('a quote is shown as text, never as HTML', () => {
  const description = byId('ev_1')?.properties?.['description'] as string | { value: string }
  const markup = typeof description === 'string' ? description : description.value
  const shown = new DOMParser().parseFromString(markup, 'text/html')
  expect(plain(shown.querySelector('blockquote')?.textContent ?? '')).toBe(plain(events[1]!.evidence.quote))
  expect(shown.querySelector('b')).toBeNull()
})

test('characters that XML does not allow are dropped', () => {
  const xml = writeWhole(openKml, {
    ...pack,
    events: [{ ...events[3]!, title: 'a\u0000b\u000b\ud800c\uffff' }],
  })
  expect(parseXml(xml).querySelector('parsererror')).toBeNull()
  expect(read(xml)[0]?.properties?.['name']).toBe('ab\ufffdc')
})
