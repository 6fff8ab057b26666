import type { Place } from '../types'
import type { Candidate } from '../gazetteer'
import { asciiText, utf8Text } from './text'

export const MAGIC = 0x4c_54_41_44
export const VERSION = 1
export const CAPITAL = 1
export const SEAT = 2
const SECTIONS = 15

interface Header {
  readonly countries: readonly string[]
  readonly admin1: number
  readonly admin2: number
  readonly cities: number
}

/** The packed part of the gazetteer: divisions and towns. Places are made when they are first asked for. */
export interface Sections {
  /** Key -> its number. */
  readonly keys: ReadonlyMap<string, number>
  readonly candidates: (key: string) => readonly Candidate[]
  readonly byId: (id: string) => Place | null
  /** A division by its GeoNames code: `US.TX`. */
  readonly division: (code: string) => Candidate | null
  readonly town: (geonameid: number) => Candidate | null
  readonly countryNames: ReadonlyMap<string, readonly string[]>
}

/** Checks magic, version and lengths and opens the sections; the layout is the packer's. */
export function readSections(bytes: Uint8Array): Sections {
  const parts = cut(bytes)
  const part = (n: number) => parts[n]!
  const header = JSON.parse(utf8Text(part(0))) as Header
  const names = lineReader(part(1))
  const codes = utf8Text(part(2)).split('\n')
  const lats = new Int32Array(copyOf(part(4)))
  const lons = new Int32Array(copyOf(part(5)))
  const populations = new Uint32Array(copyOf(part(6)))
  const geonameids = new Uint32Array(copyOf(part(7)))
  const countries = part(8)
  const firsts = new Uint16Array(copyOf(part(9)))
  const seconds = new Uint16Array(copyOf(part(10)))
  const flags = part(11)
  const counts = new Uint16Array(copyOf(part(13)))
  const lists = new Uint32Array(copyOf(part(14)))
  const divisions = header.admin1 + header.admin2
  if (lats.length !== divisions + header.cities || codes.length !== divisions)
    throw new Error(`gazetteer: ${lats.length} latitudes for ${divisions + header.cities} entries`)

  const firstName = (number: number) => (number === 0 ? undefined : names(number - 1))
  const toPlace = (number: number): Place => {
    const country = header.countries[countries[number]!]!
    const base = {
      name: names(number),
      countries: [country],
      lat: lats[number]! / 1e4,
      lon: lons[number]! / 1e4,
      population: populations[number]!,
    }
    if (number < header.admin1) return { ...base, id: `admin:${codes[number]}`, kind: 'admin' }
    const admin = firstName(firsts[number]!)
    if (number < divisions) return { ...base, id: `admin:${codes[number]}`, kind: 'admin', admin }
    const geonameid = geonameids[number - divisions]!
    return { ...base, id: `gn:${geonameid}`, kind: 'city', admin, geonameid }
  }
  const made: (Candidate | undefined)[] = []
  const candidate = (ref: number): Candidate => {
    const ready = made[ref]
    if (ready) return ready
    const number = ref >> 1
    const [first, second] = [firsts[number]!, seconds[number]!]
    const twin = made[ref ^ 1]
    const fresh: Candidate = {
      place: twin ? twin.place : toPlace(number),
      own: (ref & 1) === 0,
      admin1: first === 0 || number < header.admin1 ? null : `admin:${codes[first - 1]}`,
      admin2: second === 0 || number < divisions ? null : `admin:${codes[header.admin1 + second - 1]}`,
      capital: (flags[number]! & CAPITAL) !== 0,
      seat: (flags[number]! & SEAT) !== 0,
    }
    made[ref] = fresh
    return fresh
  }
  const keys = new Map<string, number>()
  asciiText(part(12))
    .split('\n')
    .forEach((key, i) => keys.set(key, i))
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!
  if (keys.size !== counts.length || starts[counts.length] !== lists.length)
    throw new Error(`gazetteer: ${keys.size} keys, ${counts.length} counts`)

  const numberOfCode = new Map(codes.map((code, i) => [code, i]))
  let numberOfId: Map<number, number> | null = null
  const numberById = (id: string): number | undefined => {
    if (id.startsWith('admin:')) return numberOfCode.get(id.slice(6))
    numberOfId ??= new Map(Array.from(geonameids, (geonameid, i) => [geonameid, divisions + i]))
    return id.startsWith('gn:') ? numberOfId.get(Number(id.slice(3))) : undefined
  }
  const countryNames = new Map(
    utf8Text(part(3))
      .split('\n')
      .map((line) => line.split('|'))
      .map(([code, ...own]) => [code!, own]),
  )
  return {
    keys,
    countryNames,
    candidates: (key) => {
      const number = keys.get(key)
      if (number === undefined) return []
      return Array.from(lists.subarray(starts[number], starts[number + 1]), candidate)
    },
    byId: (id) => {
      const number = numberById(id)
      return number === undefined ? null : candidate(number * 2).place
    },
    town: (geonameid) => {
      const number = numberById(`gn:${geonameid}`)
      return number === undefined ? null : candidate(number * 2)
    },
    division: (code) => {
      const number = numberOfCode.get(code)
      return number === undefined ? null : candidate(number * 2)
    },
  }
}

function cut(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length < 12) throw new Error(`gazetteer: only ${bytes.length} bytes`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== MAGIC) throw new Error('gazetteer: not a gazetteer file')
  const version = view.getUint32(4, true)
  if (version !== VERSION) throw new Error(`gazetteer: version ${version}, expected ${VERSION}`)
  const count = view.getUint32(8, true)
  if (count !== SECTIONS || bytes.length < 12 + 4 * count)
    throw new Error(`gazetteer: ${count} sections, expected ${SECTIONS}`)
  const parts: Uint8Array[] = []
  let at = 12 + 4 * count
  for (let i = 0; i < count; i++) {
    const length = view.getUint32(12 + 4 * i, true)
    if (at + length > bytes.length) throw new Error(`gazetteer: cut off in section ${i} of ${count}`)
    parts.push(bytes.subarray(at, at + length))
    at += Math.ceil(length / 4) * 4
  }
  return parts
}

/** The lines of a text by number, decoded when asked for. */
function lineReader(bytes: Uint8Array): (number: number) => string {
  const ends: number[] = []
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ends.push(at)
  ends.push(bytes.length)
  return (number) => utf8Text(bytes.subarray(number === 0 ? 0 : ends[number - 1]! + 1, ends[number]))
}

/** Own memory, so that typed arrays of wider elements are aligned. */
const copyOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer
