import type { EventType } from '../types'

const list = (text: string) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

/**
 * Verbs and verb phrases by event type, in the base form; what follows the verb must come within four words. Our own lexicon,
 * after the definitions of PLOVER (Open Event Data Alliance) plus HAZARD. First match of a verb wins; longer phrases before shorter.
 */
export const EVENT_VERBS: Readonly<Record<Exclude<EventType, 'STATEMENT' | 'OTHER'>, readonly string[]>> = {
  AGREE:
    list(`agree, promise, pledge, vow to help, offer, accept offer, accept proposal, accept plan, accept invitation, accept terms, accept deal, accept demands, commit, express readiness, express willingness, express intent, intend to cooperate, consent, approve plan, approve deal, 
    reach agreement, reach deal, reach accord, settle dispute, express interest, plan to meet, plan to visit, express hope, reiterate readiness, announce plan to cooperate, propose, be ready to, be willing to, be prepared to, deepen cooperation, clinch deal, clinch agreement, seal deal, seal agreement, ink deal, ink agreement, finalise deal, finalize deal, finalise agreement, finalize agreement, broker deal, broker agreement, hammer out, come to terms, reach settlement, reach compromise, reach consensus, reach understanding, make peace, issue assurances, give assurances, reconcile, mend fences, bury hatchet, patch up differences`),
  CONSULT: list(
    `meet, visit, discuss, negotiate, consult, confer, hold talks, hold meeting, hold consultations, hold discussions, hold summit, hold negotiations, convene, exchange views, mediate, host, telephone, phone, brief, receive, welcome delegation, pay visit, begin talks, begin visit, resume talks, open talks, attend, gather, deliberate, tour, review preparations, review, sit down with, touch down in, hold hearing, wrap up talks, wrap up meeting, wrap up visit, conclude talks, conclude visit, conclude meeting, kick off talks`,
  ),
  SUPPORT:
    list(`support, back, praise, endorse, welcome, commend, hail, congratulate, applaud, express support, express solidarity, express condolences, reaffirm support, reaffirm, honor, honour, recognise, recognize, defend, sign agreement, sign treaty, sign accord, sign pact,
    sign deal, sign memorandum, ratify, establish relations, establish ties, establish diplomatic, open embassy, restore relations, resume relations, normalise relations, normalize relations, thank, pay tribute, apologise, apologize, forgive, adopt statements, adopt resolution, adopt, reassure, rally behind, mourn, vote for, upgrade ties, upgrade relations, approve, greenlight, give approval, give go ahead, give green light, give blessing, give nod, give assent, give consent, give backing, win approval, win backing, win endorsement, receive approval, receive clearance, receive endorsement, gain approval, laud, salute, compliment, exalt, enact, authorise, authorize, okay, ok, side with, vouch for, express gratitude, express sympathy, express appreciation, express backing, express confidence, express sorrow, express thanks, express admiration, voice support, voice solidarity, extend condolences, extend congratulations, extend sympathy, offer condolences, offer congratulations, offer apology, issue apology, send condolences, send congratulations, lay wreath, lay flowers, observe silence, nominate, throw weight behind, champion cause, come out in favour, come out in favor, come out in support`),
  CONCEDE: list(
    `resign, hand in resignation, tender resignation, submit resignation, step down, quit post, quit job, quit government, quit party, quit office, concede, yield, ease, relax, lift, lift ban, lift curfew, lift sanctions, pardon, acquit, overturn conviction, overturn ruling, drop charges, give up, back down, allow, abdicate, relent, accede, grant amnesty, legalise, legalize, make concessions, soften, commute, bow to, give in to, abandon plan, agree to resign, repeal, relinquish, exonerate, find not guilty, reinstate, rescind, waive, backtrack, climb down, cave in, bow out, retract, recant, decriminalise, decriminalize, admit defeat, admit mistake, admit mistakes, admit wrongdoing, acknowledge mistake, acknowledge mistakes, acknowledge wrongdoing, confess, admit fault, admit responsibility, scrap plan, scrap plans, scrap tax, scrap fee, stand down, own up, roll back, ditch plan, ditch plans, drop plan, drop plans, abandon plans, shelve plan, shelve plans`,
  ),
  COOPERATE: list(
    `cooperate, collaborate, share intelligence, share information, exchange information, share expertise, share data, share technology, trade with, conduct joint, hold joint exercise, extradite, join forces, team up, partner, open trade, buy, sell, supply, export, coordinate, establish joint, work together, merge, acquire, invest, purchase, form alliance, form coalition, form partnership, form venture, set up joint, enter partnership, forge alliance, forge partnership, forge ties, expand ties, expand cooperation, deepen ties, strengthen ties, strengthen cooperation, boost ties, boost cooperation, conduct exchange, complete acquisition, complete merger, complete takeover, complete purchase, complete buyout`,
  ),
  AID: list(
    `aid, donate, send aid, send food, provide aid, provide assistance, provide relief, provide help, provide shelter, provide, give aid, give money, give, deliver aid, deliver supplies, deliver food, grant asylum, grant loan, grant, assist, help, fund, finance, airlift, shelter, treat wounded, treat injured, treat patients, rescue, relieve, distribute food, distribute, feed, lend, evacuate civilians, contribute money, contribute funds, contribute troops, supply food, supply aid, subsidise, subsidize, protect, dispatch aid, bail out, resettle, rehouse, hand out food, hand out water, hand out blankets, hand out meals, hand out supplies, earmark, allocate, take in refugees, host refugees, house refugees, vaccinate children, raise money for, chip in`,
  ),
  RETREAT: list(
    `withdraw, retreat, pull out, pull back, free prisoners, free hostages, free detainees, free inmates, release prisoners, release prisoner, release hostages, release hostage, release detainees, release inmates, release captives,  surrender, disarm, demobilise, demobilize, demilitarize, return prisoners, return hostages, return remains, return territory, hand over, declare ceasefire, declare truce, observe ceasefire, agree to ceasefire, end siege, lay down arms, cease fire, halt offensive, suspend offensive, evacuate troops, vacate, lay down, dismantle, destroy weapons, let go, swap prisoners, exchange prisoners, repatriate, free, parole, stand down troops, draw down troops, abandon base, abandon position, abandon positions, turn himself in, turn herself in, turn themselves in, give himself up, give herself up, give themselves up`,
  ),
  REQUEST: list(
    `request, ask, urge, demand, call on, call for, call upon, appeal, plead, seek, petition, press for, push for, solicit, invite, insist, beg, summon, recommend, order, require, stress need, advocate, lobby, instruct, subpoena, exhort, implore, entreat, beseech, submit proposal, submit application, submit request, submit motion, submit petition, submit bid, put forward, file motion, file request, file application, move motion, set deadline, lay out demands, seek approval, apply, campaign for, agitate for, clamor for, clamour for, prod, pressure, pressurise, pressurize, nudge, coax, cajole, lodge appeal`,
  ),
  ACCUSE:
    list(`accuse, blame, criticise, criticize, condemn, denounce, allege, charge, complain, decry, rebuke, slam, deplore, protest to, indict, sue, investigate, probe, lash out, express concern, express regret, express dissatisfaction, file complaint, file lawsuit, deride, assail, chide, reproach, castigate, convict, put on trial, find guilty, disapprove, lament, question, implicate, suspect, plead guilty, plead not, stand trial,
    express disappointment, say responsible, hold responsible, lodge protest, inspect, arraign, prosecute, impeach, lambast, lambaste, berate, scold, chastise, censure, admonish, reprimand, vilify, ridicule, mock, insult, taunt, hit out at, take aim at, find fault, cry foul, bemoan, rail against, rail at, voice concern, voice concerns, raise concerns, file claim, file claims, file countersuit, file objection, file grievance, lodge complaint, lodge objection, lodge claim, submit complaint, make complaint, bring charges, press charges, launch lawsuit, express irritation, express anger, express outrage, express frustration, express dismay, express alarm, express fear, express fears, express doubt, express doubts, express reservations, express displeasure, express indignation, express skepticism, express scepticism, express unease, express fury, await trial, come under investigation, come under criticism, trade accusations, trade barbs, trade blame, await sentencing, look into, look for suspect, look for suspects, look for gunman, look for thief, look for thieves, look for robber, look for robbers, look for burglar, delve into, name suspect, slander, defame, bring before court, haul before, pick apart, excoriate, pillory, skewer, upbraid, disparage, denigrate, belittle, malign, impugn, revile, blast, savage, take to task, tear into, lay into, point finger at, pour scorn, heap scorn, want on charges, want on warrant, want for murder, want for questioning, want in connection`),
  REJECT: list(
    `reject, refuse, decline, veto, deny, rule out, dismiss, rebuff, turn down, oppose, defy, resist, spurn, disregard, ignore, snub, object, fail to agree, not agree, vote against, overrule, shun, violate ceasefire, block, contradict, disagree, disobey, evade, renege, strike down, vote down, quash, rebut, refute, repudiate, brush aside, brush off, shrug off, push back against, push back on, balk, flout, scupper, thwart, obstruct, filibuster, opt out, disavow, disown, dispute, rule against, voice opposition, express opposition, mount opposition, mount challenge, stonewall, stand firm, dig in heels, harden stance, break promise, nix, come out against, speak out against, say no to, shoot down rumors, shoot down rumours, shoot down idea, shoot down ideas, shoot down proposal, shoot down proposals, shoot down suggestion, shoot down suggestions, shoot down claim, shoot down claims`,
  ),
  THREATEN: list(
    `threaten, issue ultimatum, give ultimatum, menace, vow, vow to attack, swear revenge, intimidate, brandish, blackmail, rattle sabres, rattle sabers, warn of retaliation, warn of consequences`,
  ),
  PROTEST: list(
    `protest, demonstrate, rally, march, riot, go on strike, pelt, stage protest, stage demonstration, stage rally, stage strike, stage hunger strike, start hunger strike, begin hunger strike, organise strike, organize strike, organise protest, organize protest, picket, hold demonstration, hold rally, hold protest, take to streets, throw stones, burn flag, hold strike, begin strike, occupy building, occupy square, occupy office, occupy park, walk out, boycott election, loot, hurl stones, chant, down tools, walk off job, burn effigy, hold vigil, attend rally, attend protest, attend demonstration, erect barricades, set up barricades, man barricades, bang pots, take to the streets, heckle, set off on march, embark on march`,
  ),
  SANCTION: list(
    `sanction, impose sanctions, impose embargo, impose tariffs, expel, boycott, embargo, break relations, break off relations, sever relations, sever ties, cut ties, cut aid, cut off aid, cut off, recall ambassador, suspend aid, suspend talks, suspend relations, suspend, halt aid, halt, cancel, freeze, break off, withdraw ambassador, walk out of talks, reduce relations, downgrade relations, call off talks, call off, close embassy, postpone, delay, terminate, end agreement, lay off, reduce, cut, blacklist, revoke, withhold, slash aid, cut funding, cut ties with, end partnership, pull funding, raise tariffs, raise duties, slap tariffs, slap duties, slap sanctions, levy tariffs, levy duties, retaliate, disinvest, divest, scale back cooperation, scale back ties, expel diplomats, eject, slap ban on imports`,
  ),
  MOBILIZE: list(
    `mobilise, mobilize, deploy, send troops, send warships, send forces, move troops, mass troops, mass, put on alert, place on alert, reinforce, amass, conduct exercise, conduct exercises, hold exercise, hold exercises, hold drills, hold manoeuvres, hold maneuvers, test missile, test fire, test launch, conscript, draft, call up, dispatch troops, dispatch, patrol, arm, rearm, fortify, strengthen border, tighten security, beef up security, beef up, step up security, launch exercise, station, build up, bolster security, bolster defences, bolster defenses, bolster presence, bolster forces, step up patrols, boost security, scramble jets, scramble helicopters, scramble aircraft, scramble warplanes, scramble fighter, muster troops, call up reservists, rush troops, rush reinforcements, stockpile weapons`,
  ),
  COERCE: list(
    `arrest, detain, deface, reimpose, sentence, jail, imprison, deport, seize, confiscate, ban, censor, impose curfew, impose martial law, impose state, impose restrictions, impose, raid, crack down, repress, suppress, close border, close borders, shut, evict, declare state of emergency, declare martial law, declare emergency, proclaim state of emergency, proclaim martial law, proclaim emergency, decree curfew, decree state of emergency, decree lockdown, decree martial law, outlaw, prohibit, disperse, fire tear gas, use tear gas, search, restrict, bar, intercept, round up, take into custody, hold hostage, blockade, besiege, interrogate, execute, hang, demolish, destroy home, hack, tear down, force, dissolve, purge, storm building, storm office, storm offices, storm embassy, storm palace, storm parliament, steal, capture, take control, overthrow, fine, flog, impound, oust, depose, burglarise, burglarize, burgle, remand, handcuff, apprehend, nab, cordon off, penalise, penalize, lock up, lock down, forbid, deny bail, deny parole, muzzle, bulldoze, expropriate, nationalise, nationalize, spy on, wiretap, eavesdrop on, subjugate, shoplift, snatch, make off with, repossess, pickpocket, put behind bars, put under arrest, put in jail, set bail, set bond, take down website, ticket motorists, ticket drivers, embezzle, slap ban, slap curfew, clamp down, frogmarch, lock out, pilfer, plunder, siphon off, swindle, defraud, fleece, harass, spraypaint, desecrate, pick up for questioning, take in for questioning, bring in for questioning`,
  ),
  ASSAULT: list(
    `attack, kill, bomb, shell, shoot, shoot down, clash, fight, battle, assassinate, murder, massacre, wound, injure, invade, bombard, ambush, open fire, launch attack, launch offensive, launch missile, launch rocket, launch airstrike, carry out attack, carry out bombing, assault, neutralise, neutralize, kidnap, abduct, hijack, torture, behead, stab, rape, beat up, explode bomb, detonate, blow up, plant bomb, gun down, strike target, hit target, pound, torch, ram, slaughter, destroy, exchange fire, trade fire, trade blows, capture town, capture city, capture village, capture base, overrun, seize town, take hostage, mug, rob, smash, vandalise, vandalize, ransack, recapture, retake, raze, poison, repel, bludgeon, strangle, punch, lynch, molest, grope, maim, firebomb, strafe, headbutt, mow down, open up on, carry out massacre, carry out raid, carry out airstrike, carry out airstrikes, carry out shooting, carry out strike, carry out strikes, launch attacks, launch airstrikes, launch rockets, launch missiles, blow apart, decapitate, abuse, come under attack, wrest control, carjack, hold up at gunpoint, rob at gunpoint`,
  ),
  HAZARD: list(
    `flood, erupt, quake, hit by earthquake, collapse, crash, collide, derail, capsize, sink, burn down, catch fire, overflow, drown, slam into, plow into, plough into, careen into, smash into, crash into, roll over, flip over, jackknife, sting, suffocate, inundate homes, inundate villages, evacuate, sweep away, infect, swamp, burst its banks, topple, explode, devastate, engulf, submerge, make landfall, jolt, batter, ravage, perish, electrocute, asphyxiate, run aground, veer off, skid off, spill oil, sicken, maul, trample`,
  ),
}

