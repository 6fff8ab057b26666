/**
 * What verbs need behind their object: "to" an infinitive ("urge the men | to leave") or the person, a preposition ("charge a man | with
 * theft"). A sentence cut before it says something else, or nothing.
 */
export const VERB_NEEDS: Readonly<Record<string, string>> = {
  to: `urge ask order tell force allow persuade convince encourage enable require permit instruct direct compel beg advise
    request authorize authorise pressure press push command implore oblige train lead cause want expect challenge inspire prompt
    motivate entitle empower forbid trust coax lure bribe incite summon assign nominate designate recruit hire task
    sentence attribute condemn subject limit restrict confine introduce commit devote dedicate return transfer extradite`,
  with: 'charge provide replace supply equip threaten credit entrust confront present arm furnish flood infect associate equate link',
  of: 'accuse convict acquit suspect strip inform notify warn remind rid deprive relieve clear assure cure absolve',
  from: 'prevent stop ban bar prohibit keep discourage protect block exclude separate dissuade deter shield disqualify',
  as: 'describe regard portray hail treat identify recognize recognise depict denounce dismiss label brand appoint use cite',
  for: 'blame thank praise criticize criticise mistake punish prepare',
  into: 'turn convert transform divide',
  on: 'impose blame base pin place put slap',
  against: 'pit',
}
