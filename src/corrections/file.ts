import {
  array,
  boolean,
  check,
  finite,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  strictObject,
  tuple,
  unknown,
  variant,
  type GenericSchema,
} from 'valibot'
import { EVENT_TYPES, PLACE_KINDS, PRECISIONS, STATUSES } from '../extract/types'
import type { Correction, Values, WhenGiven } from './types'

/** What a file holds, or the first mistake in it, named by its entry (from 1) and field. */
export type ReadFile =
  | { readonly kind: 'read'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'bad'; readonly why: string }

/** Reads a corrections file; `name` is used in what it says of a mistake. */
export function readFile(name: string, text: string): ReadFile {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return {
      kind: 'bad',
      why: `${name}: not JSON (${error instanceof Error ? error.message : String(error)})`,
    }
  }
  const head = safeParse(FILE, json)
  if (!head.success) return { kind: 'bad', why: `${name}: ${HEAD}` }
  const corrections: Correction[] = []
  for (const [index, entry] of head.output.corrections.entries()) {
    const checked = safeParse(CORRECTION, entry)
    if (checked.success) corrections.push(checked.output)
    else {
      const [issue] = checked.issues
      const keys = issue.path?.map((step) => String(step.key)).join('.')
      return { kind: 'bad', why: `${name}: entry ${index + 1}: ${keys ? `${keys}: ` : ''}${issue.message}` }
    }
  }
  return { kind: 'read', corrections }
}

const HEAD =
  'not a corrections file: it begins {"dateline": "corrections", "version": 1, "corrections": [...]}'
const FILE = object({ dateline: literal('corrections'), version: literal(1), corrections: array(unknown()) })

const LONG = 20_000
const words = pipe(string(), minLength(1, 'is empty'), maxLength(LONG, `is longer than ${LONG} characters`))
const remark = pipe(string(), maxLength(LONG, `is longer than ${LONG} characters`))
const offset = pipe(number(), finite(), minValue(0))

const day = pipe(
  string(),
  check(isDay, (issue) => `"${issue.input}" is not a day YYYY-MM-DD`),
)

/** Of the calendar, also before the year 1 and after 9999. */
function isDay(text: string): boolean {
  const parts = /^([+-]?\d{4,6})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return false
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && date >= 1 && date <= days
}

const when: GenericSchema<unknown, WhenGiven | null> = nullable(
  pipe(
    strictObject({
      start: day,
      end: day,
      precision: picklist(PRECISIONS),
      approx: optional(boolean()),
      open: optional(picklist(['start', 'end'])),
    }),
    check(({ start, end }) => isInOrder(start, end), 'the first day is after the last'),
  ),
)

function isInOrder(start: string, end: string): boolean {
  const [a, b] = [start, end].map((text) => text.split(/(?<=\d)-/).map(Number))
  const at = a!.findIndex((part, i) => part !== b![i])
  return at < 0 || a![at]! < b![at]!
}

const degrees = (most: number) => pipe(number(), finite(), minValue(-most), maxValue(most))

const place = strictObject({
  id: words,
  name: words,
  kind: picklist(PLACE_KINDS),
  countries: array(words),
  lat: degrees(90),
  lon: degrees(180),
  admin: optional(words),
  population: optional(pipe(number(), finite())),
  geonameid: optional(pipe(number(), finite())),
  box: optional(tuple([degrees(180), degrees(90), degrees(180), degrees(90)])),
})

const values = {
  title: words,
  type: picklist(EVENT_TYPES),
  status: picklist(STATUSES),
  themes: array(words),
  actors: array(words),
  when,
  where: array(strictObject({ role: picklist(['at', 'about']), place })),
} satisfies { readonly [Field in keyof Values]: GenericSchema<unknown, Values[Field]> }

const anchor = { quote: words, article: words, start: offset, event: optional(words) }
const about = { ...anchor, why: optional(remark), at: optional(words) }

const value = <Name extends keyof typeof values>(field: Name) =>
  strictObject({ ...about, field: literal(field), from: optional(values[field]), to: values[field] })

const CORRECTION: GenericSchema<unknown, Correction> = variant('field', [
  value('title'),
  value('type'),
  value('status'),
  value('themes'),
  value('actors'),
  value('when'),
  value('where'),
  strictObject({ ...about, field: literal('hidden'), to: boolean() }),
  strictObject({ ...about, field: literal('made'), to: strictObject(values) }),
  strictObject({ ...about, field: literal('same'), other: strictObject(anchor), to: boolean() }),
  strictObject({ ...about, field: literal('note'), to: remark }),
  strictObject({ ...about, field: picklist(['star', 'pin']), to: boolean() }),
])
