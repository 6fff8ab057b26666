import { expect, test } from 'vitest'
import { typeOf } from '../../../src/cli/tables/event-types'
import { gdeltColumns } from '../../../src/cli/tables/gdelt'
import { describeMapping, mapColumns } from '../../../src/cli/tables/mapping'

const guess = (columns: string, said?: string) => {
  const names = columns.split(' ')
  return describeMapping(mapColumns(names, said), names)
}

test.each([
  [
    'event_id_cnty event_date event_type sub_event_type actor1 actor2 country location latitude longitude source notes',
    'date <- event_date, lat <- latitude, lon <- longitude, place <- location, country <- country, type <- event_type, detail <- sub_event_type, actors <- actor1 + actor2, notes <- notes, source <- source, id <- event_id_cnty',
  ],
  [
    'id relid year type_of_violence side_a side_b source_office source_headline where_coordinates country latitude longitude date_start date_end',
    'date <- date_start, end <- date_end, lat <- latitude, lon <- longitude, place <- where_coordinates, country <- country, type <- type_of_violence, title <- source_headline, actors <- side_a + side_b, source <- source_office, id <- relid',
  ],
  ['Date Lat Lng', 'date <- Date, lat <- Lat, lon <- Lng'],
  ['when town', 'date <- when, place <- town'],
])('the columns %s are known', (columns, expected) => {
  expect(guess(columns)).toBe(expected)
})

test('what the user says goes before the guess', () => {
  expect(guess('event_date reported lat lon who whom', 'date=reported,actors=who+whom')).toBe(
    'date <- reported, lat <- lat, lon <- lon, actors <- who + whom',
  )
})

test.each([
  ['a b c', undefined, 'No column is known to be a date or a place. There are a, b, c.'],
  ['lat elsewhere', undefined, 'No column is known'],
  ['date', 'lat=north', '--map: there is no column "north"; there are date'],
  ['date', 'colour=date', '--map: "colour=date" is not one of date, end, lat'],
  ['date', 'lat', '--map: "lat" is not one of date'],
])('of the columns %s, %s is refused', (columns, said, message) => {
  expect(() => guess(columns, said)).toThrow(message)
})

test('the exports of GDELT are known by their first line', () => {
  const line = (length: number) => ['1157326450', '20240304', ...Array.from({ length: length - 2 }, () => '')]
  expect(gdeltColumns(line(61))?.indexOf('ActionGeo_Lat')).toBe(56)
  expect(gdeltColumns(line(58))?.indexOf('ActionGeo_Lat')).toBe(53)
  expect(gdeltColumns(line(61))?.at(-1)).toBe('SOURCEURL')
  for (const other of [line(60), ['id', 'date'], [], ['1157326450', 'yes', ...line(61).slice(2)]])
    expect(gdeltColumns(other)).toBeNull()
})

test.each([
  ['Battles', 'event_type', 'ASSAULT'],
  ['Protests', 'event_type', 'PROTEST'],
  ['Strategic developments', 'event_type', 'OTHER'],
  ['assault', 'type', 'ASSAULT'],
  ['3', 'type_of_violence', 'ASSAULT'],
  ['04', 'EventRootCode', 'CONSULT'],
  ['4', 'EventRootCode', 'CONSULT'],
  ['195', 'EventCode', 'ASSAULT'],
  ['4', 'type', 'OTHER'],
  ['', '', 'OTHER'],
])('the type "%s" of the column "%s" is %s', (written, column, type) => {
  expect(typeOf(written, column)).toBe(type)
})
