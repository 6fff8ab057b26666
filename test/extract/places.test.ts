import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

/** "words=id" of each toponym; the kind in brackets where it is not literal. */
function read(text: string): string[] {
  return extract({ id: 'test', text }, gazetteer).toponyms.map(
    ({ start, end, kind, place }) =>
      `${text.slice(start, end)}=${place?.id ?? '?'}${kind === 'literal' ? '' : ` (${kind})`}`,
  )
}

test.each<[string, string[]]>([
  ['The ministers met in Minsk on Monday.', ['Minsk=gn:625144']],
  ['Troops along the Tajik-Afghan border were on alert.', ['Tajik-Afghan border=border:AF-TJ']],
  [
    'It would fortify Tajikistan’s border with Afghanistan.',
    ['Tajikistan’s border with Afghanistan=border:AF-TJ'],
  ],
  ['Patrols on the border between Chad and Sudan doubled.', ['border between Chad and Sudan=border:SD-TD']],
  ['The Tajikistan-Afghanistan border is long.', ['Tajikistan-Afghanistan border=border:AF-TJ']],
  ['Threats from Afghan territories remain.', ['Afghan=country:AF (demonym)']],
  ['Growth slowed in Central Asia.', ['Central Asia=region:central-asia']],
  ['A fire broke out in Paris, Texas, overnight.', ['Paris=gn:4717560', 'Texas=admin:US.TX']],
  ['She moved to Alexandria, Va., in 2001.', ['Alexandria=gn:4744091', 'Va.=admin:US.VA']],
  ['KABUL (Khaama Press): The road was closed.', ['KABUL=gn:1138958']],
  ['Moscow said it would wait.', ['Moscow=gn:524901 (metonym)']],
  ['He flew to Moscow and said nothing.', ['Moscow=gn:524901']],
  ['The army left Kunduz province for Mazar-i-Sharif.', ['Kunduz=admin:AF.24', 'Mazar-i-Sharif=gn:1133616']],
  [
    'He crossed Armenia, Georgia and Azerbaijan.',
    ['Armenia=country:AM', 'Georgia=country:GE', 'Azerbaijan=country:AZ'],
  ],
  ['He drove through Alabama and Georgia.', ['Alabama=admin:US.AL', 'Georgia=admin:US.GA']],
  [
    'The fire was on Main Street in Newark, Ohio.',
    ['Main Street=site:main-street', 'Newark=gn:5164466', 'Ohio=admin:US.OH'],
  ],
  [
    'The flag of the European Union flew in Washington, D.C.',
    ['European Union=region:european-union', 'Washington, D.C.=gn:4140963'],
  ],
  ['Drones struck Kobani in northern Syria.', ['Kobani=gn:172256', 'Syria=country:SY']],
  ['A mall in General Santos burned.', ['General Santos=gn:1713022']],
  ['In private, General Santos said so.', []],
  ['On Monday South Carolina Gov. Ana Holm met them.', ['South Carolina=admin:US.SC (embedded)']],
  [
    'Nurses came from Kenya, the Philippines and Sudan.',
    ['Kenya=country:KE', 'Philippines=country:PH', 'Sudan=country:SD'],
  ],
  [
    'Filipinos and Thais met Arctic experts.',
    ['Filipinos=country:PH (demonym)', 'Thais=country:TH (demonym)', 'Arctic=region:arctic (demonym)'],
  ],
  [
    'In Lund, Sweden, a car hit a wall at Rose and Fifth streets.',
    ['Lund=gn:2693678', 'Sweden=country:SE', 'Rose=site:rose-street', 'Fifth=site:fifth-street'],
  ],
  ['Ana Holm and Britt Dahl walked the streets.', []],
  ['Most Ohio counties voted.', ['Ohio=admin:US.OH']],
  ['Shells fell in Tell al-Holm in Lebanon.', ['Tell al-Holm=?', 'Lebanon=country:LB']],
  [
    'Crews from Clay and Bath counties in Kentucky came.',
    ['Clay=admin:US.KY.051', 'Bath=admin:US.KY.011', 'Kentucky=admin:US.KY'],
  ],
  [
    'Farms flooded in Northamptonshire and County Tyrone.',
    ['Northamptonshire=admin:northamptonshire', 'County Tyrone=admin:county-tyrone'],
  ],
  ['The boat left Lesbos for Athens.', ['Lesbos=region:lesbos', 'Athens=gn:264371']],
  ['ACCRA, Nov. 28 (Wire) - The bank met in Kumasi.', ['ACCRA=gn:2306104', 'Kumasi=gn:2298890']],
  ['What New Delhi said was a camp is in Lahore.', ['New Delhi=gn:1261481 (metonym)', 'Lahore=gn:1172451']],
  // the only place known by this name is a small town in Hungary
  ['Dhaka and Chittagong are far from Savar.', ['Dhaka=gn:1185241', 'Chittagong=gn:1205733', 'Savar=?']],
  // many countries have a province of such a name
  [
    'Two men died in North Western Province, Zambia said in Lusaka.',
    ['North Western Province=?', 'Zambia=country:ZM (metonym)', 'Lusaka=gn:909137'],
  ],
  ['A bridge in North Western Province fell.', ['North Western Province=admin:LK.32']],
  ['Farmers fled a village in Niger state, Nigeria.', ['Niger=admin:NG.31', 'Nigeria=country:NG']],
  ['Farmers fled to Niger as the state failed.', ['Niger=country:NE']],
  ['Schools in Cebu were shut.', ['Cebu=gn:1717512']],
  ['Troops recaptured Mekelle.', ['Mekelle=gn:331180']],
  ['A goal helped Metz beat Lyon 2-1.', ['Metz=gn:2994160', 'Lyon=gn:2996944 (embedded)']],
  ['Lyon host Metz on Saturday.', ['Lyon=gn:2996944 (embedded)', 'Metz=gn:2994160']],
  ['The bridge is in Lyon 5-6 miles off.', ['Lyon=gn:2996944']],
  ['The Paris Agreement holds.', ['Paris=gn:2988507 (embedded)']],
  ['The U.S. Geological Survey measured it.', ['U.S.=country:US (embedded)']],
  ['Traffic on the A417 stopped.', ['A417=?']],
  ['He fell ill in Herat province. Herat is large.', ['Herat=admin:AF.11', 'Herat=gn:1140026']],
  ['Troops took the village of Kök-Tash in Kyrgyzstan.', ['Kök-Tash=?', 'Kyrgyzstan=country:KG']],
  [
    'Clashes in border areas between Armenia and Azerbaijan.',
    ['border areas between Armenia and Azerbaijan=border:AM-AZ'],
  ],
  ['Guards on the border of Chad with Sudan left.', ['border of Chad with Sudan=border:SD-TD']],
  // with the neighbour the article names most; not where it says where a town is
  [
    'Chad said its patrols crossed to the Sudanese border.',
    ['Chad=country:TD (metonym)', 'Sudanese border=border:SD-TD'],
  ],
  ['Guards waited near the Sudanese border.', ['Sudanese=country:SD (demonym)']],
  [
    'They fled to Abéché in Chad near the Sudanese border.',
    ['Abéché=gn:245785', 'Chad=country:TD', 'Sudanese=country:SD (demonym)'],
  ],
  ['Migrants at the U.S.-Mexico border waited.', ['U.S.-Mexico border=border:MX-US']],
  ['Talks between Chad and Sudan ended.', ['Chad=country:TD', 'Sudan=country:SD']],
  ['Mexico sent aid to Guatemala.', ['Mexico=country:MX', 'Guatemala=country:GT']],
  ['Youth Leadership Henry County met.', ['Henry County=admin:US.GA.151']],
  // a day ends a name, a hyphen makes half of one, quotation marks one of a work
  ['Protesters thronged an office in Miami Wednesday.', ['Miami=gn:4164138']],
  ['The brokers of Metz-Holm sold it.', []],
  ['The flight Lyon-Metz was late.', ['Lyon=gn:2996944', 'Metz=gn:2994160']],
  ['He won the seat of Paul Arden, R-Boston.', ['Boston=gn:4930956']],
  ['Her film “A Winter in Lyon” opened.', ['Lyon=gn:2996944 (embedded)']],
  ['He said “we were in Lyon” and left.', ['Lyon=gn:2996944']],
  ['Air Canada ordered planes.', ['Canada=country:CA (embedded)']],
  ['The air in Canada is cold.', ['Canada=country:CA']],
  ['Frankfurt prices fell in America.', ['Frankfurt=gn:2925533', 'America=country:US']],
  ['She lives in South Uppsala.', ['Uppsala=gn:2666199']],
  ['Rebels shelled Arquilla and other towns near Beirut.', ['Arquilla=site:arquilla', 'Beirut=gn:276781']],
  ['Rebels shelled Arquilla and other targets near Beirut.', ['Beirut=gn:276781']],
  // a state with a city of its name has such parts
  ['Floods hit northern New York.', ['New York=admin:US.NY']],
  ['Floods hit New York.', ['New York=gn:5128581']],
  ['Shells hit eastern Beirut.', ['Beirut=gn:276781']],
  // a small town of a country that nothing else names, and a person
  [
    'The case was heard in Delft, a part of Cape Town. Durban, Pretoria and Bloemfontein watched.',
    [
      'Delft=site:delft',
      'Cape Town=gn:3369157',
      'Durban=gn:1007311',
      'Pretoria=gn:964137',
      'Bloemfontein=gn:1018725',
    ],
  ],
  ['The case was heard in Delft.', ['Delft=gn:2757345']],
  ['She spoke to Perry, a nurse, in Boston.', ['Boston=gn:4930956']],
  // a firm under its first word
  ['Phoenix Technologies Ltd. fell. Phoenix said it would pay.', ['Phoenix=gn:5308655 (embedded)']],
  [
    'Phoenix Technologies Ltd. fell. It is in Phoenix.',
    ['Phoenix=gn:5308655 (embedded)', 'Phoenix=gn:5308655'],
  ],
  // a town rather than the district around it; a province among provinces
  ['Donors met in Montreal.', ['Montreal=gn:6077243']],
  [
    'Men from Vorarlberg, Salzburg and Styria met.',
    ['Vorarlberg=admin:AT.08', 'Salzburg=admin:AT.05', 'Styria=admin:AT.06'],
  ],
  // a town of two names
  ['Rain fell in Bilbao and in Vitoria.', ['Bilbao=gn:3128026', 'Vitoria=gn:3104499']],
  ['The A380 took off.', []],
  ['Traffic along the A380 stopped.', ['A380=?']],
  // what somebody is called, whose farm it is, a part of many towns
  ['Ana Holm, 20, known as Montana, was shot in London.', ['London=gn:2643743']],
  ['The state is known as Montana.', ['Montana=admin:US.MT']],
  ['The dogs were taken from Wilson’s Farm near Boston.', ['Boston=gn:4930956']],
  ['The school is in Old Town near Boston.', ['Boston=gn:4930956']],
  ['Her daughter, Brittany, went to Boston.', ['Boston=gn:4930956']],
  ['They sailed to Brittany.', ['Brittany=region:brittany']],
  // a surname named oftener than the town
  [
    'A twist in Fairfield case. Elizabeth Fairfield was held in Boston. Elizabeth Fairfield spoke. Elizabeth Fairfield left.',
    ['Boston=gn:4930956'],
  ],
  // a town of a country's name beside a town close by
  ['A shop in Shakopee gave the money. Jordan spent it.', ['Shakopee=gn:5046997', 'Jordan=gn:5032106']],
  ['A shop in Boston gave the money. Jordan spent it.', ['Boston=gn:4930956', 'Jordan=country:JO']],
  ['The University of Georgia won.', ['Georgia=country:GE (embedded)']],
])('%s', (text, places) => {
  expect(read(text)).toEqual(places)
})

test.each([
  'Kabul Now reported the story.',
  'The activities of Islamic State – Khorasan Province increased.',
  'Mr. Jordan Smith went home. Smith was tired.',
  'Reading is good for children.',
  'May was warm and March was cold.',
  'It cost US$ 40 in March, and Congress agreed in August.',
  'NATO and SWAT teams met the CEO.',
  'They fought with M23 rebels.',
  'The Iraq War ended.',
  'A study in Biodiversity found less biodiversity.',
  'She speaks English and learns French.',
  'Car Bomb Kills 20.',
  'Over the past week it rained.',
  'The mill paid NIS 9 million.',
  'The farmers met Erez Golan-Holm.',
])('no place in: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('the words before an area are kept', () => {
  const [found] = extract({ id: 'a', text: 'A belt around Afghanistan was planned.' }, gazetteer).toponyms
  expect(found?.vague).toBe('around')
})
