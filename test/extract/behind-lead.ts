import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import type { NewsEvent } from '../../src/extract/types'

/** A lead and three plain sentences, so that what is tested stands behind the lead. */
export const BEFORE =
  'Fog lay over Bergen on Monday.\n\nThe hills are high.\n\nThe sea is grey.\n\nThe boats are small.\n\n'

/** The events of a text that stands behind others in its article. */
export const eventsBehind = (gazetteer: Gazetteer, text: string, before = BEFORE): NewsEvent[] =>
  extract({ id: 'a', text: before + text, published: '2024-05-15' }, gazetteer).events.filter(
    (event) => event.evidence.start >= before.length,
  )
