import { FACETS, type FacetId } from '../facets/columns'
import { noFilters, type Filters } from '../facets/filters'
import { LANES, type State } from './store'

/** The part of the state a link carries. */
export type Linked = Pick<
  State,
  'filters' | 'selected' | 'reading' | 'pinned' | 'mapWindow' | 'timeWindow' | 'foldGaps' | 'lanes'
>

const KEYS: Readonly<Record<FacetId, string>> = {
  theme: 'th',
  status: 'st',
  actor: 'a',
  place: 'p',
  placeAt: 'pa',
  placeAbout: 'pb',
  article: 's',
  outlet: 'o',
  placed: 'pc',
  dated: 'dc',
  type: 'ty',
  speaker: 'by',
}
/** Where a link's event stands: its article and a character. */
export const AT = 'at'
const OWN = new Set([
  AT,
  ...Object.values(KEYS),
  'v',
  't',
  'tc',
  'q',
  'm',
  'w',
  'fold',
  'ln',
  'e',
  'r',
  'pin',
  'po',
  'rw',
  'iv',
  'co',
])
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The hash of a state, without `#`; parameters of `before` that are not this page's are kept. */
export function toHash(state: Linked, before = ''): string {
  const { filters, mapWindow, timeWindow } = state
  const parts: string[] = []
  const add = (key: string, value: string) => parts.push(`${key}=${value}`)
  for (const id of FACETS) {
    const chosen = filters.values[id]
    if (chosen?.length) add(KEYS[id], chosen.map(encode).join(','))
  }
  if (filters.from || filters.to) add('t', `${filters.from ?? ''}..${filters.to ?? ''}`)
  if (filters.certain) add('tc', '1')
  if (filters.text) add('q', encode(filters.text))
  if (filters.reportedFrom || filters.reportedTo)
    add('rw', `${filters.reportedFrom ?? ''}..${filters.reportedTo ?? ''}`)
  if (filters.inMap) add('iv', '1')
  if (mapWindow) add('m', `${mapWindow.lat.toFixed(3)},${mapWindow.lon.toFixed(3)},${mapWindow.zoom}`)
  if (timeWindow) add('w', `${timeWindow.from}..${timeWindow.to}`)
  if (!state.foldGaps) add('fold', '0')
  if (state.lanes !== 'none') add('ln', state.lanes)
  if (state.selected) add('e', encode(state.selected))
  if (state.selected && state.reading) add('r', '1')
  if (state.pinned.length > 0) add('pin', state.pinned.map(encode).join(','))
  if (filters.only) add('po', '1')
  const foreign = before.split('&').filter((part) => part && !OWN.has(part.split('=')[0]!))
  if (parts.length === 0 && foreign.length === 0) return ''
  return ['v=1', ...parts, ...foreign].join('&')
}

/** What a hash asks for. Values are not checked against the collection; what cannot be read is in `unread`. */
export function fromHash(
  hash: string,
): Linked & { readonly unread: readonly string[]; readonly stood: string } {
  const given = new Map<string, string>()
  for (const part of hash.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=')
    if (at > 0) given.set(part.slice(0, at), part.slice(at + 1))
  }
  const list = (key: string) => (given.get(key) ?? '').split(',').filter(Boolean).map(decode)
  const values: Partial<Record<FacetId, readonly string[]>> = {}
  for (const id of FACETS) if (given.has(KEYS[id]) && list(KEYS[id]).length > 0) values[id] = list(KEYS[id])
  // links made when countries were a group of their own
  const inCountries = list('co').map((code) => `country:${code}`)
  if (inCountries.length > 0) values.place = [...(values.place ?? []), ...inCountries]
  const unread: string[] = []
  const days = (key: string): readonly [string | null, string | null] => {
    const [from, to] = (given.get(key) ?? '..').split('..')
    const bad = [from, to].filter((day) => day && !isDay(day))
    if (bad.length > 0 || to === undefined) unread.push(given.get(key)!)
    return [from && isDay(from) ? from : null, to && isDay(to) ? to : null]
  }
  const [from, to] = days('t')
  const windowDays = days('w')
  const [reportedFrom, reportedTo] = days('rw')
  const pinned = list('pin')
  const lanes = LANES.find((one) => one === given.get('ln'))
  if (given.has('ln') && !lanes) unread.push(given.get('ln')!)
  const filters: Filters = {
    ...noFilters,
    values,
    from,
    to,
    certain: given.get('tc') === '1',
    text: decode(given.get('q') ?? ''),
    reportedFrom,
    reportedTo,
    only: given.get('po') === '1' && pinned.length > 0 ? pinned : null,
    inMap: given.get('iv') === '1',
  }
  const [lat, lon, zoom] = (given.get('m') ?? '').split(',').map(Number)
  const isWindow = [lat, lon, zoom].every(Number.isFinite)
  return {
    filters,
    mapWindow: isWindow ? { lat: lat!, lon: lon!, zoom: zoom! } : null,
    timeWindow: windowDays[0] && windowDays[1] ? { from: windowDays[0], to: windowDays[1] } : null,
    foldGaps: given.get('fold') !== '0',
    selected: given.has('e') ? decode(given.get('e')!) : null,
    reading: given.get('r') === '1',
    lanes: lanes ?? 'none',
    pinned,
    unread,
    stood: decode(given.get(AT) ?? ''),
  }
}

/** Whether two states differ in what Back should undo: filters, selection and pins, not panning. */
export function differsForBack(a: Linked, b: Linked): boolean {
  return (
    filtersDiffer(a.filters, b.filters) ||
    a.selected !== b.selected ||
    a.reading !== b.reading ||
    a.pinned !== b.pinned
  )
}

/** What the map has in view follows from panning. */
function filtersDiffer(a: Filters, b: Filters): boolean {
  return (Object.keys(a) as (keyof Filters)[]).some((key) => key !== 'inView' && a[key] !== b[key])
}

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text))
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%20/g, '+').replace(/%3A/g, ':')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '))
  } catch {
    return text
  }
}
