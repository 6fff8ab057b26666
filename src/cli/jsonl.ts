import type { Extraction, NewsEvent, Toponym } from '../extract/types'

/**
 * One line of `extract --jsonl`: flat where it helps a reader. Offsets are UTF-16 code units into `text`. `toponyms` are names of places
 * (`mention`: literal, metonym or embedded in another name); names of a place's people stand apart as `demonyms`.
 */
export function toLine({ article, toponyms, times, events }: Extraction) {
  return {
    id: article.id,
    published: article.published?.day ?? null,
    toponyms: toponyms.filter((one) => one.kind !== 'demonym').map(toToponym),
    demonyms: toponyms.filter((one) => one.kind === 'demonym').map(toToponym),
    times: times.map(({ start, end, type, value }) => ({ start, end, type, value })),
    events: events.map(toEvent),
  }
}

function toToponym({ start, end, kind, place, rule }: Toponym) {
  if (!place) return { start, end, lat: null, lon: null, name: null, kind: null, mention: kind }
  const { lat, lon, name, countries, geonameid } = place
  return {
    start,
    end,
    lat,
    lon,
    name,
    kind: place.kind,
    countries,
    ...(geonameid && { geonameid }),
    mention: kind,
    rule,
  }
}

function toEvent(event: NewsEvent) {
  const { evidence, where, when, ...rest } = event
  return {
    ...rest,
    when,
    where: where.map(({ place, role, basis, rule, span }) => ({
      name: place.name,
      kind: place.kind,
      countries: place.countries,
      lat: place.lat,
      lon: place.lon,
      role,
      basis,
      rule,
      ...span,
    })),
    evidence: { start: evidence.start, end: evidence.end, quote: evidence.quote, cues: evidence.cues },
  }
}
