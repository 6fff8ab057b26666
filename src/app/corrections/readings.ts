import { precisionOf } from '../../corrections/precision'
import { valuesOf } from '../../corrections/values'
import type { NewsEvent, Place, When, Where } from '../../extract/types'
import { words } from '../words'
import { correct } from './actions'

/** Takes another reading of the date instead. */
export function chooseDay(event: NewsEvent, { start, end }: When['others'][number]): void {
  const to = { start, end, precision: precisionOf(start, end) }
  correct(event, [{ field: 'when', to }], words.fix.changed([words.fix.fields.when]))
}

/** Takes another place of the name instead. */
export function choosePlace(event: NewsEvent, instead: Where, place: Place): void {
  const to = valuesOf(event).where.map((one) => (one.place.id === instead.place.id ? { ...one, place } : one))
  correct(event, [{ field: 'where', to }], words.fix.changed([words.fix.fields.where]))
}
