import { FACETS, type FacetId } from '../facets/columns'
import { DIMENSIONS, type Dimension } from '../facets/filters'
import { DATABASE, FACET_COLUMNS } from './schema'

const IN_BOX = (box: string, lat: string, lon: string) =>
  `(${lat} BETWEEN {${box}_south:Float64} AND {${box}_north:Float64} AND if({${box}_west:Float64} <= {${box}_east:Float64}, ${lon} BETWEEN {${box}_west:Float64} AND {${box}_east:Float64}, ${lon} >= {${box}_west:Float64} OR ${lon} <= {${box}_east:Float64}))`

const DATES = `(dated AND if({certain:Bool}, since >= {date_from:Int32} AND until <= {date_to:Int32}, since <= {date_to:Int32} AND until >= {date_from:Int32}))`

/** One condition a dimension: true where its filter is off, which the server sees before it reads. */
const CONDITIONS: Readonly<Record<Dimension, string>> = {
  ...(Object.fromEntries(
    FACETS.map((facet) => {
      const { column, list } = FACET_COLUMNS[facet]
      const chosen = `{${facet}:Array(String)}`
      return [
        facet,
        `(empty(${chosen}) OR ${list ? `hasAny(${column}, ${chosen})` : `${column} IN ${chosen}`})`,
      ]
    }),
  ) as Record<FacetId, string>),
  date: `(NOT {date_on:Bool} OR ${DATES})`,
  text: `(empty({text:Array(String)}) OR arrayAll(part -> position(text, part) > 0, {text:Array(String)}))`,
  reported: `(NOT {reported_on:Bool} OR published != -2147483648 AND published BETWEEN {reported_from:Int32} AND {reported_to:Int32})`,
  pinned: `(NOT {only_on:Bool} OR id IN {only:Array(String)})`,
  map: `(NOT {view_on:Bool} OR tile IN {view_tiles:Array(UInt16)} AND arrayExists((form, lat, lon, place) -> if(form = 'point', ${IN_BOX('view', 'lat', 'lon')}, has({areas:Array(String)}, place)), at_form, at_lat, at_lon, at))`,
}

/** What a page of rows asks for besides. */
const ALSO = [
  `(NOT {at_on:Bool} OR hasAny(at, {at:Array(String)}))`,
  `(NOT {places_on:Bool} OR hasAny(${FACET_COLUMNS.place.column}, {places:Array(String)}))`,
  `(NOT {days_on:Bool} OR dated AND since < {days_to:Int32} AND until >= {days_from:Int32})`,
  `({dated_is:Int8} < 0 OR dated = ({dated_is:Int8} = 1))`,
  `(NOT {ids_on:Bool} OR id IN {ids:Array(String)})`,
].join('\n  AND ')

const all = (dimensions: readonly Dimension[]) => dimensions.map((one) => CONDITIONS[one]).join('\n  AND ')
const PASSES = all(DIMENSIONS)
const PASSES_BUT_DATES = all(DIMENSIONS.filter((one) => one !== 'date'))

const from = (table: string) => `${DATABASE}.{${table}:Identifier}`
const EVENTS = from('events')
const KEY = '(day0, day1, article, s0, id)'
const LEAD = `if(story = '', ${KEY}, (lead0, lead1, lead_article, lead_s0, lead_id))`

/** The list's order: by head; under a head a story stands where its first event does. */
const ORDER = `(head_from, head_width, head, ${LEAD}, ${KEY})`

/** A facet's values that are wanted. */
const FITS = `facet = {facet:String}
    AND position(folded, {find:String}) > 0
    AND (NOT {below_on:Bool} OR has(parents, {below:String}))`

const WANTED = `SELECT value FROM (SELECT value FROM ${from('values')} WHERE ${FITS} ORDER BY rank LIMIT {first:UInt32})
    UNION ALL SELECT value FROM ${from('values')} WHERE facet = {facet:String} AND value IN {besides:Array(String)}`

function facetQuery(facet: FacetId): string {
  const { column, list } = FACET_COLUMNS[facet]
  const [value, join] = list ? ['value', ` ARRAY JOIN ${column} AS value`] : [column, '']
  return `SELECT ${value}, count() FROM ${EVENTS}${join} WHERE ${value} GLOBAL IN (${WANTED}) AND ${PASSES} GROUP BY ${value}`
}

