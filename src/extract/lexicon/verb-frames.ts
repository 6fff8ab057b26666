/**
 * Senses of verbs by their company, the first that fits wins; a verb none fits keeps the type of the lexicon. `o:class` a word of the class in
 * the object (in the passive, the subject), `s:class` in the subject (in the passive, behind "by"), `with:class` behind that preposition or
 * word, `then:words` one of the words among the next four, `next:words` the next word; `passive`, `bare` without an object, `stop` before a
 * mark or the end. What one frame lists must all fit; `*` fits always. A name in lexicon/noun-classes.ts is its class, never the word itself.
 */
export const VERB_FRAMES: readonly string[] = `
address: o:people > STATEMENT; o:officials > STATEMENT; then:media,reporters,press,journalists,crowd,crowds,rally,nation,parliament,congress,assembly,conference,audience,gathering,council > STATEMENT; * > OTHER
accept: o:grant,grants,donation,donations > AID; o:pact > AGREE
acquire: o:firm > COOPERATE; * > OTHER
add: o:# > OTHER; then:to > OTHER
admit: passive to:* > OTHER; o:crime > ACCUSE; next:killing,murdering,stealing,robbing,assaulting,raping,harassment,causing,possessing > ACCUSE
adopt: then:calling,urging,demanding,asking,requesting > REQUEST; then:condemning,denouncing,criticising,criticizing,censuring > ACCUSE; then:statement,statements,declaration,measure,treaty > SUPPORT; * > OTHER
agree: stop > STATEMENT; next:that,there,with,it,he,she,they,while,but > STATEMENT
allow: passive to:leave,return,enter,travel,vote > CONCEDE; to:demonstrate,protest,march,rally,leave,return > CONCEDE; then:inspectors,protests,demonstrations,imports > CONCEDE; * > OTHER
appeal: to:ages,audiences,tastes,fans,listeners,customers,consumers,viewers,readers,visitors,everyone,buyers > OTHER; against:punishment,crime > REJECT
approve: then:loan,loans,grant,bailout,aid,assistance > AID; * > SUPPORT
arm: o:fighters > MOBILIZE; * > OTHER
arrive: for:talks > CONSULT; s:troops in:place > MOBILIZE; s:officials > CONSULT; on:talks > CONSULT; * > OTHER
ask: then:if,whether,about,what,how,why,who,where,when > STATEMENT; passive then:to > REQUEST; passive > OTHER; next:for > REQUEST; to:* > REQUEST; why:* > STATEMENT; whether:* > STATEMENT
assist: o:people > AID; in:hazard > AID; * > OTHER
attend: then:rally,protest,demonstration > PROTEST; then:talks,summit,conference,negotiations,forum,workshop > CONSULT; * > OTHER
back: s:market > OTHER; then:out,off,up,away,into,onto > OTHER
ban: o:imports,import,exports,export,products,product,goods,poultry,beef,meat,pork,seafood,timber,shipments,flights,airline,airlines > SANCTION; s:sport > OTHER
bar: then:from,entry,access > COERCE; * > OTHER
battle: o:hazard > HAZARD; with:illness > OTHER; o:illness > OTHER; then:it > OTHER; o:sport > OTHER; s:sport > OTHER
beat: o:sport > OTHER; then:up > ASSAULT; with:weapon > ASSAULT; s:fighters > ASSAULT; to:death > ASSAULT; passive then:and,to,by > ASSAULT; * > OTHER
block: o:light,view,shot,shots,kick,pass,punt,call,calls,caller,callers > OTHER; then:website,websites,access,internet,app,site,sites > COERCE; s:hazard > HAZARD; s:vehicle > OTHER; o:road > PROTEST
board: s:fighters > ASSAULT
boost: * > OTHER
break: passive next:into > COERCE; o:pact > REJECT; s:riot,riots,protest,protests,demonstration,demonstrations then:out > PROTEST; s:unrest then:out > ASSAULT; s:hazard then:out > HAZARD; s:illness then:out > HAZARD; into:search,building,vehicle,store,shop,bank,garage > COERCE; then:into > OTHER
brief: * > CONSULT
buy: o:arms > COOPERATE; o:firm > COOPERATE; * > OTHER
capture: passive while:* > COERCE; by:police,deputies,troopers,marshals,agents > COERCE; o:prisoners > COERCE; o:place > ASSAULT; o:people > COERCE; s:fighters > ASSAULT; o:fighters > COERCE; * > OTHER
carry: next:out then:sentence,sentences,execution,executions,death,beheading > COERCE; o:weapon > ASSAULT
burn: o:effigy,effigies,flag,flags > PROTEST; s:mob,mobs,rioters,militants,rebels,arsonists,vandals,gunmen,attackers,troops > ASSAULT; s:fire,fires,wildfire,wildfires,blaze,lava > HAZARD
cause: s:hazard > HAZARD
charge: passive o:fee,fees,interest,price,prices,rent,toll,tolls,tax,battery,batteries,phone,admission > OTHER; passive with:safeguarding,verifying,overseeing,ensuring,protecting,enforcing,monitoring,implementing,maintaining,managing,reviewing,coordinating,regulating,supervising > OTHER; o:inspectors,panel,committee,commission with:* > OTHER; with:crime > ACCUSE; passive with:* > ACCUSE; passive in:crime,connection,death,shooting,stabbing > ACCUSE; o:money > OTHER; o:people > ACCUSE; o:fighters > ACCUSE; then:that > ACCUSE; with:* > ACCUSE; passive > ACCUSE; * > OTHER
claim: s:weapon then:lives,life > ASSAULT; s:unrest then:lives,life > ASSAULT; then:lives,life > HAZARD; o:sport > OTHER; then:responsibility > STATEMENT
clash: s:fighters > ASSAULT; with:fighters > ASSAULT; with:officials > REJECT; with:adviser,advisor,aide,boss,colleague,colleagues,coach,manager,teammate,critics,opponents,owner,producer,director > REJECT; over:* > REJECT; * > ASSAULT
caution: * > STATEMENT
close: by:hazard > HAZARD; s:authorities,police,officials o:road,channel,airspace > COERCE; then:site,website,account,accounts,newspaper,mosque > COERCE; s:market > OTHER; o:border > COERCE; then:embassy,consulate,mission > SANCTION
collapse: s:building > HAZARD; * > OTHER
commit: o:crime > ASSAULT; o:troops > MOBILIZE; then:to > AGREE; o:money > AGREE; * > OTHER
complete: * > OTHER
concede: then:defeat,that > CONCEDE; o:sport > OTHER
conduct: o:weapon > ASSAULT; o:search > COERCE
confirm: passive o:illness > HAZARD
convict: * > ACCUSE
coordinate: with:officials > COOPERATE; with:fighters > COOPERATE; * > OTHER
crash: s:market > OTHER
cut: then:posts,positions,job > SANCTION; then:jobs,staff,workforce,workers > SANCTION; o:internet,broadband > COERCE; then:aid,relations,ties,imports,visas > SANCTION; o:road > PROTEST; * > OTHER
damage: s:weapon > ASSAULT; s:hazard > HAZARD; by:hazard > HAZARD
decline: s:profit > STATEMENT; then:comment > OTHER; s:market > OTHER; o:# > OTHER; then:to > REJECT; then:offer,invitation,request > REJECT; * > OTHER
designate: o:individuals,entities,persons,companies,vessels,firms,tankers,network > SANCTION; then:terrorist,terrorists > SANCTION
declare: o:outbreak,epidemic,pandemic > HAZARD; then:war > ASSAULT; then:ceasefire,truce > RETREAT
defend: next:his,her,its,their o:people,officials,citizens,country,troops,ally,allies > SUPPORT; next:his,her,its,their > STATEMENT; o:sport > OTHER; then:title,champion,champions > OTHER
delay: o:relations > SANCTION; * > OTHER
demonstrate: then:that,how,what,why,his,her,its,their,commitment,ability,technique,importance > OTHER
deny: next:him,her,them,us,me > OTHER; o:sport > OTHER; then:win,victory,chance > OTHER
deploy: * > MOBILIZE
destroy: after:unrest > ASSAULT; following:unrest,clash,attack > ASSAULT; s:weapon > ASSAULT; by:weapon > ASSAULT; by:hazard > HAZARD; s:hazard > HAZARD; s:fighters > ASSAULT; by:fighters > ASSAULT; o:building > HAZARD; * > OTHER
die: of:gunshot,stab,bullet > ASSAULT; from:gunshot,stab,bullet > ASSAULT; after:shooting,stabbing,attack,assault,beating > ASSAULT; after:collision,accident,crash,fall,blaze > HAZARD; when:craft > HAZARD; after:violence > ASSAULT; in:hazard,craft > HAZARD; when:hazard,vehicle > HAZARD; in:weapon,unrest > ASSAULT; s:troops > ASSAULT; then:torture > ASSAULT; * > OTHER
dismiss: next:as > REJECT; o:charges,charge,indictment,lawsuit > CONCEDE; then:charges,charge,case,lawsuit,suit > CONCEDE; o:sport > OTHER; o:officials > OTHER; o:people > OTHER; passive > OTHER
dispatch: s:military,troops o:# > MOBILIZE; s:military,troops o:team,teams,unit,units,patrol,patrols,crew,crews > MOBILIZE; passive to:search,scene,intersection,accident,crash,fire,call,area > OTHER; to:scene > OTHER; o:troops > MOBILIZE; o:officials > CONSULT; * > OTHER
dissolve: then:parliament,assembly,government,council,party,legislature > COERCE; * > OTHER
distribute: o:supplies > AID; o:money > AID; * > OTHER
draft: o:troops > MOBILIZE; * > OTHER
draw: o:concern > ACCUSE
drop: then:bomb,bombs,barrel,munitions,explosives,grenades > ASSAULT; o:count,counts > CONCEDE; s:profit > STATEMENT; o:charges,charge,indictment,lawsuit > CONCEDE; * > OTHER
drown: next:her,his,their o:child,children,son,sons,daughter,daughters,baby,wife,husband > ASSAULT; * > HAZARD
ease: o:restriction > CONCEDE; then:tensions > CONCEDE; * > OTHER
erupt: s:riot,riots,protest,protests,demonstration,demonstrations > PROTEST; s:unrest,hostilities > ASSAULT; s:volcano,mount,crater,geyser,vent,fire,fires,blaze,wildfire,lava > HAZARD; * > OTHER
evacuate: o:troops > RETREAT; o:injured,wounded,patients,survivors,casualties > AID; * > HAZARD
execute: o:project,projects,plan,plans,order,orders,work,works,contract,strategy,play > OTHER; o:search > COERCE; then:warrant,warrants > COERCE; o:people > COERCE; o:prisoners > COERCE; o:officials > COERCE; passive > COERCE; * > OTHER
expel: from:school > OTHER
explode: s:weapon > ASSAULT; s:vehicle > ASSAULT; * > HAZARD
export: * > OTHER
extend: then:sanctions,embargo > SANCTION; o:restriction > COERCE
face: then:judge,court,count,counts,allegations,accusations,lawsuit,lawsuits > ACCUSE; o:crime > ACCUSE; then:charges,charge,trial > ACCUSE; then:sentence,imprisonment > ACCUSE
feed: o:people > AID; * > OTHER
fight: o:hazard > HAZARD; o:illness > OTHER; o:war > ASSAULT; against:war > ASSAULT; with:war > ASSAULT; s:fighters > ASSAULT; * > OTHER
file: then:claim,claims,countersuit,grievance,objection,action > ACCUSE; then:motion,brief,request,application > REQUEST; for:bankruptcy,protection > OTHER; passive then:against > ACCUSE; o:suit > ACCUSE; then:lawsuit,suit,complaint,charges > ACCUSE; then:appeal,petition > REQUEST
find: not:guilty > CONCEDE; guilty:* > ACCUSE; s:jury,jurors > ACCUSE; next:fatally > ASSAULT; then:shot,stabbed,murdered,beheaded,strangled > ASSAULT; in:murder,homicide > ASSAULT; passive then:drowned > HAZARD; s:study > STATEMENT; * > OTHER
finance: o:supplies > AID; * > OTHER
fine: o:sport > OTHER
fire: into:sea,ocean > MOBILIZE; toward:sea,ocean > MOBILIZE; towards:sea,ocean > MOBILIZE; passive o:weapon > ASSAULT; passive o:shot,shots,round,rounds,gun,cannon,volley > ASSAULT; passive next:upon > ASSAULT; passive next:at,on by:fighters > ASSAULT; passive > OTHER; s:shot,shots > ASSAULT; next:on then:monday,tuesday,wednesday,thursday,friday,saturday,sunday > OTHER; next:at,into,upon,toward,towards,on,back,indiscriminately,randomly,repeatedly > ASSAULT; then:into,toward,towards > ASSAULT; then:ballistic > MOBILIZE; o:weapon > ASSAULT; then:shot,shots,round,rounds,live > ASSAULT; s:fighters o:staff,employee,employees,worker,workers,coach,manager,chief,aide,minister,officer,director,editor,teacher,head > OTHER; s:rebels,militants,troops,gunmen,gunman,warplanes > ASSAULT
flood: s:people > OTHER; o:market > OTHER
fly: in:officials > CONSULT; s:officials > CONSULT; for:talks > CONSULT; o:supplies > AID; * > OTHER
follow: * > OTHER
force: s:hazard > HAZARD; by:hazard > HAZARD; * > OTHER
freeze: o:money > SANCTION; then:assets,accounts,talks > SANCTION; * > OTHER
fund: o:supplies > AID; * > OTHER
gather: s:supporters,opponents,activists,critics > PROTEST; s:protesters > PROTEST; s:officials > CONSULT; for:talks > CONSULT; to:protest,demand,demonstrate > PROTEST; * > OTHER
give: o:money to:town,city,county,school,schools,district,charity,charities,hospital,hospitals,university,college,village,state,group,groups,museum,library,shelter,church > AID; then:speech,lecture,interview,presentation,details,update,account,briefing > STATEMENT; then:nod,blessing,backing,consent,assent,endorsement > SUPPORT; o:money o:people > AID; o:supplies > AID; then:blood,approval > SUPPORT; to:people o:money > AID; o:money to:supplies > AID; then:testimony,evidence > STATEMENT; then:ultimatum > THREATEN; then:welcome to:officials > CONSULT; o:punishment > COERCE; * > OTHER
go: next:out s:power,lights,electricity > HAZARD; next:off s:weapon,device,devices,ied > ASSAULT; next:on then:rampage > ASSAULT; next:missing s:craft > HAZARD; next:missing > OTHER; next:down s:craft > HAZARD; on:trial > ACCUSE
grant: then:permission,leave > CONCEDE; o:request,requests,motion,petition,application,appeal,stay,extension > CONCEDE; then:asylum > AID; then:bail,parole > RETREAT; then:independence,autonomy,amnesty,pardon,clemency > CONCEDE; o:money > AID; * > OTHER
hack: then:off,out,through > OTHER; * > COERCE
halt: s:court > REJECT; s:police,officers > COERCE; o:relations > SANCTION; * > OTHER
hang: next:himself,herself,themselves > OTHER; o:fighters > COERCE; o:man,men,woman,women,prisoners,murderer,murderers > COERCE; * > OTHER
head: * > OTHER
help: o:people then:rebuild,flee,escape,evacuate,recover,survivors,victims > AID; o:refugees > AID; * > OTHER
hit: passive then:while,walking,crossing > HAZARD; by:weapon > ASSAULT; s:weapon > ASSAULT; by:vehicle,tree,branch,debris,boulder,boulders,masonry,rockfall > HAZARD; by:hazard > HAZARD; s:vehicle > HAZARD; s:hazard > HAZARD; s:fighters o:place > ASSAULT; * > OTHER
hold: passive on:bail,bond,charges,suspicion > COERCE; passive without:bail,bond > COERCE; then:press,news o:conference,briefing > STATEMENT; then:hostage,captive > COERCE; passive in:prison > COERCE; o:unrest > PROTEST
honor: * > OTHER
honour: * > OTHER
host: o:talks > CONSULT; o:officials > CONSULT; * > OTHER
hurt: in:weapon,shooting,blast,bombing,clashes,unrest > ASSAULT; in:hazard,craft > HAZARD; by:weapon > ASSAULT; by:hazard > HAZARD; by:vehicle > HAZARD
identify: as:suspect,suspects > ACCUSE; * > OTHER
ignore: o:restriction > REJECT; then:calls,appeal,appeals,demand,demands,warning,warnings,order,orders,ruling > REJECT; * > OTHER
impose: o:punishment > COERCE; o:fee,fees,tax,taxes,levy,toll > OTHER
infect: * > HAZARD
injure: when:violence > ASSAULT; after:violence > ASSAULT; by:weapon > ASSAULT; s:weapon > ASSAULT; by:vehicle > HAZARD; s:vehicle > HAZARD; s:hazard > HAZARD; by:hazard > HAZARD; in:hazard,craft,fall > HAZARD; when:vehicle,hazard,building,craft > HAZARD; in:sport > OTHER; s:sport > OTHER; o:sport > OTHER; in:weapon,shooting,blast,bombing,clashes,unrest > ASSAULT; s:fighters > ASSAULT; passive > HAZARD
insist: on:talks > REQUEST; that:must > REQUEST; * > STATEMENT
inspect: * > OTHER
intercept: o:sport > OTHER
invade: * > ASSAULT
invest: o:money > COOPERATE; * > OTHER
invite: o:officials > CONSULT; to:talks > CONSULT; passive > OTHER
issue: passive o:arrest > COERCE; for:arrest > COERCE; then:announcement > STATEMENT; then:assurances,assurance > AGREE; o:paper > STATEMENT; then:warrant > COERCE; then:ultimatum > THREATEN; then:warning,alert,advisory > STATEMENT; then:statement > STATEMENT; then:appeal > REQUEST; then:order > REQUEST; then:apology > SUPPORT
join: o:alliance > SUPPORT; then:strike,protest,protests,rally,march > PROTEST
kill: next:himself,herself,themselves,ourselves,myself,itself > OTHER; when:violence > ASSAULT; after:violence > ASSAULT; passive when:fighters,weapon,unrest > ASSAULT; s:weapon > ASSAULT; by:weapon > ASSAULT; by:vehicle > HAZARD; by:hazard > HAZARD; s:hazard > HAZARD; s:vehicle > HAZARD; in:weapon,war,shooting,bombing,clashes,unrest,action,combat,blast > ASSAULT; in:hazard,craft > HAZARD; when:vehicle,hazard,craft,crashed,collided,overturned,plunged,collapsed,sank,rolled > HAZARD; then:bill,proposal,project,plan,deal,amendment > REJECT; s:illness > HAZARD; passive when:* > HAZARD
launch: o:drone,drones s:firm,ship,vessel,scientists,researchers,rescuers,university,crew,engineers > OTHER; then:suit,lawsuit,appeal > ACCUSE; o:weapon > ASSAULT; then:offensive,assault > ASSAULT; then:investigation,inquiry,probe > ACCUSE; then:protest,strike > PROTEST; then:operation,crackdown > COERCE; then:exercise,exercises,missile > MOBILIZE
leave: without:power,electricity > HAZARD; s:weapon then:dead,killed,wounded,injured > ASSAULT; s:unrest then:dead,killed,wounded,injured > ASSAULT; then:dead,wounded,injured,homeless > OTHER; for:talks > CONSULT; s:troops > RETREAT
lend: o:money > AID; * > OTHER
lift: then:deadline > CONCEDE; o:restriction > CONCEDE; * > OTHER
loot: * > ASSAULT
make: then:phone > CONSULT; then:call,calls to:officials > CONSULT; then:comment,comments,statement,remarks,announcement,speech > STATEMENT; then:threat,threats > THREATEN; then:arrest,arrests > COERCE; then:appeal > REQUEST; then:visit > CONSULT; then:accusation,accusations,allegations > ACCUSE; then:donation > AID
march: s:fighters > MOBILIZE; * > PROTEST
mass: to:protest,demand,demonstrate,oppose > PROTEST; s:protesters > PROTEST; * > MOBILIZE
meet: passive by:officials > CONSULT; passive by:* > OTHER; passive with:* > OTHER; with:* > CONSULT; o:needs > OTHER; o:sport > OTHER; s:sport > OTHER; then:its,their,his,her > OTHER
merge: * > COOPERATE
mourn: * > OTHER
move: s:troops then:out > RETREAT; o:troops > MOBILIZE; s:troops > MOBILIZE
object: * > REJECT
occupy: s:students,protesters,demonstrators,activists > PROTEST; s:troops > ASSAULT; s:fighters > ASSAULT; o:building > PROTEST; * > OTHER
neutralise: o:threat,threats,effect,effects,acid,bomb,device > OTHER
neutralize: o:threat,threats,effect,effects,acid,bomb,device > OTHER
offer: o:reward,rewards,bounty,job,jobs,position,positions,transfer,transfers,discount,discounts,class,classes,course,courses,program,programs,programme,programmes,tour,tours,service,services,lesson,lessons,tip,tips,advice,view,views,glimpse,insight,prayer,prayers,explanation,details > OTHER; o:supplies > AGREE; o:talks > AGREE; o:pact > AGREE; o:rights > AGREE; then:to > AGREE; then:condolences > SUPPORT; then:apology > SUPPORT; then:amnesty > AGREE; o:money > AGREE; * > OTHER
open: then:docket > ACCUSE; next:a then:case with:police > ACCUSE; next:a then:case of:crime > ACCUSE; o:border > CONCEDE; then:fire > ASSAULT; then:investigation,inquiry,probe > ACCUSE; then:talks > CONSULT
order: next:him,her,them then:held,jailed,detained,deported,imprisoned,sent,committed,hospitalized,hospitalised,expelled,removed > COERCE; to:disband,vacate,prison > COERCE; to:pay,repay,reimburse,compensate,forfeit > SANCTION; next:held,jailed,detained,deported,imprisoned,arrested > COERCE; o:# o:fleet > COOPERATE; next:$,us$ > COOPERATE; o:search > OTHER; then:arrest,detention,release,withdrawal,evacuation,attack > REQUEST; o:supplies > OTHER
overturn: o:conviction,convictions,verdict,sentence > CONCEDE; s:vehicle > HAZARD; s:craft > HAZARD; * > OTHER
partner: * > COOPERATE
pass: then:calling,urging,demanding,asking,requesting > REQUEST; then:condemning,denouncing,criticising,criticizing,censuring > ACCUSE; then:measure > SUPPORT; * > OTHER
patrol: s:troops > MOBILIZE; * > OTHER
pay: then:tribute,respects > SUPPORT; then:visit > CONSULT; o:money to:people > AID
place: then:arrest,detention,custody > COERCE; then:alert > MOBILIZE
plead: next:anonymity > OTHER; in:case,court,scheme,plot,fraud,laundering,bribery > ACCUSE; then:guilty,no,not,innocent > ACCUSE; * > REQUEST
poison: by:hazard > HAZARD
pose: * > OTHER
postpone: o:talks > SANCTION; o:relations > SANCTION; * > OTHER
pound: s:weapon > ASSAULT; s:hazard > HAZARD; s:fighters > ASSAULT; * > OTHER
press: o:officials to:* > REQUEST; o:crime > ACCUSE; then:charges > ACCUSE
propose: then:impose,tariff,tariffs,sanctions > THREATEN; then:talks,ceasefire,truce,meeting,summit,cooperation,treaty,negotiations,solution > AGREE; * > REQUEST
protect: * > OTHER
provide: o:supplies > AID; o:money > AID; * > OTHER
pull: next:over s:police,officers,officer,deputies,deputy,trooper,troopers > COERCE; passive next:over > COERCE; then:gun,weapon on:people,him,her,them,clerk,officer,another > THREATEN; from:rubble,wreckage,debris,ruins,sea,river,well > AID; o:troops > RETREAT; then:out,back > RETREAT
put: next:out o:fire,fires,blaze,flames > HAZARD; on:trial > ACCUSE; then:alert > MOBILIZE
question: o:fighters > COERCE; s:fighters o:people > COERCE; passive by:fighters > COERCE; then:suspect,suspects,him,her,man,woman > COERCE; * > ACCUSE
raid: * > COERCE
raise: o:hazard then:alert,warning,level > STATEMENT; o:concern > ACCUSE; then:alert > MOBILIZE; o:money for:people > AID; o:money for:charity,charities,relief,hospital > AID; * > OTHER
rally: s:market > OTHER; s:sport > OTHER; from:sport > OTHER; then:from,past > OTHER; then:behind,around > SUPPORT
ram: s:police,officers,swat > COERCE; * > ASSAULT
reach: o:pact > AGREE
receive: o:grant,grants,donation,donations > AID; o:officials > CONSULT; o:punishment > COERCE; o:supplies from:officials > AID; then:threats,threat > THREATEN; * > OTHER
recognise: o:independence > SUPPORT; then:independence,sovereignty,state,government,republic > SUPPORT; * > OTHER
recognize: then:independence,sovereignty,state,government,republic > SUPPORT; * > OTHER
reduce: then:aid,relations,ties > SANCTION; o:supplies > SANCTION; o:troops > RETREAT; o:punishment > CONCEDE; * > OTHER
refuse: then:treatment,transport,medical > OTHER; then:comment > OTHER
reinforce: o:troops > MOBILIZE; o:place > MOBILIZE; * > OTHER
reject: * > REJECT
reimpose: then:sanctions,embargo,tariffs > SANCTION
relax: o:restriction > CONCEDE; * > OTHER
release: o:fighters,pilgrims,guards,sailors > RETREAT; then:picture,pictures,photo,photos,image,images,photograph,photographs,video,footage,sketch,identity > STATEMENT; o:paper > STATEMENT; from:hospital,intensive > OTHER; from:prison > RETREAT; on:prison > RETREAT; o:prisoners > RETREAT; passive without:charge,charges > RETREAT; after:prison > RETREAT; then:statement,report > STATEMENT; * > OTHER
relieve: o:people > AID; * > OTHER
remain: then:alert > MOBILIZE; in:prison > COERCE
repeal: * > CONCEDE
repel: o:sport > OTHER
report: passive next:stolen,burglarized,burglarised,burgled,looted > COERCE; passive next:robbed,kidnapped,abducted,assaulted,vandalized,vandalised > ASSAULT; s:explosion,explosions,blast,blasts,shelling,gunfire,airstrike,airstrikes,shooting,clashes next:in,near,at,outside > ASSAULT; s:quake,earthquake,blaze,wildfire,flooding,landslide,outbreak,tornado next:in,near,at,outside > HAZARD; passive then:that > STATEMENT; passive o:explosion,explosions,blast,blasts,shelling,gunfire,airstrike,airstrikes,clashes > ASSAULT; passive > OTHER; o:earnings > STATEMENT; in:earnings > STATEMENT
require: * > OTHER
rescue: * > AID
resist: then:arrest > REJECT; o:restriction > REJECT; s:fighters > REJECT; * > OTHER
respond: to:fire,fires,blaze,wildfire,crash,collision,accident,wreck,derailment,explosion,quake,earthquake > HAZARD; then:to > OTHER
restrict: * > COERCE
resume: then:talks,negotiations > CONSULT; then:shelling,attacks,bombing,fighting > ASSAULT; then:relations,ties > SUPPORT
retake: then:exam,exams,test,tests,lead > OTHER
review: * > OTHER
rise: s:profit > STATEMENT; s:killed,toll,dead,deaths,casualties,injured s:hazard > HAZARD
rob: * > ASSAULT
rule: then:unconstitutional,illegal,unlawful,invalid,illegally,unlawfully > REJECT; in:favor,favour > SUPPORT; * > OTHER
run: s:vehicle off:road,roadway,track,tracks,runway > HAZARD; s:vehicle into:tree,pole,ditch,fence,building > HAZARD; next:down o:people > HAZARD; over:people > HAZARD
search: s:fighters o:craft > COERCE; next:for o:suspect,suspects,gunman,gunmen,shooter,attacker,attackers,killer,robber,robbers,thief,thieves,burglar,fugitive,fugitives,assailant,assailants > ACCUSE; next:for > OTHER; s:fighters o:search > COERCE; passive > COERCE; then:for > OTHER; o:search > COERCE; * > OTHER
seek: o:punishment > REQUEST; in:damages,compensation > ACCUSE; passive as:witness,suspect,suspects > ACCUSE; passive for:questioning,interviews,interview > ACCUSE; passive in:connection > ACCUSE; o:rights > REQUEST; passive > REQUEST; * > OTHER
seize: then:control s:troops,fighters > ASSAULT; o:place > ASSAULT; then:power > COERCE; o:opportunity > OTHER
sell: o:arms > COOPERATE; o:firm > COOPERATE; * > OTHER
send: o:delegates to:talks > CONSULT; then:letter,letters,email,fax,note,message,messages,statement > STATEMENT; then:rescue,rescuers,doctors,medics,firefighters,relief > AID; to:cell > COERCE; o:supplies > AID; o:troops > MOBILIZE; then:cell > COERCE; o:officials > CONSULT; o:money to:people > AID
sentence: * > COERCE
serve: o:search > COERCE
settle: then:lawsuit,dispute,suit,case > AGREE; * > OTHER
shake: s:hazard > HAZARD; by:hazard > HAZARD
shell: * > ASSAULT
shelter: o:people > AID; * > OTHER
shoot: passive o:film,movie,video,scene,scenes,episode,series,documentary,commercial,footage > OTHER; then:film,video,scene,scenes,photos,movie,percent,hoops,par > OTHER; o:sport > OTHER; s:market > OTHER; s:sport,film,movie,video,scene,album,documentary,footage > OTHER; then:up > OTHER
shut: bare > OTHER; s:inspectors,inspector,officials,police,authorities,regulators then:down > COERCE; then:down s:firm > OTHER; then:embassy > SANCTION; then:border,borders,crossing,crossings,airport,airspace,school,schools,mosque,newspaper,website,consulate > COERCE; then:off > OTHER; then:feature,account,accounts,page,engine,computer,power,plant,line,well > OTHER; s:hazard > HAZARD; s:vehicle > HAZARD; then:down > COERCE; * > OTHER
sign: of:intent > AGREE; then:letter > REQUEST; o:pact > SUPPORT; then:petition > REQUEST; then:accession,instrument,instruments,papers,convention,charter,constitution,bill,legislation,law > SUPPORT; next:off > SUPPORT; * > OTHER
sink: s:craft > HAZARD; o:craft > HAZARD; * > OTHER
soften: then:stance,position,tone > CONCEDE; * > OTHER
speak: by:phone,telephone,video > CONSULT; with:officials > CONSULT; to:officials > CONSULT; to:press,reporters > STATEMENT; at:talks > STATEMENT; * > OTHER
stage: then:counterattack,counteroffensive,assault > ASSAULT; then:war,exercise,exercises,drills,manoeuvres,maneuvers > MOBILIZE; o:unrest > PROTEST; then:sit,walkout,protest,rally,strike,demonstration > PROTEST; then:coup > COERCE; then:attack,attacks > ASSAULT; * > OTHER
terminate: next:on,in,at,when,upon,automatically > OTHER
start: then:fire > HAZARD
station: o:troops > MOBILIZE; passive s:troops > MOBILIZE; * > OTHER
stop: o:fighters > COERCE; s:fighters o:vehicle > COERCE; s:fighters o:people > COERCE; passive by:fighters > COERCE; * > OTHER
storm: s:protesters > PROTEST; * > ASSAULT
strike: s:shot,shots,gunshot,gunshots > ASSAULT; passive then:while,walking,crossing > HAZARD; s:weapon > ASSAULT; by:weapon > ASSAULT; by:vehicle,tree,branch,debris,boulder,boulders,masonry,rockfall > HAZARD; by:hazard > HAZARD; s:vehicle > HAZARD; s:hazard > HAZARD; o:pact > AGREE; s:fighters > ASSAULT; s:unions > PROTEST; o:vehicle,tree,pole,pedestrian,pedestrians,cyclist,cyclists,guardrail > HAZARD; * > OTHER
supply: o:supplies to:people > AID; o:arms > COOPERATE; * > OTHER
support: s:evidence,data,findings,research,study > STATEMENT; s:state > OTHER; * > SUPPORT
surrender: * > RETREAT
suspect: passive in:crime,connection,case,attack,attacks,death,deaths,shooting,bombing,slaying > ACCUSE; passive of:* > ACCUSE; passive > OTHER; then:of > ACCUSE; o:fighters > ACCUSE; * > OTHER
suspend: o:restriction > CONCEDE; o:search,hunt,operations,operation,service,services,reservations,production,trading,work,classes,game,match,season,campaign,bookings,buyback,programme,program,dividend,payments,licence,license,student,player,officer,sentence > OTHER
summon: passive > OTHER; to:scene,house,home,address > OTHER; * > REQUEST
sweep: o:sport > OTHER; s:hazard > HAZARD
swamp: s:hazard > HAZARD; * > OTHER
take: then:control s:troops,fighters > ASSAULT; passive to:hospital,hospitals,infirmary after:shooting,stabbing,attack,assault,beating,bombing,clashes > ASSAULT; passive to:hospital,hospitals,infirmary after:hazard,vehicle,craft,fall > HAZARD; then:custody > COERCE; then:hostage > ASSAULT; then:talks > CONSULT; then:control > COERCE; then:part > OTHER; to:streets > PROTEST; then:into > OTHER
talk: with:officials > CONSULT; to:officials > CONSULT; * > OTHER
telephone: o:officials > CONSULT; * > OTHER
phone: o:officials > CONSULT; * > OTHER
tear: then:up o:pact > REJECT; then:down > OTHER; s:hazard > HAZARD
test: o:weapon > MOBILIZE
thank: * > SUPPORT
threaten: s:hazard > HAZARD; * > THREATEN
throw: then:pitch > OTHER; next:out o:case,cases,charge,charges,lawsuit,lawsuits,suit,conviction,convictions,bill,ruling,appeal,claim,claims,law,motion,petition,challenge,proposal,results,evidence,sentence > REJECT; o:weapon > ASSAULT; then:stones,bottles,rocks,eggs > PROTEST; then:grenade,bomb,petrol > ASSAULT; * > OTHER
topple: then:statue,statues,monument,monuments > PROTEST; s:hazard > HAZARD; then:government,regime,president > COERCE; * > HAZARD
torch: * > ASSAULT
tour: s:officials > CONSULT; * > OTHER
trap: in:hazard,building,vehicle > HAZARD; by:hazard > HAZARD; * > OTHER
travel: s:protesters > PROTEST; s:officials > CONSULT; for:talks > CONSULT; * > OTHER
treat: for:hazard,smoke > HAZARD; * > OTHER
try: passive > ACCUSE; for:crime > ACCUSE; * > OTHER
violate: o:pact > REJECT; * > OTHER
visit: s:officials > CONSULT; o:officials > CONSULT; then:website,site,www,store,doctor,grave > OTHER; * > CONSULT
vote: then:against,down > REJECT; next:for > SUPPORT; in:favour,favor > SUPPORT; * > OTHER
vow: then:respond,avenge,strike,confront,defeat,revenge,retaliation,retaliate,fight,attack,punish,destroy,crush > THREATEN; * > AGREE
warn: o:people,public,motorists,consumers,swimmers,drivers,parents,customers,citizens,travellers,travelers,tourists > STATEMENT; then:against,not > THREATEN; * > STATEMENT
welcome: o:officials to:* > CONSULT; then:visitors,guests,baby,fans,customers,public,back,students > OTHER; * > SUPPORT
withdraw: o:case,charge,charges,complaint,lawsuit,application,motion,appeal,bid,challenge,objection,request > CONCEDE; o:troops > RETREAT; s:troops > RETREAT; from:sport > OTHER; from:race,contest,election > CONCEDE; o:money > OTHER; then:ambassador > SANCTION; from:treaty,pact,accord,agreement > REJECT; then:support,offer > REJECT; from:consideration,school,classes,course,sale > OTHER; next:from > RETREAT; passive from:* > RETREAT; * > OTHER
wound: s:weapon > ASSAULT; by:weapon > ASSAULT; s:hazard > HAZARD; s:vehicle > HAZARD; * > ASSAULT
write: then:book,novel,song,songs,column,poem,play > OTHER
yield: to:demands,pressure > CONCEDE; * > OTHER
clear: s:police,officers,authorities o:protesters,camp,encampment,squatters > COERCE; o:merger,takeover,acquisition,move > SUPPORT; of:crime,charges,wrongdoing,misconduct > CONCEDE; o:measure > SUPPORT; passive for:measure > SUPPORT; * > OTHER
enact: then:curfew,ban,sanctions,lockdown,restrictions,crackdown > COERCE; * > SUPPORT
authorise: then:force,strikes,strike,airstrikes,attack,deployment,troops > MOBILIZE; * > SUPPORT
authorize: then:force,strikes,strike,airstrikes,attack,deployment,troops > MOBILIZE; * > SUPPORT
nominate: passive > OTHER; next:for > OTHER; * > SUPPORT
purchase: o:arms > COOPERATE; o:firm > COOPERATE; * > OTHER
allocate: o:money > AID; o:supplies > AID; * > OTHER
earmark: o:money > AID; o:supplies > AID; * > OTHER
award: then:grant,grants,scholarship,scholarships,funding > AID; * > OTHER
deliver: o:supplies > AID; then:speech,address,remarks,lecture,sermon,statement > STATEMENT; * > OTHER
lead: o:rescue,relief,medics,doctors,medical > AID; then:protest,rally,protests,demonstration > PROTEST; then:raid,coup > COERCE
reopen: then:border,borders,crossing,crossings > CONCEDE; then:embassy,consulate,talks,negotiations > SUPPORT; then:investigation,inquiry,probe > ACCUSE; * > OTHER
free: s:troops o:place > ASSAULT; o:prisoners > RETREAT; o:people > RETREAT; passive on:bail,parole > RETREAT; from:prison > RETREAT; * > OTHER
revoke: then:bond,bail,parole,probation > COERCE; then:ban,order,rule,curfew > CONCEDE; * > SANCTION
retract: * > CONCEDE
reinstate: then:ban,curfew,tariffs,sanctions,restrictions > COERCE; * > CONCEDE
apply: for:* > REQUEST; * > OTHER
subpoena: * > REQUEST
present: then:claim,claims > ACCUSE; o:proposal > REQUEST; with:proposal > REQUEST; then:plan,plans > REQUEST; o:paper > STATEMENT; * > OTHER
submit: o:proposal > REQUEST; then:plan,plans > REQUEST; o:paper > STATEMENT; * > OTHER
appear: in:court > ACCUSE; before:court > ACCUSE; at:court > ACCUSE
bring: before:court > ACCUSE; to:court,trial,justice > ACCUSE; o:supplies to:people > AID
await: then:trial,sentencing,extradition > ACCUSE; * > OTHER
name: as:suspect,suspects > ACCUSE; * > OTHER
call: then:liar,criminal,criminals,terrorist,terrorists,traitor,traitors,fascist,murderer,disgrace,disgraceful,shameful,unacceptable,outrageous,illegal,racist,disgusting,reckless,irresponsible > ACCUSE; then:“,",\`\` > STATEMENT; next:off,out,in,back,up,for > OTHER; s:officials o:officials > CONSULT
challenge: then:ruling,rulings,decision,decisions,award,law,laws,order,orders,results,result,ban,constitutionality,legality,verdict,claim,claims > ACCUSE; * > OTHER
dispute: * > REJECT
point: then:gun,guns,pistol,rifle,shotgun,firearm,handgun,handguns,knife,weapon > THREATEN; * > OTHER
chant: * > PROTEST
throng: s:protesters > PROTEST; * > OTHER
retaliate: with:weapon > ASSAULT; * > SANCTION
withhold: * > SANCTION
set: next:up s:troops,fighters,military o:base,bases,post,posts,checkpoint,checkpoints,barracks,outpost,outposts,headquarters > MOBILIZE; next:off o:weapon,device,devices,ied,ieds > ASSAULT; then:ablaze,alight > ASSAULT; next:on then:fire > ASSAULT; next:fire s:protesters > PROTEST; next:fire to:* > ASSAULT; o:bail,bond at:# > COERCE; o:bail,bond then:for,in > COERCE; * > OTHER
perish: in:hazard,craft > HAZARD; when:craft,hazard > HAZARD; in:weapon,war,shooting > ASSAULT; * > OTHER
blow: s:weapon > ASSAULT; by:weapon > ASSAULT; s:hazard > HAZARD
show: s:study > STATEMENT; * > OTHER
conclude: o:pact > AGREE; o:talks > CONSULT; next:that > STATEMENT; s:study > STATEMENT; * > OTHER
determine: s:study > STATEMENT; * > OTHER
rank: s:study > STATEMENT; * > OTHER
detail: * > STATEMENT
list: s:study > STATEMENT; * > OTHER
publish: o:financial,accounts > OTHER; o:paper > STATEMENT; * > OTHER
unveil: o:budget,strategy > STATEMENT; o:paper > STATEMENT; o:proposal > STATEMENT; then:budget,strategy > STATEMENT; * > OTHER
introduce: * > OTHER
post: o:earnings > STATEMENT; in:earnings > STATEMENT; o:paper > STATEMENT; * > OTHER
register: o:case,cases,complaint,fir > ACCUSE; in:earnings > STATEMENT; * > OTHER
record: in:earnings then:rise,drop,fall,increase,decline > STATEMENT; * > OTHER
fall: to:death,deaths > HAZARD; s:people from:ladder,window,cliff,tree,building,horse,height > HAZARD; off:ladder,roof,balcony,cliff,bridge,scaffolding,horse > HAZARD; s:profit > STATEMENT; * > OTHER
jump: s:profit > STATEMENT; * > OTHER
climb: s:profit > STATEMENT; * > OTHER
slip: s:profit > STATEMENT; * > OTHER
soar: s:profit > STATEMENT; * > OTHER
surge: s:profit > STATEMENT; * > OTHER
plunge: to:death,deaths > HAZARD; s:vehicle into:* > HAZARD; s:craft into:* > HAZARD; s:vehicle off:* > HAZARD; s:profit > STATEMENT; s:vehicle > HAZARD; s:craft > HAZARD; * > OTHER
increase: s:profit > STATEMENT; * > OTHER
narrow: s:profit > STATEMENT; * > OTHER
widen: s:profit > STATEMENT; * > OTHER
grow: s:profit > STATEMENT; * > OTHER
slump: s:profit > STATEMENT; * > OTHER
dip: s:profit > STATEMENT; * > OTHER
plummet: to:death,deaths > HAZARD; s:craft to:ground > HAZARD; s:craft into:* > HAZARD; s:profit > STATEMENT; * > OTHER
tumble: s:profit > STATEMENT; * > OTHER
double: s:profit > STATEMENT; * > OTHER
examine: * > OTHER
attribute: passive > OTHER; next:to > OTHER; * > STATEMENT
cite: * > OTHER
deport: * > COERCE
confess: * > CONCEDE
quash: o:conviction,convictions,verdict,sentence,sentences > CONCEDE; * > REJECT
overrule: * > REJECT
handcuff: * > COERCE
rescind: * > CONCEDE
waive: * > CONCEDE
punch: then:through,above,air,ticket,hole,holes > OTHER; * > ASSAULT
sit: for:talks > CONSULT; * > OTHER
spray: then:slogan,slogans,graffiti,swastika,swastikas > COERCE; then:bullets,gunfire > ASSAULT; * > OTHER
knock: next:out o:power,electricity > HAZARD; next:unconscious > ASSAULT; * > OTHER
axe: then:job,jobs,post,posts,staff,workforce,workers,positions > SANCTION; * > OTHER
shed: then:job,jobs,post,posts,staff,workforce,workers,positions > SANCTION; * > OTHER
slash: then:job,jobs,post,posts,staff,workforce,workers,positions > SANCTION; * > OTHER
snap: next:up o:firm > COOPERATE; * > OTHER
renew: then:call,calls,demand,demands,appeal,appeals,request > REQUEST; then:threat,threats > THREATEN; then:offer,pledge,promise,vow > AGREE; then:sanctions,embargo > SANCTION; then:attacks,shelling,fighting > ASSAULT; * > OTHER
eject: from:vehicle,craft > HAZARD; from:sport > OTHER; * > SANCTION
amass: o:troops > MOBILIZE; o:weapon > MOBILIZE; * > OTHER
enter: s:troops,fighters o:place > ASSAULT; s:warplanes,jets,planes,warships,bombers,vessels o:zone,airspace,waters > MOBILIZE; s:burglars,burglar,intruder,intruders,thieves,thief,robber,robbers > COERCE; o:plea,pleas > ACCUSE
sanction: o:development,developments,project,projects,plan,plans,building,scheme,schemes,works,sale,use,construction > SUPPORT
demolish: o:dwelling > COERCE; o:plant,factory,mill,hotel,school,stadium,bridge,tower,hall,mall,cinema,theatre,theater,barn,warehouse,hospital,station > OTHER
reiterate: then:call,calls,demand,demands,appeal,appeals,request > REQUEST; then:threat,threats,warning > THREATEN; then:support,backing,solidarity > SUPPORT; then:commitment,readiness,willingness,offer,pledge,promise > AGREE
repeat: then:call,calls,demand,demands,appeal,appeals,request > REQUEST; then:threat,threats > THREATEN; then:allegation,allegations,accusation,accusations > ACCUSE; then:offer,pledge,promise > AGREE
blast: s:fighters > ASSAULT; s:weapon > ASSAULT; s:hazard > HAZARD; then:off,into,through,out,away,past,apart,open,shot,pellets > OTHER; o:sport > OTHER; o:music,song,songs,horn,horns,hole,holes,rock,tunnel > OTHER; by:critics,officials > ACCUSE; passive by:weapon > ASSAULT; * > ACCUSE
savage: s:dog,dogs,bear,shark > HAZARD; * > ACCUSE
sting: s:bee,bees,wasp,wasps,hornets,scorpion,jellyfish > HAZARD; by:bee,bees,wasp,wasps,hornets,scorpion,jellyfish > HAZARD; passive > HAZARD; * > OTHER
regain: o:place > ASSAULT; s:troops then:control > ASSAULT; * > OTHER
reclaim: s:troops > ASSAULT; * > OTHER
liberate: o:prisoners > RETREAT; o:people > RETREAT; o:place > ASSAULT; s:troops > ASSAULT; * > OTHER
target: s:weapon > ASSAULT; by:weapon > ASSAULT; s:fighters o:* > ASSAULT; by:fighters > ASSAULT; * > OTHER
hurl: then:stones,bottles,rocks,eggs,bricks,objects,chairs > PROTEST; then:insults,abuse,slurs,accusations > ACCUSE; o:weapon > ASSAULT; then:petrol,grenade,bomb,firebombs > ASSAULT; * > OTHER
lob: o:weapon > ASSAULT; * > OTHER
catch: s:police > COERCE; passive by:police,officers,deputies,guards,agents,customs > COERCE; s:police,officers,deputies,agents o:people > COERCE; s:police,officers,deputies,agents o:prisoners > COERCE; s:police,officers,deputies then:up with:* > COERCE; s:thieves,thief,burglar,burglars then:red > COERCE; * > OTHER
abuse: o:power,powers,position,office,trust,authority,drugs,alcohol,substances,privilege,privileges,system,rules,law,process > OTHER; * > ASSAULT
permit: passive to:leave,return,enter,travel,vote > CONCEDE; to:demonstrate,protest,march,rally,leave,return > CONCEDE; then:inspectors,protests,demonstrations,imports,access,entry > CONCEDE; * > OTHER
prevent: s:troops,authorities,government > COERCE; by:troops,authorities,government > COERCE; * > OTHER
uphold: o:ban,curfew,restrictions,sanctions,fine,penalty > COERCE; o:conviction,convictions,verdict,sentence,guilty > ACCUSE; * > OTHER
lose: next:control of:vehicle > HAZARD; * > OTHER
leak: s:gas,oil,fuel,chemical,chemicals,ammonia,chlorine,acid,radiation,sewage > HAZARD; * > OTHER
spill: o:oil,fuel,chemical,chemicals,sewage,acid,diesel,gasoline,crude > HAZARD; s:oil,fuel,chemical,chemicals,sewage,acid,diesel,gasoline,crude > HAZARD; * > OTHER
pour: s:sewage,oil,chemical,chemicals,waste,lava,floodwater,floodwaters into:* > HAZARD; s:protesters > PROTEST; * > OTHER
contract: o:illness > HAZARD; * > OTHER
contribute: s:operations,unit,division,business,segment > OTHER; o:money > AID; o:troops > AID; * > OTHER
harass: * > COERCE
recall: o:ambassador,ambassadors,envoy,envoys,diplomat,diplomats > SANCTION
spraypaint: * > COERCE
grab: o:purse,purses,wallet,phone,handbag,handbags,jewellery,jewelry,money,laptop > COERCE; * > OTHER
advise: passive > OTHER; next:that > STATEMENT; to:* > REQUEST; against:* > REQUEST; * > OTHER
return: o:indictment,indictments > ACCUSE
reverse: o:conviction,convictions,verdict,sentence,sentences,ban,cut,cuts > CONCEDE; * > OTHER
suffer: o:injury,injuries,wounds to:weapon > ASSAULT; o:injury,injuries,burns,fracture,fractures,concussion after:hazard,vehicle,fall > HAZARD; o:injury,injuries,burns,fracture,fractures in:hazard,craft,fall > HAZARD; o:injury,injuries,wound,wounds in:weapon,unrest > ASSAULT; * > OTHER
demand: s:robber,robbers,gunman,gunmen,assailant,assailants,thief,thieves,mugger,muggers,burglar,burglars > ASSAULT; s:people o:wallet,purse,valuables > ASSAULT; s:suspect,suspects o:cash,money,wallet,purse,valuables,phone,keys > ASSAULT
disappear: s:craft > HAZARD; * > OTHER
mount: o:weapon > ASSAULT; o:offensive,assault,counterattack,counteroffensive > ASSAULT; o:challenge,opposition > REJECT; o:protest,demonstration > PROTEST; o:crackdown,raid,raids > COERCE; * > OTHER
establish: s:troops,fighters o:base,bases,post,posts,checkpoint,checkpoints,barracks,outpost,outposts,headquarters,camp > MOBILIZE
form: o:task,workforce > OTHER; o:regiment,militia,battlegroup,troops > MOBILIZE
drive: next:back s:troops > ASSAULT; s:troops o:militants,rebels,terrorists,insurgents then:out,back,from > ASSAULT
push: next:back s:troops,fighters > ASSAULT; s:troops,rebels into:* > ASSAULT; passive next:back o:fighters > ASSAULT
advance: s:troops,fighters > ASSAULT; * > OTHER
fend: next:off o:weapon > ASSAULT; passive o:weapon > ASSAULT; s:troops > ASSAULT; * > OTHER
repulse: * > ASSAULT
foil: o:attack,attacks,plot,plots,bombing,robbery,coup,escape > COERCE; * > OTHER
defect: s:troops,fighters,commander,pilot > RETREAT; * > OTHER
recover: s:troops,agents,customs,command,it o:gun,ammunition,drugs,cocaine,heroin,marijuana,cannabis,explosives,contraband,rounds,cartridges > COERCE
use: then:water,tear,batons,baton,pepper,rubber,truncheons s:troops > COERCE; s:police,officers o:cannon,cannons,teargas,gas,bullets,batons > COERCE; s:troops,fighters,group o:sarin,mustard,poison,chlorine,explosives,mortars,artillery,rockets,missiles > ASSAULT
plant: o:weapon,device,devices,ied,ieds,landmine,landmines > ASSAULT; * > OTHER
step: on:mine,landmine > HAZARD; next:up then:crackdown,raids,arrests,repression > COERCE; next:up then:attacks,strikes,offensive,bombing,shelling,campaign > ASSAULT
spread: s:unrest > ASSAULT
lodge: o:complaint,case,fir,claim,objection > ACCUSE; o:appeal,petition,application > REQUEST; * > OTHER
book: into:prison,center,centre > COERCE; in:prison,center > COERCE; on:charges,charge,suspicion,crime > COERCE; for:crime > ACCUSE; * > OTHER
hospitalize: passive after:shooting,stabbing,attack,assault,beating,bombing,clashes > ASSAULT; passive after:hazard,vehicle,craft,fall > HAZARD; * > OTHER
hospitalise: passive after:shooting,stabbing,attack,assault,beating,bombing,clashes > ASSAULT; passive after:hazard,vehicle,craft,fall > HAZARD; * > OTHER
debate: * > CONSULT
gain: next:control s:troops,fighters > ASSAULT; * > OTHER
inflict: s:troops,fighters > ASSAULT; * > OTHER
cancel: o:decree,order,orders,tax,fee,ban,curfew,execution > CONCEDE; o:talks > SANCTION; o:relations > SANCTION; o:contract,licence,license,visa,debt > SANCTION; * > OTHER
attack: s:dog,dogs,bear,shark,crocodile,alligator,elephant,leopard,tiger,lion,wolf,bees > HAZARD; by:dog,dogs,bear,shark,crocodile,alligator,elephant,leopard,tiger,lion,wolf,bees > HAZARD
bite: o:people > HAZARD; by:dog,dogs,snake,shark,bear > HAZARD; * > OTHER
extinguish: o:fire,fires,blaze,flames > HAZARD; * > OTHER
contain: passive > OTHER; o:fire,fires,blaze,flames,wildfire,outbreak,spill > HAZARD; * > OTHER
douse: o:fire,fires,blaze,flames > HAZARD; * > OTHER
ship: o:supplies to:* > AID; o:arms to:* > COOPERATE; * > OTHER
`
  .trim()
  .split('\n')
