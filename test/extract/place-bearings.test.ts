import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const read = (text: string, title?: string) =>
  extract({ id: 'a.txt', text, published: '2022-09-20', ...(title && { title }) }, gazetteer)

const LATER = '\n\nThe mayor resigned on Monday.'

/** The place that an event of a later sentence, which names none, has from the article. */
test.each<[string, readonly string[]]>([
  // another firm's seat; the article's own
  ['Alma Corp. bought Holm Ltd., an Oslo property lender, on Monday.' + LATER, []],
  ['Alma Corp. said profit rose. The Oslo property lender opened a branch.' + LATER, ['Oslo']],
  ['Alma Corp. bought a maker of paints incorporated in Norway.' + LATER, []],
  ['Alma Corp. opened a shop in Norway.' + LATER, ['Norway']],
  ['Alma Corp., based in Salem, Ore., sold shares.' + LATER, []],
  ['The deal gives Salem, Ore.-based Alma Corp. a shop.' + LATER, []],
  ['The deal gives Alma Corp. a shop in Salem, Ore.' + LATER, ['Salem']],
  [
    'BERGEN, Norway (AP) - The board met a firm’s envoys. The Oslo property lender spoke.' + LATER,
    ['Bergen'],
  ],
  ['The sitcom about a family in Chad was shown.' + LATER, []],
  ['The firm sold a film set in Chad to a channel.' + LATER, []],
  // whom a member of parliament sits for
  ['Sen. Ana Holm (R-Ohio) spoke for an hour. She thanked the clerks.' + LATER, []],
  ['Sen. Ana Holm spoke for an hour in Ohio. She thanked the clerks.' + LATER, ['Ohio']],
  // "this city" is the dateline's
  [
    'BERGEN, Norway (AP) - A body was found in this town six miles south of Oslo. Oslo was shocked.' + LATER,
    ['Bergen'],
  ],
  ['BERGEN, Norway (AP) - A body was found in Oslo. Oslo was shocked by this find.' + LATER, ['Oslo']],
  // where the meeting of the lead is, rather than the countries that act
  ['Peru, Chile and Canada refused to sign a treaty at a conference in Oslo.' + LATER, ['Oslo']],
  ['Peru, Chile and Canada opened a factory in Oslo, and Peru paid. Peru had asked.' + LATER, ['Peru']],
  // a headline, a day and a caption in lines of their own are no lead
  [
    'A ferry sails again\nMarch 3, 2022\nThe ferry in 2019\nThe ferry sailed from Bergen in Norway.' + LATER,
    ['Bergen'],
  ],
  // "here" in the lead is the dateline's town; not what somebody says, nor the country's only name
  ['BERGEN, Norway (AP) - Men from Chad met officials here. Chad had asked, Chad said.' + LATER, ['Bergen']],
  [
    'BERGEN, Norway (AP) - Floods hit Chad. “It is bad here in Chad,” a man said. Chad is poor.' + LATER,
    ['Chad'],
  ],
  // the dateline's town rather than another; the one town that a country's story names
  ['OSLO (AP) - The firm grew. It bought a rival in Bergen. Its shares fell in Oslo.' + LATER, ['Oslo']],
  ['OSLO (AP) - Norway closed schools. The flood began in Oslo. Norway wept.' + LATER, ['Oslo']],
  // a state behind its town
  [
    'Fog hid Bergen. A nurse hurt in Birmingham, Ala., came. It rained. She left Alabama.' + LATER,
    ['Bergen'],
  ],
  // a state's university is in a town that it does not name
  ['Doctors at the University of Alabama saved a man. It rained.' + LATER, []],
  // where somebody is from weighs little beside where it came about
  ['A Bergen cyclist has died in hospital in Oslo. It rained.' + LATER, ['Oslo']],
  ['A nurse from Bergen was hurt on the ring road of Oslo. It rained.' + LATER, ['Oslo']],
  ['Researchers at Bergen were hurt on the ring road of Oslo. It rained.' + LATER, ['Oslo']],
  ['A Bergen cyclist has died in hospital. It rained.' + LATER, ['Bergen']],
  [
    'OSLO (AP) - The king signed a bill. Ana Holm, wounded in a shooting in Bergen, wept. It rained.' + LATER,
    ['Oslo'],
  ],
  ['OSLO (AP) - A Bergen cyclist has died in hospital. It rained.' + LATER, ['Oslo']],
  // nor is it where they are yet to meet
  ['The ministers met in Oslo. They will meet again in Bergen.' + LATER, ['Oslo']],
  // a name in the next paragraph owns nothing
  ['Floods hid the streets of Bergen\n\nAna Holm wept. It rained.' + LATER, ['Bergen']],
  // nobody knows which one
  ['The Reid Hospital invited guests on Monday.' + LATER, []],
])('home: %s', (text, places) => {
  expect(
    read(text)
      .events.at(-1)
      ?.where.map(({ place }) => place.name),
  ).toEqual(places)
})

