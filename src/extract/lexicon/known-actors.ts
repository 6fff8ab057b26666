/**
 * Bodies and groups that the press names in several ways, one a line: the name shown | its other names. Common knowledge, written by us.
 */
const TABLE = `
UN|United Nations;U.N.;UNO
UN Security Council|United Nations Security Council;U.N. Security Council;UNSC
UN General Assembly|United Nations General Assembly;U.N. General Assembly
UNHCR|UN refugee agency;U.N. refugee agency;United Nations High Commissioner for Refugees
UNICEF|United Nations Children's Fund;U.N. Children's Fund
EU|European Union;E.U.
European Commission|EU Commission
NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Nato
WHO|World Health Organization;World Health Organisation
IMF|International Monetary Fund
IAEA|International Atomic Energy Agency
ICC|International Criminal Court
ICRC|International Committee of the Red Cross
OSCE|Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe
OPEC|Organization of the Petroleum Exporting Countries;Opec
ASEAN|Association of Southeast Asian Nations;Asean
African Union|AU
Arab League|League of Arab States
CIS|Commonwealth of Independent States
CSTO|Collective Security Treaty Organization;Collective Security Treaty Organisation
SCO|Shanghai Cooperation Organization;Shanghai Cooperation Organisation
WTO|World Trade Organization;World Trade Organisation
G7|Group of Seven
G20|Group of 20;Group of Twenty
Islamic State|ISIS;ISIL;Daesh;IS group;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;ISIS/ISIL
ISIS-K|Islamic State – Khorasan Province;Islamic State Khorasan Province;Islamic State-Khorasan;Islamic State Khorasan;ISKP;IS-K
al-Qaeda|al Qaeda;Al Qaeda;Al-Qaeda;al-Qaida;Al-Qaida;al Qaida
al-Shabaab|al Shabaab;Al-Shabaab;Al Shabaab;al-Shabab;Al-Shabab
Taliban|Taleban;Taliban movement
Hezbollah|Hizbollah;Hizbullah
AP|Associated Press;The Associated Press
AFP|Agence France-Presse;Agence France Presse
TASS|ITAR-TASS;Itar-Tass;Tass
FBI|Federal Bureau of Investigation;F.B.I.
CIA|Central Intelligence Agency;C.I.A.
World Bank|International Bank for Reconstruction and Development
Red Cross|International Red Cross
`

/** Any known name -> the name shown. */
export const KNOWN_ORGANISATIONS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split('|')
      return [name, ...others.split(';')].map((one): [string, string] => [one, name])
    }),
)