/** Nouns that name an event themselves, by type; used where no verb of the sentence decides. */
export const EVENT_NOUNS: Readonly<Record<Exclude<EventType, 'STATEMENT' | 'OTHER'>, readonly string[]>> = {
  AGREE: list('agreement, deal, promise, pledge, commitment, accord, agreements, deals'),
  CONSULT: list(
    'meeting, meetings, talks, summit, negotiation, negotiations, visit, session, conference, consultation, consultations, dialogue, discussions, trip, summits, conferences, visits, forum, forums, roundtable',
  ),
  SUPPORT: list(
    'endorsement, treaty, ratification, condolences, praise, recognition, endorsements, apology, vigil',
  ),
  CONCEDE: list('resignation, concession, concessions, pardon, amnesty'),
  COOPERATE: list('cooperation, collaboration, partnership, merger, acquisition, joint venture, extradition'),
  AID: list('aid, relief, assistance, donation, donations, rescue, loan'),
  RETREAT: list(
    'withdrawal, ceasefire, truce, pullout, retreat, surrender, release, withdrawals, truces, ceasefires',
  ),
  REQUEST: list('appeal, demand, demands, request, petition'),
  ACCUSE: list(
    'accusation, accusations, complaint, lawsuit, criticism, indictment, condemnation, trial, conviction, investigation, probe, inquiry, lawsuits, complaints, investigations, inquiries, probes, allegations, indictments, convictions, arraignment, impeachment, inquest',
  ),
  REJECT: list('rejection, refusal, veto, denial'),
  THREATEN: list('ultimatum'),
  PROTEST: list(
    'protest, protests, demonstration, demonstrations, rally, rallies, riot, riots, strike, strikes, march, unrest, uprising, stoppage, stoppages, walkout, walkouts, picket, pickets',
  ),
  SANCTION: list('sanction, sanctions, embargo, boycott, expulsion, suspension, layoffs, cancellation'),
  MOBILIZE: list(
    'mobilisation, mobilization, deployment, exercise, exercises, drills, manoeuvres, maneuvers, buildup, reinforcements',
  ),
  COERCE: list(
    'arrest, arrests, crackdown, curfew, raids, detention, deportation, blockade, coup, siege, raid, ban, seizure, theft, thefts, burglary, burglaries, looting, vandalism, blockades, evictions, eviction, demolition, arson',
  ),
  ASSAULT: list(
    'attack, attacks, bombing, bombings, shooting, killing, killings, murder, clashes, clash, fighting, airstrike, airstrikes, assassination, massacre, invasion, offensive, kidnapping, shelling, explosion, blast, ambush, assault, stabbing, battle, war, shootout, slaying, slayings, skirmish, skirmishes, gunbattle, stabbings, shootings, ambushes, assaults, murders, homicide, homicides, robbery, robberies, lynching, beheading, genocide, abduction, hijacking, invasions, beating, beatings',
  ),
  HAZARD: list(
    'earthquake, quake, flood, floods, flooding, hurricane, typhoon, cyclone, tornado, storm, wildfire, fire, blaze, crash, derailment, landslide, eruption, outbreak, epidemic, collision, tsunami, drought, accident, disaster, avalanche, blizzard, earthquakes, landslides, mudslide, mudslides, wildfires, avalanches, tornadoes, hurricanes, typhoons, cyclones, storms, crashes, collisions, outbreaks, accidents, blizzards, heatwave',
  ),
}

