/** Folded words that stand before a person's name: titles, ranks, offices, relations. */
export const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady baron baroness count countess duke duchess prince princess king queen
emperor empress pope cardinal archbishop bishop reverend rev father fr sister brother imam sheikh shaikh ayatollah mullah maulana
rabbi pastor deacon swami guru president vice premier chancellor minister secretary ambassador consul envoy senator sen
representative rep congressman congresswoman congressperson governor gov lieutenant lt mayor councilman councilwoman councilmember
councillor councilor alderman assemblyman assemblywoman delegate judge justice magistrate attorney prosecutor sheriff deputy officer
constable detective inspector sergeant sgt corporal cpl private pvt captain capt major maj colonel col general gen brigadier brig
admiral adm commander cmdr commodore marshal airman pfc sgtmaj chief superintendent commissioner coach manager director chairman
chairwoman chairperson chair spokesman spokeswoman spokesperson dean principal ceo cfo coo founder owner editor author actor actress
singer rapper drummer guitarist pianist comedian producer artist painter poet novelist architect designer chef host
quarterback goalkeeper striker midfielder defender pitcher catcher forward goalie driver jockey referee umpire
mp mep msp mla td congresspeople chieftain tsar czar shah sultan emir amir caliph senora senor monsieur madame frau herr
hon honorable honourable historian economist scientist researcher lawyer dj uncle aunt grandfather grandmother comrade
trooper paramedic firefighter widow widower nurse actor-director filmmaker photographer journalist reporter columnist
treasurer solicitor trustee supervisor clerk registrar coroner warden lieutenant-governor pm leader activist analyst
defenceman winger centre guard tackle linebacker outfielder infielder shortstop receiver cornerback`.split(
    /\s+/,
  ),
)

/** Folded abbreviations of titles, which a full stop follows. */
export const TITLE_ABBREVIATIONS = new Set(
  'mr mrs ms dr prof rev fr sen rep gov lt sgt cpl pvt capt maj col gen brig adm cmdr hon pfc st jr sr supt insp det atty cllr'.split(
    ' ',
  ),
)

/** Folded tails of a person's name. */
export const NAME_TAILS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md'])

/** Folded particles inside a person's name. */
export const PARTICLES = new Set(
  'bin ibn abu al el ul ur bint ben von van der den de del della di da dos das du le la ter ten y e'.split(
    ' ',
  ),
)

/** Verbs of saying and doing whose subject, beside a bare name, is a person or an organisation. */
export const SPEECH = new Set(
  `said says told added noted explained asked replied recalled argued insisted admitted joked testified wrote writes tweeted
announced emphasized emphasised stressed warned stated declared claimed believes thinks hopes expressed voiced commented remarked
continued concluded suggested acknowledged confirmed denied complained laughed smiled responded answered pointed observed
described vowed pledged urged predicted estimated thanked agreed disagreed maintains maintained contends contended recounted
adds notes explains recalls argues insists admits acknowledges`.split(/\s+/),
)

/** Folded given names of many languages that newspapers write. Names that are oftener a place's are left out. */
export const GIVEN_NAMES = new Set(
  `aaron abby abdul abdullah abdulla abdullahi abdelaziz abdelkader abigail abraham abu adam addison adele adolf adrian adriana adrienne
