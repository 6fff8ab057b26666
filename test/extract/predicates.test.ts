import { expect, test } from 'vitest'
import { findPredicates } from '../../src/extract/events/predicates'
import { findCore } from '../../src/extract/events/main-predicate'
import { inflect } from '../../src/extract/events/verb-forms'
import { withClasses } from '../../src/extract/events/word-classes'
import { tokenise } from '../../src/extract/tokens'
import type { EventType } from '../../src/extract/types'

const read = (text: string) => {
  const tokens = withClasses(tokenise(text))
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
  ['The panel is due to convene.', ['OTHER present', 'CONSULT future']],
  ['Police did not arrest anyone.', ['COERCE past not']],
  [
    'The firm wants the court to lift the curfew and also order a sale.',
    ['OTHER present', 'CONCEDE bare', 'COERCE bare', 'REQUEST bare'],
  ],
  ['She said the army would withdraw.', ['STATEMENT past', 'RETREAT future']],
  ['The talks broke off.', ['CONSULT bare', 'SANCTION past']],
  ['He called on both sides to disarm.', ['REQUEST past', 'RETREAT bare']],
  ['Parliament may ratify it.', ['SUPPORT modal']],
  // of a noun: no verb of its own clause
  ['The body found along a road belonged to a farmer.', ['OTHER bare', 'OTHER past']],
  [
    'She said in a letter published on Monday that he had lied.',
    ['STATEMENT past', 'OTHER bare', 'OTHER past'],
  ],
  ['Sales in the quarter ended March 31 fell.', ['OTHER past']],
  // states, and verbs no lexicon names
  ['The elected body sat.', ['OTHER past']],
  ['The colour of the house is blue.', ['OTHER present']],
  ['A blue house by the sea.', []],
  ['The recently-resigned mayor of the town.', []],
  ['The appeals court and the police station.', []],
])('%j', (text, wanted) => {
  expect(read(text).map((p) => `${p.type} ${p.tense}${p.negated ? ' not' : ''}`)).toEqual(wanted)
})

/** The type of the first verb of a sentence. */
const typeOf = (text: string) => read(text).find((p) => !p.noun && !p.state)?.type

test.each<[string, EventType | undefined]>([
  ['The senator raised concerns about the bill.', 'ACCUSE'],
  ['The start-up raised $5 million.', 'OTHER'],
  ['A cyclist was hit by a lorry.', 'HAZARD'],
  ['The camp was hit by a rocket.', 'ASSAULT'],
  ['The group was hit by falling sales.', 'OTHER'],
  ['He was charged with theft.', 'ACCUSE'],
  ['The shop charged $5 for a bag.', 'OTHER'],
  ['The king received a delegation from Oslo.', 'CONSULT'],
  ['The school received a letter.', 'OTHER'],
  ['The convoy was summoned to the scene.', 'OTHER'],
  ['The ministry summoned the ambassador.', 'REQUEST'],
  ['The agency warned swimmers not to enter the water.', 'STATEMENT'],
  ['The president warned against an attack.', 'THREATEN'],
  ['She agreed that the road was bad.', 'STATEMENT'],
  ['She agreed to sell the farm.', 'AGREE'],
  ['The rebels withdrew from the town.', 'RETREAT'],
  ['The club withdrew its offer.', 'REJECT'],
  ['The works have been executed by a firm.', 'OTHER'],
  ['The state executed two men.', 'COERCE'],
  ['The town imposed a fee on builders.', 'OTHER'],
  ['The town imposed a curfew.', 'COERCE'],
  ['He was killed when the ladder slipped.', 'HAZARD'],
  ['He was killed when gunmen stormed the bank.', 'ASSAULT'],
  ['The king addressed the nation.', 'STATEMENT'],
  ['The plan addressed the flaws.', 'OTHER'],
  ['The mayor made a statement.', 'STATEMENT'],
  ['The brothers admitted theft.', 'ACCUSE'],
  ['The brothers admitted that they were late.', 'STATEMENT'],
  ['The charges against him were dropped.', 'CONCEDE'],
  ['He dropped the bag.', 'OTHER'],
  ['A man was found shot in a car.', 'ASSAULT'],
  ['A man was found in a car.', 'OTHER'],
  ['The minister dismissed as false a report of fraud.', 'REJECT'],
  ['The airline suspended bookings.', 'OTHER'],
  ['The bank suspended two clerks.', 'SANCTION'],
  ['The two sides struck a deal.', 'AGREE'],
  ['A taxi struck the wall.', 'HAZARD'],
  ['Nurses struck over pay.', 'PROTEST'],
  ['Gunmen killed a judge.', 'ASSAULT'],
  ['A flood killed six people.', 'HAZARD'],
  ['The council killed the proposal.', 'REJECT'],
  ['The charity gave food to refugees.', 'AID'],
  ['The teacher gave the class a talk.', 'OTHER'],
  ['Police searched a house in the town.', 'COERCE'],
  ['Critics questioned the plan.', 'ACCUSE'],
  ['Officers questioned a man, 30.', 'COERCE'],
  ['The army withdrew its troops.', 'RETREAT'],
  ['She withdrew $200 from the bank.', 'OTHER'],
  ['Firefighters battled a blaze.', 'HAZARD'],
  ['The singer battled cancer.', 'OTHER'],
  ['The bridge collapsed at noon.', 'HAZARD'],
  ['Share prices collapsed at noon.', 'OTHER'],
  ['Two men were released from custody.', 'RETREAT'],
  ['Two men were released from hospital.', 'OTHER'],
  ['He pleaded guilty.', 'ACCUSE'],
  ['He pleaded for calm.', 'REQUEST'],
  ['The minister declined the invitation.', 'REJECT'],
  ['Sales declined by a third.', 'OTHER'],
  ['The test demonstrates that it works.', 'OTHER'],
  ['Students demonstrated in the square.', 'PROTEST'],
])('sense of the verb: %s', (text, wanted) => {
  expect(typeOf(text)).toBe(wanted)
})

