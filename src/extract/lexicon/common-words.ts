/** Folded English words that are names of places as well: a place only beside other evidence. */
export const COMMON_WORDS = new Set(
  `christmas easter ramadan halloween thanksgiving god google malayalam toyota advance alert along alpha alter amber angels angle angles april apt arab arch area ark arrow art as assumption
august bag ball band bank banner bar base basic bath battle bay beach beacon bear beaver beech begun bell
bend best big birch bird bishop black bloom blue bluff board bonanza boom boulder boundary bounty bow box
branch brand bravo breeze bridge bright brook brown buckle bull burg burn bush button cache caller calm
camp can canal candle canton cape capital captain car carry cascade castle cave cedar cell cement center
central centre champagne champion chance change chapel charge charter chase chief chop christian church
city civil clear cliff clip cloud clover coach coal coast cobalt college colon colonel colony combine
come comet comma commerce common competition cone congress constitution copper corner cotton council
county court cove cow crane creek crescent crest crew cross crown crystal cube cup cypress dale dam date
dawn day deal dean deep deer defiance delight delta democrat desert diamond dig divide doctor dollar dome
dove dragon dream drew drum dry dual duck duma eagle early earth east echo economy eden edge elder election
electric elite elm empire energy enterprise equality etna eureka evening excelsior express extra fair
fairy faith falcon falls fame farmer father federal felt ferry field final fine fire first fish flag flat
flint flower flushing ford forest forks fort fountain fox franc frank free freedom friend friendly
friendship from front frost fruit fully future galaxy gap garden gate gateway gay gem general genesis
gentle ghost giant glen globe glory goes gold golden golf good grace grand grange granite grant grass
grave gravel gray great green grey grit group grove guard guide gulf gull gun guy hale hall ham hammer
hang happy harbor harbour hard harmony hart harvest hawk hay hazel head heard heart heath heaven height
heights hero high hill hit holiday holly holy home honey honor hook hope horizon horn horse hot house hub
hue human hunter ice ideal image imperial independence index industry ink inlet inn international iron
island ivory java jet jewel joy jubilee judge july jump junction june junior just justice key king
kingdom kitty knight lady lake lamb lamp lance land landing lane large lark launch laurel law lawn lazy
lead leader leaf league left lemon lens level liberal liberty light lily lime liner link lint lion little
local loch lodge log lone long lookout loop love low loyal luck luxury made magenta magic magnet magnolia
main major man mandate manor maple marble march mark market marks mars marsh marshal mason may mayor
meadow mecca medal media memory mentor mercury merit mermaid mesa meta metal mill mine mint miracle
mirage mission mobile mocha model modern mono moon moral more mosque most mother mount mountain mouth
much music mustang name nation national nations natural needle needles never new news nice nickel night
noble noisy noon normal north northern novel novice number nut oak oasis obey ocean of official okay
olive onion onward opal opera opportunity orange orchard order orient orion otter outer page palm pan
parade paradise pardon parish park parks partner pass path patriot paw pay peace peach peak pearl pen
people pepper person photo pier pike pilot pine pioneer plain plains plan planet plant plaza pleasant
plum plumb plus point polar police poll pond pool pop poplar port post power prairie premier price pride
prime prince princess prize progress prospect protection providence public pump pure purple quail quarry
queen quick radio radium rainbow rally ram ranch range rapid raven ray reach reading real reason record
red reed reform regal regent report republic rescue reserve reservoir resort rest retreat revenue revival
rice rich ridge right ring rising river road rock rocket rocky roles roll root rose rover royal ruby ruin
rule rush sacred safe sage sail saint saints sale salt salvation samba same sand sandy sauce savage save
say scale school schools science scout sea seal season secret secretary seed senate send senior seven
shade shadow shadows shah shark shell shepherd shine ship shirt shoe shop shore shot show side sight
signal silence silk silver sim since sing singer singleton six sky slate slim slope snow social society
soda sofa sole solo son song soul sound south spa space spark sparks speaker spirit splendora split spoke
sport spot spray spring springs spruce square stadium stage stall stand stanza staple star state station
steel steps sterling stock stone store storm story street strong student study success sugar sultan
summer summit sun sunday sunny sunrise sunset sunshine super superior supreme surf surprise swan sweet
swift switch table tale tamale tango tank target team telephone tell temple terrace test than the third
thunder tiger tigre timber time tin toast tobacco today token tomato tone tonic top torch torn tour tower
town tract trade trading trail tram trap traverse tree triangle tribune trinity triumph true trust truth
tulip turbo turn turtle tuscan twin union unite unity university upper urban us vale valley value van
vanguard vast veil velvet venture venus veteran vice victor victory view villa village vine viola violet
vision vista vital voice volcano volunteer vote wagon waits wake walk wall war ward warrior water watts
wave we welcome wellness wells west western wheat wheel whiskey white wide wild wilderness will willow
win wind windows wing winner winter wisdom wish wolf wonder wood woods work world worth yard yellow yoga
young youth zero zone`.split(/\s+/),
)
