import { XMLBuilder } from 'fast-xml-parser'
import type { NewsEvent } from '../extract/types'
import { citation, dateLine, placeLine, speakerLine } from './lines'
import { placedAs, pointsOf, recorder, toPlaces, type EventRecord } from './record'
import type { Wording } from './types'
import type { About, OpenFile } from './writing'

/**
 * KML 2.2 for Google Earth and GIS: a placemark an event, with its days as TimeSpan and one point for each town or site. Events somewhere in
 * an area or along a border are placemarks without a geometry in a folder of their own: a pin would say more than the text.
 */
export const openKml: OpenFile = (about, put) => {
  const read = recorder(about)
  const { labels } = about.wording
  const [head, tail] = shellOf(about)
  const open = new Set<number>()
  put(head)
  return {
    add(batch) {
      const { record } = read(batch)
      for (const event of batch.events) {
        const at = FOLDERS.findIndex(({ has }) => has(placedAs(toPlaces(event))))
        if (!open.has(at)) put(`${FOLDER[0]}${inFolder({ name: labels.folders[FOLDERS[at]!.key] })}`, at + 1)
        open.add(at)
        put(inFolder({ Placemark: toPlacemark(event, record(event), about.wording) }), at + 1)
      }
      return batch.events.length
    },
    end() {
      for (const at of open) put(FOLDER[1], at + 1)
      put(tail, FOLDERS.length + 1)
    },
  }
}

/** What stands before the folders and after them. */
function shellOf({ name, filters, count, total, exportedAt, wording: { labels } }: About) {
  const about = [
    ...filters,
    `${labels.events}: ${labels.count(count, total)}`,
    `${labels.exported}: ${exportedAt}`,
  ]
  const text = toXml({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    kml: {
      '@xmlns': 'http://www.opengis.net/kml/2.2',
      Document: {
        name: clean(name || 'Dateline'),
        description: html(about.join(' · ')),
        Style: Object.entries(COLOURS).map(([status, colour]) => ({
          '@id': status,
          IconStyle: { color: colour },
        })),
      },
    },
  })
  const end = text.lastIndexOf(AROUND[1])
  return [text.slice(0, end), text.slice(end)] as const
}

/** Lines around what stands in the document, and in a folder of it. */
const AROUND = ['<kml>\n <Document>\n', ' </Document>\n</kml>'] as const
const FOLDER = ['  <Folder>\n', '  </Folder>\n'] as const

/** Elements as they stand in a folder. */
function inFolder(elements: object): string {
  const text = toXml({ kml: { Document: { Folder: elements } } })
  const start = AROUND[0].length + FOLDER[0].length
  return text.slice(start, text.lastIndexOf(FOLDER[1]))
}

const XML = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  indentBy: ' ',
})

const toXml = (elements: object): string => XML.build(elements)

type Placed = ReturnType<typeof placedAs>

const FOLDERS = [
  { key: 'point', has: (placed: Placed) => placed === 'exact' || placed === 'near' },
  { key: 'area', has: (placed: Placed) => placed === 'area' || placed === 'border' },
  { key: 'none', has: (placed: Placed) => placed === 'none' },
] as const

/** aabbggrr, as KML writes colours. */
const COLOURS: Readonly<Record<NewsEvent['status'], string>> = {
  happened: 'ff794e1f',
  reported: 'ffb0703a',
  planned: 'ffffffff',
  denied: 'ff8a8a8a',
}

function toPlacemark(event: NewsEvent, record: EventRecord, wording: Wording) {
  const points = pointsOf(toPlaces(event)).map(([lon, lat]) => ({ coordinates: `${lon},${lat}` }))
  return {
    '@id': /^[A-Za-z_][\w.-]*$/.test(event.id) ? event.id : `e_${event.id.replace(/[^\w.-]/g, '_')}`,
    name: clean(event.title),
    description: descriptionOf(event, record, wording),
    ...timeSpan(event),
    styleUrl: `#${event.status}`,
    ExtendedData: { Data: toData(event, record) },
    ...(points.length > 1
      ? { MultiGeometry: { Point: points } }
      : points.length === 1
        ? { Point: points[0] }
        : {}),
  }
}

/** The days of the event; an open side has no end. */
function timeSpan({ when }: NewsEvent) {
  if (!when) return {}
  return {
    TimeSpan: {
      ...(when.open !== 'start' && { begin: when.start }),
      ...(when.open !== 'end' && { end: when.end }),
    },
  }
}

/** Readers of KML show a description as HTML, so the text is escaped for it first and for XML then. */
function descriptionOf(event: NewsEvent, record: EventRecord, wording: Wording): string {
  const speaker = speakerLine(event, wording)
  const place = placeLine(event, wording)
  const facts = [
    dateLine(event, wording),
    wording.status(event),
    place,
    speaker && `${wording.labels.saidBy}: ${speaker}`,
  ]
  return [
    `<p>${html(facts.filter(Boolean).join(' · '))}</p>`,
    `<blockquote>${html(event.evidence.quote)}</blockquote>`,
    `<p>${html(citation(record, wording))}</p>`,
  ].join('')
}

function toData(event: NewsEvent, { link, ...record }: EventRecord) {
  const fields: Record<string, unknown> = { ...record, ...(link && { link }) }
  const places = toPlaces(event).map(
    ({ name, kind, role, countries }) => `${name} (${[kind, role, ...countries].join(', ')})`,
  )
  return Object.entries({ ...fields, places })
    .map(([name, value]) => [name, Array.isArray(value) ? value.join('; ') : value] as const)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({ '@name': name, value: clean(String(value)) }))
}

function html(text: string): string {
  return clean(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** Text without the characters XML 1.0 does not allow. */
function clean(text: string): string {
  return text.replace(NOT_XML, '').replace(LONE, '\ufffd')
}

const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu
const LONE = /\p{Cs}/gu
