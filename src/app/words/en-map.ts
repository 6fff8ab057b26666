import type { Status } from '../../extract/types'
import { grouped } from './en-counts'

const plural = (n: number, one: string) => `${grouped(n)} ${n === 1 ? one : `${one}s`}`

/** The map's own strings, in English. */
export const map = {
  region: 'Map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  pan: 'Map view: arrows move it, plus and minus zoom, 0 shows all places',
  marks: 'Places on the map',
  unplaced: (n: number) => `Not on the map: ${grouped(n)}`,
  allUnplaced: (n: number) => (n === 1 ? 'This 1 names no place.' : `These ${grouped(n)} name no place.`),
  outside: (n: number) => `${plural(n, 'event')} ${n === 1 ? 'is' : 'are'} outside the map`,
  outsideThere: (n: number, direction: string) => `${plural(n, 'event')} outside the map, ${direction}`,
  wheelWithCtrl: 'Ctrl and the wheel zoom the map',
  count: (n: number) => grouped(n),
  /** Eighths of a turn, clockwise from the right. */
  directions: [
    'to the right',
    'below to the right',
    'below',
    'below to the left',
    'to the left',
    'above to the left',
    'above',
    'above to the right',
  ] as readonly string[],
  failed: 'The outlines of countries could not be read. Events still stand where they happened.',
  retry: 'Try again',
  credit: 'Natural Earth · GeoNames · outlines are not a position on disputed borders',
  creditShort: 'Natural Earth · GeoNames · no position on borders',
  legend: {
    title: 'How to read the map',
    point: 'named town or site',
    area: 'somewhere in this area',
    line: 'along this border',
    around: 'near or around',
    cluster: 'several places',
    about: 'what it is about',
    planned: 'planned',
    reported: 'reported',
    denied: 'denied, cancelled',
  },
  copied: (coordinates: string) => `Copied ${coordinates}`,
  about: (name: string) => `about ${name}`,
  more: (n: number) => `and ${grouped(n)} more`,
  events: (n: number) => plural(n, 'event'),
  somewhere: 'somewhere',
  pinned: (n: number) => `${grouped(n)} pinned`,
  from: (article: string) => `from ${article}`,
  status: {
    happened: 'happened',
    reported: 'reported',
    planned: 'planned',
    denied: 'denied',
  } as Readonly<Record<Status, string>>,
  around: (events: number, places: number, first: string) =>
    `${plural(events, 'event')} at ${plural(places, 'place')} around ${first}`,
  inAreas: (events: number, first: string, more: number) =>
    `${plural(events, 'event')} in ${first} and ${plural(more, 'more area')}`,
}
