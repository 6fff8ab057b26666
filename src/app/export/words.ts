import type { FormatId } from '../../exports/formats'
import { words } from '../words'
import { grouped as inEnglish } from '../words/en-counts'
import { counted, events, grouped } from '../words/ru-counts'

const n = (count: number, one: string) => `${inEnglish(count)} ${count === 1 ? one : `${one}s`}`

/** The strings of the export dialog. */
export interface ExportWords {
  readonly heading: string
  readonly which: string
  readonly filtered: (count: number) => string
  readonly all: (count: number) => string
  readonly filters: (names: string) => string
  readonly groups: { readonly data: string; readonly page: string; readonly pictures: string }
  /** What each export is for, in a line. */
  readonly formats: Readonly<Record<FormatId, readonly [name: string, use: string]>>
  readonly points: (count: number, all: number) => string
  readonly dated: (count: number, all: number) => string
  readonly html: readonly [name: string, use: string]
  readonly map: readonly [name: string, use: string]
  readonly timeline: readonly [name: string, use: string]
  readonly working: (name: string) => string
  readonly saved: (file: string, size: string) => string
  /** What is in a file: of `all` events those that it has a place for. */
  readonly holds: (events: number, all: number) => string
  /** `done` of `all` events were written; none were counted where `all` is 0. */
  readonly failed: (what: string, why: string, done: number, all: number) => string
  readonly progress: string
  readonly far: (done: number, all: number) => string
  readonly cancel: string
  readonly cancelled: string
  /** Instead of the offer of one file. */
  readonly noHtml: string
  readonly size: (bytes: number) => string
  readonly mapView: (lat: string, lon: string, zoom: string) => string
  readonly timeView: (days: string) => string
  readonly certainOnly: string
}

/** The same in the page's language now. */
export const exportWords = (): ExportWords => (words.language === 'ru' ? ru : en)

const size = (bytes: number, kilo: string, mega: string) =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} ${kilo}` : `${(bytes / 1e6).toFixed(1)} ${mega}`

const en: ExportWords = {
  heading: 'Export',
  which: 'Which events',
  filtered: (count) => n(count, 'filtered event'),
  all: (count) => `All ${n(count, 'event')}`,
  filters: (names) => `Filtered by ${names}`,
  groups: { data: 'Events', page: 'The page', pictures: 'Pictures, as shown now' },
  formats: {
    csv: ['CSV', 'For spreadsheets: one row an event.'],
    geojson: ['GeoJSON', 'For GIS and web maps.'],
    kml: ['KML', 'For Google Earth, with time spans.'],
    ics: ['Calendar', 'For calendars (ICS), planned events as tentative.'],
    json: ['Annotations', 'For programs: W3C web annotations (JSON) that find each quote again.'],
    md: ['Evidence pack', 'Markdown: quotes with their characters, SHA-256 of each article, filters, link.'],
  },
  points: (count, all) => `${count} of ${all} at a point; areas are named, never pinned.`,
  dated: (count, all) => `${count} of ${all} have a date.`,
  html: ['One HTML file', 'Map, timeline, list and articles of these events; opens from disk, offline.'],
  map: ['Map', 'PNG at twice the size on the screen.'],
  timeline: ['Timeline', 'PNG at twice the size on the screen.'],
  working: (name) => `Making ${name}…`,
  saved: (file, holds) => `Saved ${file}, ${holds}`,
  holds: (count, all) => (count === all ? n(count, 'event') : `${inEnglish(count)} of ${n(all, 'event')}`),
  failed: (what, why, done, all) =>
    `${what} could not be made: ${why}${all > 0 ? ` It stopped at ${inEnglish(done)} of ${n(all, 'event')}; nothing was saved.` : ''}`,
  progress: 'Events written',
  far: (done, all) => `${inEnglish(done)} of ${n(all, 'event')}. Closing this window cancels it.`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  noHtml:
    'There is no one HTML file of this collection: a page that holds all its articles itself stays quick up to some 50,000 events.',
  size: (bytes) => size(bytes, 'KB', 'MB'),
  mapView: (lat, lon, zoom) => `map centred on ${lat}, ${lon} at zoom ${zoom}`,
  timeView: (days) => `timeline of ${days}`,
  certainOnly: 'only dates certain to be inside',
}

/** "3 из 20 событий" */
const outOf = (count: number, all: number) =>
  `${grouped(count)} из ${counted(all, 'события', 'событий', 'событий')}`

const ru: ExportWords = {
  heading: 'Экспорт',
  which: 'Какие события',
  filtered: (count) => counted(count, 'отобранное событие', 'отобранных события', 'отобранных событий'),
  all: (count) => `Все ${events(count)}`,
  filters: (names) => `Отбор — ${names}`,
  groups: { data: 'События', page: 'Страница', pictures: 'Картинки — как сейчас на экране' },
  formats: {
    csv: ['CSV', 'Для таблиц: одно событие в строке.'],
    geojson: ['GeoJSON', 'Для ГИС и карт в сети.'],
    kml: ['KML', 'Для Google Earth, с промежутками времени.'],
    ics: ['Календарь', 'Для календарей (ICS); планы — как предварительные.'],
    json: ['Аннотации', 'Для программ: веб-аннотации W3C (JSON), по которым находится каждая цитата.'],
    md: ['Досье', 'Markdown: цитаты с номерами знаков, SHA-256 каждой статьи, фильтры, ссылка.'],
  },
  points: (count, all) => `Точкой — ${count} из ${all}; области названы, но не отмечены точкой.`,
  dated: (count, all) => `С датой — ${count} из ${all}.`,
  html: [
    'Один файл HTML',
    'Карта, шкала времени, список и статьи этих событий; открывается с диска, без сети.',
  ],
  map: ['Карта', 'PNG вдвое крупнее, чем на экране.'],
  timeline: ['Шкала времени', 'PNG вдвое крупнее, чем на экране.'],
  working: (name) => `${name}: готовится…`,
  saved: (file, holds) => `Сохранено: ${file}, ${holds}`,
  holds: (count, all) => (count === all ? events(count) : outOf(count, all)),
  failed: (what, why, done, all) =>
    `${what}: не получилось. ${why}${all > 0 ? ` Записано ${outOf(done, all)}; ничего не сохранено.` : ''}`,
  progress: 'Записано событий',
  far: (done, all) => `${outOf(done, all)}. Если закрыть окно, экспорт отменится.`,
  cancel: 'Отменить',
  cancelled: 'Отменено. Ничего не сохранено.',
  noHtml:
    'Одним файлом HTML эта коллекция не сохраняется: страница, в которой лежат все статьи, работает быстро примерно до 50 000 событий.',
  size: (bytes) => size(bytes, 'КБ', 'МБ'),
  mapView: (lat, lon, zoom) => `карта с центром ${lat}, ${lon}, масштаб ${zoom}`,
  timeView: (days) => `шкала времени: ${days}`,
  certainOnly: 'только даты, которые точно внутри',
}