/** The lemma and the opener of what a sentence is about. */
const mainOf = (text: string) => {
  const tokens = withClasses(tokenise(text))
  const { main, type } = findCore(tokens, 0, findPredicates(tokens, 0, tokens.count))
  return main ? `${main.lemma || tokens.folded[main.token]} ${type}` : null
}

test.each<[string, string | null]>([
  ['The man who was arrested on Friday is expected in court.', 'expect OTHER'],
  ['The grant awarded in May will pay for a roof.', 'pay OTHER'],
  ['Police arrested a man suspected of arson.', 'arrest COERCE'],
  ['He served as mayor and resigned.', 'resign CONCEDE'],
  ['She was driving home when a truck hit her car.', 'hit HAZARD'],
  ['The talks will begin on Monday.', 'begin CONSULT'],
  ['Prior to the release of the tape, they took notes.', 'take OTHER'],
  ['The group began to withdraw its troops.', 'withdraw RETREAT'],
  ['Ex-mayor to stand trial.', 'stand ACCUSE'],
  ['The ministry announced sanctions.', 'announce SANCTION'],
  ['The envoy said it would not accept the terms.', 'accept REJECT'],
  ['The union said schools must close early.', 'close REQUEST'],
  ['The village is a quiet place.', 'be OTHER'],
  ['A house fire in the old town was put out.', 'put HAZARD'],
  ['The man in the fire was named.', 'name OTHER'],
  ['Trade with the islands increased by 4 percent compared to last year.', 'increase OTHER'],
  ['The mayor, killed by 4 men, was buried.', 'bury OTHER'],
  ['The strike committee was old.', 'be OTHER'],
  ['Forty parents visited the mayor to protest against the fees.', 'visit PROTEST'],
])('what it is about: %s', (text, wanted) => {
  expect(mainOf(text)).toBe(wanted)
})

/** The verbs of a sentence with what stands before them in their group, and none that is a noun or a state. */
const verbsIn = (text: string) => {
  const tokens = withClasses(tokenise(text))
  return findPredicates(tokens, 0, tokens.count)
    .filter((p) => !p.noun && !p.state)
    .map((p) => tokens.folded[p.token])
}

test.each<[string, string[]]>([
  // behind an auxiliary, also with a small word between
  ['The singer has seen the hall.', ['seen']],
  ['The roof was swollen by rain.', ['swollen']],
  ['The line has almost doubled its fares.', ['doubled']],
  ['The guards have often collaborated.', ['collaborated']],
  ['The shop no longer sells coal.', ['sells']],
  ['The case is pending.', []],
  // a plural is no third person
  ['The board met three clerks a day.', ['met']],
  ['The firm drew up rows that nobody reads.', ['drew', 'reads']],
  ['The town has other factors such as wind.', []],
  ['The survey proves that the bridge sank.', ['proves', 'sank']],
])('verbs of %j', (text, wanted) => {
  expect(verbsIn(text)).toEqual(wanted)
})

// "ensure" takes a clause without "that": the verb before it is no participle of a noun
test('a verb keeps its clause before another that has one of its own', () => {
  const [failed] = read('The yard failed to ensure work was finished by June.')
  expect(failed).toMatchObject({ lemma: 'fail', finite: true, tense: 'past' })
})
