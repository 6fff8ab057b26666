import { expect, test } from 'vitest'
import { queryParts } from '../../src/facets/filters'

test.each([
  ['', []],
  ['  ', []],
  ['Taliban border', ['taliban', 'border']],
  ['"security belt" Kabul', ['security belt', 'kabul']],
  ['"unclosed phrase', ['unclosed phrase']],
  ['Évian', ['evian']],
])('query %j asks for %j', (text, parts) => expect(queryParts(text)).toEqual(parts))
