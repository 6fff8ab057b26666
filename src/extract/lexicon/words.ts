import { wordSet } from '../words'

export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday')
export const MONTHS = wordSet(
  'january february march april may june july august september october november december',
)

/** Folded words that begin a sentence without being part of a name. */
export const FUNCTION_WORDS = new Set(
  `a an the this that these those he she it we they you i his her its our their your my who whom whose which what when where why how
and or but nor so yet for if as at by in on to of off up out over under from with without within into onto upon near after before since
until while during through throughout across along among amid around about above below behind beneath beside besides between beyond
despite except like unlike than then there here now also however meanwhile moreover furthermore therefore thus still even just only
both either neither each every all any some many most much more less few several other another such same own no not never ever always
often sometimes perhaps maybe because although though unless whether once again back according via per versus vs against toward towards
is are was were be been being am has have had do does did will would shall should can could may might must let dont didnt isnt
one two three four five six seven eight nine ten last next first second third former late earlier later today tonight yesterday tomorrow
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun yes ok well oh him them us me himself herself itself
im ive ill id its hes shes theyre were youre thats whats theres heres nearly almost instead
new old big good great long high little young small large best top`.split(/\s+/),
)

/** Prepositions behind which a place may stand. */
export const LOCATIVES = new Set(
  'in at near from to around outside inside across through throughout toward towards into via over beyond between along off leaving visit visited visiting entered entering reached reaching left'.split(
    ' ',
  ),
)

/** Folded words that make a name of a place out of the words before them: "Rapides Parish", "Kanawha River". */
export const PLACE_HEADS = new Set(
  `county counties parish township twp borough district province region governorate oblast krai prefecture state territory canton
river creek lake lakes bay gulf sea ocean strait straits canal channel falls reservoir dam pond brook bayou harbor harbour port sound
island islands isle isles peninsula cape coast beach valley canyon mountain mountains mount hill hills ridge peak desert forest
plateau basin delta glacier volcano pass park gardens garden reserve
street st road rd avenue ave boulevard blvd lane ln drive dr highway hwy freeway parkway turnpike expressway pike route bridge tunnel
square plaza court place terrace circle way trail airport station terminal village town city heights springs
grove junction crossing corner corners estates farm farms ranch manor castle palace tower stadium arena field speedway mall`.split(
    /\s+/,
  ),
)

/** Directions and parts before a place: "southern Afghanistan", "downtown Atlanta". */
export const PARTS = new Set(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
southeastern southwestern central upper lower greater inner outer downtown uptown midtown mid metro metropolitan suburban rural upstate
coastal mainland nearby neighboring neighbouring old`.split(/\s+/),
)

/** What news is headed with to say that it is new. */
export const CALLS_FOR_ATTENTION = 'update updated breaking exclusive urgent alert live watch flash'
