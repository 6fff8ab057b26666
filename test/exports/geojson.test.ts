import { check } from '@placemarkio/check-geojson'
import { expect, test } from 'vitest'
import { openGeoJson } from '../../src/exports/geojson'
import { writeWhole } from '../../src/exports/writing'
import { events, pack } from './pack'

const written = writeWhole(openGeoJson, pack)
const read = check(written)
const features = read.type === 'FeatureCollection' ? read.features : []

test('a strict reader finds a feature an event', () => {
  expect(features.map((feature) => feature.id)).toEqual(events.map((event) => event.id))
})

test('towns are points, several towns several points, areas and borders none', () => {
  expect(features.map((feature) => feature.geometry)).toEqual([
    {
      type: 'MultiPoint',
      coordinates: [
        [5.32, 60.39],
        [-77.03, -12.04],
      ],
    },
    null,
    null,
    { type: 'Point', coordinates: [5.32, 60.39] },
  ])
  expect(features.map((feature) => feature.properties?.['place_precision'])).toEqual([
    'exact',
    'border',
    'area',
    'near',
  ])
  expect(features[2]?.properties?.['places']).toEqual([
    expect.objectContaining({
      name: 'Norway',
      kind: 'country',
      lat: null,
      reference_lat: 62,
      vague: 'northern',
      role: 'at',
    }),
  ])
})

test('dates, evidence and the filters are in it', () => {
  expect(features[2]?.properties).toMatchObject({
    date: '2020-07/2020-12',
    status: 'planned',
    date_role: 'planned',
    sentence: 3,
  })
  expect(features[1]?.properties).toMatchObject({
    date: null,
    said_by: 'a minister',
    said_via: ['the Gazette'],
  })
  expect(JSON.parse(written)).toMatchObject({ name: 'fish & salt', total: 9, filters: pack.filters })
})
