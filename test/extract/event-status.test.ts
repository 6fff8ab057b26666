import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import type { Status } from '../../src/extract/types'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

// published on Thursday 30 June 2022: status, who says so, sentence
test.each<[Status, string | null, string]>([
  ['reported', 'police', 'Two men were killed in a shootout in Monterrey on Monday, police said.'],
  ['reported', 'Reuters', 'Egypt has moved tanks to Rafah, Reuters reported on Monday.'],
  [
    'reported',
    'Ana Silva',
    'The reactor in Angra was shut down on Sunday, spokeswoman Ana Silva told reporters.',
  ],
  ['planned', null, 'Elections will be held in Senegal on 25 February.'],
  ['planned', null, 'The summit, due to take place in Vilnius in July, will focus on energy.'],
  ['planned', null, 'Unions in Belgium have called a general strike for Monday.'],
  ['planned', null, 'The pope is expected to visit Mongolia in September.'],
  ['planned', null, 'A vote on the bill is scheduled for Thursday in Warsaw.'],
  ['denied', null, 'The match in Cairo was called off on Monday after heavy rain.'],
  ['denied', null, 'Russia denied on Tuesday that it had shelled a hospital in Kherson.'],
  ['denied', null, "The minister's trip to Ankara was cancelled on Monday."],
  ['happened', null, 'The French army killed a senior militant in Mali on Monday.'],
  ['happened', null, 'Delegates elected a new chair in Lusaka on Sunday.'],
  ['reported', null, 'The suspect allegedly stabbed a guard in Lyon on Friday.'],
  ['reported', null, 'At least 20 migrants are feared dead after a boat sank off Sfax on Monday.'],
  ['reported', null, 'The general is believed to have fled to Dubai on Sunday.'],
  [
    'reported',
    'state media',
    'North Korea has executed two officials in Pyongyang, state media said on Tuesday.',
  ],
  // told by the article itself, beside what is said
  ['happened', 'Ana Silva', 'Ana Silva denounced the raid in Angra on Monday and said she would appeal.'],
  [
    'happened',
    'Ana Silva',
    'The governor signed the bill in Angra on Monday, but Ana Silva says more money is needed.',
  ],
  [
    'happened',
    null,
    'A judge in Lyon declared the painter ill and ordered him sent to a hospital on Monday.',
  ],
  ['happened', null, 'The army agreed on Monday to settle claims it secretly filmed voters in Quito.'],
  ['happened', null, 'A judge in Denver denied a request for a retrial on Monday.'],
  ['happened', null, 'The president cancelled a decree in Quito on Monday.'],
  [
    'happened',
    null,
    'A court in Lyon jailed a man on Monday for sending a message that said the train would explode.',
  ],
  // what somebody heard, holds or alleges
  ['reported', null, 'At first, police believed Mr. Holm committed the theft in Lyon on Monday.'],
  ['reported', null, 'The painter stabbed a guard in Lyon on Friday, prosecutors allege.'],
  // more than one party
  ['happened', null, 'The theft is not being probed only by police in Cork this week.'],
  // what came about by force
  ['happened', null, 'The raid in Goma led them to agree to surrender.'],
  // a deed, though its object is to come
  ['happened', null, 'The board of Lund agreed to a plan for a bridge to be built in 2031.'],
  // beside a plan
  ['planned', null, 'The mission has scheduled a meeting with the governor of Quito.'],
  ['happened', null, 'Police in Cork are investigating the theft, but no charges are expected.'],
  // how somebody thinks it will turn out
  ['reported', 'analysts', 'Exports from Peru will fall sharply next year, analysts said on Monday.'],
  ['reported', null, 'The carmaker in Graz warned on Monday that profits would miss its target.'],
  ['happened', null, 'The brewer in Cork dropped its plan for a tower in May.'],
  ['planned', null, 'The firm will double its staff in Cork next year.'],
  ['reported', 'witnesses', 'According to witnesses, soldiers fired on the crowd in Conakry on Monday.'],
  [
    'reported',
    'Ministry of Health',
    'Cholera has killed nine people in Beira since Monday, according to the Ministry of Health.',
  ],
  ['planned', null, 'The airline plans to resume flights to Tripoli on 1 June.'],
  ['planned', null, 'Leaders of both parties agreed to meet again in Oslo next week.'],
  ['planned', 'police', 'Police said they would reopen the bridge in Genoa on Friday.'],
  ['happened', null, 'The strike that began on Monday ended in Hamburg on Thursday.'],
  ['happened', null, 'Rebels released the hostages on Sunday, a day after the army withdrew from Goma.'],
])('%s, by %s: %s', (status, speaker, text) => {
  const { events } = extract({ id: 'a.txt', text, published: '2022-06-30' }, gazetteer)
  expect(events.map((event) => [event.status, event.saidBy?.speaker ?? null])).toEqual([[status, speaker]])
})
