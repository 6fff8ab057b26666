/** Senses of verbs from "make" to "yield"; the notation is told in verb-frames.ts. */
export const FRAMES_M_TO_Z = `
make: then:phone > CONSULT; then:call,calls to:@officials > CONSULT; then:comment,comments,statement,remarks,announcement,speech > STATEMENT; then:threat,threats > THREATEN; then:arrest,arrests > COERCE; then:appeal > REQUEST; then:visit > CONSULT; then:accusation,accusations,allegations > ACCUSE; then:donation > AID
march: s:@armed > MOBILIZE; * > PROTEST
mass: to:protest,demand,demonstrate,oppose > PROTEST; s:@protesters > PROTEST; * > MOBILIZE
meet: then:counterpart,counterparts > CONSULT; passive by:@officials > CONSULT; passive by:* > OTHER; passive with:* > OTHER; with:* > CONSULT; o:@needs > OTHER; o:@sport > OTHER; s:@sport > OTHER; then:its,their,his,her > OTHER
merge, partner: * > COOPERATE
mount: o:@weapon > ASSAULT; o:offensive,assault,counterattack,counteroffensive > ASSAULT; o:challenge,opposition > REJECT; o:protest,demonstration > PROTEST; o:crackdown,raid,raids > COERCE; * > OTHER
move: s:@forces then:out > RETREAT; o:@forces > MOBILIZE; s:@forces > MOBILIZE
neutralise, neutralize: o:threat,threats,effect,effects,acid,bomb,device > OTHER
nominate: passive > OTHER; next:for > OTHER; * > SUPPORT
occupy: s:students,@protesters,demonstrators,activists > PROTEST; s:@forces > ASSAULT; s:@armed > ASSAULT; o:@building > PROTEST; * > OTHER
offer: o:reward,rewards,bounty,job,jobs,position,positions,transfer,transfers,discount,discounts,class,classes,course,courses,program,programs,programme,programmes,tour,tours,service,services,lesson,lessons,tip,tips,advice,view,views,glimpse,insight,prayer,prayers,explanation,details > OTHER; o:@supplies > AGREE; o:@meetings > AGREE; o:@pact > AGREE; o:@rights > AGREE; then:to > AGREE; then:condolences > SUPPORT; then:apology > SUPPORT; then:amnesty > AGREE; o:@money > AGREE; * > OTHER
open: then:docket > ACCUSE; next:a then:case with:police > ACCUSE; next:a then:case of:@crime > ACCUSE; o:border > CONCEDE; then:fire > ASSAULT; then:investigation,inquiry,probe > ACCUSE; then:@meetings > CONSULT
order: to:trial > ACCUSE; next:him,her,them then:held,jailed,detained,deported,imprisoned,sent,committed,hospitalized,hospitalised,expelled,removed > COERCE; to:disband,vacate,@prison > COERCE; to:pay,repay,reimburse,compensate,forfeit > SANCTION; next:held,jailed,detained,deported,imprisoned,arrested > COERCE; o:# o:@fleet > COOPERATE; next:$,us$ > COOPERATE; o:@searched > OTHER; then:arrest,detention,release,withdrawal,evacuation,attack > REQUEST; o:@supplies > OTHER
overturn: o:conviction,convictions,verdict,sentence > CONCEDE; s:@vehicle > HAZARD; s:@craft > HAZARD; * > OTHER
pass: then:calling,urging,demanding,asking,requesting > REQUEST; then:condemning,denouncing,criticising,criticizing,censuring > ACCUSE; then:@measure > SUPPORT; * > OTHER
patrol: s:@forces > MOBILIZE; * > OTHER
pay: then:tribute,respects > SUPPORT; then:visit > CONSULT; o:@money to:@people > AID
pelt: s:@protesters,crowd,crowds,mob,residents,fans,villagers,students,youths,people > PROTEST; by:@protesters,crowd,crowds,mob,residents,fans,villagers,students,youths,people > PROTEST; s:@hazard > HAZARD; * > ASSAULT
perish: in:@hazard,@craft > HAZARD; when:@craft,@hazard > HAZARD; in:@weapon,war,battle,fighting,shooting > ASSAULT; * > OTHER
permit: passive to:leave,return,enter,travel,vote > CONCEDE; to:demonstrate,protest,march,rally,leave,return > CONCEDE; then:inspectors,protests,demonstrations,imports,access,entry > CONCEDE; * > OTHER
phone, telephone: o:@officials > CONSULT; * > OTHER
place: then:arrest,detention,custody > COERCE; under:martial,curfew,lockdown,siege > COERCE; then:alert > MOBILIZE
plant: o:@weapon,device,devices,ied,ieds,landmine,landmines > ASSAULT; * > OTHER
plead: next:anonymity > OTHER; in:case,@court,scheme,plot,fraud,laundering,bribery > ACCUSE; then:guilty,no,not,innocent > ACCUSE; * > REQUEST
plummet: to:death,deaths > HAZARD; s:@craft to:ground > HAZARD; s:@craft into:* > HAZARD; s:@profit > STATEMENT; * > OTHER
plunge: to:death,deaths > HAZARD; s:@vehicle into:* > HAZARD; s:@craft into:* > HAZARD; s:@vehicle off:* > HAZARD; s:@profit > STATEMENT; s:@vehicle > HAZARD; s:@craft > HAZARD; * > OTHER
point: then:@gun,guns,pistol,rifle,shotgun,firearm,handgun,handguns,knife,@weapon > THREATEN; * > OTHER
poison: by:@hazard > HAZARD
post: o:@earnings > STATEMENT; in:@earnings > STATEMENT; o:@paper > STATEMENT; * > OTHER
postpone: o:@meetings > SANCTION; o:@relations > SANCTION; * > OTHER
pound: s:@weapon > ASSAULT; s:@hazard > HAZARD; s:@armed > ASSAULT; * > OTHER
pour: s:sewage,oil,chemical,chemicals,waste,lava,floodwater,floodwaters into:* > HAZARD; s:@protesters > PROTEST; * > OTHER
present: then:claim,claims > ACCUSE; o:@proposal > REQUEST; with:@proposal > REQUEST; then:plan,plans > REQUEST; o:@paper > STATEMENT; * > OTHER
press: o:@officials to:* > REQUEST; o:@crime > ACCUSE; then:charges > ACCUSE
prevent: s:@forces,authorities,government > COERCE; by:@forces,authorities,government > COERCE; * > OTHER
propose: then:impose,tariff,tariffs,sanctions > THREATEN; then:@meetings,ceasefire,truce,meeting,summit,cooperation,treaty,negotiations,solution > AGREE; * > REQUEST
publish: o:financial,accounts > OTHER; o:@paper > STATEMENT; * > OTHER
pull: next:over s:police,officers,officer,deputies,deputy,trooper,troopers > COERCE; passive next:over > COERCE; then:@gun,@weapon on:@people,him,her,them,clerk,officer,another > THREATEN; from:rubble,wreckage,debris,ruins,sea,river,well > AID; o:@forces > RETREAT; then:out,back > RETREAT
punch: then:through,above,air,ticket,hole,holes > OTHER; * > ASSAULT
push: next:back s:@forces,@armed > ASSAULT; s:@forces,rebels into:* > ASSAULT; passive next:back o:@armed > ASSAULT
put: next:out o:fire,fires,blaze,flames > HAZARD; on:trial > ACCUSE; then:alert > MOBILIZE
quash: o:conviction,convictions,verdict,sentence,sentences > CONCEDE; * > REJECT
question: o:@armed > COERCE; s:@armed o:@people > COERCE; passive by:@armed > COERCE; then:suspect,suspects,him,her,man,woman > COERCE; * > ACCUSE
raid: s:@attackers > ASSAULT; o:village,villages,convoy,barracks,outpost,airbase s:@police > COERCE; o:village,villages,convoy,barracks,outpost,airbase > ASSAULT; * > COERCE
raise: o:@hazard then:alert,warning,level > STATEMENT; o:@concern > ACCUSE; then:alert > MOBILIZE; o:@money for:@people > AID; o:@money for:charity,charities,relief,hospital > AID; * > OTHER
rally: s:@market > OTHER; s:@sport > OTHER; from:@sport > OTHER; then:from,past > OTHER; then:behind,around > SUPPORT
ram: s:police,officers,swat > COERCE; * > ASSAULT
reach: o:@pact > AGREE
recall: o:ambassador,ambassadors,envoy,envoys,diplomat,diplomats > SANCTION
receive: o:grant,grants,donation,donations > AID; o:@officials > CONSULT; o:@punishment > COERCE; o:@supplies from:@officials > AID; then:threats,threat > THREATEN; * > OTHER
reclaim: s:@forces > ASSAULT; * > OTHER
recognise: o:independence > SUPPORT; then:independence,sovereignty,state,government,republic > SUPPORT; * > OTHER
recognize: then:independence,sovereignty,state,government,republic > SUPPORT; * > OTHER
record: in:@earnings then:rise,drop,fall,increase,decline > STATEMENT; * > OTHER
recover: s:@forces,agents,customs,command,it o:@gun,ammunition,drugs,cocaine,heroin,marijuana,cannabis,explosives,contraband,rounds,cartridges > COERCE
reduce: then:aid,@relations,ties > SANCTION; o:@supplies > SANCTION; o:@forces > RETREAT; o:@punishment > CONCEDE; * > OTHER
refuse: then:treatment,transport,medical > OTHER; then:comment > OTHER
regain: o:freedom,liberty > CONCEDE; o:@place > ASSAULT; s:@forces then:control > ASSAULT; * > OTHER
register: o:case,cases,complaint,fir > ACCUSE; in:@earnings > STATEMENT; * > OTHER
reimpose: then:sanctions,embargo,tariffs > SANCTION
reinforce: o:@forces > MOBILIZE; o:@place > MOBILIZE; * > OTHER
reinstate: then:ban,curfew,tariffs,sanctions,restrictions > COERCE; * > CONCEDE
reiterate: then:call,calls,demand,demands,appeal,appeals,request > REQUEST; then:threat,threats,warning > THREATEN; then:support,backing,solidarity > SUPPORT; then:commitment,readiness,willingness,offer,pledge,promise > AGREE
relax: o:@restriction > CONCEDE; * > OTHER
release: o:@armed,pilgrims,guards,sailors,crew,crewmen,crews > RETREAT; then:picture,pictures,photo,photos,image,images,photograph,photographs,video,footage,sketch,identity > STATEMENT; o:@paper > STATEMENT; from:hospital,intensive > OTHER; from:@prison > RETREAT; on:@prison > RETREAT; o:@prisoners > RETREAT; passive without:charge,charges > RETREAT; after:@prison > RETREAT; then:statement,report > STATEMENT; * > OTHER
remain: then:alert > MOBILIZE; in:@prison > COERCE
renew: then:call,calls,demand,demands,appeal,appeals,request > REQUEST; then:threat,threats > THREATEN; then:offer,pledge,promise,vow > AGREE; then:sanctions,embargo > SANCTION; then:attacks,shelling,fighting > ASSAULT; * > OTHER
reopen: then:border,borders,crossing,crossings > CONCEDE; then:embassy,consulate,@meetings,negotiations > SUPPORT; then:investigation,inquiry,probe > ACCUSE; * > OTHER
repeat: then:call,calls,demand,demands,appeal,appeals,request > REQUEST; then:threat,threats > THREATEN; then:allegation,allegations,accusation,accusations > ACCUSE; then:offer,pledge,promise > AGREE
report: passive next:stolen,burglarized,burglarised,burgled,looted > COERCE; passive next:robbed,kidnapped,abducted,assaulted,vandalized,vandalised > ASSAULT; s:explosion,explosions,blast,blasts,shelling,gunfire,airstrike,airstrikes,shooting,clashes next:in,near,at,outside > ASSAULT; s:quake,earthquake,blaze,wildfire,flooding,landslide,outbreak,tornado next:in,near,at,outside > HAZARD; passive then:that > STATEMENT; passive o:explosion,explosions,blast,blasts,shelling,gunfire,airstrike,airstrikes,clashes > ASSAULT; passive > OTHER; o:@earnings > STATEMENT; in:@earnings > STATEMENT
rescue: * > AID
resist: then:arrest > REJECT; o:@restriction > REJECT; s:@armed > REJECT; * > OTHER
respond: to:fire,fires,blaze,wildfire,crash,collision,accident,wreck,derailment,explosion,quake,earthquake > HAZARD; then:to > OTHER
resume: then:@meetings,negotiations > CONSULT; then:shelling,attacks,bombing,fighting > ASSAULT; then:@relations,ties > SUPPORT
retake: then:exam,exams,test,tests,lead > OTHER
retaliate: with:@weapon > ASSAULT; * > SANCTION
return: o:indictment,indictments > ACCUSE
reverse: o:conviction,convictions,verdict,sentence,sentences,ban,cut,cuts > CONCEDE; * > OTHER
revoke: then:bond,bail,parole,probation > COERCE; then:ban,order,rule,curfew > CONCEDE; * > SANCTION
rise: s:@profit > STATEMENT; s:killed,toll,dead,deaths,casualties,injured s:@hazard > HAZARD
roll: s:tanks,troops,soldiers,armour,armor into:* > MOBILIZE
rule: then:unconstitutional,illegal,unlawful,invalid,illegally,unlawfully > REJECT; in:favor,favour > SUPPORT; * > OTHER
run: s:@vehicle,@craft into:each > HAZARD; s:@vehicle off:@road,roadway,track,tracks,runway > HAZARD; s:@vehicle into:tree,pole,ditch,fence,@building > HAZARD; next:down o:@people > HAZARD; over:@people > HAZARD
sanction: o:development,developments,project,projects,plan,plans,@building,scheme,schemes,works,sale,use,construction > SUPPORT
savage: s:dog,dogs,bear,shark > HAZARD; * > ACCUSE
seal: o:border,borders,frontier,crossing,crossings > COERCE
search: s:@armed o:@craft > COERCE; next:for o:suspect,suspects,gunman,gunmen,shooter,attacker,attackers,killer,robber,robbers,thief,thieves,burglar,fugitive,fugitives,assailant,assailants > ACCUSE; next:for > OTHER; s:@armed o:@searched > COERCE; passive > COERCE; then:for > OTHER; o:@searched > COERCE; * > OTHER
seek: o:@punishment > REQUEST; in:damages,compensation > ACCUSE; passive as:witness,suspect,suspects > ACCUSE; passive for:questioning,interviews,interview > ACCUSE; passive in:connection > ACCUSE; o:@rights > REQUEST; passive > REQUEST; * > OTHER
seize: s:@armed,brigades,troops,forces o:@place,terminal,port,oilfield,checkpoint,bridge > ASSAULT; then:control s:@forces,@armed > ASSAULT; o:@place > ASSAULT; then:power > COERCE; o:opportunity > OTHER
send: o:delegates to:@meetings > CONSULT; then:letter,letters,email,fax,note,message,messages,statement > STATEMENT; then:rescue,rescuers,doctors,medics,firefighters,relief,hospital > AID; to:@cell > COERCE; o:@supplies > AID; o:@forces > MOBILIZE; then:@cell > COERCE; o:@officials > CONSULT; o:@money to:@people > AID
serve: o:search > COERCE
set: next:up s:@forces,@armed,military o:base,bases,post,posts,checkpoint,checkpoints,barracks,outpost,outposts,headquarters > MOBILIZE; next:off o:@weapon,device,devices,ied,ieds > ASSAULT; then:ablaze,alight > ASSAULT; next:on then:fire > ASSAULT; next:fire s:@protesters > PROTEST; next:fire to:* > ASSAULT; o:bail,bond at:# > COERCE; o:bail,bond then:for,in > COERCE; * > OTHER
settle: then:lawsuit,dispute,suit,case > AGREE; * > OTHER
shake: s:@hazard > HAZARD; by:@hazard > HAZARD
ship: o:@supplies to:* > AID; o:@arms to:* > COOPERATE; * > OTHER
shoot: passive o:film,movie,video,scene,scenes,episode,series,documentary,commercial,footage > OTHER; then:film,video,scene,scenes,photos,movie,percent,hoops,par > OTHER; o:@sport > OTHER; s:@market > OTHER; s:@sport,film,movie,video,scene,album,documentary,footage > OTHER; then:up > OTHER
shut: bare > OTHER; s:inspectors,inspector,@officials,police,authorities,regulators > COERCE; then:down s:@firm > OTHER; then:embassy > SANCTION; then:border,borders,crossing,crossings,airport,airspace,school,schools,mosque,newspaper,website,consulate > COERCE; then:off > OTHER; then:feature,account,accounts,page,engine,computer,power,plant,line,well > OTHER; s:@hazard > HAZARD; s:@vehicle > HAZARD; then:down > COERCE; * > OTHER
sign: of:intent > AGREE; then:letter > REQUEST; o:@pact > SUPPORT; then:petition > REQUEST; then:accession,instrument,instruments,papers,convention,charter,constitution,bill,legislation,law > SUPPORT; next:off > SUPPORT; * > OTHER
sink: s:@craft > HAZARD; o:@craft > HAZARD; * > OTHER
sit: for:@meetings > CONSULT; * > OTHER
snap: next:up o:@firm > COOPERATE; * > OTHER
soften: then:stance,position,tone > CONCEDE; * > OTHER
speak: by:phone,telephone,video > CONSULT; with:@officials > CONSULT; to:@officials > CONSULT; to:press,reporters > STATEMENT; at:@meetings > STATEMENT; * > OTHER
spew: s:volcano,mount,crater,geyser,vent > HAZARD; * > OTHER
spill: o:oil,fuel,chemical,chemicals,sewage,acid,diesel,gasoline,crude > HAZARD; s:oil,fuel,chemical,chemicals,sewage,acid,diesel,gasoline,crude > HAZARD; * > OTHER
spray: then:slogan,slogans,graffiti,swastika,swastikas > COERCE; then:bullets,gunfire > ASSAULT; * > OTHER
spread: s:@unrest > ASSAULT
stage: then:counterattack,counteroffensive,assault > ASSAULT; then:war,exercise,exercises,drills,manoeuvres,maneuvers > MOBILIZE; o:@unrest > PROTEST; then:sit,walkout,protest,rally,strike,demonstration > PROTEST; then:coup > COERCE; then:attack,attacks > ASSAULT; * > OTHER
start: then:fire > HAZARD
station: o:@forces > MOBILIZE; passive s:@forces > MOBILIZE; * > OTHER
step: next:aside > CONCEDE; on:mine,landmine > HAZARD; next:up then:crackdown,raids,arrests,repression > COERCE; next:up then:attacks,strikes,offensive,bombing,shelling,campaign > ASSAULT
sting: s:bee,bees,wasp,wasps,hornets,scorpion,jellyfish > HAZARD; by:bee,bees,wasp,wasps,hornets,scorpion,jellyfish > HAZARD; passive > HAZARD; * > OTHER
stop: o:@armed > COERCE; s:@armed o:@vehicle > COERCE; s:@armed o:@people > COERCE; passive by:@armed > COERCE; * > OTHER
storm: s:@protesters > PROTEST; * > ASSAULT
strike: s:shot,shots,gunshot,gunshots > ASSAULT; passive then:while,walking,crossing > HAZARD; s:@weapon > ASSAULT; by:@weapon > ASSAULT; by:@vehicle,tree,branch,debris,boulder,boulders,masonry,rockfall > HAZARD; by:@hazard > HAZARD; s:@vehicle > HAZARD; s:@hazard > HAZARD; o:@pact > AGREE; s:@armed > ASSAULT; s:@unions > PROTEST; o:@vehicle,tree,pole,pedestrian,pedestrians,cyclist,cyclists,guardrail > HAZARD; * > OTHER
submit: o:@proposal > REQUEST; then:plan,plans > REQUEST; o:@paper > STATEMENT; * > OTHER
subpoena: * > REQUEST
suffer: o:injury,injuries,wounds to:@weapon > ASSAULT; o:injury,injuries,burns,fracture,fractures,concussion after:@hazard,@vehicle,fall > HAZARD; o:injury,injuries,burns,fracture,fractures in:@hazard,@craft,fall > HAZARD; o:injury,injuries,wound,wounds in:@weapon,@unrest > ASSAULT; * > OTHER
summon: passive > OTHER; to:scene,house,home,address > OTHER; * > REQUEST
supply: o:@supplies to:@people > AID; o:@arms > COOPERATE; * > OTHER
support: s:evidence,data,findings,research,@study > STATEMENT; s:state > OTHER; * > SUPPORT
surrender: * > RETREAT
suspect: passive in:@crime,connection,case,attack,attacks,death,deaths,shooting,bombing,slaying > ACCUSE; passive of:* > ACCUSE; passive > OTHER; then:of > ACCUSE; o:@armed > ACCUSE; * > OTHER
suspend: o:@restriction > CONCEDE; o:search,hunt,operations,operation,service,services,reservations,production,trading,work,classes,game,match,season,campaign,bookings,buyback,programme,program,dividend,payments,licence,license,student,player,officer,sentence > OTHER
swamp: s:@hazard > HAZARD; * > OTHER
sweep: o:@sport > OTHER; s:@hazard > HAZARD
tackle: o:@hazard > HAZARD; * > OTHER
take: s:@attackers,troops,army o:town,city,village,capital,base,airport > ASSAULT; s:@attackers,troops,army name > ASSAULT; then:control s:@forces,@armed > ASSAULT; passive to:hospital,hospitals,infirmary after:shooting,stabbing,attack,assault,beating,bombing,clashes > ASSAULT; passive to:hospital,hospitals,infirmary after:@hazard,@vehicle,@craft,fall > HAZARD; then:custody > COERCE; then:hostage > ASSAULT; then:@meetings > CONSULT; then:control > COERCE; then:part > OTHER; to:streets > PROTEST; then:into > OTHER
talk: with:@officials > CONSULT; to:@officials > CONSULT; * > OTHER
target: s:@weapon > ASSAULT; by:@weapon > ASSAULT; s:@armed o:* > ASSAULT; by:@armed > ASSAULT; * > OTHER
tear: then:up o:@pact > REJECT; then:down > OTHER; s:@hazard > HAZARD
terminate: next:on,in,at,when,upon,automatically > OTHER
test: o:@weapon > MOBILIZE
thank: * > SUPPORT
threaten: s:@hazard > HAZARD; * > THREATEN
throng: s:@protesters > PROTEST; * > OTHER
throw: then:pitch > OTHER; next:out o:case,cases,charge,charges,lawsuit,lawsuits,suit,conviction,convictions,bill,ruling,appeal,claim,claims,law,motion,petition,challenge,@proposal,results,evidence,sentence > REJECT; o:@weapon > ASSAULT; then:stones,bottles,rocks,eggs > PROTEST; then:grenade,bomb,petrol > ASSAULT; * > OTHER
topple: o:statue,statues,monument,monuments > PROTEST; s:@hazard > HAZARD; then:government,regime,president > COERCE; * > HAZARD
touch: next:down s:@hazard > HAZARD; next:down s:rover,probe,lander,spacecraft,craft,capsule,plane,jet,flight,aircraft,helicopter > OTHER
tour: s:@officials > CONSULT; * > OTHER
trap: o:miners,miner,workers,worker,climbers,divers,hikers,cavers > HAZARD; passive next:underground > HAZARD; in:@hazard,@building,@vehicle > HAZARD; by:@hazard > HAZARD; * > OTHER
travel: s:@protesters > PROTEST; s:@officials > CONSULT; for:@meetings > CONSULT; * > OTHER
treat: for:@hazard,smoke > HAZARD; * > OTHER
try: passive > ACCUSE; for:@crime > ACCUSE; * > OTHER
unveil: o:budget,strategy > STATEMENT; o:@paper > STATEMENT; o:@proposal > STATEMENT; then:budget,strategy > STATEMENT; * > OTHER
uphold: o:ban,curfew,restrictions,sanctions,fine,penalty > COERCE; o:conviction,convictions,verdict,sentence,guilty > ACCUSE; * > OTHER
use: then:water,tear,batons,baton,pepper,rubber,truncheons s:@forces > COERCE; s:police,officers o:cannon,cannons,teargas,gas,bullets,batons > COERCE; s:@forces,@armed,group o:sarin,mustard,poison,chlorine,explosives,mortars,artillery,rockets,missiles > ASSAULT
violate: o:@pact > REJECT; * > OTHER
visit: s:@officials > CONSULT; o:@officials > CONSULT; then:website,site,www,store,doctor,grave > OTHER; * > CONSULT
vote: then:against,down > REJECT; next:for > SUPPORT; in:favour,favor > SUPPORT; * > OTHER
vow: then:respond,avenge,strike,confront,defeat,revenge,retaliation,retaliate,fight,attack,punish,destroy,crush > THREATEN; * > AGREE
warn: o:@people,public,motorists,consumers,swimmers,drivers,parents,customers,citizens,travellers,travelers,tourists > STATEMENT; then:against,not > THREATEN; * > STATEMENT
welcome: o:@officials to:* > CONSULT; then:visitors,guests,baby,fans,customers,public,back,students > OTHER; * > SUPPORT
withdraw: o:case,charge,charges,complaint,lawsuit,application,motion,appeal,bid,challenge,objection,request > CONCEDE; o:@forces > RETREAT; s:@forces > RETREAT; from:@sport > OTHER; from:race,contest,@election > CONCEDE; o:@money > OTHER; then:ambassador > SANCTION; from:treaty,@pact,accord,agreement > REJECT; then:support,offer > REJECT; from:consideration,school,classes,course,sale > OTHER; next:from > RETREAT; passive from:* > RETREAT; * > OTHER
withhold: * > SANCTION
wound: s:@weapon > ASSAULT; by:@weapon > ASSAULT; s:@hazard > HAZARD; s:@vehicle > HAZARD; * > ASSAULT
write: then:book,novel,song,songs,column,poem,play > OTHER
yield: to:demands,pressure > CONCEDE; * > OTHER
`