agnes ahmad ahmed aidan aileen aisha akbar akhtar akira al alan alana alastair albert alberto alejandra alejandro alena alessandro alex
alexa alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alisa alisha alison alistair allan allen
allison alma alvaro alvin alyssa amal amanda amber amelia amin amina amir amit amitabh amos amr amy ana anatoly anders anderson andre
andrea andreas andrei andres andrew andrey andrzej andy angel angela angelica angelina angelo angus anil anita anja ann anna annabel anne
annette annie anthony antoine anton antonia antonio anwar april archie ariel arjun arlene armando arnold arthur arturo arun ashley ashok
ashraf asif asim aslan astrid atul audrey august augusto aung aurora autumn ava axel ayesha ayman aziz barack barbara barry bart bashar
bashir basil beatrice becky ben benazir benedict benito benjamin bernadette bernard bernardo bernie bert bertha beth bethany betsy betty
beverly bill billy bindi björn blaine blair blake bob bobby bonnie boris brad bradford bradley brady brandi brandon brandy brenda brendan
brent bret brett brian briana brianna bridget brigitte britney brittany brooke bruce bruno bryan bryant bryce bryn byron caitlin caleb
calvin cameron camilla camille candace candice carla carl carlo carlos carlton carly carmen carol carole carolina caroline carolyn carrie
carter casey cassandra catherine cathy cecil cecilia cedric celeste celia cesar chad chandra charlene charles charlie chase chelsea
chen cheryl chester chloe chris christa christian christiane christie christina christine christoph christophe christopher christy chuck
cindy claire clara clarence clark claude claudia claudio clay clayton clement cliff clifford clint clinton clive clyde cody colin colleen
collin conor connor conrad constance cora corey corinne cornelius cory courtney craig cristian cristiano cristina curt curtis cynthia cyril
cyrus daisy dale damian damien damon dan dana daniel daniela daniele danielle danny daphne darius darlene darrell darren darryl daryl dave
david dawn dean deanna debbie deborah debra declan deepak deirdre dejan delia della denis denise dennis derek derrick desiree desmond devin
dexter diana diane dick diego dieter dilip dillon dimitri dina dinesh dirk dmitri dmitry dolores dominic dominik dominique don donald donna
donny dora doreen doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan earl ebrahim eddie eden edgar edith edmund
eduardo edward edwin efrain eileen elaine eleanor elena eli elias elijah elisa elisabeth elise elizabeth ella ellen elliot elliott ellis
elmer elsa elsie elton elvira elvis emanuel emerson emil emilia emilio emily emma emmanuel emomali enrico enrique eric erica erich erick erik
erika erin ernest ernesto ernie ernst errol erwin esteban estelle esther ethan ethel eugene eugenia eva evan evangeline eve evelyn evgeny
ezra fabian fabio faisal faith farah farhad farid farouk fatima faustino fawaz faye federico felicia felipe felix ferdinand fernanda
fernando fidel fiona flavio florian floyd frances francesca francesco francine francis francisco franck franco francois frank frankie
franklin franz fred freddie frederic frederick fredrik frieda fritz gabriel gabriela gabriele gabrielle gail galina gareth garrett garry
garth gary gavin gayle gemma gene genevieve geoff geoffrey george georges georgina gerald geraldine gerard gerardo gerhard german gerry
gertrude ghulam gilbert gilberto giles gina gino giorgio giovanni girish gisele giulia giuseppe gladys glen glenda glenn gloria gopal gordon
grace graeme graham grant greg gregg gregory greta guido guillermo gulnara gunter gurpreet gus gustav gustavo guy gwen gwendolyn gyorgy
habib hadi hafiz haider hakan hamad hamid hamish hamza hana hank hannah hans harald hari harold harriet harris harrison harry harun harvey
hasan hashim hassan hazel heath heather hector heidi heinrich heinz helen helena helene helga helmut henri henrietta henrik henry herbert
herman hilary hilda hillary hiroshi holly homer hosni howard hubert hugh hugo humphrey hussein hussain ian ibrahim ida ignacio igor ilham
ilya imran ina inderjit inga inge ingrid ioannis ira irene irina iris irma irving irwin isaac isabel isabella isabelle isaiah islam
ismail israa itzhak ivan ivana ivo ivor ivy iyad jack jackie jacob jacqueline jacques jade jaime jake jakob jamal james jamie jan jana jane
janet janice janine jaroslav jared jasmine jason jasper javad javier jawad jay jayne jean jeanette jeanne jeb jeff jefferson jeffery jeffrey
jenna jennie jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jessie jesus jia jill jim jimmy jin joachim joan joann joanna
joanne joao jochen jocelyn jody joe joel joey johan johann johanna johannes john johnnie johnny jolene jon jonah jonas jonathan joost jordi
jorge jose josef josefina joseph josephine josh joshua joy joyce juan juana juanita judith judy jules julia julian juliana julie julien
juliet juliette julio julius jun jurgen justin justine kabir kaitlin kamal kamala kara karan kareem karen karim karin karina karl karla
kassym kate katarina katherine kathleen kathryn kathy katie katrina kay kayla keira keith kelley kelli kellie kelly kelsey kemal ken
kendra kenneth kenny kent kerry kevin khaled khalid khalil kieran kim kimberly kiran kirill kirk kirsten kofi konrad konstantin
krishna krista kristen kristian kristin kristina kristine krzysztof kurt kyle kylie lamar lana lance larisa larry lars laszlo latoya laura
lauren laurence laurent laurie lawrence leah leanne lech lee leila leland lena leo leon leona leonard leonardo leonid leopold leroy lesley
leslie lester leticia levi lewis li liam liliana lillian lily lin lina linda lindsay lindsey lionel lisa liu liz liza lloyd logan lois lola
lonnie lora lorena lorenzo loretta lori lorna lorraine louis louisa louise lucas lucia luciano lucien lucille lucinda lucy ludwig luigi luis
luisa luiz lukas luke lula luther lyndon lynette lynn lynne mabel mack madeleine madeline madison mae maggie magnus mahathir mahmood
mahmoud mahmud majid malcolm malik mamadou mandy manfred manmohan manny manoj manuel manuela mao mara marc marcel marcela marcelo marcia
marcin marco marcos marcus margaret margarita margot marguerite maria mariam marian mariana marianne maribel marie mariel marilyn marina
mario marion marisa marissa marjorie mark markus marla marlene marlon marsha marshall marta martha martin martina marvin mary maryam
masood masoud massimo mateo mathew mathias mathieu mats matt matteo matthew matthias maureen maurice mauricio mauro max maxim maxime
maximilian maxine maya megan mehdi mehmet melanie melinda melissa melody melvin mercedes meredith merle mervyn mia micah michael michal
michel michele michelle mick mickey miguel mikael mike mikhail miklos mila milan mildred miles milena milos milton mimi mina ming
miranda miriam miroslav misty mitch mitchell mitt miyuki moammar mohamad mohamed mohammad mohammed mohan mohandas mohsen moises mollie molly
mona monica monika monique monty morgan morris moses moshe mousa muammar muhammad muhammadu mukesh murray murtaza mustafa myra myron
nabil nadia nadine naeem naguib nancy naomi narendra nasser nassim natalia natalie natasha nathan nathaniel navin naveed nawaz neal ned neil
nelson nestor neville nicholas nick nicky nicola nicolae nicolas nicole niels nigel nikita nikki nikol nikola nikolai nikolas nils nina nino
noah noel nora norbert noreen norma norman nouri nuri nursultan olaf oleg oleksandr olga oliver olivia olivier olof omar oprah orlando
orville oscar osama otis otto owen pablo pam pamela paolo pascal pat patrice patricia patrick patsy patti paul paula pauline pavel pearl
pedro peggy penelope penny percy perry pervez pete peter petr petra petro phil philip philippa philippe phillip phyllis pierre pieter
polly prakash pranab prasad priscilla priya qasim queen quentin quincy rachael rachel rafael rafiq rahul raj rajesh rajiv ralph ram
ramesh ramiro ramon ramona ramzan randal randall randi randolph randy raphael rashid raul ravi ray raymond rebecca recep reggie regina
reginald reinhard rene renee reuben reza rhonda ricardo richard rick rickey ricky rita rob robbie robert roberta roberto robin rochelle
rod roderick rodney rodolfo rodrigo roger rogelio rohan roland rolf roman romano romeo ron ronald ronaldo ronnie rory rosa rosalie
rosalind rosario rose rosemarie rosemary rosie ross rowan roxanne roy ruben ruby rudolf rudolph rudy rufus rupert ruslan russ russell rusty
ruth ryan sabina sabrina sadiq saeed sahar said saif salim sally salma salman salvador salvatore sam samantha samir sammy samuel sandeep
sandra sandy sanjay santiago santosh sara sarah sasha saul scott sean sebastian seema selma serge sergei sergey sergio seth seymour
shahid shane shania shannon sharif sharon shaukat shaun shauna shavkat shawn sheila shelby sheldon shelia shelley shelly sheri sherif
sherman sherri sherry shimon shinzo shirin shirley sidney siegfried sigrid silvia silvio simon simone siobhan sofia solomon sonia sonja
sonya sophia sophie spencer stacey stacy stan stanislav stanley stefan stefania stefano steffen stella stephan stephane stephanie stephen
sterling steve steven stewart stuart sue suleiman sultan sunil suresh susan susana susanna susanne susie suzanne sven svetlana syed
sylvester sylvia sylvie tabitha tadeusz taha takashi tamara tammy tania tanya tara tariq taro tasha tatiana taylor ted tennyson terence
teresa teri terrance terrence terri terry tess thaddeus thelma theo theodora theodore theresa therese thierry thomas thorsten tiffany tim
timothy tina tobias toby todd tom tomas tommy toni tony tonya tracey traci tracy travis trevor tricia trisha troy trudy tyler tyrone umar
ursula usman uwe valentin valentina valeria valerie valery vanessa vaclav vasily vera vernon veronica vic vicki vickie vicky victor victoria
vijay viktor vikram vince vincent vincenzo vinod viola violet virgil vivek vivian viviane vladimir vladislav volodymyr vojislav wade wahid
wallace wally walter wanda wang ward wayne wei wendell wendy werner wes wesley whitney wilbur wilfred wilhelm will willard willem william
willie willis wilma wilson winfred winnie winston wladyslaw wolfgang woodrow xavier yahya yan yang yasir yasmin yasser yevgeny yitzhak yogesh
yolanda yoshihide yuri yusuf yves yvette yvonne zachary zack zahid zahra zain zeke zhang zine zoe zoltan`.split(
    /\s+/,
  ),
)

/** Whom a word is of: 'she', 'he', or '' for either and unknown ones. */
export type Sex = 'he' | 'she' | ''

/** Those of a man in -a or -ah, and those of either; the others in -a are of women. */
const MEN = new Set(
  'abdulla abdullah akira elijah ezra hamza ilya isaiah jeremiah jonah joshua krishna micah mousa murtaza mustafa narendra nikola noah osama reza taha yahya'.split(
    ' ',
  ),
)
const EITHER = new Set(
  `alex amal andrea angel aung bindi blair carmen casey chandra chase chen chris corey cory dana daniele dominique drew eden frankie gabriele
