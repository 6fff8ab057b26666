import { CAPITAL, MAGIC, SEAT, VERSION } from '../../extract/gazetteer'
import { compare, type Entry } from './entries'

/**
 * The bytes `readGazetteer` reads: magic, version, number of sections, their lengths (all 32 bit, little endian), then the
 * sections, each padded to four bytes: header (JSON), names, codes of divisions, country names, latitudes, longitudes (1e-4
 * degrees), populations, geonameids, country, admin1 and admin2 numbers, flags, keys, counts and lists of entries per key.
 */
export function pack(
  entries: readonly Entry[],
  countryNames: ReadonlyMap<string, readonly string[]>,
): Uint8Array {
  const countries = [...new Set(entries.map((e) => e.country))].sort(compare)
  const firsts = entries.filter((e) => e.kind === 'admin1')
  const seconds = entries.filter((e) => e.kind === 'admin2')
  const cities = entries.slice(firsts.length + seconds.length)
  const firstOf = new Map(firsts.map((e, i) => [e.admin1, i + 1]))
  const secondOf = new Map(seconds.map((e, i) => [e.admin2, i + 1]))
  const { keys, counts, lists } = index(entries)
  const header = {
    countries,
    admin1: firsts.length,
    admin2: seconds.length,
    cities: cities.length,
    source: 'GeoNames (CC BY 4.0), Unicode CLDR',
  }
  return join([
    utf8(JSON.stringify(header)),
    utf8(entries.map((e) => e.name).join('\n')),
    utf8([...firsts.map((e) => e.admin1), ...seconds.map((e) => e.admin2)].join('\n')),
    utf8([...countryNames].map(([code, names]) => [code, ...names].join('|')).join('\n')),
    bytesOf(Int32Array.from(entries, (e) => Math.round(e.lat * 1e4))),
    bytesOf(Int32Array.from(entries, (e) => Math.round(e.lon * 1e4))),
    bytesOf(Uint32Array.from(entries, (e) => twoDigits(e.population))),
    bytesOf(Uint32Array.from(cities, (e) => e.geonameid)),
    bytesOf(Uint8Array.from(entries, (e) => countries.indexOf(e.country))),
    bytesOf(Uint16Array.from(entries, (e) => firstOf.get(e.admin1) ?? 0)),
    bytesOf(Uint16Array.from(entries, (e) => secondOf.get(e.admin2) ?? 0)),
    bytesOf(Uint8Array.from(entries, (e) => (e.capital ? CAPITAL : 0) | (e.seat ? SEAT : 0))),
    utf8(keys.join('\n')),
    bytesOf(counts),
    bytesOf(lists),
  ])
}

/** Sorted keys, how many entries each has, and the entries: twice their number, plus one where the key is an alternate name. */
function index(entries: readonly Entry[]) {
  const found = new Map<string, number[]>()
  entries.forEach((entry, number) => {
    entry.keys.forEach((key, i) => {
      const list = found.get(key) ?? []
      list.push(number * 2 + (i === 0 ? 0 : 1))
      found.set(key, list)
    })
  })
  const keys = [...found.keys()].sort(compare)
  const lists = keys.map((key) =>
    found.get(key)!.sort((a, b) => entries[b >> 1]!.population - entries[a >> 1]!.population || a - b),
  )
  return {
    keys,
    counts: Uint16Array.from(lists, (list) => list.length),
    lists: Uint32Array.from(lists.flat()),
  }
}

function join(sections: readonly Uint8Array[]): Uint8Array {
  const head = new Uint32Array(3 + sections.length)
  head.set([MAGIC, VERSION, sections.length, ...sections.map((s) => s.length)])
  const size = sections.reduce((sum, s) => sum + Math.ceil(s.length / 4) * 4, head.byteLength)
  const bytes = new Uint8Array(size)
  bytes.set(bytesOf(head))
  let at = head.byteLength
  for (const section of sections) {
    bytes.set(section, at)
    at += Math.ceil(section.length / 4) * 4
  }
  return bytes
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (array: Int32Array | Uint32Array | Uint16Array | Uint8Array) =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
const twoDigits = (n: number) => (n < 100 ? n : Number(n.toPrecision(2)))
