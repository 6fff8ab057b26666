/**
 * Senses of nouns that name an event, by the words beside them; our own lists. `before:words` directly before the noun, `behind:words` within
 * three words behind it; NONE where it names no event. The first that fits wins; a noun none fits keeps the type of the lexicon.
 */
export const NOUN_SENSES: readonly string[] = `
accident: behind:insurance,investigators,prone,rate,rates,statistics > NONE
acquisition: before:language,data,customer,knowledge,skill > NONE
aid: before:hearing,student,visual,navigation,teaching,band > NONE
arrest: before:cardiac > NONE
attack: before:heart,panic,asthma,anxiety,verbal,personal > NONE; before:cyber,hacking,ransomware,phishing > COERCE; behind:ad,ads > NONE
attacks: before:heart,panic,asthma,anxiety,verbal,personal > NONE; before:cyber,hacking,ransomware,phishing > COERCE; behind:ad,ads > NONE
battle: before:custody,legal,court,price,bidding,ratings,title,relegation,uphill,promotion,budget,turf,political,takeover,boardroom,health,cancer,playoff,long,losing > NONE; behind:cancer,leukemia,leukaemia,illness,disease,addiction,depression,dementia,alcoholism > NONE
blast: behind:furnace,furnaces > NONE; before:past > NONE
conference: before:press,news > STATEMENT; behind:call > STATEMENT; before:athletic,western,eastern,southeastern > NONE; behind:title,championship,game,play,standings,opponent > NONE
crash: before:market,stock,financial,economic > NONE; behind:course,diet,test,tests,dummy,dummies > NONE
deal: before:great,good,sweet > NONE; behind:with > NONE
demand: before:consumer,customer,market,strong,weak,weaker,stronger,sluggish,energy,electricity,oil,global,world,domestic,export,housing,high,higher,low,lower,rising,falling,growing,increased,decreased,reduced,greater,popular,steel,on,in > NONE; behind:for > NONE
demands: before:physical,family,work > NONE
denial: before:in > NONE
deployment: before:software,network,technology,broadband,vaccine > NONE
disaster: behind:relief,area,response,recovery,preparedness,management,fund,plan,planning,assistance,aid > NONE
drills: before:fire,tornado,safety,power,evacuation > NONE
drought: before:title,trophy,goal,scoring,championship > NONE
eruption: behind:violence,fighting > ASSAULT
exercise: before:physical,daily,breathing,regular,moderate,aerobic,cardio,budget,writing > NONE; behind:class,classes,bike,program,programme,routine,equipment,regime > NONE
exercises: before:physical,daily,breathing,regular,warm,stretching,commencement,graduation > NONE
explosion: before:population > NONE
fire: before:under,cross,open > NONE; behind:sale > NONE
flood: behind:of,insurance,plain,plains > NONE
hurricane: behind:season,forecast,forecasts,preparedness,relief,center,outlook,shutters,names > NONE
loan: before:student,home,car,mortgage,subprime,payday,on > NONE; behind:portfolio,officer,losses,sharks > NONE
march: behind:madness > NONE
offensive: before:charm,media > NONE
outbreak: behind:violence,war,fighting,hostilities > ASSAULT
probe: before:space,lunar,solar > NONE
promise: before:show,shows,showed,shown,early,great,much > NONE
raid: before:air,bombing,bomber,drone,rebel,militant,militia,cattle,commando,border,guerrilla,retaliatory,deadly > ASSAULT; behind:village,villages,convoy,base,camp,barracks,outpost,rebels,militants,gunmen,bandits,militiamen,guerrillas,insurgents,commandos > ASSAULT
raids: before:air,bombing,bomber,drone,rebel,militant,militia,cattle,commando,border,guerrilla,retaliatory,deadly > ASSAULT; behind:village,villages,convoy,base,camp,barracks,outpost,rebels,militants,gunmen,bandits,militiamen,guerrillas,insurgents,commandos > ASSAULT
rally: before:stock,market,bond,price,dakar,car,motor,late > NONE
recognition: before:voice,face,facial,speech,brand,name,pattern,national,international > NONE
release: before:press,news,media,album,video,dvd > NONE; behind:report,album,film,movie,data,book,song,single,figures,results,statement,documents,details,information,version,update,tape,tapes,funds,water,carbon,greenhouse > NONE
relief: before:tax,debt,pain,comic,some,stress > NONE; behind:pitcher,valve > NONE
seizure: before:epileptic,a > NONE
session: before:trading,training,practice,recording,question,photo,listening,jam > NONE
shooting: before:photo,film,movie,target,skeet > NONE; behind:guard,range,ranges,stance,star,percentage,slump,season > NONE
storm: behind:drain,drains,sewer,sewers,door,windows,shelter,of,season > NONE; before:media,political,perfect,twitter > NONE
strike: before:air,drone,missile,rocket,military,nuclear,retaliatory,preemptive > ASSAULT; behind:zone,price,rate > NONE; behind:positions,targets,bases,depots,camps > ASSAULT
strikes: before:air,drone,missile,rocket,military,nuclear,retaliatory,preemptive > ASSAULT; behind:positions,targets,bases,depots,camps > ASSAULT
summit: behind:mountain,peak,ridge,volcano,everest,hill > NONE; before:mountain > NONE
suspension: before:wheel,front,rear > NONE; behind:bridge > NONE
tornado: behind:drill,season,shelter > NONE
trial: behind:vaccine,drug,pill,treatment,therapy,medicine > NONE; before:clinical,drug,vaccine,time,medical,pilot,field,mock,free > NONE; behind:balloon,run,period,basis > NONE
trip: before:fishing,business,road,shopping,school,field,camping,ski,hunting,class,bus,round > NONE
visit: before:hospital,campus,recruiting > NONE
war: before:trade,price,bidding,custody,culture,ratings,turf,currency,tariff,cold,post > NONE; behind:on,of,crimes,criminal,criminals,veteran,veterans,memorial,hero,chest,effort > NONE
withdrawal: before:cash,bank,nicotine,drug,alcohol > NONE; behind:symptoms > NONE
`
  .trim()
  .split('\n')
