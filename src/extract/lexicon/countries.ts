/**
 * Countries and territories, one a line: ISO 3166-1 alpha-2 | latitude,longitude (GeoNames' own point of the country) |
 * names, the first for display | demonyms, without a plural in -s.
 */
export const COUNTRIES = `
AD|42.55,1.58333|Andorra;Principality of Andorra|Andorran
AE|23.75,54.5|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati
AF|33,66|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghani
AG|17.05,-61.8|Antigua and Barbuda|Antiguan
AI|18.22,-63.05|Anguilla|Anguillan
AL|41,20|Albania;Republic of Albania|Albanian
AM|40.25,45|Armenia;Republic of Armenia|Armenian
AO|-12.5,18.5|Angola;Republic of Angola|Angolan
AQ|-78.15856,16.40626|Antarctica|Antarctic
AR|-34,-64|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean
AS|-14.31806,-170.7435|American Samoa|American Samoan
AT|47.33333,13.33333|Austria;Republic of Austria|Austrian
AU|-25,135|Australia;Commonwealth of Australia|Australian;Aussie
AW|12.52,-69.97|Aruba|Aruban
AX|60.2,20|Åland;Åland Islands;Aland Islands|
AZ|40.5,47.5|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri
BA|44.25,17.83333|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia|Bosnian
BB|13.16667,-59.53333|Barbados|Barbadian;Bajan
BD|24,90|Bangladesh;People's Republic of Bangladesh;East Pakistan|Bangladeshi
BE|50.75,4.5|Belgium;Kingdom of Belgium|Belgian
BF|12.5,-1.66667|Burkina Faso;Upper Volta|Burkinabe
BG|42.66667,25.25|Bulgaria;Republic of Bulgaria|Bulgarian
BH|26.03333,50.55|Bahrain;Kingdom of Bahrain|Bahraini
BI|-3.5,30|Burundi;Republic of Burundi|Burundian
BJ|9.5,2.25|Benin;Republic of Benin;Dahomey|Beninese
BL|17.9,-62.83333|Saint Barthélemy;St. Barts;St. Barths;Saint Barthelemy|
BM|32.33333,-64.75|Bermuda|Bermudian;Bermudan
BN|4.5,114.66667|Brunei;Brunei Darussalam|Bruneian
BO|-17,-65|Bolivia;Plurinational State of Bolivia|Bolivian
BQ|12.2,-68.26|Bonaire;Caribbean Netherlands|
BR|-10,-55|Brazil;Federative Republic of Brazil;Brasil|Brazilian
BS|24,-76|Bahamas;The Bahamas|Bahamian
BT|27.5,90.5|Bhutan;Kingdom of Bhutan|Bhutanese
BW|-22,24|Botswana;Republic of Botswana|Botswanan;Motswana;Batswana
BY|53,28|Belarus;Republic of Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Byelorussian;Belorussian
BZ|17.25,-88.75|Belize;British Honduras|Belizean
CA|60.10867,-113.64258|Canada;Dominion of Canada|Canadian
CC|-12.2,96.83|Cocos Islands;Cocos (Keeling) Islands;Keeling Islands|
CD|-2.5,23.5|Democratic Republic of the Congo;DR Congo;DRC;D.R.C.;Congo-Kinshasa;Democratic Republic of Congo;Zaire;Belgian Congo;Congo|Congolese
CF|7,21|Central African Republic;C.A.R.|Central African
CG|-1,15.5|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo Republic|
CH|47.00016,8.01427|Switzerland;Swiss Confederation|Swiss
CI|8,-5.5|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian
CK|-16.08333,-161.58333|Cook Islands|Cook Islander
CL|-30,-71|Chile;Republic of Chile|Chilean
CM|6,12.5|Cameroon;Republic of Cameroon;Cameroun|Cameroonian
CN|35,105|China;People's Republic of China;PRC;P.R.C.;Mainland China;Communist China|Chinese
CO|4,-73.25|Colombia;Republic of Colombia|Colombian
CR|10,-84|Costa Rica;Republic of Costa Rica|Costa Rican
CU|22,-79.5|Cuba;Republic of Cuba|Cuban
CV|16,-24|Cape Verde;Cabo Verde|Cape Verdean
CW|12.16957,-68.99|Curaçao;Curacao|Curaçaoan
CX|-10.5,105.66667|Christmas Island|
CY|35,33|Cyprus;Republic of Cyprus|Cypriot;Greek Cypriot
CZ|49.75,15|Czech Republic;Czechia|Czech
DE|51.5,10.5|Germany;Federal Republic of Germany;West Germany;East Germany;German Democratic Republic;GDR|German
DJ|11.83333,42.5|Djibouti;Republic of Djibouti|Djiboutian
DK|56,10|Denmark;Kingdom of Denmark|Danish;Dane
DM|15.5,-61.33333|Dominica;Commonwealth of Dominica|
DO|19,-70.66667|Dominican Republic|Dominican
DZ|28,3|Algeria;People's Democratic Republic of Algeria|Algerian
EC|-1.25,-78.25|Ecuador;Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadoran
EE|59,26|Estonia;Republic of Estonia|Estonian
EG|27,30|Egypt;Arab Republic of Egypt|Egyptian
EH|24.5,-13|Western Sahara;Sahrawi Arab Democratic Republic;Spanish Sahara|Sahrawi;Saharawi
ER|15,39|Eritrea;State of Eritrea|Eritrean
ES|40,-4|Spain;Kingdom of Spain|Spanish;Spaniard
ET|8,38|Ethiopia;Federal Democratic Republic of Ethiopia;Abyssinia|Ethiopian
FI|64,26|Finland;Republic of Finland|Finnish;Finn
FJ|-18,178|Fiji;Republic of Fiji|Fijian
FK|-51.75,-59.16667|Falkland Islands;Falklands;Malvinas|Falkland Islander
FM|6.92477,158.16109|Micronesia;Federated States of Micronesia|
FO|62,-7|Faroe Islands;Faroes;Faeroe Islands|Faroese
FR|46,2|France;French Republic|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen
GA|-1,11.75|Gabon;Gabonese Republic|Gabonese
GB|54.75844,-2.69531|United Kingdom;UK;U.K.;Great Britain;Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Brit
GD|12.11667,-61.66667|Grenada|Grenadian
GE|42,43.5|Georgia;Republic of Georgia|Georgian
GF|4,-53|French Guiana|French Guianese
GG|49.58,-2.33|Guernsey|
GH|8.1,-1.2|Ghana;Republic of Ghana;Gold Coast|Ghanaian
GI|36.14474,-5.35257|Gibraltar|Gibraltarian
GL|72,-40|Greenland|Greenlandic;Greenlander
GM|13.5,-15.5|Gambia;The Gambia|Gambian
GN|10.83333,-10.66667|Guinea;Republic of Guinea;Guinea-Conakry|Guinean
GP|16.25,-61.58333|Guadeloupe|Guadeloupean
GQ|1.7,10.5|Equatorial Guinea|Equatorial Guinean;Equatoguinean
GR|39,22|Greece;Hellenic Republic|Greek;Hellenic
GS|-56,-33|South Georgia and the South Sandwich Islands;South Georgia Island|
GT|15.5,-90.25|Guatemala;Republic of Guatemala|Guatemalan
GU|13.47861,144.81834|Guam|Guamanian
GW|12,-15|Guinea-Bissau|Bissau-Guinean
GY|5,-59|Guyana;British Guiana|Guyanese
HK|22.25,114.16667|Hong Kong;Hongkong|Hong Konger;Hongkonger
HN|15,-86.5|Honduras;Republic of Honduras|Honduran
HR|45.16667,15.5|Croatia;Republic of Croatia|Croatian;Croat
HT|19,-72.41667|Haiti;Republic of Haiti|Haitian
HU|47,20|Hungary|Hungarian
ID|-5,120|Indonesia;Republic of Indonesia;Dutch East Indies|Indonesian
IE|53,-8|Ireland;Republic of Ireland;Irish Republic;Éire;Irish Free State|Irish;Irishman;Irishmen;Irishwoman;Irishwomen
IL|31.5,34.75|Israel;State of Israel|Israeli
IM|54.25,-4.5|Isle of Man|Manx
IN|22,79|India;Republic of India;Bharat|Indian
IO|-6,71.5|British Indian Ocean Territory;Chagos Archipelago;Chagos Islands;Diego Garcia|Chagossian
IQ|33,44|Iraq;Republic of Iraq|Iraqi
IR|32,53|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Iranian
IS|65,-18|Iceland;Republic of Iceland|Icelandic;Icelander
IT|42.83333,12.83333|Italy;Italian Republic|Italian
JE|49.21667,-2.11667|Jersey|Jerseyman
JM|18.16667,-77.25|Jamaica|Jamaican
JO|31,36|Jordan;Hashemite Kingdom of Jordan;Transjordan|Jordanian
JP|35.68536,139.75309|Japan|Japanese
KE|1,38|Kenya;Republic of Kenya|Kenyan
KG|41.5,75|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizia;Kirghizstan|Kyrgyz;Kyrgyzstani;Kirghiz
KH|13,105|Cambodia;Kingdom of Cambodia;Kampuchea;Khmer Republic|Cambodian
KI|1.42,173|Kiribati|I-Kiribati
KM|-12.23333,44.44553|Comoros;Union of the Comoros|Comoran;Comorian
KN|17.33333,-62.75|Saint Kitts and Nevis;St. Kitts and Nevis;St. Kitts;Saint Kitts|Kittitian
KP|40,127|North Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea|North Korean
KR|36.5,127.75|South Korea;Republic of Korea;ROK|South Korean
KW|29.5,47.75|Kuwait;State of Kuwait|Kuwaiti
KY|19.5,-80.66667|Cayman Islands;Caymans|Caymanian
KZ|48,68|Kazakhstan;Republic of Kazakhstan|Kazakh;Kazakhstani
LA|18,105|Laos;Lao People's Democratic Republic;Lao PDR|Laotian;Lao
LB|33.83333,35.83333|Lebanon;Lebanese Republic|Lebanese
LC|13.88333,-60.96667|Saint Lucia;St. Lucia|Saint Lucian;St. Lucian
LI|47.16667,9.53333|Liechtenstein|Liechtensteiner
LK|7.75,80.75|Sri Lanka;Democratic Socialist Republic of Sri Lanka;Ceylon|Sri Lankan;Ceylonese
LR|6.5,-9.5|Liberia;Republic of Liberia|Liberian
LS|-29.5,28.25|Lesotho;Kingdom of Lesotho;Basutoland|Basotho;Mosotho
LT|55.41667,24|Lithuania;Republic of Lithuania|Lithuanian
LU|49.75,6.16667|Luxembourg;Grand Duchy of Luxembourg;Luxemburg|Luxembourger;Luxembourgish
LV|57,25|Latvia;Republic of Latvia|Latvian
LY|28,17|Libya;State of Libya;Libyan Arab Jamahiriya|Libyan
MA|32,-5|Morocco;Kingdom of Morocco|Moroccan
MC|43.73141,7.41903|Monaco;Principality of Monaco|Monégasque;Monacan
MD|47.25,28.58333|Moldova;Republic of Moldova;Moldavia|Moldovan;Moldavian
ME|42.75,19.25|Montenegro|Montenegrin
MF|18.07,-63.05|Saint Martin;St. Martin|
MG|-20,47|Madagascar;Republic of Madagascar|Malagasy;Madagascan
MH|7.11361,171.23611|Marshall Islands|Marshallese
MK|41.66667,21.75|North Macedonia;Macedonia;Republic of Macedonia;FYROM|Macedonian
ML|18,-2|Mali;Republic of Mali|Malian
MM|22,98|Myanmar;Burma;Republic of the Union of Myanmar;Union of Burma|Burmese
MN|46,105|Mongolia;Outer Mongolia|Mongolian
MO|22.20056,113.54611|Macao;Macau|Macanese
MP|16,146|Northern Mariana Islands;Northern Marianas|
MQ|14.66667,-61|Martinique|Martinican
MR|20.25408,-9.23992|Mauritania;Islamic Republic of Mauritania|Mauritanian
MS|16.75,-62.2|Montserrat|Montserratian
MT|35.91667,14.43333|Malta;Republic of Malta|Maltese
MU|-20.3,57.58333|Mauritius;Republic of Mauritius|Mauritian
MV|3.2,73|Maldives;Republic of Maldives;Maldive Islands|Maldivian
MW|-13.5,34|Malawi;Republic of Malawi;Nyasaland|Malawian
MX|23,-102|Mexico;United Mexican States|Mexican
MY|2.5,112.5|Malaysia;Federation of Malaya;Malaya|Malaysian
MZ|-18.25,35|Mozambique;Republic of Mozambique|Mozambican
NA|-22,17|Namibia;Republic of Namibia;South West Africa|Namibian
NC|-21.5,165.5|New Caledonia|New Caledonian
NE|18,9|Niger;Republic of Niger|Nigerien
NF|-29.03333,167.95|Norfolk Island|
NG|10,8|Nigeria;Federal Republic of Nigeria|Nigerian
NI|13,-85|Nicaragua;Republic of Nicaragua|Nicaraguan
NL|52.25,5.75|Netherlands;The Netherlands;Kingdom of the Netherlands;Holland|Dutch;Dutchman;Dutchmen;Netherlander
NO|62,10|Norway;Kingdom of Norway|Norwegian
NP|28,84|Nepal;Kingdom of Nepal|Nepalese;Nepali
NR|-0.51667,166.93333|Nauru|Nauruan
NU|-19.03333,-169.86667|Niue|Niuean
NZ|-42,174|New Zealand;Aotearoa|New Zealander;Kiwi
OM|21,57|Oman;Sultanate of Oman|Omani
PA|9,-80|Panama;Republic of Panama|Panamanian
PE|-10,-75.25|Peru;Republic of Peru|Peruvian
PF|-15,-140|French Polynesia|French Polynesian
PG|-6,147|Papua New Guinea;PNG|Papua New Guinean
PH|13,122|Philippines;Republic of the Philippines;The Philippines|Filipino;Philippine;Filipina
PK|30,70|Pakistan;Islamic Republic of Pakistan;West Pakistan|Pakistani
PL|52,20|Poland;Republic of Poland|Polish;Pole
PM|46.83333,-56.33333|Saint Pierre and Miquelon|
PN|-25.06667,-130.1|Pitcairn Islands;Pitcairn|
PR|18.24829,-66.49989|Puerto Rico|Puerto Rican
PS|31.92157,35.20329|Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory;State of Palestine;Occupied Territories|Palestinian
PT|39.6945,-8.13057|Portugal;Portuguese Republic|Portuguese
PW|7.5,134.62452|Palau|Palauan
PY|-22.99333,-57.99639|Paraguay;Republic of Paraguay|Paraguayan
QA|25.5,51.25|Qatar;State of Qatar|Qatari
RE|-21.1,55.6|Réunion;Reunion Island;La Réunion|
RO|46,25|Romania;Rumania|Romanian;Rumanian
RS|44.81892,20.45998|Serbia;Republic of Serbia|Serbian;Serb
RU|60,100|Russia;Russian Federation;RSFSR|Russian
RW|-2,30|Rwanda;Republic of Rwanda|Rwandan
SA|25,45|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian
SB|-8,159|Solomon Islands|Solomon Islander
SC|-4.58333,55.66667|Seychelles|Seychellois
SD|16,30|Sudan;Republic of the Sudan|Sudanese
SE|62,15|Sweden;Kingdom of Sweden|Swedish;Swede
SG|1.36667,103.8|Singapore;Republic of Singapore|Singaporean
SH|-15.95,-5.7|Saint Helena;St. Helena Island|
SI|46.08333,15|Slovenia;Republic of Slovenia|Slovenian;Slovene
SJ|78,20|Svalbard;Svalbard and Jan Mayen;Spitsbergen|
SK|48.66667,19.5|Slovakia;Slovak Republic|Slovak;Slovakian
SL|8.5,-11.5|Sierra Leone|Sierra Leonean
SM|43.94211,12.45777|San Marino;Republic of San Marino|Sammarinese
SN|14.5,-14.25|Senegal;Republic of Senegal|Senegalese
SO|6,48|Somalia;Federal Republic of Somalia|Somali;Somalian
SR|4,-56|Suriname;Surinam;Dutch Guiana|Surinamese
SS|7.5,30|South Sudan;Republic of South Sudan|South Sudanese
ST|1,7|São Tomé and Príncipe;Sao Tome and Principe|
SV|13.83333,-88.91667|El Salvador;Republic of El Salvador|Salvadoran;Salvadorean
SX|18.04167,-63.06667|Sint Maarten;St. Maarten|
SY|35,38|Syria;Syrian Arab Republic|Syrian
SZ|-26.5,31.5|Eswatini;Swaziland|Swazi
TC|21.73333,-71.58333|Turks and Caicos Islands;Turks and Caicos;Turks & Caicos|
TD|15,19|Chad;Republic of Chad|Chadian
TF|-49.25,69.167|French Southern Territories|
TG|8.66667,1.08333|Togo;Togolese Republic|Togolese
TH|15.5,101|Thailand;Kingdom of Thailand;Siam|Thai;Siamese
TJ|39,71|Tajikistan;Republic of Tajikistan;Tadzhikistan|Tajik;Tajikistani;Tadzhik
TK|-9,-171.75|Tokelau|
TL|-8.83333,125.75|Timor-Leste;East Timor;Timor Leste|East Timorese;Timorese
TM|39.75,59.66667|Turkmenistan;Turkmenia|Turkmen
TN|34,9|Tunisia;Republic of Tunisia|Tunisian
TO|-20,-175|Tonga;Kingdom of Tonga|Tongan
TR|39.05901,34.91155|Turkey;Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye|Turkish;Turk
TT|11,-61|Trinidad and Tobago;Trinidad & Tobago;Trinidad|Trinidadian
TV|-7.47806,178.67992|Tuvalu|Tuvaluan
TW|24,121|Taiwan;Republic of China;Formosa;Chinese Taipei|Taiwanese
TZ|-6,35|Tanzania;United Republic of Tanzania;Tanganyika|Tanzanian
UA|49,32|Ukraine|Ukrainian
UG|1.25,32.5|Uganda;Republic of Uganda|Ugandan
US|39.76,-98.5|United States;United States of America;USA;U.S.A.;US;U.S.;America;U.S. of A.|American
UY|-33,-56|Uruguay;Oriental Republic of Uruguay|Uruguayan
UZ|41.66667,63.83333|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbekistani
VA|41.90225,12.4533|Vatican City;Vatican;The Vatican;Holy See|
VC|13.08333,-61.2|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian
VE|8,-66|Venezuela;Bolivarian Republic of Venezuela|Venezuelan
VG|18.5,-64.5|British Virgin Islands|British Virgin Islander
VI|18.34829,-64.98348|U.S. Virgin Islands;US Virgin Islands;Virgin Islands;United States Virgin Islands|
VN|16.16667,107.83333|Vietnam;Viet Nam;Socialist Republic of Vietnam;North Vietnam;South Vietnam|Vietnamese
VU|-16,167|Vanuatu;New Hebrides|Ni-Vanuatu
WF|-13.3,-176.2|Wallis and Futuna|
WS|-13.8,-172.18333|Samoa;Western Samoa;Independent State of Samoa|Samoan
XK|42.58333,21|Kosovo;Republic of Kosovo|Kosovar;Kosovan
YE|15.5,47.5|Yemen;Republic of Yemen;South Yemen;North Yemen|Yemeni
YT|-12.83333,45.16667|Mayotte|Mahoran
ZA|-29,24|South Africa;Republic of South Africa;RSA|South African
ZM|-14.33333,28.5|Zambia;Republic of Zambia;Northern Rhodesia|Zambian
ZW|-19,29.75|Zimbabwe;Republic of Zimbabwe;Rhodesia;Southern Rhodesia|Zimbabwean
`
