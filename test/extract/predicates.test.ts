import { expect, test } from 'vitest'
import { findPredicates } from '../../src/extract/events/predicates'
import { inflect } from '../../src/extract/events/verb-forms'
import { tokenise } from '../../src/extract/tokens'

const read = (text: string) => {
  const tokens = tokenise(text)
  return findPredicates(tokens, 0, tokens.count)
}

test.each<[string, string]>([
  ['admit', 'admit admitted admits admitting'],
  ['carry', 'carry carried carries carrying'],
  ['raid', 'raid raided raids raiding'],
  ['seize', 'seize seized seizes seizing'],
  ['free', 'free freed frees freeing'],
  ['meet', 'meet met meets meeting'],
])('forms of %s', (lemma, forms) => {
  expect(
    inflect(lemma)
      .map(([, form]) => form)
      .join(' '),
  ).toBe(forms)
})

test.each<[string, string[]]>([
  ['Rebels attacked a convoy.', ['ASSAULT past']],
  ['The ministers will meet in May.', ['CONSULT future']],
  ['The session is scheduled to convene.', ['CONSULT bare', 'OTHER present', 'CONSULT future']],
  ['Police did not arrest anyone.', ['COERCE past not']],
  ['She said the army would withdraw.', ['STATEMENT past', 'RETREAT future']],
  ['The talks broke off.', ['CONSULT bare', 'SANCTION past']],
  ['He called on both sides to disarm.', ['REQUEST past', 'RETREAT bare']],
  ['Parliament may ratify it.', ['SUPPORT modal']],
  // no happening
  ['The elected body sat.', []],
  ['The colour of the house is blue.', []],
])('%j', (text, wanted) => {
  expect(read(text).map((p) => `${p.type} ${p.tense}${p.negated ? ' not' : ''}`)).toEqual(wanted)
})
