import { EVENT_TYPES, type EventType } from '../../extract/types'

/** ACLED's event types, and UCDP's types of violence by name. */
const NAMED: Readonly<Record<string, EventType>> = {
  battles: 'ASSAULT',
  'explosions/remote violence': 'ASSAULT',
  'violence against civilians': 'ASSAULT',
  protests: 'PROTEST',
  riots: 'PROTEST',
  'state-based': 'ASSAULT',
  'non-state': 'ASSAULT',
  'one-sided': 'ASSAULT',
}

/** The two first digits of a CAMEO code -> the PLOVER type that took its place. */
const CAMEO: Readonly<Record<string, EventType>> = {
  '01': 'STATEMENT',
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
}

/** The type of an event from what its table calls it; `column` tells UCDP's 1, 2, 3 and CAMEO's codes apart. OTHER where nothing fits. */
export function typeOf(written: string, column: string): EventType {
  const text = written.trim().toLowerCase()
  const own = EVENT_TYPES.find((type) => type.toLowerCase() === text)
  if (own) return own
  if (/type_?of_?violence/i.test(column)) return 'ASSAULT'
  if (/event(?:root|base)?code/i.test(column)) return CAMEO[text.padStart(2, '0').slice(0, 2)] ?? 'OTHER'
  return NAMED[text] ?? 'OTHER'
}