const FACET_QUERIES = Object.fromEntries(FACETS.map((facet) => [`facet/${facet}`, facetQuery(facet)]))

// Parameters stand in WHERE, or in an outer SELECT that one server works out alone; never in what is grouped, counted or sorted by on all shards:
// servers match the columns of half-made answers by name, and the name of what a constant was folded into differs with how wide a number each
// took it for. Some of those end as errors and some as another column's numbers.

/**
 * Every text the page can ask, by name: `GET /dateline/<name>?param_…`, one line of JSON a row. All are SELECTs of typed parameters only; tables are
 * named by `Identifier` parameters inside the one database the reader may read.
 */
export const QUERIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    /** What is loaded, and which tables to ask. */
    overview: `SELECT generation, version, facts FROM ${DATABASE}.overview`,

    /** The first view of what is loaded, made when it was: nothing is computed. */
    firstView: `SELECT first FROM ${DATABASE}.overview WHERE version = {version:String}`,

    /** Marks: places with counts, those in the same cell merged where there are too many. */
    marks: `SELECT argMin(spot, (-toInt64(n), spot)), any(spot_form), count(), arraySlice(arrayMap(pair -> pair.2, arraySort(groupArray((-toInt64(n), spot)))), 1, 100),
  sum(n), if(count() = 1 AND min(vague0) = max(vague1), any(vague1), ''), sum(happened), sum(reported), sum(planned), sum(denied),
  sumMap(themes, theme_counts), any(one)
FROM (
  SELECT spot, any(form) AS spot_form, any(x) AS spot_x, any(y) AS spot_y, sum(c) AS n, min(v0) AS vague0, max(v1) AS vague1,
    sum(s_happened) AS happened, sum(s_reported) AS reported, sum(s_planned) AS planned, sum(s_denied) AS denied,
    groupArray(toString(first_theme)) AS themes, groupArray(c) AS theme_counts, any(one_id) AS one,
    count() OVER () AS spots
  FROM (
    SELECT spot, first_theme, any(one_form) AS form, any(one_x) AS x, any(one_y) AS y, count() AS c, min(vague) AS v0, max(vague) AS v1,
      countIf(f_status = 'happened') AS s_happened, countIf(f_status = 'reported') AS s_reported,
      countIf(f_status = 'planned') AS s_planned, countIf(f_status = 'denied') AS s_denied, any(id) AS one_id
    FROM ${EVENTS}
    ARRAY JOIN at AS spot, at_form AS one_form, at_lat AS one_lat, at_lon AS one_lon, at_x AS one_x, at_y AS one_y, at_vague AS vague
    WHERE (NOT {box_on:Bool} OR tile IN {box_tiles:Array(UInt16)} AND (one_form != 'point' OR ${IN_BOX('box', 'one_lat', 'one_lon')}))
      AND ${PASSES}
    GROUP BY spot, first_theme)
  GROUP BY spot)
GROUP BY if(spot_form = 'point' AND {shift:UInt8} > 0 AND spots > {most:UInt32}, concat(toString(bitShiftRight(spot_x, {shift:UInt8})), '/', toString(bitShiftRight(spot_y, {shift:UInt8}))), toString(spot))`,

    /** Events that pass, those at no place, and at towns, once for each. */
    marksTotals: `SELECT count(), countIf(empty(at)), sum(countEqual(at_form, 'point')) FROM ${EVENTS} WHERE ${PASSES}`,

    /** Kind 0: events within a bin; 1 and 2: the first and the last bin of broader ones; 3: the bin of the first day of all. */
    time: `SELECT arrayJoin(if(b0 = b1 AND open = '', [(0, b0), (3, b)], [(1, b0), (2, b1), (3, b)])) AS pair, sum(n) FROM (
  SELECT roundDown(since, {edges:Array(Int32)}) AS b0, roundDown(until, {edges:Array(Int32)}) AS b1, roundDown(day0, {edges:Array(Int32)}) AS b, open, n FROM (
    SELECT since, until, day0, open, count() AS n FROM ${EVENTS} WHERE dated AND ${PASSES_BUT_DATES} GROUP BY since, until, day0, open))
GROUP BY pair`,

    timeTotals: `SELECT countIf(dated), countIf(NOT dated), countIf(dated AND day1 > day0), minIf(day0, dated), maxIf(day1, dated)
FROM ${EVENTS} WHERE ${PASSES_BUT_DATES}`,

    /** How many events lie wholly before or after a window of days. */
    timeOutside: `SELECT count() FROM ${EVENTS} WHERE dated AND (day1 < {before:Int32} OR day0 >= {after:Int32}) AND ${PASSES_BUT_DATES}`,

    /** How many events pass. */
    count: `SELECT count() FROM ${EVENTS} WHERE ${PASSES}`,

    /** A facet's values: kind 0 the commonest, 1 those asked for besides, 2 how many there are. */
    values: `SELECT kind, value, total, detail FROM (
  SELECT 0 AS kind, rank, value, total, detail FROM ${from('values')} WHERE ${FITS} ORDER BY rank LIMIT {first:UInt32}
  UNION ALL SELECT 1, rank, value, total, detail FROM ${from('values')} WHERE facet = {facet:String} AND value IN {besides:Array(String)}
  UNION ALL SELECT 2, 0, '', count(), '' FROM ${from('values')} WHERE ${FITS})
ORDER BY kind, rank`,
    ...FACET_QUERIES,

    heads: `SELECT head, count() FROM ${EVENTS} WHERE ${PASSES}
  AND ${ALSO}
GROUP BY head`,

    rows: `SELECT id FROM ${EVENTS} WHERE head IN {heads:Array(String)} AND ${PASSES}
  AND ${ALSO}
ORDER BY ${ORDER} LIMIT {skip:UInt64}, {count:UInt64}`,

    /** The same behind an event that passes. */
    rowsBehind: `WITH (SELECT ${ORDER} FROM ${EVENTS} WHERE id = {id:String} LIMIT 1) AS mine
SELECT id FROM ${EVENTS} WHERE head IN {heads:Array(String)} AND ${ORDER} > mine AND ${PASSES}
  AND ${ALSO}
ORDER BY ${ORDER} LIMIT {count:UInt64}`,

    /** The head of an event, if it passes. */
    headOfEvent: `SELECT head FROM ${EVENTS} WHERE id = {id:String} AND ${PASSES}
  AND ${ALSO}`,

    /** How many rows of the heads stand before an event of one of them. */
    place: `WITH (SELECT ${ORDER} FROM ${EVENTS} WHERE id = {id:String} LIMIT 1) AS mine
SELECT count() FROM ${EVENTS} WHERE head = {head:String} AND ${ORDER} < mine AND ${PASSES}
  AND ${ALSO}`,

    /** The events that pass and tell what some others tell, in the list's order. */
    tellings: `SELECT head, story, id, article, origin FROM ${EVENTS}
WHERE story != '' AND (head, story) GLOBAL IN (SELECT head, story FROM ${EVENTS} WHERE id IN {linked:Array(String)}) AND ${PASSES}
  AND ${ALSO}
ORDER BY ${LEAD}, ${KEY}`,

    eventsById: `SELECT event, head, story FROM ${EVENTS} WHERE id IN {ids:Array(String)}`,
    eventsOfArticle: `SELECT event FROM ${EVENTS} WHERE article = {id:String} ORDER BY s0, s1, id`,
    article: `SELECT article FROM ${from('articles')} WHERE id = {id:String} LIMIT 1`,
    articlesById: `SELECT article FROM ${from('articles')} WHERE id IN {ids:Array(String)} LIMIT 1 BY id`,
    articleFacts: `SELECT facts FROM ${from('articles')} WHERE id IN {ids:Array(String)} LIMIT 1 BY id`,
    placesById: `SELECT detail FROM ${from('names')} WHERE facet = 'place' AND value IN {ids:Array(String)} AND detail != '' LIMIT 1 BY value`,
  }).map(([name, sql]) => [name, `${sql}\nFORMAT JSONCompactEachRow`]),
)

/** Where a text is asked. */
export const handlerPath = (name: string) => `/dateline/${name}`
