import { Misuse } from '../complaint'

/**
 * What tables of events call the parts of an event, likeliest first; compared without case, spaces and signs. Among them are the names of ACLED,
 * UCDP GED, GDELT and of Dateline's own files.
 */
const NAMES = {
  date: 'eventdate datestart startdate sqldate date day start when datetime timestamp time',
  end: 'dateend enddate end until',
  lat: 'latitude lat actiongeolat geolat y',
  lon: 'longitude lon lng long actiongeolong actiongeolon geolon x',
  place:
    'location place placename wherecoordinates actiongeofullname city town settlement locality site places',
  country: 'country countryname countries actiongeocountry',
  type: 'eventtype type eventrootcode typeofviolence eventcode category kind',
  detail: 'subeventtype subtype',
  title: 'title headline name sourceheadline',
  actors: 'actor1 actor2 sidea sideb actor1name actor2name actors actor who assocactor1 assocactor2',
  notes: 'notes note description quote summary details text',
  source: 'source sources sourcename sourceoffice publisher outlet',
  url: 'url sourceurl link',
  id: 'eventidcnty globaleventid eventid relid id',
} as const

export type TableField = keyof typeof NAMES

export const TABLE_FIELDS = Object.keys(NAMES) as readonly TableField[]

/** The column of each field by its position; `actors` may have several. */
export type Mapping = Readonly<Partial<Record<TableField, readonly number[]>>>

/** Guesses which column is what; what the user says (`date=event_date,lat=y`) goes first. Complains where neither date nor place is known. */
export function mapColumns(columns: readonly string[], said = ''): Mapping {
  const mapping: Partial<Record<TableField, readonly number[]>> = {}
  const plain = columns.map(simple)
  for (const field of TABLE_FIELDS) {
    const found = NAMES[field].split(' ').flatMap((name) => {
      const at = plain.indexOf(name)
      return at < 0 ? [] : [at]
    })
    if (found.length > 0) mapping[field] = field === 'actors' ? found : found.slice(0, 1)
  }
  for (const [field, names] of readSaid(said)) mapping[field] = names.map((name) => columnAt(columns, name))
  const isPlaced = (mapping.lat && mapping.lon) || mapping.place || mapping.country
  if (!mapping.date && !isPlaced)
    throw new Misuse(
      `No column is known to be a date or a place. There are ${columns.join(', ')}. Say which: --map date=COLUMN,lat=COLUMN,lon=COLUMN`,
    )
  return mapping
}

const simple = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** "date=event_date,actors=side a+side b". */
function readSaid(said: string): [TableField, string[]][] {
  return said
    .split(',')
    .filter((part) => part.trim())
    .map((part) => {
      const [name, ...rest] = part.split('=')
      const field = TABLE_FIELDS.find((one) => one === name!.trim())
      if (!field || rest.length === 0)
        throw new Misuse(`--map: "${part.trim()}" is not one of ${TABLE_FIELDS.join(', ')} = column`)
      return [field, rest.join('=').split('+')]
    })
}

function columnAt(columns: readonly string[], name: string): number {
  const exact = columns.indexOf(name.trim())
  const at = exact >= 0 ? exact : columns.findIndex((column) => simple(column) === simple(name))
  if (at < 0) throw new Misuse(`--map: there is no column "${name.trim()}"; there are ${columns.join(', ')}`)
  return at
}

/** "date <- event_date, lat <- latitude, actors <- actor1 + actor2". */
export function describeMapping(mapping: Mapping, columns: readonly string[]): string {
  return TABLE_FIELDS.flatMap((field) => {
    const at = mapping[field]
    return at ? [`${field} <- ${at.map((i) => columns[i]).join(' + ')}`] : []
  }).join(', ')
}
