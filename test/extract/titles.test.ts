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
  // the subject's head without its age, town and office
  [
    'Kari Holm, 54, a baker from Bergen, was sentenced on Tuesday to nine years in prison for the murder of a neighbour in Oslo.',
    'Kari Holm was sentenced to nine years in prison for the murder of a neighbour in Oslo',
  ],
  // without what leads up to it
  [
    'In a talk with Danish reporters last week, the foreign minister of Norway accused Denmark of sending spies into the northern ports of Norway.',
    'The foreign minister of Norway accused Denmark of sending spies into the northern ports…',
  ],
  [
    'According to the harbour police of Bergen, two Danish sailors were arrested near the old fish market on Tuesday after a fight over money.',
    'Two Danish sailors were arrested near the old fish market after a fight over money',
  ],
  // a second verb keeps the subject of the first
  [
    'The harbour company of Bergen closed two docks on Tuesday and sued the ministry of trade in Oslo over the new rules for ships from Denmark.',
    'The harbour company of Bergen sued the ministry of trade over the new rules for ships',
  ],
  [
    'Kari Holm, who was looking for her dog near the border, stepped on a mine on Tuesday and lost a foot, the police of Kirkenes said in a note.',
    'Kari Holm stepped on a mine and lost a foot',
  ],
  // a name between commas parts the object from its verb
  [
    'A Bergen jury found the defendant, Kari Holm, 52, of the village of Voss, guilty of burning down three barns in Norway in May.',
    'A Bergen jury found the defendant guilty of burning down three barns in Norway in May',
  ],
  // two persons with who they are
  [
    "The baker's daughter, Kari Holm, and the mayor's sister, Eva Berg, have also been indicted in Bergen for their role in the fraud at the bank.",
    "The baker's daughter and the mayor's sister have been indicted in Bergen for their role",
  ],
  // "her" and "they" alone tell nobody
  [
    'Police said her brother Bo Berg, of the 700 block of Harbour Road in Bergen, is suspected in the armed robbery of two banks in Oslo.',
    'Police said her brother Bo Berg is suspected in the armed robbery of two banks in Oslo',
  ],
  [
    'A doctor at the main hospital in Bergen confirmed on Tuesday that her patient had been poisoned and that the police had arrested two men.',
    'A doctor at the main hospital in Bergen confirmed that her patient had been poisoned',
  ],
  // a list as a whole, a dash as a comma
  [
    'Norway, Denmark and Sweden signed a treaty in Oslo on Tuesday on the protection of the northern fish stocks from foreign fleets of trawlers.',
    'Norway, Denmark and Sweden signed a treaty on the protection of the northern fish stocks',
  ],
  [
    'Kari Holm — who stood in the dock of the Oslo court with a swollen eye — was arrested in Bergen on Tuesday after a number of burglaries.',
    'Kari Holm was arrested in Bergen after a number of burglaries',
  ],
  // "in addition to" is no "in addition"; "have bought … and given" keeps its "have"
  [
    'In addition to losing his licence, the doctor was fined one million crowns by the medical board of Norway in Oslo on Tuesday.',
    'The doctor was fined one million crowns by the medical board of Norway in Oslo',
  ],
  [
    'According to an affidavit filed on Monday by the police of Bergen, two sailors robbed the old bank near the harbour in May.',
    'Two sailors robbed the old bank near the harbour in May',
  ],
  // whose "they" or "he" nobody can say stays with who says so
  [
    'The owner of the ferry from Bergen said he was attacked by four masked men near the old fish market of the town on Tuesday.',
    'The owner of the ferry from Bergen said he was attacked by four masked men',
  ],
  // no line of its own for the dateline
  [
    'OSLO (Herald) A former aide to the mayor has been indicted in Oslo on Tuesday.',
    'A former aide to the mayor has been indicted in Oslo',
  ],
  [
    'Bergen, Norway — Two men were arrested on Tuesday after a robbery.',
    'Two men were arrested after a robbery',
  ],
  // a state behind a town is part of its noun; a firm keeps the stop of its name
  [
    'The Astoria, Ore., shipyard, which belongs to the Holm family of Bergen, agreed on Tuesday to sell its two docks to a firm from Denmark.',
    'The Astoria, Ore., shipyard agreed to sell its two docks to a firm from Denmark',
  ],
  [
    'Holm Shipping Inc., a firm from the north of Norway, announced a strike of nine days on its ferries at the docks in Oslo on Tuesday.',
    'Holm Shipping Inc. announced a strike of nine days on its ferries at the docks in Oslo',
  ],
  // the thing announced is no clause of its own
  [
    'The government of Norway announced new rules in Oslo on Tuesday, meant to change the way the rights to the northern fish are sold.',
    'The government of Norway announced new rules in Oslo, meant to change the way…',
  ],
  [
    'In Oslo on Tuesday, the fish company of Bergen announced plans to buy the salmon farms of its old rival Berg on the northern coast of Norway.',
    'The fish company of Bergen announced plans to buy the salmon farms of its old rival Berg',
  ],
  // cut where a clause begins, not inside it, and never before the deed
  [
    'The coastguard of Norway searched the harbour of Bergen on Tuesday after sailors from two trawlers told the police of a strange boat without lights.',
    'The coastguard of Norway searched the harbour of Bergen',
  ],
  [
    'The baker Kari Holm was locking the door of her shop in Bergen on Tuesday when she was attacked by two men with knives who fled with the money.',
    'The baker Kari Holm was attacked by two men with knives who fled with the money',
  ],
  [
    'The minister of justice vowed in Oslo on Tuesday to arrest all of those who had been responsible for the attacks on the two old churches of Bergen.',
    'The minister of justice vowed in Oslo to arrest all of those who had been responsible',
  ],
  // a list goes on
  [
    'The king of Norway has invited the presidents of Iceland, the Faroe Islands and Ireland to a feast in the old castle of Akershus on Tuesday.',
    'The king of Norway has invited the presidents of Iceland, the Faroe Islands and Ireland…',
  ],
  // what qualifies a noun goes with what it is cut off from
  [
    'A court in Bergen on Tuesday dismissed all of the charges against a young sailor from Tromso accused of robbing four banks in the north of Norway.',
    'A court in Bergen dismissed all of the charges against a young sailor from Tromso',
  ],
  // a verb behind a comma that says so itself, a deed before another saying
  [
    'The oldest shipping firm of Bergen, which is led by Kari Holm, announced a strike of its sailors on all of the ferries to Denmark on Tuesday.',
    'The oldest shipping firm of Bergen announced a strike of its sailors',
  ],
  [
    "The ministry's head of fishing in the north, Ole Dahl of Tromso, apologised in Bergen on Tuesday to the sailors and said that he was to blame.",
    "The ministry's head of fishing in the north apologised in Bergen to the sailors",
  ],
  // a clause of its own behind "but", and the verb behind a clause of its subject
  [
    'Officials in the northern port of Tromso have decided to keep the old market open, but they will ban all cars from the harbour in May.',
    'Officials in the northern port of Tromso will ban all cars from the harbour in May',
  ],
  [
    'A 36-year-old Bergen man who fled from the police of two towns following a traffic stop was arrested on Tuesday at a farm near the lake.',
    'A 36-year-old Bergen man who fled from the police of two towns was arrested at a farm',
  ],
  // who says it of himself
  [
    'A Bergen man admitted in the district court of Oslo on Tuesday that he stabbed two old friends of his in a bar near the harbour in May.',
    'A Bergen man stabbed two old friends of his in a bar near the harbour in May',
  ],
  // a day that no comma parts; who said so and did more
  [
    'This week the government – led by Kari Holm of the Labour Party – said it will no longer sell the rights to fish to foreign firms in the north.',
    'The government will no longer sell the rights to fish to foreign firms in the north',
  ],
  [
    'On Tuesday opponents in Oslo said the school might be a risk, complained about its noise in the night and asked the council to close it.',
    'Opponents in Oslo said the school might be a risk, complained about its noise',
  ],
  // the marks of an agency are quotation marks
  [
    "The mayor of Bergen on Tuesday called the attack ``a crime against the whole town,'' and left for Oslo.",
    'The mayor of Bergen called the attack “a crime against the whole town”',
  ],
  // a participle behind the subject is not its verb
  [
    'A sailor charged in the theft and sale of nine old boats from the harbour of Bergen has been sentenced to two years in prison in Oslo on Tuesday.',
    'A sailor charged in the theft and sale of nine old boats has been sentenced to two years',
  ],
  // some of what, in connection with what
  [
    'The police of Bergen arrested some of the best known sailors of the north on Tuesday in connection with a robbery at a bank near the harbour.',
    'The police of Bergen arrested some of the best known sailors of the north',
  ],
  // the deed behind a state or a scene, and a state with what it is
  [
    'Three sailors from the port of Bergen were in stable condition in the old hospital of Oslo on Tuesday after their boats collided near the fish market.',
    'Three sailors were in stable condition after their boats collided near the fish market',
  ],
  [
    'Kari Holm was northbound, driving an old truck of her father near the lakes of Voss on the main road to Oslo, when a boat trailer hit her.',
    'Kari Holm was northbound, when a boat trailer hit her',
  ],
  // a person without what they belong to, a verb without "recently"
  [
    'Kari Holm of Bergen Shipping recently presented the owners of the old docks in Oslo with a plan to turn the northern harbour into a park for sailors by 2026.',
    'Kari Holm of Bergen Shipping presented the owners of the old docks in Oslo with a plan…',
  ],
  // "rally" is no adverb
  [
    'The mayor of Bergen attended a rally on Tuesday by sailors in the harbour of Oslo to demand the return of the ferry.',
    'The mayor of Bergen attended a rally by sailors to demand the return of the ferry',
  ],
  // a place with a clause of its own leads up to it
  [
    'In a town where even a kind word for Ole Dahl can lead to a fight in the harbour, Kari Holm filed a motion at the court of Bergen on Tuesday.',
    'Kari Holm filed a motion at the court of Bergen',
  ],
  // "he and Berg", "by promising to"
  [
    'Minister Kari Holm said she and Eva Berg will meet the sailors of Bergen in Oslo on Tuesday to speak about the new rules for foreign ships.',
    'Minister Kari Holm and Eva Berg will meet the sailors of Bergen in Oslo…',
  ],
  [
    'The king of Norway sought peace with the sailors of Bergen on Tuesday by promising to close the old northern docks and to open new ones in Oslo.',
    'The king of Norway sought peace with the sailors of Bergen by promising to close…',
  ],
  // who "who" stands for
  [
    'The plan for the old docks of Bergen was worked out by Kari Holm, who appointed a baker on Tuesday as her envoy to Denmark.',
    'Kari Holm appointed a baker as her envoy to Denmark',
  ],
  // nothing left dangling; a quotation closed
  [
    'The police of Bergen ordered the man to leave the house near the harbour on Tuesday, and when he would not, Kari Holm of Oslo pushed him out.',
    'The police of Bergen ordered the man to leave the house near the harbour',
  ],
  [
    'The mayor of Bergen asked on Tuesday for a "list of the reasons for closing each of the northern schools of Norway in the coming winter."',
    'The mayor of Bergen asked for a "list of the reasons for closing each of the northern…"',
  ],
  // a part of the day goes with its day; an hour as well
  [
    'The nine member states reportedly repeated their readiness to provide consolidated assistance in combating the threats to the harbours of Bergen, on Monday.',
    'The nine member states repeated their readiness to provide consolidated assistance',
  ],
  [
    'Divers are expected to spend today searching for the wreck near the island to learn how the ferry of Bergen sank.',
    'Divers are expected to spend today searching for the wreck near the island',
  ],
  [
    'A 27-year-old man from the north of Bergen was robbed twice early on Tuesday of his watch and of his shoes near the market.',
    'A 27-year-old man was robbed twice of his watch and of his shoes near the market',
  ],
  [
    'A sailor was attacked by a dog early Tuesday near the old fish market of the Norwegian town of Voss.',
    'A sailor was attacked by a dog near the old fish market of the Norwegian town of Voss',
  ],
  // a participle that only qualifies is not the verb that tells
  [
    'The use of nets in the fjord widely denounced as cruel during the long debates of last year also came under attack in the council of Bergen on Tuesday.',
    'The use of nets in the fjord widely denounced as cruel came under attack',
  ],
  // not a place whose noun is left out, nor a clause without its verb
  [
    'Kari Holm pleaded not guilty in Oslo on Tuesday to a charge of arson in the destruction of the old boats of her neighbour at their farm.',
    'Kari Holm pleaded not guilty in Oslo to a charge of arson',
  ],
  [
    'Two sailors were killed and three were wounded in Bergen on Tuesday as armed smugglers from the north of Norway fought near the old fish market.',
    'Two sailors were killed and three were wounded in Bergen',
  ],
  // a short title shows the beginning of what is told next, but not of "and is"
  [
    'Police are asking the public to be alert after four old houses near the harbour were robbed in Norway on Tuesday, the mayor of Oslo said.',
    'Police are asking the public to be alert',
  ],
  [
    'The controversy erupted on Tuesday after ministers in the southern towns of Norway announced an inquiry into the sale of old fishing boats to Denmark.',
    'The controversy erupted after ministers in the southern towns of Norway announced…',
  ],
  // whose "he" is not a family's
  [
    "Kari Holm's family members said he robbed two old banks near the harbour of Bergen on Tuesday to pay for a new boat of his own.",
    "Kari Holm's family members said he robbed two old banks to pay for a new boat of his own",
  ],
  // who ruled so stands behind
  [
    'The old harbour of Bergen and the docks of the Holm family must be given back to the town of Bergen by May, a judge ruled on Tuesday.',
    'The old harbour of Bergen and the docks … must be given back to the town of Bergen',
  ],
  // an hour keeps its full stops
  [
    'Two men were arrested in Oslo on Tuesday at about 9 p.m.',
    'Two men were arrested in Oslo on Tuesday at about 9 p.m.',
  ],
])('%s', (text, title) => {
  expect(titles(text)).toEqual([title])
})

