import { toAnnotations } from './annotations'
import { toCsv } from './csv'
import { toGeoJson } from './geojson'
import { toIcs } from './ics'
import { toKml } from './kml'
import { toMarkdown } from './markdown'
import type { Pack } from './types'

export type FormatId = 'csv' | 'geojson' | 'json' | 'kml' | 'ics' | 'md'

export interface Format {
  readonly extension: string
  readonly type: string
  readonly write: (pack: Pack) => string
}

/** The files events can be written to. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', write: toCsv },
  geojson: { extension: 'geojson', type: 'application/geo+json', write: toGeoJson },
  json: { extension: 'json', type: 'application/ld+json', write: toAnnotations },
  kml: { extension: 'kml', type: 'application/vnd.google-earth.kml+xml', write: toKml },
  ics: { extension: 'ics', type: 'text/calendar;charset=utf-8', write: toIcs },
  md: { extension: 'md', type: 'text/markdown;charset=utf-8', write: toMarkdown },
}

/** A file's name from its collection and its newest article: `seeds-2024-11-08.csv`. */
export function fileName(pack: Pick<Pack, 'name' | 'articles'>, extension: string, part = ''): string {
  const name = (pack.name || 'dateline')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  const days = pack.articles.flatMap(({ published }) => (published ? [published.day] : []))
  const newest = days.reduce((a, b) => (a > b ? a : b), '')
  return `${[name.slice(0, 60) || 'dateline', newest, part].filter(Boolean).join('-')}.${extension}`
}
