const words = (text: string) => new Set(text.split(/\s+/))

/** Folded last words of an organisation's name: "Tajik Foreign Ministry". */
export const HEADS =
  words(`inc corp corporation co company companies ltd limited llc plc llp gmbh ag sa group holdings industries
enterprises partners bank bancorp insurance airlines airways motors electronics pharmaceuticals laboratories systems technologies
university college academy institute school seminary polytechnic ministry department dept agency bureau administration authority
commission committee council board cabinet parliament senate congress assembly duma knesset bundestag legislature court tribunal police army navy
force forces corps guard guards command directorate embassy consulate government party union unions federation confederation
league association society club foundation trust fund charity coalition alliance network organization organisation institution
council chamber exchange office service services center centre hospital clinic infirmary church cathedral mosque synagogue temple
ministries library museum gallery orchestra philharmonic symphony choir opera ballet theatre theater studios records entertainment productions
sheriff secretariat inspectorate registry treasury fed reserve nations states-general convention conference summit
games olympics cup championship championships tournament festival museum athletic united fc team rangers
brothers sons associates communications media cooperative consortium initiative project program programme campaign lobby
authority district-attorney task-force brigade battalion regiment division fleet squadron`)

/** Folded first words of "Ministry of X", "University of X". */
export const HEADS_OF =
  words(`ministry university bank department institute council court church college academy office bureau
board chamber commission committee house society association federation confederation union league organisation organization
school museum parliament embassy consulate secretariat guild order faculty archdiocese diocese bishop archbishop
international-federation conference congress`)

/** Folded last words of the name of an armed or political group. */
export const GROUP_HEADS =
  words(`front brigade brigades militia militias guerrillas rebels insurgents movement resistance cartel
jihad mujahideen liberation-army`)

/** Armed and militant groups, in folded form. */
export const GROUPS =
  words(`taliban al-qaeda al-qaida isis isil daesh hamas hezbollah hizbullah hizbollah eta ira farc pkk ypg
houthi houthis al-shabaab al-shabab mujahideen ltte janjaweed unita eln`)

/** The same of several words. */
export const GROUP_PHRASES = [
  'islamic state',
  'al qaeda',
  'al qaida',
  'al shabaab',
  'al shabab',
  'boko haram',
  'muslim brotherhood',
  'islamic jihad',
  'tamil tigers',
  'haqqani network',
  'shining path',
  'red brigades',
  'lashkar e taiba',
  'jaish e mohammed',
  'jemaah islamiyah',
  'abu sayyaf',
  'ansar al sharia',
  'jabhat al nusra',
  'nusra front',
]

/** Folded last words of an outlet's name: "Kabul Now", "Daily Star". */
export const OUTLET_HEADS =
  words(`times post news tribune herald gazette journal daily today now press observer telegraph chronicle
star sun mirror mail guardian courier examiner inquirer dispatch globe bulletin standard monitor republic record register sentinel
weekly review magazine tv radio television broadcasting wire online newspaper newspapers advertiser ledger democrat-gazette
examiner echo argus express reporter voice world-report`)

/** Agencies and stations, folded. */
export const OUTLETS =
  words(`reuters tass itar-tass xinhua afp ap upi bloomberg bbc cnn cbs abc nbc msnbc pbs npr aljazeera interfax
kyodo yonhap irna fars tolo pajhwok ria novosti gazeta izvestia kommersant spiegel monde figaro haaretz dpa ansa efe dawn rferl
cnbc espn itv rte rtve zdf ard nhk cctv`)