test.each<[string, string]>([
  // a day that another word needs stays
  [
    'The council of Bergen banned rare Friday sessions of its courts in Oslo, Bergen and Tromso and of the smaller ones in the north.',
    'Friday sessions',
  ],
  [
    "The council of Bergen rejected last week's offer for its three northern docks from the shipping company of the Holm family in Oslo.",
    "last week's offer",
  ],
])('%s keeps what is bound to a day', (text, words) => {
  expect(titles(text)[0]).toContain(words)
})

test.each([
  'Police in Oslo arrested two men on Tuesday.',
  'On Tuesday two men were arrested in Oslo after a robbery.',
  'On Tuesday, two men were arrested in Oslo after a robbery.',
  'Two men were arrested late on Tuesday night in Oslo.',
  'The mayor of Oslo, Kari Holm, was arrested on Tuesday.',
  'Norway (and Denmark) signed a treaty on fish stocks in Oslo on Tuesday.',
])('short enough, it loses nothing but its weekday: %s', (text) => {
  const rest = text
    .slice(0, -1)
    .replace(/ \(and Denmark\)|(?: late)? on Tuesday(?: night)?|On Tuesday,? /g, '')
  expect(titles(text)).toEqual([rest.replace(/^./, (letter) => letter.toUpperCase())])
})

