const ACTOR =
  'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code'
const GEO = 'Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID'

const named = (prefix: string, names: string) => names.split(' ').map((name) => `${prefix}${name}`)

/** GDELT's event exports have no line of column names; these are from its codebooks, of version 2.0 and without ADM2Code of 1.0. */
const VERSION_2 = [
  ...'GLOBALEVENTID SQLDATE MonthYear Year FractionDate'.split(' '),
  ...named('Actor1', ACTOR),
  ...named('Actor2', ACTOR),
  ...'IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone'.split(
    ' ',
  ),
  ...named('Actor1Geo_', GEO),
  ...named('Actor2Geo_', GEO),
  ...named('ActionGeo_', GEO),
  ...'DATEADDED SOURCEURL'.split(' '),
]
const VERSION_1 = VERSION_2.filter((name) => !name.endsWith('ADM2Code'))

/** The columns of a GDELT export by its first line, `null` where it is none. */
export function gdeltColumns(first: readonly string[]): readonly string[] | null {
  if (!/^\d{5,12}$/.test(first[0] ?? '') || !/^(?:19|20)\d{6}$/.test(first[1] ?? '')) return null
  return [VERSION_2, VERSION_1].find((columns) => columns.length === first.length) ?? null
}
