import { gzipSync } from 'node:zlib'
import { chooseCities, chooseDivisions, type Choice } from './entries'
import { pack } from './pack'
import { readAdmin1, readAdmin2, readCountryNames, readPlaces } from './sources'

const standardChoice: Choice = {
  population: 5000,
  small: { countries: ['US', 'CA', 'GB', 'IE', 'AU', 'NZ'], population: 1000 },
  counties: ['US', 'GB', 'IE', 'CA'],
}

/** The gazetteer as gzipped bytes, from the pinned npm packages; the same packages give the same bytes. */
export async function makeGazetteer(
  progress: (line: string) => void,
  choice: Choice = standardChoice,
): Promise<Uint8Array> {
  const places = readPlaces()
  const cities = chooseCities(places, choice)
  const wanted = new Set(choice.counties)
  const counties = readAdmin2().filter(({ code }) => wanted.has(code.slice(0, 2)))
  const divisions = [
    ...chooseDivisions(readAdmin1(), 'admin1', places),
    ...chooseDivisions(counties, 'admin2', places),
  ]
  const bytes = pack([...divisions, ...cities], readCountryNames())
  const zipped = gzipSync(bytes, { level: 9 })
  progress(
    `gazetteer: ${cities.length} places, ${divisions.length} divisions, ${Math.round(zipped.length / 1024)} KB`,
  )
  return zipped
}