gurpreet hilary ida ira jackie jade jaime jamie jan jean jesse jessie jia jin jody jun kay kelley kelly kelsey kerry kim kiran laurence lee
lesley leslie li lin liu meredith merle michal michele mimi ming misty morgan nicky nicola nikita nikki pat patrice queen randi rene robbie
robin rory rosario rowan sahar sam sandy sasha seema shannon shelby shelley shelly simone stacy taylor terry tricia wang wei whitney yan
yang zhang`.split(/\s+/),
)
const WOMEN = new Set(
  `abby abigail adele adrienne agnes aileen alice alison allison amber amy ann anne annabel annette annie april arlene ashley astrid audrey
autumn ava beatrice becky benazir bernadette beth bethany betsy betty beverly bonnie brandi brandy bridget brigitte britney brittany brooke
caitlin camille candace candice carly carol carole caroline carolyn carrie catherine cathy celeste charlene cheryl chloe christie christine
christy cindy claire colleen constance corinne courtney daisy danielle daphne darlene dawn debbie deborah deirdre denise desiree diane
dolores doreen doris dorothy edith eileen elaine eleanor elise elisabeth elizabeth ellen elsie emily erin estelle esther ethel evangeline
eve evelyn faith farah faye frances francine gabrielle gail gayle genevieve geraldine gertrude gisele gladys grace gwen gwendolyn hannah
harriet hazel heather heidi helen helene hillary holly inge ingrid irene iris isabel isabelle ivy jacqueline jane janet janice janine
jasmine jayne jeanette jeanne jennie jennifer jenny jill joan joann joanne jocelyn jolene josephine joy joyce judith judy julie juliet
juliette justine kaitlin karen karin kate katherine kathleen kathryn kathy katie kelli kellie kimberly kirsten kristen kristin kristine
kylie lauren laurie leah leanne lillian lily lindsay lindsey liz lois lori lorraine louise lucille lucy lynette lynn lynne mabel madeleine
madeline mae maggie mandy margaret margot marguerite mariam marianne maribel marie mariel marilyn marjorie marlene mary maryam maureen
maxine megan melanie melody mercedes michelle mildred miriam miyuki mollie molly monique nadine nancy naomi natalie nicole noreen oprah pam
patsy patti pauline pearl peggy penelope penny phyllis polly rachael rachel renee rochelle rosalie rosalind rose rosemarie rosemary rosie
roxanne ruby ruth sally sarah sharon sheri sherri sherry shirin shirley sigrid siobhan sophie stacey stephanie sue susan susanne susie
suzanne sylvie tammy teri terri tess therese tiffany toni tracey traci tracy trudy valerie vicki vickie vicky violet viviane vivian wendy
winnie yasmin yvette yvonne zahra zoe`.split(/\s+/),
)

/** Whom a given name is of. */
export function sexOf(given: string): Sex {
  if (!GIVEN_NAMES.has(given) || EITHER.has(given)) return ''
  return WOMEN.has(given) || (given.endsWith('a') && !MEN.has(given)) ? 'she' : 'he'
}

const ofSex = (sex: Sex, words: string): [string, Sex][] => words.split(/\s+/).map((word) => [word, sex])

/** Titles before a name that tell whom it is of. */
export const SEX_OF_TITLE: ReadonlyMap<string, Sex> = new Map([
  ...ofSex('he', 'mr sir lord king prince emperor pope cardinal'),
  ...ofSex('she', 'mrs ms miss lady dame queen princess empress'),
])

/** Folded nouns for one person -> whom they are of. */
export const SEX_OF_NOUN: ReadonlyMap<string, Sex> = new Map([
  ...ofSex(
    'he',
    `man boy father husband brother son uncle grandfather nephew businessman policeman fireman spokesman salesman congressman chairman
