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

/**
 * Verbs that have an object unless they are passive: "a man | convicted of theft", where none follows, can be no finite verb. Verbs of moving and
 * changing that stand alone as well ("sold out", "attacked at dawn", "closed on Monday") are left out.
 */
export const OBJECT_VERBS: readonly string[] =
  `abduct accuse acquire acquit acquaint address adopt affiliate afflict airlift allocate allot amend appoint apprehend approve arm arraign arrest
    assassinate assign associate attach attribute authorise authorize award back bail ban banish bar base behead besiege blame blockade bludgeon brand bury
    call capture catch caution cause censor censure charge cite classify coin commend commission compel compile compose condemn conduct
    confine confiscate connect consecrate construct convict corner cremate create credit cripple damage decapitate dedicate deem defraud demolish denounce
    deploy depose deprive describe design designate destroy detain devastate devise diagnose dig discharge discover dismantle dismiss
    displace dispatch distribute disqualify donate draft dub elect embezzle employ enact endorse engulf enlist entitle equip erect evacuate
    evict exclude execute exempt exhume exile exonerate expel extradite fell file find fine flog forge found free fund furnish galvanise
    gather govern grant groom guard gut hail hand hang harass harm hijack hire hold honour honor hospitalise hospitalize house identify impeach
    imply impose impound imprison inaugurate incarcerate indict infect inflict inform infringe inhabit injure inscribe install instruct
    insure intend intercept interrogate introduce invent invite issue jail kidnap kill label label launch lay legalise legalize levy
    liberate license link list load loan locate lodge lynch maim make man mandate manufacture maroon mean mistake mistreat mug murder name nickname
    nominate notify obtain offend offer organise organize oust outlaw outnumber overpower overrun overthrow overturn own pardon penalise
    penalize permit persecute pit place plan plant plunder poison portray post power praise present produce prohibit propose prosecute
    provide publish punish purchase put quarantine quash quote raid ransack rape ratify raze rebuff recapture recommend reconstruct recruit
    redesign refurbish register regulate reinstate reject release relieve remand rename renovate repatriate repeal repel replace reprimand
    requisition rescue reserve restore restrict retrieve reveal revive revoke rob ruin sack sanction scar schedule seal sedate seize send
    sentence shackle slash slate slaughter smuggle sponsor spot stab stage steal stipulate stone store strand strangle strip strew sue
    summon supply suppress suspect suspend tackle take target task tax tear-gas televise term throttle title torch torture train transmit
    trap tow treat unearth unveil uproot use vaccinate vandalise vandalize vet victimise waive want ward waylay welcome wound wreck`.split(
    /\s+/,
  )

/** Verbs of which the passive has an object as well: "a man called Musa", "refugees offered shelter". */
export const DOUBLE_OBJECT_VERBS: readonly string[] =
  'ask award call deny dub elect give grant hand name nickname offer owe pay promise rename send serve style teach term title'.split(
    ' ',
  )
