/** Senses of verbs from "abuse" to "lose"; the notation is told in verb-frames.ts. */
export const FRAMES_A_TO_L = `
abandon: s:@forces,@armed > RETREAT
abuse: o:power,powers,position,office,trust,authority,drugs,alcohol,substances,privilege,privileges,system,rules,law,process > OTHER; * > ASSAULT
accept: o:grant,grants,donation,donations > AID; o:@pact > AGREE
acquire: o:@firm > COOPERATE; * > OTHER
add: o:# > OTHER; then:to > OTHER
address: o:@people > STATEMENT; o:@officials > STATEMENT; then:media,reporters,press,journalists,crowd,crowds,rally,nation,parliament,congress,assembly,conference,audience,gathering,council > STATEMENT; * > OTHER
admit: passive to:* > OTHER; o:@crime > ACCUSE; next:killing,murdering,stealing,robbing,assaulting,raping,harassment,causing,possessing > ACCUSE
adopt: then:calling,urging,demanding,asking,requesting > REQUEST; then:condemning,denouncing,criticising,criticizing,censuring > ACCUSE; then:statement,statements,declaration,@measure,treaty > SUPPORT; * > OTHER
advance, inflict: s:@forces,@armed > ASSAULT; * > OTHER
advise: passive > OTHER; next:that > STATEMENT; to:* > REQUEST; against:* > REQUEST; * > OTHER
agree: stop > STATEMENT; next:that,there,with,it,he,she,they,while,but > STATEMENT
allocate, earmark: o:@money > AID; o:@supplies > AID; * > OTHER
allow: passive to:leave,return,enter,travel,vote > CONCEDE; to:demonstrate,protest,march,rally,leave,return > CONCEDE; then:inspectors,protests,demonstrations,imports > CONCEDE; * > OTHER
amass: o:@forces > MOBILIZE; o:@weapon > MOBILIZE; * > OTHER
appeal: to:ages,audiences,tastes,fans,listeners,customers,consumers,viewers,readers,visitors,everyone,buyers > OTHER; against:@punishment,@crime > REJECT
appear: in:@court > ACCUSE; before:@court > ACCUSE; at:@court > ACCUSE
apply: for:* > REQUEST; * > OTHER
approve: then:loan,loans,grant,bailout,aid,assistance > AID; * > SUPPORT
arm: o:@armed > MOBILIZE; * > OTHER
arrive: for:@meetings > CONSULT; s:@forces in:@place > MOBILIZE; s:@officials > CONSULT; on:@meetings > CONSULT; * > OTHER
ask: then:if,whether,about,what,how,why,who,where,when > STATEMENT; passive then:to > REQUEST; passive > OTHER; next:for > REQUEST; to:* > REQUEST; why:* > STATEMENT; whether:* > STATEMENT
assist: o:@people > AID; in:@hazard > AID; * > OTHER
attack: s:@beast > HAZARD; by:@beast > HAZARD
attend: then:rally,protest,demonstration > PROTEST; then:@meetings,summit,conference,negotiations,forum,workshop > CONSULT; * > OTHER
attribute: passive > OTHER; next:to > OTHER; * > STATEMENT
authorise, authorize: then:force,strikes,strike,airstrikes,attack,deployment,@forces > MOBILIZE; * > SUPPORT
await: then:trial,sentencing,extradition > ACCUSE; * > OTHER
award: then:grant,grants,scholarship,scholarships,funding > AID; * > OTHER
axe, shed, slash: then:job,jobs,post,posts,staff,workforce,workers,positions > SANCTION; * > OTHER
back: s:@market > OTHER; then:out,off,up,away,into,onto > OTHER
ban: o:imports,import,exports,export,products,product,goods,poultry,beef,meat,pork,seafood,timber,shipments,flights,airline,airlines > SANCTION; s:@sport > OTHER
bar: then:from,entry,access > COERCE; * > OTHER
battle: o:@hazard > HAZARD; with:@illness > OTHER; o:@illness > OTHER; then:it > OTHER; o:@sport > OTHER; s:@sport > OTHER
beat: o:@sport > OTHER; then:up > ASSAULT; with:@weapon > ASSAULT; s:@armed > ASSAULT; to:death > ASSAULT; passive then:and,to,by > ASSAULT; * > OTHER
bite: o:@people > HAZARD; by:@beast > HAZARD; * > OTHER
blast: s:@armed > ASSAULT; s:@weapon > ASSAULT; s:@hazard > HAZARD; then:off,into,through,out,away,past,apart,open,shot,pellets > OTHER; o:@sport > OTHER; o:music,song,songs,horn,horns,hole,holes,rock,tunnel > OTHER; by:critics,@officials > ACCUSE; passive by:@weapon > ASSAULT; * > ACCUSE
block: o:light,view,shot,shots,kick,pass,punt,call,calls,caller,callers > OTHER; then:website,websites,access,internet,app,site,sites > COERCE; s:@hazard > HAZARD; s:@unions,farmers,truckers,residents,villagers,@protesters then:@road,traffic > PROTEST; s:@vehicle > OTHER; then:@road,traffic > PROTEST
blockade: s:@people,protesters,villagers,farmers,truckers,drivers,demonstrators,activists,supporters > PROTEST
blow: next:up on:launch,pad,takeoff,liftoff > HAZARD; next:up s:@craft,@vehicle,boiler,cylinder,cylinders,transformer,plant,factory > HAZARD; s:@weapon > ASSAULT; by:@weapon > ASSAULT; s:@hazard > HAZARD
board: s:@armed > ASSAULT; by:@armed,men > ASSAULT; s:men o:@craft > ASSAULT
book: into:@prison,center,centre > COERCE; in:@prison,center > COERCE; on:charges,charge,suspicion,@crime > COERCE; for:@crime > ACCUSE; * > OTHER
boost, cite, complete, examine, export, follow, head, honor, honour, inspect, introduce, mourn, pose, protect, require, review: * > OTHER
break: s:hackers,hacker > COERCE; passive next:into > COERCE; o:@pact > REJECT; s:riot,riots,protest,protests,demonstration,demonstrations then:out > PROTEST; s:@unrest then:out > ASSAULT; s:@hazard then:out > HAZARD; s:@illness then:out > HAZARD; into:@searched,@building,@vehicle,store,shop,bank,garage > COERCE; then:into > OTHER
brief, debate: * > CONSULT
bring: before:@court > ACCUSE; to:@court,trial,justice > ACCUSE; o:@supplies to:@people > AID
burst: s:dam,dams,dyke,dykes,levee,levees,embankment,pipe,pipeline,main,river > HAZARD; * > OTHER
burn: then:death > HAZARD; o:effigy,effigies,flag,flags > PROTEST; s:mob,mobs,rioters,militants,rebels,arsonists,vandals,gunmen,attackers,@forces > ASSAULT; s:fire,fires,wildfire,wildfires,blaze,lava > HAZARD
buy, purchase, sell: o:@arms > COOPERATE; o:@firm > COOPERATE; * > OTHER
call: next:off o:strike,strikes,walkout,protest,protests,march,boycott,blockade,rally > CONCEDE; then:liar,criminal,criminals,terrorist,terrorists,traitor,traitors,fascist,murderer,disgrace,disgraceful,shameful,unacceptable,outrageous,illegal,racist,disgusting,reckless,irresponsible > ACCUSE; then:“,",\`\` > STATEMENT; next:out,in,back > OTHER; s:@officials o:@officials > CONSULT
cancel: s:airline,airlines,carrier,carriers,operator > OTHER; o:flights,trains,shows,classes,concert,concerts,show,match,matches,game,games > OTHER; o:decree,order,orders,tax,fee,ban,curfew,execution > CONCEDE; o:@meetings > SANCTION; o:@relations > SANCTION; o:contract,licence,license,visa,debt > SANCTION; * > OTHER
capture: passive while:* > COERCE; by:police,deputies,troopers,marshals,agents > COERCE; o:@prisoners > COERCE; o:@place > ASSAULT; s:@attackers,troops,army name > ASSAULT; o:@people > COERCE; s:@armed > ASSAULT; o:@armed > COERCE; * > OTHER
carry: next:out then:sentence,sentences,execution,executions,death,beheading > COERCE; o:@weapon > ASSAULT
catch: s:police > COERCE; passive by:police,officers,deputies,guards,agents,customs > COERCE; s:police,officers,deputies,agents o:@people > COERCE; s:police,officers,deputies,agents o:@prisoners > COERCE; s:police,officers,deputies then:up with:* > COERCE; s:thieves,thief,burglar,burglars then:red > COERCE; * > OTHER
cause: s:@hazard > HAZARD
caution, detail: * > STATEMENT
challenge: then:ruling,rulings,decision,decisions,award,law,laws,order,orders,results,result,ban,constitutionality,legality,verdict,claim,claims > ACCUSE; * > OTHER
chant: * > PROTEST
charge: passive o:fee,fees,interest,price,prices,rent,toll,tolls,tax,battery,batteries,phone,admission > OTHER; passive with:safeguarding,verifying,overseeing,ensuring,protecting,enforcing,monitoring,implementing,maintaining,managing,reviewing,coordinating,regulating,supervising > OTHER; o:inspectors,panel,committee,commission with:* > OTHER; with:@crime > ACCUSE; passive with:* > ACCUSE; in:connection > ACCUSE; passive in:@crime,death,shooting,stabbing > ACCUSE; o:@money > OTHER; o:@people > ACCUSE; o:@armed > ACCUSE; then:that > ACCUSE; with:* > ACCUSE; passive > ACCUSE; * > OTHER
claim: s:@weapon then:lives,life > ASSAULT; s:@unrest then:lives,life > ASSAULT; then:lives,life > HAZARD; o:@sport > OTHER; then:responsibility > STATEMENT
clash: s:@armed > ASSAULT; with:@armed > ASSAULT; with:@officials > REJECT; with:adviser,advisor,aide,boss,colleague,colleagues,coach,manager,teammate,critics,opponents,owner,producer,director > REJECT; over:* > REJECT; * > ASSAULT
clear: s:police,officers,authorities o:@protesters,camp,encampment,squatters > COERCE; o:merger,takeover,acquisition,move > SUPPORT; of:@crime,charges,wrongdoing,misconduct > CONCEDE; o:@measure > SUPPORT; passive for:@measure > SUPPORT; * > OTHER
climb, dip, double, grow, increase, jump, narrow, slip, slump, soar, surge, tumble, widen: s:@profit > STATEMENT; * > OTHER
close: passive by:@hazard > HAZARD; s:@hazard > HAZARD; passive by:police,army,authorities,government,council,@officials > COERCE; passive > OTHER; o:school,schools,office,offices,station,airport,@road > COERCE; s:authorities,police,@officials o:@road,channel,airspace > COERCE; then:site,website,account,accounts,newspaper,mosque > COERCE; s:@market > OTHER; o:border > COERCE; then:embassy,consulate,mission > SANCTION
collapse: s:@building > HAZARD; * > OTHER
commit: o:@crime > ASSAULT; o:@forces > MOBILIZE; then:to > AGREE; o:@money > AGREE; * > OTHER
concede: then:defeat,that > CONCEDE; o:@sport > OTHER
conclude: o:@pact > AGREE; o:@meetings > CONSULT; next:that > STATEMENT; s:@study then:that,evidence,no,link > STATEMENT; * > OTHER
conduct: o:@weapon > ASSAULT; o:search,raid > COERCE
confess, repeal, rescind, retract, waive: * > CONCEDE
confirm: passive o:@illness > HAZARD
contain: passive > OTHER; o:fire,fires,blaze,flames,wildfire,outbreak,spill > HAZARD; * > OTHER
contract: o:@illness > HAZARD; * > OTHER
contribute: s:operations,unit,division,business,segment > OTHER; o:@money > AID; o:@forces > AID; * > OTHER
convict: * > ACCUSE
coordinate: with:@officials > COOPERATE; with:@armed > COOPERATE; * > OTHER
crash: s:@market > OTHER
cut: then:posts,positions,job > SANCTION; then:jobs,staff,workforce,workers > SANCTION; o:internet,broadband > COERCE; then:aid,@relations,ties,imports,visas > SANCTION; s:@hazard o:@road > HAZARD; o:@road > PROTEST; * > OTHER
damage: s:@weapon > ASSAULT; s:@hazard > HAZARD; by:@hazard > HAZARD
declare: o:outbreak,epidemic,pandemic > HAZARD; o:mourning > OTHER; then:war > ASSAULT; then:ceasefire,truce > RETREAT; passive > OTHER
decline: s:@profit > STATEMENT; then:comment > OTHER; s:@market > OTHER; o:# > OTHER; then:to > REJECT; then:offer,invitation,request > REJECT; * > OTHER
defect: s:@forces,@armed,commander,pilot > RETREAT; * > OTHER
defend: next:his,her,its,their o:@people,@officials,citizens,country,@forces,ally,allies > SUPPORT; next:his,her,its,their > STATEMENT; o:@sport > OTHER; then:title,champion,champions > OTHER
delay: o:@relations > SANCTION; * > OTHER
deliberate: s:jury,jurors,juries,panel > ACCUSE
deliver: o:@supplies > AID; then:speech,address,remarks,lecture,sermon,statement > STATEMENT; * > OTHER
demand: s:robber,robbers,gunman,gunmen,assailant,assailants,thief,thieves,mugger,muggers,burglar,burglars > ASSAULT; s:@people o:wallet,purse,valuables > ASSAULT; s:suspect,suspects o:cash,@money,wallet,purse,valuables,phone,keys > ASSAULT
demolish: o:@dwelling > COERCE; o:plant,factory,mill,hotel,school,stadium,bridge,tower,hall,mall,cinema,theatre,theater,barn,warehouse,hospital,station > OTHER
demonstrate: then:that,how,what,why,his,her,its,their,commitment,ability,technique,importance > OTHER
deny: next:him,her,them,us,me > OTHER; o:@sport > OTHER; then:win,victory,chance > OTHER
deploy: * > MOBILIZE
deport, handcuff, harass, restrict, sentence, spraypaint: * > COERCE
designate: o:individuals,entities,persons,companies,vessels,firms,tankers,network > SANCTION; then:terrorist,terrorists > SANCTION
destroy: after:@unrest > ASSAULT; following:@unrest,clash,attack > ASSAULT; s:@weapon > ASSAULT; by:@weapon > ASSAULT; by:@hazard > HAZARD; s:@hazard > HAZARD; s:@armed > ASSAULT; by:@armed > ASSAULT; o:@building > HAZARD; * > OTHER
determine, list, rank, show: s:@study > STATEMENT; * > OTHER
die: of:gunshot,stab,bullet > ASSAULT; from:gunshot,stab,bullet > ASSAULT; after:shooting,stabbing,attack,assault,beating > ASSAULT; after:collision,accident,crash,fall,blaze > HAZARD; when:@craft > HAZARD; after:@violence > ASSAULT; in:@hazard,@craft > HAZARD; when:@hazard,@vehicle > HAZARD; in:@weapon,@unrest > ASSAULT; s:@forces > ASSAULT; then:torture > ASSAULT; * > OTHER
disappear: s:@craft > HAZARD; * > OTHER
dismiss: next:as > REJECT; o:charges,charge,indictment,lawsuit > CONCEDE; then:charges,charge,case,lawsuit,suit > CONCEDE; o:@sport > OTHER; o:@officials > OTHER; o:@people > OTHER; passive > OTHER
dispatch: s:military,@forces o:# > MOBILIZE; s:military,@forces o:team,teams,unit,units,patrol,patrols,crew,crews > MOBILIZE; passive to:search,scene,intersection,accident,crash,fire,call,area > OTHER; to:scene > OTHER; o:@forces > MOBILIZE; o:@officials > CONSULT; * > OTHER
dispute, object, overrule, reject: * > REJECT
dissolve: then:parliament,assembly,government,council,party,legislature > COERCE; * > OTHER
distribute, provide: o:@supplies > AID; o:@money > AID; * > OTHER
douse, extinguish: o:fire,fires,blaze,flames > HAZARD; * > OTHER
draft: o:@forces > MOBILIZE; * > OTHER
draw: o:@concern > ACCUSE
drive: into:crowd,crowds,pedestrians,people,marchers,protesters,shoppers > ASSAULT; next:back s:@forces > ASSAULT; s:@forces o:militants,rebels,terrorists,insurgents then:out,back,from > ASSAULT
drop: then:bomb,bombs,barrel,munitions,explosives,grenades > ASSAULT; o:count,counts > CONCEDE; s:@profit > STATEMENT; o:charges,charge,indictment,lawsuit > CONCEDE; * > OTHER
drown: next:her,his,their o:child,children,son,sons,daughter,daughters,baby,wife,husband > ASSAULT; * > HAZARD
ease: o:@restriction > CONCEDE; then:tensions > CONCEDE; * > OTHER
eject: s:pilot,pilots > HAZARD; from:@vehicle,@craft > HAZARD; from:@sport > OTHER; * > SANCTION
enact: then:curfew,ban,sanctions,lockdown,restrictions,crackdown > COERCE; * > SUPPORT
enter: s:aid,relief,humanitarian > AID; s:@forces,@armed o:@place > ASSAULT; s:@attackers,troops,tanks name > ASSAULT; s:warplane,jet,plane,warship,bomber,vessel,drone o:zone,airspace,waters > MOBILIZE; s:burglars,burglar,intruder,intruders,thieves,thief,robber,robbers > COERCE; o:plea,pleas > ACCUSE
erupt: s:riot,riots,protest,protests,demonstration,demonstrations > PROTEST; s:@unrest,hostilities > ASSAULT; s:volcano,mount,crater,geyser,vent,fire,fires,blaze,wildfire,lava > HAZARD; * > OTHER
establish: s:@forces,@armed o:base,bases,post,posts,checkpoint,checkpoints,barracks,outpost,outposts,headquarters,camp > MOBILIZE
evacuate: o:@forces,staff,diplomats,embassy,nationals,citizens,personnel > RETREAT; o:injured,wounded,patients,survivors,casualties > AID; * > HAZARD
execute: o:project,projects,plan,plans,order,orders,work,works,contract,strategy,play > OTHER; o:search > COERCE; then:warrant,warrants > COERCE; o:@people > COERCE; o:@prisoners > COERCE; o:@officials > COERCE; passive > COERCE; * > OTHER
expel: from:school > OTHER
explode: s:@weapon > ASSAULT; s:@vehicle > ASSAULT; * > HAZARD
extend: then:sanctions,embargo > SANCTION; o:@restriction > COERCE
face: then:judge,@court,count,counts,allegations,accusations,lawsuit,lawsuits > ACCUSE; o:@crime > ACCUSE; then:charges,charge,trial > ACCUSE; then:sentence,imprisonment > ACCUSE
fall: next:ill,sick > HAZARD; to:death,deaths > HAZARD; s:@people from:ladder,window,cliff,tree,@building,horse,height > HAZARD; off:ladder,roof,balcony,cliff,bridge,scaffolding,horse > HAZARD; s:@profit > STATEMENT; * > OTHER
feed, relieve, shelter: o:@people > AID; * > OTHER
fend: next:off o:@weapon > ASSAULT; passive o:@weapon > ASSAULT; s:@forces > ASSAULT; * > OTHER
fight: o:@hazard > HAZARD; o:@illness > OTHER; o:@foes > ASSAULT; against:@foes > ASSAULT; with:@foes > ASSAULT; s:@armed > ASSAULT; * > OTHER
file: then:claim,claims,countersuit,grievance,objection,action > ACCUSE; then:motion,brief,request,application > REQUEST; for:bankruptcy,protection > OTHER; passive then:against > ACCUSE; o:suit > ACCUSE; then:lawsuit,suit,complaint,charges > ACCUSE; then:appeal,petition > REQUEST
finance, fund: o:@supplies > AID; * > OTHER
find: not:guilty > CONCEDE; guilty:* > ACCUSE; s:jury,jurors > ACCUSE; next:fatally > ASSAULT; then:shot,stabbed,murdered,beheaded,strangled > ASSAULT; in:murder,homicide > ASSAULT; passive then:drowned > HAZARD; s:@study > STATEMENT; * > OTHER
fine, intercept, repel: o:@sport > OTHER
fire: into:sea,ocean > MOBILIZE; toward:sea,ocean > MOBILIZE; towards:sea,ocean > MOBILIZE; passive o:@weapon > ASSAULT; passive o:shot,shots,round,rounds,@gun,cannon,volley > ASSAULT; passive next:upon > ASSAULT; passive next:at,on by:@armed > ASSAULT; passive > OTHER; s:shot,shots > ASSAULT; next:on then:monday,tuesday,wednesday,thursday,friday,saturday,sunday > OTHER; next:at,into,upon,toward,towards,on,back,indiscriminately,randomly,repeatedly > ASSAULT; then:into,toward,towards > ASSAULT; then:ballistic > MOBILIZE; o:@weapon > ASSAULT; then:shot,shots,round,rounds,live > ASSAULT; s:@armed o:staff,employee,employees,worker,workers,coach,manager,chief,aide,minister,officer,director,editor,teacher,head > OTHER; s:rebels,militants,@forces,gunmen,gunman,warplanes > ASSAULT
flood: s:@people > OTHER; o:@market > OTHER
fly: in:@officials > CONSULT; s:@officials > CONSULT; for:@meetings > CONSULT; o:@supplies > AID; * > OTHER
foil: o:attack,attacks,plot,plots,bombing,robbery,coup,escape > COERCE; * > OTHER
force: s:@hazard > HAZARD; by:@hazard > HAZARD; * > OTHER
form: o:task,workforce > OTHER; o:regiment,militia,battlegroup,@forces > MOBILIZE
free: s:@forces o:@place > ASSAULT; o:@prisoners > RETREAT; o:@people > RETREAT; passive on:bail,parole > RETREAT; from:@prison > RETREAT; * > OTHER
freeze: o:@money > SANCTION; then:assets,accounts,@meetings > SANCTION; * > OTHER
gain: next:control s:@forces,@armed > ASSAULT; * > OTHER
gather: s:supporters,opponents,activists,critics > PROTEST; s:@protesters > PROTEST; s:@officials > CONSULT; for:@meetings > CONSULT; to:protest,demand,demonstrate > PROTEST; * > OTHER
give: o:@money to:town,city,county,school,schools,district,charity,charities,hospital,hospitals,university,college,village,state,group,groups,museum,library,shelter,church > AID; then:speech,lecture,interview,presentation,details,update,account,briefing > STATEMENT; then:nod,blessing,backing,consent,assent,endorsement > SUPPORT; o:@money o:@people > AID; o:@supplies > AID; then:blood,approval > SUPPORT; to:@people o:@money > AID; o:@money to:@supplies > AID; then:testimony,evidence > STATEMENT; then:ultimatum > THREATEN; then:welcome to:@officials > CONSULT; o:@punishment > COERCE; * > OTHER
go: next:out s:power,lights,electricity > HAZARD; next:off s:@weapon,device,devices,ied > ASSAULT; next:on then:rampage > ASSAULT; next:missing s:@craft > HAZARD; next:missing > OTHER; next:down s:@craft > HAZARD; on:trial > ACCUSE
grab: o:purse,purses,wallet,phone,handbag,handbags,jewellery,jewelry,@money,laptop > COERCE; * > OTHER
grant: then:permission,leave > CONCEDE; o:request,requests,motion,petition,application,appeal,stay,extension > CONCEDE; then:asylum > AID; then:bail,parole > RETREAT; then:independence,autonomy,amnesty,pardon,clemency > CONCEDE; o:@money > AID; * > OTHER
hack: then:off,out,through > OTHER; * > COERCE
halt: s:@court > REJECT; s:police,officers > COERCE; o:@relations > SANCTION; * > OTHER
hand: next:over o:@arms,tanks,armour,armor,helicopters,vehicles > COOPERATE; next:over o:@supplies > AID; next:over o:@money > AID
hang: next:himself,herself,themselves > OTHER; o:@armed > COERCE; o:man,men,woman,women,@prisoners,murderer,murderers > COERCE; * > OTHER
help: o:@people then:rebuild,flee,escape,evacuate,recover,survivors,victims > AID; o:refugees > AID; * > OTHER
hit: passive then:while,walking,crossing > HAZARD; by:@weapon > ASSAULT; s:@weapon > ASSAULT; by:@vehicle,tree,branch,debris,boulder,boulders,masonry,rockfall > HAZARD; by:@hazard > HAZARD; s:@vehicle > HAZARD; s:@hazard > HAZARD; s:@armed o:@place > ASSAULT; * > OTHER
hold: passive on:bail,bond,charges,suspicion > COERCE; passive without:bail,bond > COERCE; then:press,news o:conference,briefing > STATEMENT; then:hostage,captive > COERCE; passive in:@prison > COERCE; o:@unrest > PROTEST
hospitalise, hospitalize: passive after:shooting,stabbing,attack,assault,beating,bombing,clashes > ASSAULT; passive after:@hazard,@vehicle,@craft,fall > HAZARD; * > OTHER
host: o:@meetings > CONSULT; o:@officials > CONSULT; * > OTHER
hurl: then:stones,bottles,rocks,eggs,bricks,objects,chairs > PROTEST; then:insults,abuse,slurs,accusations > ACCUSE; o:@weapon > ASSAULT; then:petrol,grenade,bomb,firebombs > ASSAULT; * > OTHER
hurt: in:@weapon,shooting,blast,bombing,clashes,@unrest > ASSAULT; in:@hazard,@craft > HAZARD; by:@weapon > ASSAULT; by:@hazard > HAZARD; by:@vehicle > HAZARD
identify, name: as:suspect,suspects > ACCUSE; * > OTHER
ignore: o:@restriction > REJECT; then:calls,appeal,appeals,demand,demands,warning,warnings,order,orders,ruling > REJECT; * > OTHER
impose: o:@punishment > COERCE; o:fee,fees,tax,taxes,levy,toll > OTHER
infect: * > HAZARD
injure: when:@violence > ASSAULT; after:@violence > ASSAULT; by:@weapon > ASSAULT; s:@weapon > ASSAULT; by:@vehicle > HAZARD; s:@vehicle > HAZARD; s:@hazard > HAZARD; by:@hazard > HAZARD; in:@hazard,@craft,fall > HAZARD; when:@vehicle,@hazard,@building,@craft > HAZARD; in:@sport > OTHER; s:@sport > OTHER; o:@sport > OTHER; in:@weapon,shooting,blast,bombing,clashes,@unrest > ASSAULT; s:@armed > ASSAULT; passive > HAZARD
insist: on:@meetings > REQUEST; that:must > REQUEST; * > STATEMENT
invade, loot, repulse, rob, shell, torch: * > ASSAULT
invest: o:@money > COOPERATE; * > OTHER
invite: o:@officials > CONSULT; to:@meetings > CONSULT; passive > OTHER
issue: passive o:arrest > COERCE; for:arrest > COERCE; then:announcement > STATEMENT; then:assurances,assurance > AGREE; o:@paper > STATEMENT; then:warrant > COERCE; then:ultimatum > THREATEN; then:warning,alert,advisory > STATEMENT; then:statement > STATEMENT; then:appeal > REQUEST; then:order > REQUEST; then:apology > SUPPORT
join: o:@alliance > SUPPORT; o:picketers,strikers,protesters,demonstrators,marchers > PROTEST; then:strike,protest,protests,rally,march > PROTEST
keep: next:up o:@weapon > ASSAULT
kill: next:himself,herself,themselves,ourselves,myself,itself > OTHER; when:@violence > ASSAULT; after:@violence > ASSAULT; passive when:@armed,@weapon,@unrest > ASSAULT; s:@weapon > ASSAULT; by:@weapon > ASSAULT; by:@vehicle,@beast > HAZARD; by:@hazard > HAZARD; s:@hazard,@beast > HAZARD; s:@vehicle > HAZARD; in:@weapon,@foes,shooting,bombing,clashes,@unrest,action,combat,blast > ASSAULT; in:@hazard,@craft > HAZARD; when:@vehicle,@hazard,@craft,crashed,collided,overturned,plunged,collapsed,sank,rolled > HAZARD; then:bill,@proposal,project,plan,deal,amendment > REJECT; s:@illness > HAZARD; passive when:* > HAZARD
knock: next:out o:power,electricity > HAZARD; next:unconscious > ASSAULT; * > OTHER
launch: o:drone,drones s:@firm,ship,vessel,scientists,researchers,rescuers,university,crew,engineers > OTHER; then:suit,lawsuit,appeal > ACCUSE; s:@unions o:strike,strikes,walkout,walkouts > PROTEST; o:@weapon > ASSAULT; then:offensive,assault > ASSAULT; then:investigation,inquiry,probe > ACCUSE; then:protest,strike > PROTEST; then:operation,crackdown > COERCE; then:exercise,exercises,missile > MOBILIZE
lead: o:rescue,relief,medics,doctors,medical > AID; then:protest,rally,protests,demonstration > PROTEST; then:raid,coup > COERCE
leak: s:gas,oil,fuel,chemical,chemicals,ammonia,chlorine,acid,radiation,sewage > HAZARD; * > OTHER
leave: s:@unions then:posts,jobs > PROTEST; s:ship,ferry,tanker,flight,plane,convoy > OTHER; without:power,electricity > HAZARD; s:@weapon then:dead,killed,wounded,injured > ASSAULT; s:@unrest then:dead,killed,wounded,injured > ASSAULT; then:dead,wounded,injured,homeless > OTHER; for:@meetings > CONSULT; s:@forces > RETREAT
lend: o:@money > AID; * > OTHER
liberate: o:@prisoners > RETREAT; o:@people > RETREAT; o:@place > ASSAULT; s:@forces > ASSAULT; * > OTHER
lift: then:deadline > CONCEDE; o:@restriction > CONCEDE; * > OTHER
lob: o:@weapon > ASSAULT; * > OTHER
lodge: o:complaint,case,fir,claim,objection > ACCUSE; o:appeal,petition,application > REQUEST; * > OTHER
lose: o:life,lives in:@weapon,@unrest,shooting,massacre > ASSAULT; o:life,lives > HAZARD; next:control of:@vehicle > HAZARD; * > OTHER
`
