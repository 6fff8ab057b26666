import type { Theme } from '../types'

const terms = (list: string) =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter(Boolean)

/**
 * The default codebook: twelve themes of general and security news. Our own choice of words; codes are those of IPTC Media Topics and
 * PLOVER's contexts, the nearest broader one where there is none of the same meaning.
 */
export const CODEBOOK: readonly Theme[] = [
  {
    id: 'diplomacy',
    label: 'Diplomacy',
    iptc: ['medtop:20000639'],
    plover: ['diplomatic'],
    terms: terms(`
      foreign minister*, foreign ministry, foreign secretary, secretary of state, foreign affairs, diplomat*, ambassador*, embassy, embassies, envoy*, consul*,
      summit*, bilateral, multilateral, negotiat*, peace talks, talks with, held talks, hold talks, dialogue, treaty, treaties, accord, accords, pact, communique,
      joint statement, memorandum of understanding, cooperat*, alliance, visit to, state visit, official visit, united nations, security council, general assembly,
      resolution, delegation*, mediat*, relations with, ties with, ministerial meeting, adopted statements, sign* an agreement, sign* agreements, presidency of,
      collective security, secretary general, meeting of the council, session of the council, foreign policy, normalis*, normaliz*, recognition of, exchanged views, convened`),
  },
  {
    id: 'military',
    label: 'Military',
    iptc: ['medtop:20000598'],
    plover: ['military'],
    terms: terms(`
      military, army, armies, navy, naval, air force, armed forces, troops, soldier*, battalion*, brigade*, regiment*, infantry, warship*, frigate*, destroyer*, submarine*, aircraft carrier,
      fighter jet*, warplane*, drone*, missile*, artillery, tank*, weapon*, arms race, arms control, arms deal, ammunition, munition*, nuclear weapon*, nuclear test*, warhead*, military exercise*, war game*,
      drill*, deploy*, mobilis*, mobiliz*, conscript*, conscription, defence ministry, defense ministry, defence minister, defense minister, ministry of defence, ministry of defense, pentagon, nato, general staff,
      military base*, air base, air defence, air defense, peacekeep*, disarm*, demilitari*, rearm*`),
  },
  {
    id: 'conflict',
    label: 'Armed conflict',
    iptc: ['medtop:20000056'],
    plover: ['military'],
    terms: terms(`
      war, wars, warfare, civil war, battle, battles, battlefield, frontline*, front line*, offensive, counteroffensive, counter offensive, clash*, fighting, firefight*, shelling, shelled, bombard*, airstrike*, air strike*, air raid*,
      ceasefire, cease fire, truce, armistice, invad*, invasion, occup* forces, occupied territor*, insurgen*, rebel*, militia*, guerrilla*, paramilitar*, gunmen, fighters, hostilit*, siege, besieg*, ambush*, mortar*, rocket fire, rocket attack*,
      casualties, killed in action, prisoners of war, war crime*, annex*, separatist*, coup, coups, junta, peace agreement, peace deal, warring`),
  },
  {
    id: 'terrorism',
    label: 'Terrorism',
    iptc: ['medtop:20000053'],
    plover: ['terrorism'],
    terms: terms(`
      terror*, counter terror*, counterterror*, anti terror*, extremis*, radicali*, suicide bomb*, suicide attack*, car bomb*, bomb attack*, bombing, bombings, bomber*, roadside bomb*, explosive device*, improvised explosive, hostage*,
      islamic state, isis, isil, daesh, al qaeda, al qaida, al shabaab, al shabab, boko haram, taliban, hezbollah, hamas, jihad*, militant*, beheaded, beheading*, hijack*, militant attack*, blast killed, assassinat*`),
  },
  {
    id: 'borders',
    label: 'Borders',
    iptc: ['medtop:20000638'],
    plover: ['territory'],
    terms: terms(`
      border*, frontier, frontiers, checkpoint*, border guard*, border crossing*, customs post*, demarcat*, delimit*, territorial dispute*, territorial water*, territorial integrity, security belt, buffer zone*, no man s land, illegal crossing*, disputed territor*,
      line of control, demilitarized zone, demilitarised zone, exclusion zone, cross border, crossborder`),
  },
  {
    id: 'crime',
    label: 'Crime & drugs',
    iptc: ['medtop:20000082'],
    plover: ['crime', 'legal'],
    terms: terms(`
      crime*, criminal*, police, arrest*, murder*, homicide*, manslaughter, stabb*, shooting, shootings, shot dead, gunned down, gunman, robber*, robbed, burglar*, theft, stole, stolen, larceny, assault charge*, rape*, sexual assault*, kidnap*, abduct*, fraud*, embezzl*, launder*, brib*,
      corruption, racketeer*, traffick*, smuggl*, drug*, cocaine, heroin, opium, methamphetamine, narcotic*, cartel*, gang, gangs, gangster*, mafia, suspect*, charged with, indict*, convict*, sentenced, jail*, prison*, inmate*, trial, prosecutor*, court, courts, judge, jury, lawsuit*, sued, guilty, plead*, felony, misdemeanor, cybercrime*,
      hacker*, hacking, arson*, vandal*, investigat*, detective*, sheriff*, custody, extradit*, warrant*`),
  },
  {
    id: 'migration',
    label: 'Migration',
    iptc: ['medtop:20000771', 'medtop:20000772'],
    plover: ['refugee'],
    terms: terms(`
      migra*, immigra*, emigra*, refugee*, asylum*, displac*, deport*, undocumented, resettle*, repatriat*, exodus, human traffick*, people smuggl*, boat people, fled the country, fled their homes, fled across, diaspora, visa*, naturalis*, naturaliz*, camp for refugees`),
  },
  {
    id: 'rights',
    label: 'Rights & humanitarian',
    iptc: ['medtop:20000587'],
    plover: ['rights'],
    terms: terms(`
      human right*, rights of, women s rights, rights group*, civil right*, civil libert*, freedom of speech, freedom of expression, press freedom, press release law, censor*, discriminat*, racis*, apartheid, genocide, ethnic cleansing, torture*, persecut*, political prisoner*, detained journalist*, minority rights, minorities, equality, gender,
      abortion, same sex, lgbt*, gay marriage, gay rights, transgender, child labour, child labor, slavery, forced labour, forced labor, amnesty, humanitarian, crimes against humanity, dissident*, repress*, crackdown*, free speech, death penalty, execution*, disappearances`),
  },
  {
    id: 'protest',
    label: 'Protest',
    iptc: ['medtop:20000065'],
    plover: ['political'],
    terms: terms(`
      protest*, demonstrat*, rally, rallies, rallied, march on, marched, marchers, picket*, sit in, hunger strike*, general strike*, strike action, went on strike, on strike, walkout*, walked out, boycott*, riot*, unrest, uprising*, revolt*, tear gas, barricade*, petition*, civil disobedience, activist*, blockad*`),
  },
  {
    id: 'politics',
    label: 'Politics',
    iptc: ['medtop:11000000'],
    plover: ['political', 'government', 'election'],
    terms: terms(`
      election*, elected, electoral, vote, votes, voted, voter*, voting, ballot*, poll, polls, polling station*, campaign*, candidate*, parliament*, congress*, senat*, lawmaker*, legislat*, bill, bills, referendum*, constitution*, cabinet, coalition, opposition, ruling party, party leader*, prime minister*, president, vice president,
      governor*, mayor*, city council, town council, county commission*, council member*, councilman, councilwoman, government*, minister, ministers, republican*, democrat*, conservative*, labour party, inaugurat*, sworn in, impeach*, resign*, stepped down, appointed, nominat*, veto*, decree*, supreme court, white house, kremlin, downing street, policy, policies, lobby*, reform*`),
  },
  {
    id: 'economy',
    label: 'Economy',
    iptc: ['medtop:04000000'],
    plover: ['economic'],
    terms: terms(`
      econom*, trade, tariff*, export*, import*, inflation, recession, gdp, gross domestic product, unemploy*, jobless*, layoff*, laid off, wage*, salary, salaries, budget*, deficit*, tax, taxes, taxation, debt, loan*, bank, banks, banking, central bank, federal reserve, interest rate*, stock*, share price*, shares, shareholder*, investor*, invest*, market, markets,
      currency, currencies, dollar*, euro, euros, yen, profit*, revenue*, earnings, quarterly, merger*, acquisition*, acquir*, takeover, bankrupt*, company, companies, corporat*, business*, industr*, manufactur*, factory, factories, oil price*, crude oil, pipeline*, gas supplies, energy, startup*, retail*, sales, contract, contracts, subsid*, imf, world bank, monetary fund, ipo, chief executive, ceo`),
  },
  {
    id: 'disaster',
    label: 'Disaster',
    iptc: ['medtop:03000000'],
    plover: ['disaster'],
    terms: terms(`
      earthquake*, quake*, aftershock*, tsunami*, hurricane*, typhoon*, cyclone*, tornado*, storm*, blizzard*, flood*, inundat*, landslide*, mudslide*, avalanche*, wildfire*, bushfire*, forest fire*, fire broke out, house fire, blaze, firefighter*, drought*, famine, heatwave*, heat wave*, volcan*, erupt*, epidemic*, pandemic*, outbreak*, cholera, ebola, covid*, coronavirus, influenza, measles, virus,
      vaccin*, quarantine*, infected, infection*, crash*, collision, collided, derail*, capsiz*, sank, shipwreck*, collapsed building, building collapse*, explosion*, exploded, oil spill*, chemical spill, radiation leak*, nuclear accident*, evacuat*, rescue*, death toll, disaster*, emergency services, state of emergency, survivor*, missing after, swept away`),
  },
]
