import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

/** The places of the last event of a text: one clause of the sentence tells where, others tell where something else is. */
test.each<[string, readonly string[]]>([
  // a deed that is at a place is not also where it only deals with
  ['A court in Oslo froze ships of a trader from Chad on Monday.', ['at Oslo']],
  ['A lorry drove from Bergen to Oslo on Monday.', ['about Bergen', 'at Oslo']],
  ['The minister asked for help for Chad in Oslo on Monday.', ['about Chad', 'at Oslo']],
  ['A thief who fled from Oslo was caught by Bergen police on Monday.', ['at Bergen']],
  ['A boy was stabbed on the Elm Park Estate in Leeds on Monday.', ['at Elm Park Estate', 'at Leeds']],
  // what only says where another place is
  ['A bus overturned in Bergen, some 300km west of the Norwegian capital Oslo, on Monday.', ['at Bergen']],
  ['A bus overturned some 300km west of Oslo on Monday.', ['at Oslo']],
  [
    'Two shops on Elm Road, just off Holm Street, were robbed on Monday in Leeds.',
    ['at Elm Road', 'at Leeds'],
  ],
  ['He spoke in Narva, just across the border from Russia, on Monday.', ['at Narva']],
  // whose something is, what it is called, whose flag it is under
  ['Chad’s de facto ruler toured a mill in Oslo on Monday.', ['at Oslo']],
  ['A court in Oslo heard the Chad dispute on Monday.', ['at Oslo']],
  ['A ship under the flag of Chad sank off Oslo on Monday.', ['at Oslo']],
  // where somebody came to behind it, or is from
  ['Three men were shot in Oslo on Monday and taken to a hospital in Bergen.', ['at Oslo']],
  ['Three men were taken to a hospital in Bergen on Monday.', ['at Bergen']],
  ['Ana Holm and Paul Arden, both from Bergen, opened a mill in Oslo on Monday.', ['at Oslo']],
  // a country that acts, and where a story is laid
  [
    'Chad deliberately flooded farms, officials in Oslo said. Peru quietly closed a road near Lima on Monday.',
    ['at Lima'],
  ],
  ['Oslo is cold. Ana Holm opened a show on Monday, a comedy about three nuns in Chad.', ['at Oslo']],
  [
    'Oslo is cold. Ana Holm opened a shop on Monday, talking about three nuns in Chad.',
    ['at Oslo', 'about Chad'],
  ],
  ['Oslo is cold. He said that Peru, with others, built a camp in Lagos on Monday.', ['at Lagos']],
  // what is only spoken of
  ['Oslo is cold. Ana Holm called Bergen a pearl on Monday.', ['about Bergen']],
  ['The council was happy with its rules regarding building in Bergen, it said on Monday.', ['about Bergen']],
  [
    'A judge divided the water on Monday among Chad, Peru and Norway.',
    ['about Chad', 'about Peru', 'about Norway'],
  ],
  // where somebody lived, and came to
  ['Oslo is cold. Oslo is big. A thief was charged on Monday, and has lived in Bergen.', ['at Oslo']],
  ['Families left Bergen on Monday in buses that had safe passage to Oslo.', ['at Bergen']],
  ['Families left Oslo on Monday for northern Chad.', ['at Oslo']],
  // what is asked is so where it is said
  ['Chad must wait, and Peru advocates a truce, the minister said in Oslo on Monday.', ['at Oslo']],
  // where somebody was before; who is made to do something; whose spokesman somebody is
  ['A ship once docked in Bergen will sail to Oslo on Friday.', ['at Oslo']],
  ['Oslo is cold. A fire closed a mill on Monday, prompting Chad to buy paint.', ['at Oslo']],
  ['Oslo is cold. Oslo is big. Bergen spokesman Paul Holm opened a mill on Monday.', ['at Oslo']],
  // where people vote
  ['Oslo is cold. Oslo is big. The Punjab Assembly election will be held on Friday.', ['at Punjab']],
  // what goes on meanwhile
  ['While crowds in Bergen cheered, police in Oslo closed a bridge on Monday.', ['at Oslo']],
  ['While in Bergen, the minister opened a bridge on Monday.', ['at Bergen']],
  ['While crowds in Bergen cheered, the mayor closed a bridge on Monday.', ['at Bergen']],
  // told about who does it
  ['Alma, which has shops in Chad, opened a mill in Oslo on Monday.', ['at Oslo']],
  ['Alma opened a mill in Oslo on Monday, which makes paint from ore found in Chad.', ['at Oslo']],
  ['Alma opened a mill in Oslo, which was blessed in Bergen on Monday.', ['at Oslo', 'at Bergen']],
  ['A painter whose views of Chad sold well died in Oslo on Monday.', ['at Oslo']],
  // what is to be, or is said to be
  ['A judge in Oslo froze the fund on Monday until the firm opens an office in Chad.', ['at Oslo']],
  ['A woman filed a suit in Oslo on Monday so that she could join her son in Chad.', ['at Oslo']],
  ['At a rally in Oslo on Monday he rejected claims that thousands voted in Chad.', ['at Oslo']],
  [
    'At a rally in Oslo on Monday police found bombs that thousands had seen in Chad.',
    ['at Oslo', 'at Chad'],
  ],
  // what somebody is held for, and what it is named for
  ['Police in Oslo arrested a man on Monday in connection with a bombing in Bergen.', ['at Oslo']],
  ['Police arrested a man on Monday in connection with a bombing in Bergen.', ['at Bergen']],
  ['Losses from the Chad earthquake closed a bank in Oslo on Monday.', ['at Oslo']],
  ['A shop in Oslo was closed on Monday by the Norway earthquake of 1904.', ['at Oslo']],
  // what is to be left, and has been
  ['Leaders met in Oslo on Monday to discuss a date for leaving Chad.', ['at Oslo']],
  ['A bomb killed a judge in Oslo on Monday as he drove home from Bergen.', ['at Oslo']],
  // where somebody serves, lives or is kin
  ['In Oslo, the government recalled its ambassador to Chad on Monday.', ['at Oslo']],
  ['A judge in Oslo ordered his Chad relatives on Monday to pay.', ['at Oslo']],
  ['His Bergen relatives closed a shop on Monday.', ['at Bergen']],
  [
    'A fire hit a shop in Oslo on Monday, killing Ana Holm, 36, of the 700 block of Elm Road in Bergen.',
    ['at Oslo'],
  ],
  ['A fire hit the 700 block of Elm Road in Bergen on Monday.', ['at Elm Road', 'at Bergen']],
  // where somebody is yet to go, in an article about it too
  [
    'Oslo is cold. Oslo is dear. The Peruvian president said on Monday that his illness had returned and that he will go to Oslo.',
    ['at Peru'],
  ],
  ['Oslo is cold. Oslo is dear. The Peruvian president said on Monday that he saw Oslo.', ['at Oslo']],
  [
    'Oslo is cold. Oslo is dear. Oslo is big. The fair will be held in Bergen next month. They were jailed on Monday.',
    ['at Oslo'],
  ],
  [
    'Oslo is cold. Oslo is dear. Oslo is big. The fair was held in Bergen last month. They were jailed on Monday.',
    ['at Bergen'],
  ],
  // who somebody is
  ['Ana Holm, a pupil at a school in Bergen, was killed in Oslo on Monday.', ['at Oslo']],
  ['Ana Holm, a pupil at a school in Bergen, was killed on Monday.', ['at Bergen']],
  // what it is in
  ['A bomb killed two men in Oslo, the capital of Norway, on Monday.', ['at Oslo']],
  ['A bomb killed two men in Lahore in Punjab on Monday.', ['at Lahore']],
  ['A bomb killed two men in Lahore and two in Norway on Monday.', ['at Lahore', 'at Norway']],
  // a country that acts, with words of time behind it
  ['Chad is big. Chad is poor. Norway early this month banned the hunt.', ['about Norway']],
  // a name that is another thing's, a firm that is bought
  [
    'Alma Corp. said profit fell. Its shares fell. It is big. It paid for the Chad war. Sales rose on Monday.',
    [],
  ],
  ['Alma Corp. said on Monday that it is to acquire the Salem, Ore., lender.', []],
  ['The Salem, Ore., lender closed an office on Monday.', ['at Salem']],
  // a house called after somebody, in the town behind it
  ['Police shot a man at Wilson School in Boston on Monday.', ['at Boston']],
  ['Police shot a man at Boston School on Monday.', ['at Boston']],
  // a club
  ['Valencia lost 1-0 in Oslo on Monday.', ['at Oslo']],
  ['Valencia lost a bridge on Monday to a flood.', ['at Valencia']],
  ['Oslo is dear. Oslo is cold. Bergen beat Valencia 2-1 in Oslo on Monday.', ['at Oslo']],
  // the capital is a capital
  [
    'PARIS (AP) - Paris was calm. A man was shot in Lyon. Two died there.\n\nA judge in the capital freed two men on Monday.',
    ['at Paris'],
  ],
  // the route of what somebody did
  ['LONDON - London is dear. A man was jailed on Monday for shipping guns from Chad to Oslo.', ['at London']],
  // an officer of another state, and of this one
  ['Ohio is poor. Ohio is big.\n\nAlaska Gov. Ana Holm rejected the money on Monday.', ['about Alaska']],
  [
    'Salem is in Oregon. Salem is big.\n\nOregon Gov. Ana Holm rejected the money on Monday.',
    ['about Salem'],
  ],
  // what a council does at home, and a firm
  ['Salem is big. Salem is dear.\n\nThe council approved the plan on Monday.', ['at Salem']],
  ['Salem is big. Salem is dear.\n\nThe shareholders approved the plan on Monday.', ['about Salem']],
  ['Salem is big. Salem is dear.\n\nTwo men appeared in court on Monday accused of theft.', ['at Salem']],
  // parts of many
  [
    'The board closed shops in Oslo and the nearby cities of Bergen and Stavanger on Monday.',
    ['at Oslo', 'at Bergen', 'at Stavanger'],
  ],
  // what may come of a decision; who comes from where; whose allies
  [
    'Oslo is cold. Oslo is dear.\n\nThe decision to return the boy to Chad closed two shops on Monday.',
    ['at Oslo'],
  ],
  [
    'Oslo is cold. Oslo is dear.\n\nNegotiators from Chad, the Philippines, New Zealand, Costa Rica, Chile, Mali and Kenya opened a shop on Monday.',
    ['at Oslo'],
  ],
  ['Chad is big. Chad is poor.\n\nU.S. allies opened an office on Monday.', ['about Chad']],
  // where somebody was born is not where his story is
  [
    'Ana Holm died on Monday. She was born in Bergen. She wrote two books. The firm was closed on Monday.',
    [],
  ],
  // the state's police in a town's story
  [
    'Richmond is in Indiana. A man was shot in Richmond.\n\nIndiana State Police arrested two men on Monday.',
    ['at Richmond'],
  ],
  // an island, as the country around it
  [
    'LONDON - Five rebels died on Basilan. Basilan is hot. Three soldiers were wounded on Monday.',
    ['at Basilan'],
  ],
  // a firm's seat
  ['Alma Inc. sued Holm Ltd. of Bergen in Oslo on Monday.', ['at Oslo']],
  ['An Oslo investor agreed on Monday to buy a mill in Bergen.', ['at Bergen']],
])('%s', (text, places) => {
  expect(
    extract({ id: 'a.txt', text, published: '2022-09-20' }, gazetteer)
      .events.at(-1)
      ?.where.map(({ role, place }) => `${role} ${place.name}`),
  ).toEqual(places)
})

/** Where names that the gazetteer does not have stand: with the state behind them, and at no town where only somebody lives. */
test.each<[string, string, string]>([
  [
    'A bomb went off in Kafr Holm, Ohio, on Monday. A man died in Boston.',
    'Kafr Holm',
    'at Ohio, named beside it',
  ],
  ['A bomb went off in Kafr Holm near Aleppo on Monday.', 'Kafr Holm', 'at Aleppo, named beside it'],
  [
    'A man was shot in Boston. Ana Holm, 55, of Salem, Mass., was stabbed on North Elm Street on Monday.',
    'North Elm Street',
    'at Boston, the town named before it',
  ],
])('%s', (text, name, rule) => {
  const toponym = extract({ id: 'a.txt', text }, gazetteer).toponyms.find(({ place }) => place?.name === name)
  expect(toponym?.rule).toBe(`not in the gazetteer; ${rule}`)
})