test.each([
  [
    'Police arrested nine men, who are to appear in court in Oslo on Friday.',
    'Nine men are to appear in court in Oslo on Friday',
  ],
  [
    'Students from Oslo, Bergen and Lund were called to the old four-storey building near the port on Harbour Road.',
    'Students were called to the old four-storey building near the port on Harbour Road',
  ],
  [
    'Ana Holm, 66, and a woman in her thirties were found unconscious on a bench in the Harbour shopping centre on Sunday.',
    'Ana Holm, 66, and a woman in her thirties were found unconscious on a bench',
  ],
])('whole words: %s', (text, title) => {
  expect(titles(text)).toEqual([title])
})

test.each([
  // what is to come keeps it, and what ends or begins with it
  'Two men will be sentenced in Oslo on Friday',
  'Two men robbed a bank in Oslo before Tuesday',
])('keeps its weekday: %s', (text) => {
  expect(titles(`${text}.`)).toEqual([text])
})

test.each([
  'The mayor of Oslo, who had been looking for a house near the harbour for years, told the council a robbery was planned.',
  'The fire broke out at the corner of Harbour Road and Old Market Street about 11 on Tuesday, said a captain of the Oslo brigade.',
  'After Kari Holm and her mother had left, Bo Berg said Eva told him that he had stabbed a sailor in Oslo and must flee.',
  'Whose boat it was that sank off Bergen on Tuesday with nine sailors aboard, nobody in the harbour of Oslo was able to say.',
  'Three sailors were in hospital in Bergen on Tuesday night after their boats collided near Oslo, the coastguard said.',
  'Police received a report in Oslo that two boys, a 17-year-old and an 18-year-old, were robbed at gunpoint on Tuesday.',
])('never begins within a subject or with a verb: %s', (text) => {
  for (const title of titles(text)) {
    expect(title.length).toBeLessThan(90)
    expect(title).not.toMatch(/^(?:Told|Said|Had|Was|Were|His|Her|Their|He|She|They|Whose|An? 18)\b/)
  }
})