/** Verbs of saying, in the base form. */
export const SAY_VERBS: readonly string[] = list(
  `say, tell, state, report, announce, declare, proclaim, claim, add, note, stress, emphasise, emphasize, underline, underscore, confirm, reveal, explain, admit, acknowledge, argue, assert, predict, quote, write, tweet, comment, remark, reply, respond,
  testify, point out, mention, indicate, estimate, disclose, suggest, voice hope, inform, affirm, reiterate, repeat, read, warn, caution, contend, remind, forecast`,
)

/** Verbs that name a happening without saying of which kind: the nouns beside them tell, or nothing does. Base form. */
export const PLAIN_VERBS: readonly string[] = list(
  `hold, tackle, abandon, seal, keep, maintain, intensify, escalate, renew, mount, wage, take place, begin, start, end, resume, continue, occur, happen, open, launch, win, lose, die, appear, arrive, return, move, go, come, run, play, finish, complete, build, publish, release, record, pull, push, carry, hit, strike, fall, rise, drop, climb, grow, shrink, become, elect, appoint, name, hire, fire, retire, marry, bury, born, paint, perform, show, present, unveil, introduce, pass, vote, decide, plan, schedule, set, expect, bring, take, make, put, find, discover, detect, identify, spread, reach, cause, leave, enter, cross, escape, flee, disappear, survive, stop, turn, change, replace, remove, raise, lower, increase, double, pay, cost, earn, spend, raise money, create, form, found, establish, design, develop, test, install, use, serve, join, lead, head, face, await, follow, cover, damage, trap, miss, save, recover, lie, stay, remain, live, work, study, teach, learn, drive, travel, walk, ride, sail, land, take off, depart, board, deliver, ship, send, collect, celebrate, mark, commemorate, award, beat, defeat, draw, score, qualify, compete, register, sign, issue, file, submit, reopen, renew, extend, expire, break, burn, blow, try, shake, press, place, reform, restore, repair, cheer, overturn, plunge, settle, rule, storm, boost, pose, stage, violate, occupy, treat, attempt, resort, manage, fail, heighten, spark, prompt, trigger, wait, outline, hurt, speak, talk, fly, address, close, kick off, sweep, rattle, rip, spill, leak, contaminate, diagnose, vaccinate, extinguish, inaugurate, sack, orbit, dock, unearth, recall, designate, decree, displace, strand, call, throw, sit, tear, spray, knock, axe, shed, slash, snap, point, clear, cite, post, jump, soar, surge, slip, plummet, tumble, narrow, widen, slump, dip, examine, conclude, determine, list, rank, detail, challenge, throng, chase, attribute, regain, reclaim, liberate, target, hurl, lob, catch, permit, prevent, uphold, pour, contract, contribute, grab, advise, reverse, suffer, conduct, accept, mount, advance, fend, foil, defect, plant, step, lodge, book, hospitalize, hospitalise, bite, contain, douse, gain, inflict, repulse, debate, cast, bid, bet, split, burst, roll, spew, broadcast, slit, upset, thrust, wed`,
)