test.each<[string, readonly string[]]>([
  // a country before its town, with no comma between them
  ['Officials in Norway closed schools in Bergen on Monday.', ['at Bergen']],
  ['Officials in Norway, who closed schools in Bergen, resigned on Monday.', ['at Norway']],
  ['Tents were flown to Bergen on Monday for victims of floods in Norway.', ['at Bergen']],
  // "the" of a country's name behind a preposition
  ['Forces in the Philippines surrendered on Monday.', ['at Philippines']],
  ['Forces on the Faroe Islands surrendered on Monday, the king said in Oslo.', ['at Faroe Islands']],
  ['The Philippines surrendered on Monday.', ['about Philippines']],
  // what they speak of or care for
  ['Crowds in Oslo prayed for peace in Sudan on Monday.', ['at Oslo']],
  ['The ministers met in Oslo on Monday to discuss the Sudan war.', ['at Oslo', 'about Sudan']],
  // a firm's shares
  ['A shop burned down in Oslo on Monday. A bank sold its shares in Bergen on Tuesday.', ['at Oslo']],
  ['A shop burned down in Oslo on Monday. A nurse arrived from Bergen on Tuesday.', ['at Oslo']],
  // where somebody is yet to go
  ['A judge ruled in Oslo on Monday that the boy should go back to Bergen.', ['at Oslo']],
  ['A judge ruled in Oslo on Monday that the boy must be returned to Bergen.', ['at Oslo']],
  ['The boy went back to Bergen on Monday.', ['at Bergen']],
  // a firm's seat behind its name
  ['Alma Corp., Oslo, agreed on Monday to buy a mill in Bergen.', ['at Bergen']],
  ['Alma Corp. agreed on Monday in Oslo to buy a mill.', ['at Oslo']],
  ['Alma Airlines, Salem, Ore., agreed on Monday to buy a mill in Bergen.', ['at Bergen']],
  ['A mill in Bergen was sold on Monday, and the Farmington, N.M., carrier paid.', ['at Bergen']],
  ['A mill was sold on Monday in Farmington, N.M., and paid for.', ['at Farmington']],
  // where somebody wants to go on to
  ['Russia on Monday opposed the expansion of the bloc into Norway.', ['about Russia']],
  // countries that act, in a row before the verb
  ['Peru, Chad and Norway signed a treaty on Monday in Lagos.', ['at Lagos']],
  // told beside, or only wished for
  ['Rain fell in Lagos. Although the ban in Chad failed, rebels killed two men on Monday.', ['at Lagos']],
  ['Rain fell in Lagos. Although the ban failed, rebels killed two men in Chad on Monday.', ['at Chad']],
  ['Rain fell in Lagos. The firm sold rooms on Monday to fans wanting to see fairs in Chad.', ['at Lagos']],
  // where shares are traded, not where what follows is
  ['Alma rose on the New York Stock Exchange on Monday.', ['at New York City']],
  ['Alma rose on the New York Stock Exchange on Monday. Police shot a man on Tuesday.', []],
  ["Hudson's Bay Co. grew on Monday. Hudson's Bay sold shares on Tuesday.", []],
  ['Two ships sank in the Hudson Bay on Tuesday.', ['at Hudson Bay']],
  // a court of the country or state that the story is about is in the dateline's town
  [
    'LIMA (AP) - Peru wept. It was a shock to Peru. The mayor was found guilty of theft on Monday.',
    ['at Lima'],
  ],
  ['LIMA (AP) - Peru wept. It was a shock to Peru. The trial of a trader resumed on Monday.', ['at Lima']],
  ['LIMA (AP) - Peru wept. It was a shock to Peru. A trader was shot on Monday.', ['at Peru']],
  ['LIMA (AP) - Peru wept. It was a shock to Peru. The senate passed a law on Monday.', ['at Lima']],
  // behind a deed in a town of that country; others may be anywhere in it
  [
    'Peru wept. Cusco fell. Two men were shot in Lima on Monday. Peru is poor.\n\nA shop burned down.',
    ['at Lima'],
  ],
  [
    'Peru wept. Cusco fell. Two men were shot in Lima on Monday. Peru is poor.\n\nAnother shop burned down.',
    ['at Peru'],
  ],
  // a reaction is where the dateline's nation speaks
  ['MANILA (AP) - The Philippine president on Monday condemned the bombings in Chad.', ['at Manila']],
  ['MANILA (AP) - Rebels on Monday bombed a school in Chad.', ['at Chad']],
  [
    'HAVANA (AP) - Miami slept. Men in Miami wept. The Cuban leader raised his voice on Monday.',
    ['at Havana'],
  ],
  ['HAVANA (AP) - Miami slept. Men in Miami wept. Cuban troops raised a flag on Monday.', ['about Miami']],
  // a country that acts elsewhere
  ['Norway deployed 1,500 troops in Mali on Monday.', ['at Mali']],
  ['Norway sent 1,500 men home on Monday.', ['about Norway']],
  // a seat behind "in"; where it was bought
  ['A mill in Bergen was sold on Monday to Alma Corp., in Aurora, Colo.', ['at Bergen']],
  ['Alma Corp. bought a mill on Monday in Bergen.', ['at Bergen']],
  // whose summit it is
  ['A ceremony will be held at the NATO Lisbon summit on Monday.', ['at Lisbon']],
  // a country that acts in an article about another
  [
    'Zambia banned the hunt. Zambia is poor. Neighbouring Botswana banned the hunt on Monday.',
    ['at Botswana'],
  ],
  ['Zambia banned the hunt. Zambia is poor. The minister banned the hunt on Monday.', ['at Zambia']],
  // where it was filed
  [
    'LAGOS (AP) - Rain fell in Ogun. It rained in Oyo. Officials here closed schools on Monday.',
    ['at Lagos'],
  ],
  // what a country has abroad
  ['Bombs exploded outside U.S. embassies in Kenya on Monday.', ['at Kenya']],
  ['Bombs exploded outside U.S. cities on Monday.', ['at United States']],
  // the dateline behind a summary
  ['The ban is new. Oslo (Holmnews) Since Monday, shops in Bergen have been closed.', ['at Bergen']],
])('%s', (text, places) => {
  expect(
    read(text)
      .events.at(-1)
      ?.where.map(({ role, place }) => `${role} ${place.name}`),
  ).toEqual(places)
})

