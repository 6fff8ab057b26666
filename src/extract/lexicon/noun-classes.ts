/**
 * Classes of nouns that tell the senses of a verb apart; our own lists, singular and plural. `#` stands for any number or amount of money.
 */
export const NOUN_CLASSES: Readonly<Record<string, string>> = {
  money:
    '# money cash fund funds funding million millions billion billions dollars euros pounds rupees loan loans grant grants donation donations scholarship scholarships $ £ €',
  supplies:
    'aid food rice wheat grain flour fuel oxygen generators masks doses water medicine medicines medical supplies relief assistance shelter blankets clothing clothes meals vaccines vaccine tents rations humanitarian help support equipment care visas',
  crime:
    'murder manslaughter assault robbery burglary theft fraud rape kidnapping arson possession conspiracy terrorism treason corruption bribery homicide offence offense offences offenses count counts felony felonies misdemeanor misdemeanors crime crimes drunk driving dui trafficking battery stealing killing murdering assaulting raping robbing embezzlement laundering racketeering perjury extortion abuse negligence trespassing defamation violating attempted aggravated degree distributing dealing smuggling espionage suicide violations violation blasphemy sedition atrocities adultery',
  vehicle:
    'car cars truck trucks bus train trains vehicle vehicles van suv motorcycle motorbike pickup lorry tractor taxi cab ambulance tram trailer cruiser jeep sedan tanker driver motorist bike bicycle automobile coach minivan snowmobile 4x4 scooter',
  craft:
    'plane planes helicopter jet aircraft airliner boat boats ship ferry vessel canoe trawler yacht dinghy airplane train bus car truck van vehicle suv',
  hazard:
    'earthquake quake tremor flood floods flooding hurricane typhoon cyclone tornado tornadoes storm storms wildfire wildfires fire fires blaze lightning wave waves landslide landslides landslip landslips mudslide mudslides rockfall sinkhole avalanche tsunami eruption drought blizzard winds wind hail rain rains snow ice heat cold virus disease flu outbreak epidemic pandemic cholera ebola malaria measles crash collision accident derailment wreck pileup flames smoke gas leak tree log stampede heatwave rockslide debris flash thunderstorm thunderstorms fumes collapse',
  weapon:
    'missile missiles rocket rockets bomb bombs bomber bullet bullets drone drones airstrike airstrikes strike strikes raid shell shells shelling grenade grenades mortar mortars artillery gunfire shrapnel knife gunshot gunshots mine attack attacks explosive explosives sniper explosion blast blasts bombing bombings shooting shootings ambush stabbing stabbings shootout firefight',
  armed:
    'rebel rebels militant militants troops force forces soldier soldiers gunman gunmen insurgent insurgents army attacker attackers terrorist terrorists bomber bombers warplanes warplane jets jet airstrikes fighters militia militias mob assailant assailants guerrillas guerillas assassin killer killers planes police officer officers policeman rockets missiles convoy artillery navy marines separatists extremists jihadists pirate pirates taliban islamist islamists robber robbers intruder intruders gang gangs shooter shooters burglar burglars kidnappers hijackers thief thieves thugs',
  attackers:
    'rebel rebels militant militants gunman gunmen insurgent insurgents attacker attackers terrorist terrorists bomber bombers warplanes jets commandos fighters militia militias militiamen mob mobs raiders bandit bandits guerrillas guerillas separatists extremists jihadists pirate pirates taliban islamist islamists robber robbers tribesmen rustlers vigilantes thugs',
  police:
    'police officer officers policeman policemen deputies deputy sheriff agents agent detectives detective investigators inspectors prosecutors fbi customs immigration swat authorities',
  officials:
    'president minister ministers premier king queen delegation delegations envoy envoys ambassador ambassadors secretary leader leaders governor governors mayor mayors commissioner chancellor diplomat diplomats senator senators chairman official officials pope prince emir general counterpart counterparts parliament government mission observers congressman councillors council representatives pm chief commission negotiators lawmakers adviser advisers aide aides boss ceo',
  meetings:
    'talks meeting meetings summit conference forum session sessions negotiations workshop discussions consultations dialogue hearing delegation roundtable debate leaders ministers minister president convention gathering visit',
  pact: 'agreement agreements deal treaty accord pact memorandum contract understanding accords protocol truce ceasefire',
  place:
    'town city village base stronghold territory hill airport airfield area areas district province position positions border palace parliament neighborhood neighbourhood suburb strongholds',
  prison: 'prison jail custody detention captivity bail police charge captors house',
  restriction:
    'ban bans curfew sanctions sanction restrictions restriction embargo blockade emergency siege lockdown tariffs rules controls limits censorship warning moratorium freeze advisory quota quotas',
  concern:
    'concern concerns alarm question questions doubts doubt objections fears dissatisfaction protest suspicion suspicions',
  market:
    'share shares stock stocks price prices dollar euro pound index market markets sales profit profits revenue exports imports output yields oil economy demand futures currency rates rate nasdaq dow',
  sport:
    'game games match matches title championship cup tournament medal medals gold silver bronze point points goal goals season series league final finals semifinal round homer run runs inning innings touchdown shot shots set sets team teams playoffs champions record victory coach bowl player players track lap laps derby opener pitch ball quarter half',
  building:
    'building buildings bridge roof wall mine tunnel dam house tower structure stadium ceiling balcony crane home homes apartment church school temple barn scaffolding ground floor stand stands stage embankment',
  needs:
    'need needs goal goals requirement requirements deadline deadlines criteria standard standards challenge challenges expectations demand target targets conditions obligations halfway cost costs fate',
  arms: 'arms weapon weapons missiles jets tanks warships submarines ammunition gas oil electricity grain wheat uranium',
  firm: 'company companies firm stake stakes shares business unit bank rival division subsidiary assets brand chain maker operator airline startup inc corp corporation plc gmbh ag holdings publisher brewer retailer insurer lender supplier distributor',
  prisoners:
    'prisoner prisoners hostage hostages detainee detainees captive captives inmate inmates suspect suspects fugitive fugitives escapee escapees convict convicts journalist activist',
  forces:
    'troops force forces peacekeepers contingent soldiers army warships ships planes jets warplanes bombers frigates destroyers submarines tanks police officers guard reinforcements marines navy fighters missiles battalion brigade personnel units',
  people:
    'people man men woman women child children boy girl boys girls victim victims resident residents refugee refugees patient patients family families students student workers worker villagers survivor survivors passengers homeless needy poor civilians migrants evacuees hundreds thousands dozens teenagers pupils passenger shoppers hostages',
  illness:
    'cancer leukemia disease illness leukaemia pneumonia stroke heart natural complications infection aids tumor cholera ebola malaria measles flu influenza covid coronavirus virus polio dengue plague diphtheria typhoid meningitis mpox tuberculosis',
  unions:
    'workers drivers miners teachers unions union members employees staff doctors nurses pilots farmers students train postal civil',
  election:
    'election elections vote votes seat seats majority primary presidency nomination race term referendum poll runoff presidential parliamentary',
  foes: 'war troops rebels militants forces army militia insurgents soldiers taliban battle gunmen guerrillas each attackers invaders rival police',
  road: 'road roads street streets highway entrance bridge traffic junction motorway railway gate gates port harbour harbor crossing intersection intersections lane lanes railroad motorways highways',
  rights:
    'damages compensation extradition asylum help aid talks dialogue support approval permission protection release custody injunction penalty ban probe investigation resignation bail clemency assistance refund mediation response reply explanation clarification intervention',
  relations:
    'relations ties aid talks sanctions cooperation contacts diplomats ambassador visas membership trade negotiations subsidies funding agreement treaty deal exports imports flights programme',
  dwelling:
    'home homes house houses settlement settlements camp shacks camps village villages mosque church slum',
  searched:
    'home house car vehicle apartment premises offices office property suspect residence room bags headquarters building homes houses',
  unrest:
    'violence fighting clashes riots riot protests protest war gunfire unrest battle scuffles fight brawl demonstrations',
  punishment: 'sentence sentences term imprisonment death years',
  study:
    'study studies survey surveys poll polls research researcher researchers scientist scientists data figures statistics report reports analysis audit review census findings researches experts estimates numbers astronomers biologists archaeologists economists assessment',
  paper:
    'study survey poll report reports data figures results statistics findings list lists forecast forecasts outlook details statement statements document documents guidelines guidance advisory alert warning warnings bulletin update memo assessment estimate estimates census analysis review audit ranking rankings timeline tapes transcript transcripts footage recommendations caution communique communiqué letter identities names',
  earnings:
    'earnings income profit profits loss losses revenue revenues turnover net deficit surplus sales unemployment inflation growth output results',
  cell: 'prison jail custody detention penitentiary cell',
  profit: 'earnings income profit profits loss losses revenue revenues turnover deficit',
  measure:
    'plan plans proposal proposals bill bills legislation law laws budget ordinance resolution resolutions motion amendment amendments policy policies measure measures deal deals merger sale purchase contract contracts project projects program programme scheme takeover acquisition drug vaccine reform reforms constitution package zoning expansion fee referendum act',
  proposal:
    'proposal proposals motion motions petition petitions bid bids application applications request requests demands idea ideas amendment amendments',
  alliance:
    'nato eu union alliance bloc coalition treaty accord pact convention commonwealth opec wto eurozone',
  court: 'court courts judge magistrate magistrates tribunal jury arraignment dock sheriff',
  gun: 'gun guns pistol pistols rifle rifles shotgun firearm firearms handgun handguns weapon knife machete',
  protesters:
    'protester protesters protestor protestors demonstrator demonstrators marchers rioters strikers picketers',
  violence:
    'attacked stabbed shot fired opened detonated bombed beat beaten punched ambushed assaulted gunned stormed rammed',
  beast:
    'dog dogs bear bears shark sharks crocodile crocodiles alligator alligators elephant elephants leopard leopards tiger tigers lion lions wolf wolves bee bees wasps snake snakes hippo hippos bull bulls hornets jellyfish cougar cougars coyote coyotes',
  fleet:
    'planes jets airliners aircraft airplanes helicopters ships trains locomotives buses tanks boeing airbus dreamliners trucks ferries submarines',
}
