import type { Place } from '../types'
import type { Candidate } from '../gazetteer'
import { priorOf } from './prior'
import { asciiText, utf8Text } from './text'

export const MAGIC = 0x4c_54_41_44
export const VERSION = 2
export const CAPITAL = 1
export const SEAT = 2
/** Steps a degree is cut into. */
export const DEGREE = 1000
const SECTIONS = 15

const STEPS = 36

/** Inhabitants as one byte on a logarithmic scale, 0 for none; good to 4 %. */
export const sizeOf = (population: number): number =>
  population < 1 ? 0 : Math.min(255, 1 + Math.round(STEPS * Math.log10(population)))

function populationOf(size: number): number {
  const population = size === 0 ? 0 : 10 ** ((size - 1) / STEPS)
  const step = 10 ** Math.max(0, Math.floor(Math.log10(population + 1)) - 1)
  return Math.round(population / step) * step
}

/** "new york city" -> "New York City": the name of a place whose key loses nothing but capitals. */
export const nameOfKey = (key: string): string => key.replace(/(?:^| )[a-z]/g, (start) => start.toUpperCase())

interface Header {
  readonly countries: readonly string[]
  readonly admin1: number
  readonly admin2: number
  readonly cities: number
}

/** The packed part of the gazetteer: divisions and towns. Places are made when they are first asked for. */
export interface Sections {
  /** Key -> its number. */
  readonly keys: Map<string, number>
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
  const lats = numbersOf(part(4))
  const lons = numbersOf(part(5))
  const sizes = part(6)
  const geonameids = numbersOf(part(7))
  const countries = part(8)
  const firsts = numbersOf(part(9))
  const seconds = numbersOf(part(10))
  const flags = part(11)
  const counts = numbersOf(part(13))
  const lists = numbersOf(part(14))
  for (let i = 1; i < geonameids.length; i++) geonameids[i]! += geonameids[i - 1]!
  const divisions = header.admin1 + header.admin2
  if (lats.length !== divisions + header.cities || codes.length !== divisions)
    throw new Error(`gazetteer: ${lats.length} latitudes for ${divisions + header.cities} entries`)

  const keyTexts = asciiText(part(12)).split('\n')
  const ownKeys = new Uint32Array(lats.length)
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) {
    starts[i + 1] = starts[i]! + counts[i]!
    for (let j = starts[i]!; j < starts[i + 1]!; j++) if ((lists[j]! & 1) === 0) ownKeys[lists[j]! >> 1] = i
  }
  const nameOf = (number: number) => names(number) || nameOfKey(keyTexts[ownKeys[number]!]!)
  const firstName = (number: number) => (number === 0 ? undefined : nameOf(number - 1))
  const toPlace = (number: number): Place => {
    const division = number < divisions
    const geonameid = division ? undefined : geonameids[number - divisions]!
    return {
      name: nameOf(number),
      countries: [header.countries[countries[number]!]!],
      lat: (lats[number]! - 90 * DEGREE) / DEGREE,
      lon: (lons[number]! - 180 * DEGREE) / DEGREE,
      population: populationOf(sizes[number]!),
      id: division ? `admin:${codes[number]}` : `gn:${geonameid}`,
      kind: division ? 'admin' : 'city',
      admin: number < header.admin1 ? undefined : firstName(firsts[number]!),
      geonameid,
    }
  }
  const made: (Candidate | undefined)[] = []
  const candidate = (ref: number): Candidate => {
    const ready = made[ref]
    if (ready) return ready
    const number = ref >> 1
    const [first, second] = [firsts[number]!, seconds[number]!]
    const twin = made[ref ^ 1]
    const place = twin ? twin.place : toPlace(number)
    // "Pamplona / Iruña" is called either
    const own = (ref & 1) === 0 || place.name.includes('/')
    const admin1 = first === 0 || number < header.admin1 ? null : `admin:${codes[first - 1]}`
    const capital = (flags[number]! & CAPITAL) !== 0
    const seat = (flags[number]! & SEAT) !== 0
    const fresh: Candidate = {
      place,
      own,
      admin1,
      admin2: second === 0 || number < divisions ? null : `admin:${codes[header.admin1 + second - 1]}`,
      capital,
      seat,
      prior: priorOf(place, own, admin1, capital, seat),
    }
    made[ref] = fresh
    return fresh
  }
  const keys = new Map<string, number>()
  keyTexts.forEach((key, i) => keys.set(key, i))
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
      if (number === undefined || number < 0) return []
      return Array.from(lists.subarray(starts[number], starts[number + 1]), candidate)
    },
    byId: (id) => {
      const number = numberById(id)
      return number === undefined ? null : candidate(number * 2).place
    },
    town: (geonameid) => {
      const at = geonameids.indexOf(geonameid)
      return at < 0 ? null : candidate((divisions + at) * 2)
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
    at += length
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

/** 32-bit numbers from four rows of bytes, the lowest first. */
function numbersOf(bytes: Uint8Array): Uint32Array {
  const count = bytes.length / 4
  const numbers = new Uint32Array(count)
  for (let i = 0; i < count; i++)
    numbers[i] =
      bytes[i]! | (bytes[count + i]! << 8) | (bytes[2 * count + i]! << 16) | (bytes[3 * count + i]! << 24)
  return numbers
}
