import { CAPITAL, DEGREE, MAGIC, nameOfKey, SEAT, sizeOf, VERSION } from '../../extract/gazetteer'
import { compare, type Entry } from './entries'

/**
 * The bytes `readGazetteer` reads: magic, version, number of sections, their lengths (all 32 bit, little endian), then the
 * sections: header (JSON), names (empty where the first key in capitals is the name), codes of divisions, country names, latitudes and longitudes (1e-3 degrees above -90 and -180),
 * inhabitants (`sizeOf`), differences of geonameids, country, admin1 and admin2 numbers, flags, keys, counts and lists of entries per key.
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
    utf8(entries.map((e) => (e.name === nameOfKey(e.keys[0]!) ? '' : e.name)).join('\n')),
    utf8([...firsts.map((e) => e.admin1), ...seconds.map((e) => e.admin2)].join('\n')),
    utf8([...countryNames].map(([code, names]) => [code, ...names].join('|')).join('\n')),
    planes(entries.map((e) => Math.round((e.lat + 90) * DEGREE))),
    planes(entries.map((e) => Math.round((e.lon + 180) * DEGREE))),
    Uint8Array.from(entries, (e) => sizeOf(e.population)),
    planes(cities.map((e, i) => e.geonameid - (i > 0 ? cities[i - 1]!.geonameid : 0))),
    Uint8Array.from(entries, (e) => countries.indexOf(e.country)),
    planes(entries.map((e) => firstOf.get(e.admin1) ?? 0)),
    planes(entries.map((e) => secondOf.get(e.admin2) ?? 0)),
    Uint8Array.from(entries, (e) => (e.capital ? CAPITAL : 0) | (e.seat ? SEAT : 0)),
    utf8(keys.join('\n')),
    planes(counts),
    planes(lists),
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
    counts: lists.map((list) => list.length),
    lists: lists.flat(),
  }
}

function join(sections: readonly Uint8Array[]): Uint8Array {
  const head = new Uint32Array(3 + sections.length)
  head.set([MAGIC, VERSION, sections.length, ...sections.map((s) => s.length)])
  const size = sections.reduce((sum, s) => sum + s.length, head.byteLength)
  const bytes = new Uint8Array(size)
  bytes.set(new Uint8Array(head.buffer))
  let at = head.byteLength
  for (const section of sections) {
    bytes.set(section, at)
    at += section.length
  }
  return bytes
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** 32-bit numbers as four rows of bytes, the lowest first: rows of like bytes pack better than numbers. */
function planes(numbers: readonly number[]): Uint8Array {
  const count = numbers.length
  const bytes = new Uint8Array(4 * count)
  numbers.forEach((number, i) => {
    for (let plane = 0; plane < 4; plane++) bytes[plane * count + i] = (number >>> (8 * plane)) & 0xff
  })
  return bytes
}
