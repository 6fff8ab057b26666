const words = (text: string) => new Set(text.split(/\s+/))

/** Folded last words of a street's name. */
export const STREETS =
  words(`street st road rd avenue ave boulevard blvd lane ln drive dr highway hwy freeway parkway pkwy turnpike
expressway pike motorway bypass alley interstate`)

/** What several names share behind the last of them -> one of them: "Elm and Main streets", "the Ouse and Nene rivers". */
export const SHARED = new Map(
  'street avenue road boulevard drive lane parkway highway river creek lake bridge'
    .split(' ')
    .map((word): [string, string] => [`${word}s`, word]),
)

/** Folded first words of a road's name that a number follows: "Highway 82", "County Road 35", "Interstate 95". */
export const NUMBERED = words('highway route interstate road hwy autobahn motorway line')

/** Folded last words of the name of a river, a lake, an island, a park and the like. */
export const FEATURES =
  words(`river creek lake lakes bay gulf reservoir pond brook bayou harbor harbour canal dam strait straits falls
beach island islands isle isles mountain mountains peninsula valley canyon desert forest park hills ridge plateau glacier volcano
airport bridge tunnel square plaza township twp borough county parish province region governorate oblast prefecture estate estates
heights pass cove marina wharf pier trail refuge lagoon inlet reef atoll archipelago cemetery zoo`)

/** The same that stand before the name: "Lake Lanier", "Mount Everest", "Camp Lejeune". */
export const FEATURES_BEFORE = words(
  'lake river mount mt cape camp loch rue via viale lough wadi jebel jabal barangay',
)

/** Folded last words of the name of a building or a site: a place behind "at", "in", "to". */
export const BUILDINGS =
  words(`school university college hospital clinic infirmary stadium arena center centre church cathedral mosque
temple synagogue museum gallery library theater theatre hotel inn restaurant palace castle tower hall mall market station terminal prison
jail court courthouse embassy consulate base academy institute auditorium ballpark gardens garden elementary middle high basilica
chapel monastery abbey shrine cinema resort lodge ranch farm plantation winery brewery cafe bar pub house building capitol zoo
racecourse raceway speedway coliseum dome plant factory refinery mine`)

/** Lower-case words behind a name that make it a division: "Nimruz province". */
export const DIVISION_WORDS = words(
  'province state region governorate oblast county district prefecture department canton territory',
)

/** Lower-case words behind a name that make it a settlement or a part of one: "Torkula village". */
export const SETTLEMENT_WORDS =
  words(`city town village neighborhood neighbourhood suburb municipality borough hamlet settlement
township area airport island valley peninsula`)

/** What is said of a place: "Alexandria woman charged", "Chapin police". */
export const FOLLOWERS =
  words(`man woman men women couple resident residents police mayor area areas county city schools school council native
natives teen teens teenager family families officials official firefighters students student headquarters suburb suburbs
neighborhood neighborhoods neighbourhood based born home homes street streets airport bureau office offices plant hospital metro region
border attorney judge jail court campus community market station stadium businessman businesswoman lawyer company firm hotel
boy girl mother father voters voter taxpayers motorist driver district province state village town downtown`)

/** Words before "of" that make what follows a place: "the city of X", "outskirts of X". */
export const OF_PLACES =
  words(`city town village municipality mayor people residents resident outskirts suburb suburbs north south east west
northeast northwest southeast southwest miles mile kilometers kilometres km part parts area areas streets port capital citizens
province state county district region island isle gulf bay lake republic kingdom coast university diocese archdiocese bishop archbishop
neighborhood neighbourhood hamlet township borough siege battle fall half most center centre heart residents rest areas edge formerly
all native commune settlement`)

/** Behind a town's name its party there: "Arden Labour councillors". */
export const PARTIES = words('labour conservative conservatives tory tories democrats republicans greens')
