import { openAnnotations } from './annotations'
import { openCsv } from './csv'
import { openGeoJson } from './geojson'
import { openIcs } from './ics'
import { openKml } from './kml'
import { openMarkdown } from './markdown'
import type { OpenFile } from './writing'

export type FormatId = 'csv' | 'geojson' | 'json' | 'kml' | 'ics' | 'md'

export interface Format {
  readonly extension: string
  readonly type: string
  readonly open: OpenFile
}

/** The files events can be written to. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', open: openCsv },
  geojson: { extension: 'geojson', type: 'application/geo+json', open: openGeoJson },
  json: { extension: 'json', type: 'application/ld+json', open: openAnnotations },
  kml: { extension: 'kml', type: 'application/vnd.google-earth.kml+xml', open: openKml },
  ics: { extension: 'ics', type: 'text/calendar;charset=utf-8', open: openIcs },
  md: { extension: 'md', type: 'text/markdown;charset=utf-8', open: openMarkdown },
}

/** A file's name from its collection and the day of its newest article: `seeds-2024-11-08.csv`. */
export function fileName(collection: string, newest: string | null, extension: string, part = ''): string {
  const name = (collection || 'dateline')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return `${[name.slice(0, 60) || 'dateline', newest, part].filter(Boolean).join('-')}.${extension}`
}
