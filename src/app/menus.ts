import type { NewsEvent, When } from '../extract/types'
import { placesIn, type PlaceMark } from '../facets/questions'
import { linkTo } from './address'
import { copy, copyQuote } from './copy'
import { hideEvent } from './corrections/actions'
import { isFixable, openFix } from './corrections/fixing'
import { dayInWords } from './dates'
import { openMenu, type MenuItem } from './menu'
import { select, setFilters, setValues, togglePins, useStore } from './store'
import type { View } from './view'
import { words } from './words'

type Opens = Parameters<typeof openMenu>[0]

/** The menu of a mark on the map: of one place, or of several that are too near each other. `events`: ids of those it can pin. */
export function openPlaceMenu(event: Opens, marks: readonly PlaceMark[], events: readonly string[]): void {
  const { menus } = words
  const ids = marks.flatMap(placesIn)
  const [only] = marks.length === 1 ? marks : []
  const { filters } = useStore.getState()
  const link = () => linkTo({ filters: { ...filters, values: { ...filters.values, placeAt: ids } } })
  const items: MenuItem[] = [
    {
      label: only ? menus.filterPlace : menus.filterPlaces(marks.length),
      run: () => setValues('placeAt', ids),
    },
    pinItem(events),
    { label: words.copyLink, run: () => void copy(link(), words.toast.linkCopied) },
  ]
  // an area has no coordinates to speak of
  if (only?.form === 'point') {
    const at = `${only.place.lat.toFixed(4)}, ${only.place.lon.toFixed(4)}`
    items.splice(1, 0, {
      label: menus.copyCoordinates,
      run: () => void copy(at, words.map.copied(at)),
    })
  }
  openMenu(event, only?.place.name ?? words.regions.map, items)
}

/** The menu of a mark in the timeline. */
export function openTimeMenu(event: Opens, { id, title, when }: NewsEvent): void {
  if (!when) return
  const { menus } = words
  const only = (from: string, to: string) => () => setFilters({ from, to })
  const month = when.start.slice(0, 7)
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString()
  const items: MenuItem[] = [{ label: daysItem(when), run: only(when.start, when.end) }]
  if (when.end <= last.slice(0, 10) && when.precision !== 'month')
    items.push({ label: menus.filterMonth, run: only(`${month}-01`, last.slice(0, 10)) })
  const fix = { label: words.fix.open, run: () => openFix(id) }
  openMenu(event, title, [...items, pinItem([id]), linkItem(id), fix])
}

/** The menu of a row of the list. */
export function openRowMenu(opens: Opens, view: View, event: NewsEvent): void {
  const { menus } = words
  const article = view.articles.get(event.article)
  const cite = article && { label: menus.copyCitation, run: () => void copyQuote(event, article) }
  const only = {
    label: menus.onlyArticle,
    run: () => {
      select(event.id)
      setValues('article', [event.article])
    },
  }
  const fix = { label: words.fix.open, run: () => openFix(event.id) }
  const hide = { label: words.fix.notEvent, run: () => isFixable() && hideEvent(event) }
  const items = [linkItem(event.id), ...(cite ? [cite] : []), only, fix, hide, pinItem([event.id])]
  openMenu(opens, event.title, items)
}

function daysItem({ start, end }: When): string {
  const { menus } = words
  return start === end ? menus.filterDay(dayInWords(start)) : menus.filterDays
}

function linkItem(id: string): MenuItem {
  return {
    label: words.copyLink,
    run: () => void copy(linkTo({ selected: id }), words.toast.linkCopied),
  }
}

function pinItem(ids: readonly string[]): MenuItem {
  const { pinned } = useStore.getState()
  const isOn = ids.every((id) => pinned.includes(id))
  return { label: isOn ? words.menus.unpin : words.menus.pin, run: () => togglePins(ids) }
}