test.each<[string, readonly (string | undefined)[]]>([
  // a state rather than a small town of another state
  ['A clinic in Alabama was closed on Monday. Men in New York wrote.', ['Alabama', 'New York City']],
  ['The New York governor toured five counties on Monday.', ['New York']],
  ['The New York mayor toured five schools on Monday.', ['New York City']],
  // a firm, a body or a person whose name is a town's
  ['Ana Salem Electronics closed at $29. An interest in Salem earnings rose. Salem shares fell.', []],
  ['Dover Savings & Loan Association lost money on Monday. Dover said so..', []],
  ['Dover Savings & Loan Association lost money on Monday in Dover.', ['Dover']],
  ['Dover Savings amp Loan Association lost money on Monday. Dover said so.', []],
  ['Abraham Lincoln spoke in Denver on Monday. Lincoln, a tall man, wept.', ['Denver']],
  ['Abraham Lincoln spoke in Lincoln on Monday. Lincoln, a small town, wept.', ['Lincoln']],
  [
    'He opposed the men of America. First of America Bank Corp. closed. First of America fell.',
    ['United States'],
  ],
  ['Hurricane Hugo hit the coast. Losses from Hugo rose on Monday.', []],
  ['A fire hit the coast near Hugo. Losses from Hugo rose on Monday.', ['Hugo', 'Hugo']],
  ['The firm was formed by the Underwood family. Others than Underwood paid on Monday.', []],
  ['The fair was closed by Underwood police on Monday.', ['Underwood']],
  ['They met in a hall named after Kirov in Yalta on Monday.', ['Yalta']],
  ['The offer ends at 5 p.m. EST on Monday in Denver.', ['Denver']],
  ['ONEIDA Ltd. paid on Monday. Fans of Oneida wept.', []],
  ['Dover Savings & Loan Association lost money on Monday. Dover officials said so.', []],
  ['Dover Savings & Loan Association lost money on Monday. Dover police said so.', ['Dover']],
  ['Bonds were sold at Lincoln savings and loan on Monday.', []],
  ['Bonds were sold at Lincoln on Monday.', ['Lincoln']],
  // the name of a work
  ['She read from “1864: Denver at the Gates of History” on Monday.', []],
  ['She said “the people of Denver were at the gates” on Monday.', ['Denver']],
  ['They gave bells away in the run-up to Christmas on Monday.', []],
])('literal: %s', (text, places) => {
  expect(
    read(text)
      .toponyms.filter(({ kind }) => kind === 'literal')
      .map(({ place }) => place?.name),
  ).toEqual(places)
})
