/** Words, a set a line, that two reports of one event use for the same thing; our own lists. The first stands for all. */
export const SYNONYMS: readonly string[] = `
accord agreement deal treaty pact
aircraft airplane plane jet airliner
appeal plea
appoint name nominate
arrest detain nab
attack raid assault strike ambush
attacker armed gunman gunmen assailant extremist jihadist militant militiaman militiamen bandit insurgent rebel
battle fight fighting clash combat
bid offer
blast explosion explode bomb bombing detonate
boat ship vessel ferry trawler
border crossing frontier
bury burial funeral
buy acquire purchase takeover acquisition
child boy girl toddler youngster
close shut closure
collide collision crash
convict guilty verdict conviction
crack collapse cave
cut reduce slash
death die dead kill fatal fatality slay slain toll perish
declare announce proclaim
demand call urge
dismiss sack oust
doctor medic physician surgeon
drop abandon withdraw scrap
earthquake quake tremor
elect election poll vote voter ballot
end finish
evacuate evacuation evacuee
film movie
fire blaze inferno
flee escape
flood flooding inundate deluge
house home
hurt injure injury wound
join enter accede
jail imprison sentence imprisonment
judge court justice tribunal
launch begin start open
lawmaker legislator deputy
lorry truck semi
meet meeting talk summit discuss discussion negotiation negotiate
missile rocket
missing disappear vanish
police officer policeman constable deputy
premier pm
probe inquiry investigation investigate inquest
protest demonstrate demonstration demonstrator protester rally march
quit resign resignation
release free
reopen resume
rescue save
rise increase climb jump surge raise
row dispute
revenue sales turnover
fall drop decline slip
shell shelling bombard bombardment artillery
shoot gunfire gunshot shooting
landfall ashore
sink capsize overturn
soldier troop
stab knife stabbing
suspend halt pause
sweep wash
thief robber burglar
earnings profit income
visit tour trip travel arrive
walkout stoppage
worker employee staff staffer
`
  .trim()
  .split('\n')