/** Past tense and past participle where a rule does not make them. */
export const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  arise: ['arose', 'arisen'], be: ['is', 'are', 'was', 'were', 'been', 'being'], beat: ['beat', 'beaten'], begin: ['began', 'begun'], blow: ['blew', 'blown'], break: ['broke', 'broken'], bring: ['brought'], build: ['built'], burn: ['burned', 'burnt'], burst: ['burst'], buy: ['bought'], catch: ['caught'],
  cut: ['cut'], draw: ['drew', 'drawn'], drive: ['drove', 'driven'], fall: ['fell', 'fallen'], feed: ['fed'], feel: ['felt'], fight: ['fought'], find: ['found'], flee: ['fled'], fly: ['flew', 'flown'], forbid: ['forbade', 'forbidden'], forgive: ['forgave', 'forgiven'], freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'], give: ['gave', 'given'], go: ['went', 'gone'], hang: ['hung', 'hanged'], hit: ['hit'], hold: ['held'], hurt: ['hurt'], keep: ['kept'], lay: ['laid'], lead: ['led'], leave: ['left'], lend: ['lent'], let: ['let'], lose: ['lost'], make: ['made'], meet: ['met'], overrun: ['overran', 'overrun'],
  overthrow: ['overthrew', 'overthrown'], pay: ['paid'], put: ['put'], quit: ['quit'], read: ['read'], ride: ['rode', 'ridden'], rise: ['rose', 'risen'], run: ['ran', 'run'], say: ['said'], see: ['saw', 'seen'], seek: ['sought'], sell: ['sold'], send: ['sent'], set: ['set'], shake: ['shook', 'shaken'], shoot: ['shot'], spend: ['spent'], teach: ['taught'], shut: ['shut'], sit: ['sat'],
  sink: ['sank', 'sunk'], speak: ['spoke', 'spoken'], steal: ['stole', 'stolen'], step: ['stepped'], strike: ['struck', 'stricken'], swear: ['swore', 'sworn'], sweep: ['swept'], take: ['took', 'taken'], tear: ['tore', 'torn'], tell: ['told'], throw: ['threw', 'thrown'], undertake: ['undertook', 'undertaken'],
  win: ['won'], withdraw: ['withdrew', 'withdrawn'], write: ['wrote', 'written'], shed: ['shed'], spread: ['spread'], spurn: ['spurned'], beset: ['beset'], become: ['became'], come: ['came'], cast: ['cast'], bid: ['bid'], bet: ['bet'], split: ['split'], broadcast: ['broadcast'], slit: ['slit'], forecast: ['forecast'],
  upset: ['upset'], thrust: ['thrust'], wed: ['wed', 'wedded'], cost: ['cost'], withhold: ['withheld'], uphold: ['upheld'], retake: ['retook', 'retaken'], grow: ['grew', 'grown'], shrink: ['shrank', 'shrunk'],
  show: ['showed', 'shown'], bite: ['bit', 'bitten'],
} // prettier-ignore

/** Verbs whose last consonant doubles: "admitted". One-syllable ones are found by rule. */
export const DOUBLING = new Set(
  list(
    'admit, commit, permit, acquit, expel, cancel, patrol, rebel, compel, occur, refer, submit, repel, quarrel, travel, label, level, model, signal, control, abet, prefer, confer, bar, transfer, regret, rebut, kidnap, worship, equip, handicap',
  ),
)
