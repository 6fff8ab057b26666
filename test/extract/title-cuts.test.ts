import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const titles = (text: string) =>
  extract({ id: 'a', text, published: '2024-05-15' }, gazetteer).events.map((event) => event.title)

test.each([
  // what a person is goes before what the verb needs
  [
    'Lund County elections coordinator Bo Berg asked the council to approve a new contract with the printers of the ballots.',
    'Bo Berg asked the council to approve a new contract with the printers of the ballots',
  ],
  [
    'The city police of Bergen have charged 27-year-old fish market owner Bo Anders Berg with theft from a bank in Oslo.',
    'The city police of Bergen have charged fish market owner Bo Anders Berg with theft',
  ],
  // "urged the men to …": not without it
  [
    'The mayor of Bergen urged the sailors and fishermen from the northern islands, the southern towns and the old villages to engage in fair talks with Denmark.',
    'The mayor of Bergen urged the sailors and fishermen from the northern islands to engage',
  ],
  // an aside between dashes
  [
    'The harbour firm - founded by sailors, bakers and sons of bakers - sued the ministry of trade in Oslo on Tuesday over the new rules for ships.',
    'The harbour firm sued the ministry of trade in Oslo over the new rules for ships',
  ],
  // hours and days as a whole, with their comma
  [
    'The fishermen of Bergen will hold their yearly meeting from 1-3 p.m. Saturday at the old harbour market in the centre of the town, next to the ferry dock.',
    'The fishermen of Bergen will hold their yearly meeting from 1-3 p.m. Saturday',
  ],
  [
    'The sailors of Bergen plan to hold several rallies throughout the year to protest against the new rules of the ministry for fishing boats.',
    'The sailors of Bergen plan to hold several rallies to protest against the new rules…',
  ],
  [
    "Kari Holm, age 83, died Monday, June 2, 2008, at the old sailors' home near the harbour of Bergen in Norway, her family said.",
    "Kari Holm, age 83, died at the old sailors' home near the harbour of Bergen in Norway",
  ],
  [
    'The mayor said her brother Bo Berg, of the 900 block of Harbour Road in Bergen, is suspected in the recent robbery Monday of two shops in Oslo.',
    'The mayor said her brother Bo Berg is suspected in the recent robbery of two shops',
  ],
  // a clause with its verb or not at all
  [
    'Police are asking the public to be careful after four old boats were robbed during the long winter nights near the harbour of Bergen.',
    'Police are asking the public to be careful after four old boats were robbed',
  ],
  [
    'The mayor of Bergen opened a plan to help the new and poor families of the northern islands with the rent for their houses near the harbour.',
    'The mayor of Bergen opened a plan to help the new and poor families…',
  ],
  // a heading between dashes
  [
    '- Sunken ships - More than 200 sailors from the northern islands of Norway were arrested or fined in the widest raid on smugglers in years.',
    'More than 200 sailors from the northern islands of Norway were arrested',
  ],
  // whose deed a second verb is, where somebody tells of others
  [
    "The librarian of Oslo said the fishermen's choir failed to return nine old songs about the northern harbour and asked it to bring them back by autumn or be shut out of the hall.",
    'The librarian of Oslo asked it to bring them back by autumn or be shut out of the hall',
  ],
  // a participle before its infinitive
  [
    'A convicted smuggler scheduled to sail next month has asked the highest court of Norway to delay his departure, saying that a witness lied.',
    'A convicted smuggler has asked the highest court of Norway to delay his departure',
  ],
  // what is asked for before who grants it
  [
    'Holm Ferries has won approval from Norway’s ministry of transport to sail round the northern islands and the trips will start in summer.',
    'Holm Ferries has won approval … to sail round the northern islands',
  ],
  // what came is only named
  [
    'The concession came as thousands of sailors were traveling to Oslo to join the long strike at the harbour of the northern fishing town.',
    'Thousands of sailors were traveling to Oslo to join the long strike',
  ],
  // a clause that no comma closes
  [
    'When the queen of Norway visited Bergen last year she hoped that the southern towns would order nine long ships from Danish firms.',
    'The queen of Norway visited Bergen last year',
  ],
  // the hour of an entry
  [
    "7:15 p.m. Norway's foreign ministry has arrested two sailors in Oslo.",
    "Norway's foreign ministry has arrested two sailors in Oslo",
  ],
  // an office goes for what a noun needs
  [
    'An aide to former Bergen Mayor Bo Berg has been indicted in a long and costly bribery investigation at the town hall of Bergen.',
    'An aide to Bo Berg has been indicted in a long and costly bribery investigation',
  ],
  // a mark that closes nothing
  [
    'Police arrived in time and arrested two sailors in Oslo."',
    'Police arrived in time and arrested two sailors in Oslo',
  ],
])('a title is not cut in its core: %s', (text, title) => {
  expect(titles(text)).toEqual([title])
})
