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

// which verb tells what happened: the others stand in clauses and participles inside its subject or behind it
test.each<[string, string]>([
  [
    'killed',
    'A drunken driver who police said had fled an earlier crash killed three cyclists on Sunday near Tulsa.',
  ],
  [
    'arrested',
    'Detectives investigating the theft of copper cable from a depot have arrested a man aged 34.',
  ],
  [
    'collapsed',
    'Part of a wall built to protect the village from floods collapsed on Tuesday, injuring two workers.',
  ],
  [
    'resigned',
    "The head of the agency that runs the country's railways resigned on Friday after a report blamed him for a crash.",
  ],
  [
    'signed',
    'The two companies, whose merger was blocked by regulators in 2019, signed a new agreement on Monday.',
  ],
  ['rescued', 'Fishermen rescued a family of five whose boat had capsized off the coast of Tripoli.'],
  ['ordered', 'A judge in Dallas ordered the release of a woman held for nine months without trial.'],
  ['closed', 'Schools in the district, where snow has fallen since Saturday, closed early on Monday.'],
  [
    'shot',
    'A teenager was shot dead outside a nightclub in Marseille early on Saturday, the third such killing in a week.',
  ],
  ['found', 'Divers searching a lake for a missing student found his body on Wednesday.'],
  ['hit', 'The drone, which Ukraine said it launched from a ship, hit a fuel depot near Feodosia.'],
  [
    'voted',
    'Workers at the plant, most of whom earn less than the average wage, voted to strike from Monday.',
  ],
  [
    'met',
    'Leaders of the eight tribes whose lands the pipeline would cross met the governor in Pierre on Tuesday.',
  ],
  [
    'jailed',
    'The former minister, convicted last month of taking bribes worth $2 million, was jailed for nine years.',
  ],
  [
    'killed',
    'At least 14 people were killed when a bus carrying wedding guests plunged into a gorge in Himachal Pradesh.',
  ],
  ['charged', 'Police have charged a woman they say stole $40,000 from the charity she worked for.'],
  ['won', 'The novelist whose first book sold two million copies won the prize on Tuesday.'],
  [
    'protested',
    'Hundreds of farmers angered by a ban on grain exports protested outside parliament in Sofia.',
  ],
  ['launched', "The space agency successfully launched a probe that will study the sun's poles."],
  [
    'evacuated',
    'More than 3,000 people living near the volcano were evacuated overnight as lava flowed toward the town.',
  ],
  [
    'suspended',
    'The school board suspended a teacher accused of hitting a pupil while officials investigate.',
  ],
  ['pleaded', 'A nurse charged with stealing morphine pleaded not guilty in a Cardiff court on Friday.'],
  ['burned', 'Rioters burned two police cars and looted shops after a court upheld the verdict.'],
  [
    'banned',
    'Regulators banned the pesticide, which studies have linked to the death of bees, from next year.',
  ],
  [
    'died',
    'The actor, best known for playing a priest in a long-running series, died on Sunday at his home in Cork.',
  ],
  [
    'seized',
    'Customs officers acting on a tip seized 200 kilograms of cocaine hidden in a shipment of bananas.',
  ],
  [
    'denied',
    'The general denied that troops under his command had fired on civilians who were fleeing the city.',
  ],
  [
    'rose',
    'Prices of rice, the staple of most households, rose 12 percent in March, the statistics office said.',
  ],
  ['began', 'Work to replace the bridge, damaged by a barge in 2021, began on Monday.'],
  ['fired', 'A gunman who had been dismissed from the factory the week before fired at former colleagues.'],
  ['lost', "The party that has ruled the state since 1995 lost its majority in Sunday's vote."],
  ['arrived', 'The first group of refugees offered shelter under the scheme arrived in Lisbon on Thursday.'],
  ['withdrew', 'The candidate backed by the president withdrew from the race, citing poor health.'],
  [
    'released',
    'Rebels holding 30 hostages released four of them on Friday after talks led by the Red Cross.',
  ],
  [
    'attacked',
    'Militants believed to belong to a group linked to al-Qaeda attacked an army post near Mopti.',
  ],
  [
    'agreed',
    'The union representing the drivers and the company that employs them agreed on a raise of 4 percent.',
  ],
  [
    'opened',
    'A museum dedicated to the history of the railway that linked the two towns opened on Saturday.',
  ],
  [
    'destroyed',
    'A fire that broke out in the kitchen of a hotel popular with hikers destroyed the building on Monday.',
  ],
  [
    'called',
    'The opposition, angry at the delay in publishing the results, called for protests on Saturday.',
  ],
  ['approved', 'Lawmakers approved a bill that would require firms to disclose what they pay for water.'],
  ['sank', 'A ferry that was carrying twice as many passengers as it was licensed for sank near Mbandaka.'],
  [
    'stabbed',
    'The suspect, a man in his 20s who was known to police, stabbed two tourists near the station.',
  ],
  ['expelled', 'Norway expelled a diplomat it accused of spying.'],
  ['spread', 'The fire, fanned by winds that gusted to 80 km/h, spread to the village of Vlychada.'],
  ['recalled', 'The firm recalled 20,000 heaters sold since May because they can overheat.'],
  [
    'crashed',
    'A light aircraft flown by a student crashed into a field moments after it took off from Fargo.',
  ],
  ['named', 'The committee named as its new chair the lawyer who had led the inquiry into the disaster.'],
  [
    'sentenced',
    'An editor arrested on suspicion of posting a film that angered clerics was sentenced on Monday.',
  ],
  ['jailed', 'A man accused of killing a guard who tried to stop him was jailed in Leeds on Friday.'],
  ['died', 'A boy wounded when shells hit his school has died in Kharkiv.'],
  // what must come first
  ['enter', 'The pact will enter into force once the parliament has approved it.'],
  // a day between an auxiliary and its verb
  ['called', 'The Senate had on Monday called for a truce.'],
  ['arrested', 'Police have late on Monday night arrested two men.'],
  ['jailed', 'Two men were on Monday jailed in Oslo.'],
  ['launch', 'The minister will on Monday launch a plan in Oslo.'],
  ['shown', 'A film banned because it mocked the king will be shown in Oslo.'],
  ['escaped', 'A woman convicted of poisoning her husband escaped from a prison in Perth.'],
  ['attacked', 'Rebels attacked when soldiers left the base their allies had built near Bria.'],
  ['arrested', 'The man police say shot two women was arrested in Reno on Sunday.'],
  ['resigned', 'The mayor, accused of taking bribes from a firm that built the port, resigned on Monday.'],
  ['fined', 'A woman who admitted to wrongly accusing a man of theft has been fined.'],
  ['raised', 'A rule that would ban pumps or drains from the square raised questions at a hearing.'],
  ['agreed', 'The army agreed on Monday to settle claims that it had filmed voters.'],
  ['lifted', 'Oslo lifted a ban in a region where two people have died in ethnic riots this year.'],
  ['blocked', 'Thousands of people blocked streets in defiance of the army to demand democratic reforms.'],
  [
    'agreed',
    'Both sides agreed to a truce after two days of talks but reporters said shots were still heard.',
  ],
])('tells %s: %s', (verb, text) => {
  const tokens = withClasses(tokenise(text))
  const { main } = findCore(tokens, 0, read(text))
  expect(main && tokens.folded[main.token]).toBe(verb)
})