test('never ends with the first of two adjectives', () => {
  const text =
    'The paper says the ministers in Oslo discussed the situation in the field of regional and economic security, and exchanged views on the ports of Norway on Tuesday.'
  const [title] = titles(text)
  expect(title).not.toMatch(/regional…?$/)
  expect(title).toContain('regional and economic')
})

test.each([
  // "they": the subject of the sentence before, where it is more than one
  ['Two men robbed a bank in Bergen on Friday. They were arrested on Monday.', '[Two men] were arrested'],
  [
    'Ana Holm and Bo Berg robbed a bank in Bergen on Friday. They were arrested on Monday.',
    '[Ana Holm and Bo Berg] were arrested',
  ],
  ['The ministry closed the port of Bergen on Friday. They were arrested on Monday.', 'They were arrested'],
  // "he": whom the sentence before told of, not who only said so
  [
    'Former mayor Anna Holm was seen in Bergen on Friday. She was arrested on Monday.',
    '[Anna Holm] was arrested',
  ],
  // "her" in the sentence before is of whom the one before that told
  [
    'Anna Holm wrote nine novels. She won a prize. President Bo Berg called her death a loss. She will be buried in Bergen on Monday.',
    'She will be buried in Bergen on Monday',
  ],
  ['A boy was seen in Bergen on Friday, said Bo Berg. He was arrested on Monday.', '[The boy] was arrested'],
  // who has no name as first spoken of
  [
    'A 40-year-old man was seen in Bergen on Friday. The man ran away. He was arrested on Monday.',
    '[The 40-year-old man] was arrested',
  ],
  // of two, who can be a "she"; not whose wife, not with whom
  ['Carl Berg met Anna Holm in Bergen on Friday. She was arrested on Monday.', '[Anna Holm] was arrested'],
  [
    "Carl Berg stole a boat. Police also charged Berg's wife, Anna Dahl, in Bergen on Friday. She was arrested on Monday.",
    '[Anna Dahl] was arrested',
  ],
  ['Deputy Carl Berg followed Peter Dahl to Bergen on Friday. He was arrested on Monday.', 'He was arrested'],
  // who says what "he" does is "he"
  [
    'Carl Berg said he is not tired. He’s been arrested by the police in Bergen on Monday.',
    '[Carl Berg] has been arrested by the police in Bergen',
  ],
  // within a title too
  [
    'Anna Holm stole a boat in Bergen on Friday. Prosecutors recommended she go to jail for nine years.',
    'Prosecutors recommended [Anna Holm] go to jail for nine years',
  ],
  [
    "In Carl Berg's case, police in Bergen arrested his wife and his brother on Monday.",
    "In Carl Berg's case, police in Bergen arrested his wife and his brother",
  ],
  [
    'Carl Berg stole a boat in Bergen on Friday. A sailor in Oslo lost his boat on Monday.',
    'A sailor in Oslo lost his boat',
  ],
  [
    'Her aunt met Anna Holm. Her sister was in Oslo when a bomb near her house killed two men on Monday.',
    'A bomb near her house killed two men',
  ],
  [
    'The port of Bergen is old, Bo Berg said. He called on the government on Monday to close it.',
    '[Bo Berg] called on the government to close it',
  ],
  // "it": a body, not a thing
  [
    'The docks of Bergen may be sold, Opel said on Friday. It also sued the ministry in Oslo on Monday.',
    '[Opel] also sued the ministry in Oslo',
  ],
  [
    'The shipping company left Bergen on Friday. It also sued the ministry in Oslo on Monday.',
    '[The shipping company] also sued the ministry in Oslo',
  ],
  [
    'The storm left Bergen on Friday. It also killed two sailors in Oslo on Monday.',
    'It also killed two sailors in Oslo',
  ],
  ['Bo Berg and Ole Dahl met in Bergen on Friday. He was arrested on Monday.', 'He was arrested'],
  // "the team": the name that ends in the same noun
  [
    'The Bergen High School chess team won in Oslo on Friday. The team was arrested on Monday.',
    '[Bergen High School chess team] was arrested',
  ],
  ['A team won in Oslo on Friday. The team was arrested on Monday.', 'The team was arrested'],
  // whom the sentence says he was identified as
  [
    'A boy was seen in Bergen on Friday. The suspect, who was identified as 47-year-old Bo Berg, was arrested in Oslo on Monday after a long search of the old harbour.',
    '[Bo Berg] was arrested in Oslo after a long search of the old harbour',
  ],
  // "he" goes on over sentences, also behind what he said
  [
    'Former mayor Carl Berg was seen in Bergen on Friday. He was with the lawyer Ole Dahl. “I am old,” he said. He was arrested on Monday.',
    '[Carl Berg] was arrested',
  ],
  [
    'Ole Dahl met the boy Elias in May. Elias went to Oslo on Friday. He was arrested on Monday.',
    '[Elias] was arrested',
  ],
  ['You must go to Oslo and Bergen. He was arrested on Monday.', 'He was arrested'],
  [
    'Opel left the old port of Bergen on Friday. It has no plan. It also sued the ministry in Oslo on Monday.',
    '[Opel] also sued the ministry in Oslo',
  ],
  // "the firm said it would": the firm
  [
    'Holm Shipping Inc. announced a loss in Bergen on Friday. The company said it has agreed to sell two docks in Oslo to a Danish firm.',
    '[Holm Shipping Inc.] has agreed to sell two docks in Oslo to a Danish firm',
  ],
  // "they": a body of many, whom a sentence within another tells of
  [
    'The school team won in Bergen on Friday. They asked the mayor for nine boats on Monday.',
    '[The school team] asked the mayor for nine boats',
  ],
  [
    'Police and sailors said they found a boat in Bergen. They arrested two men on Monday.',
    '[Police and sailors] arrested two men',
  ],
  // two sides, who is called by an age, an office of two words
  [
    'Norway and Opel are far from a deal. The two sides signed a treaty in Bergen on Monday.',
    '[Norway and Opel] signed a treaty in Bergen',
  ],
  [
    'Carl Berg, 49, left Bergen on Friday. The 49-year-old sailor was arrested on Monday.',
    '[Carl Berg] was arrested',
  ],
  [
    'Carl Berg, 54, left Bergen on Friday. The 49-year-old sailor was arrested on Monday.',
    'The 49-year-old sailor was arrested',
  ],
  [
    'Crown Prince Carl Berg left Bergen on Friday. The crown prince met nine sailors on Monday.',
    '[Crown Prince Carl Berg] met nine sailors',
  ],
  // a body by the noun in its name, also where somebody else says so
  [
    'Holm Bank Norway lost a case in Bergen on Friday. The bank closed two offices on Monday.',
    '[Holm Bank] closed two offices',
  ],
  [
    'The Bergen Board of Trade met on Friday. Carl Berg said the board sued the ministry on Monday.',
    '[Bergen Board of Trade] sued the ministry',
  ],
  [
    'Police said Carl Berg and another man robbed a bank. The men were arrested on Monday.',
    'The men were arrested',
  ],
  // who says "we", what should be, what only one claims
  [
    'Two sailors were killed in Bergen on Monday. “We have launched an investigation into the killing,” Carl Berg said.',
    'Carl Berg: We have launched an investigation into the killing',
  ],
  [
    'Carl Berg argued on Monday that the mayor of Bergen had sold nine boats to Opel in secret.',
    'Carl Berg: The mayor of Bergen had sold nine boats to Opel in secret',
  ],
  [
    'Carl Berg said on Monday that the mayor of Bergen had sold nine boats to Opel in secret.',
    'The mayor of Bergen had sold nine boats to Opel in secret',
  ],
  [
    'Revenue fell in Bergen on Friday. The company closed nine offices in Oslo on Monday.',
    'The company closed nine offices in Oslo',
  ],
  // who holds an office
  [
    'Mayor Ana Holm opened a school in Bergen on Friday. The mayor was arrested on Monday.',
    '[Mayor Ana Holm] was arrested',
  ],
  [
    'Mayor Ana Holm met Mayor Bo Berg in Bergen on Friday. The mayor was arrested on Monday.',
    'The mayor was arrested',
  ],
  // a thing as it was first called, where that tells which one
  [
    'The king saw a bronze statue of Ana Holm in May. The statue was stolen in Oslo on Monday.',
    '[The bronze statue of Ana Holm] was stolen in Oslo',
  ],
  [
    'Sailors signed an agreement with Opel in May. The deal was rejected in Oslo on Monday.',
    '[The agreement with Opel] was rejected in Oslo',
  ],
  ['The king saw a bronze statue. The statue was stolen in Oslo on Monday.', 'The statue was stolen in Oslo'],
  [
    'A statue of Ana Holm stands near a statue of Bo Berg. The statue was stolen in Oslo on Monday.',
    'The statue was stolen in Oslo',
  ],
  [
    'A statue of Ana Holm is old. Another statue is new. The statue was stolen in Oslo on Monday.',
    'The statue was stolen in Oslo',
  ],
  // the first words are not the whole subject
  [
    'A statue of Ana Holm is old. The statue thieves were arrested in Oslo on Monday.',
    'The statue thieves were arrested in Oslo',
  ],
  [
    'Ana Holm and Bo Berg robbed a bank in Bergen on Friday. The two banks were closed on Monday.',
    'The two banks were closed',
  ],
])('who an opening pronoun is: %s', (text, title) => {
  expect(titles(text).at(-1)).toBe(title)
})