councilman gunman gentleman widower fisherman serviceman cameraman craftsman sportsman boyfriend`,
  ),
  ...ofSex(
    'she',
    `woman girl mother wife sister daughter aunt grandmother niece businesswoman policewoman spokeswoman councilwoman congresswoman
chairwoman lady widow actress waitress girlfriend`,
  ),
  ...ofSex(
    '',
    `person teen teenager youth youngster toddler baby child driver motorist cyclist pedestrian passenger victim suspect defendant accused
inmate prisoner student pupil worker employee officer deputy soldier pilot sailor captain minister president premier senator governor
mayor owner teacher professor doctor nurse surgeon lawyer attorney judge prosecutor priest pastor bishop imam journalist reporter farmer
fisher baker singer actor player coach trainer manager director billionaire millionaire politician lawmaker activist protester migrant
refugee resident native neighbour neighbor tenant caller patient survivor gunner thief robber burglar attacker assailant intruder
shooter candidate leader citizen national commander general colonel official spokesperson expert scientist researcher analyst economist
artist author writer poet editor engineer chef cook clerk cashier guard agent broker banker trader investor executive chairperson chief
chancellor ambassador diplomat envoy secretary commissioner councillor legislator adviser advisor aide ally critic opponent rival
colleague friend partner spouse fiancee fiance cousin relative parent sibling twin predecessor successor heir founder boss employer
landlord customer client shopper visitor tourist traveller traveler hiker climber skier swimmer surfer runner racer rider jockey boxer
golfer wrestler goalkeeper striker midfielder defender umpire referee musician drummer guitarist dancer comedian celebrity star model
designer architect builder plumber electrician carpenter mechanic welder miner technician programmer hacker scholar historian
philosopher dean principal librarian veteran recruit guerrilla militant rebel terrorist bomber hijacker kidnapper hostage captive
detainee fugitive convict felon murderer killer rapist dealer smuggler trafficker trespasser vandal arsonist looter rioter witness
bystander informant whistleblower plaintiff claimant juror bailiff cleric monk nun rabbi preacher worshipper patriarch archbishop
cardinal pope mathematician biologist physicist chemist geologist surveyor planner contractor developer operator trucker courier postman
porter waiter bartender barber hairdresser tailor butcher shopkeeper merchant farmhand rancher cowboy gardener cleaner nanny babysitter
caretaker caregiver paramedic firefighter ranger warden lifeguard`,
  ),
])
