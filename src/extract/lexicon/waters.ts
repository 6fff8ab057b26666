/**
 * Oceans, seas, gulfs, straits, lakes, rivers and canals, one a line: names, the first for display | latitude,longitude |
 * ISO codes of the countries on them, none for the high seas | (no demonyms) | box west,south,east,north.
 */
export const WATERS = `
Atlantic Ocean;Atlantic|10,-25||
North Atlantic;North Atlantic Ocean|40,-40||
South Atlantic;South Atlantic Ocean|-25,-15||
Pacific Ocean;Pacific|0,-160||
South Pacific;South Pacific Ocean|-20,-150||
North Pacific;North Pacific Ocean|30,-170||
Indian Ocean|-10,70||
Arctic Ocean|85,0||
Southern Ocean|-65,0||
Mediterranean Sea;Mediterranean|35,20||Mediterranean
Black Sea|43,34|BG GE RO RU TR UA|
Caspian Sea;Caspian|42,50|AZ IR KZ RU TM|
Aral Sea|45,60|KZ UZ|
Baltic Sea|57,20|DE DK EE FI LT LV PL RU SE|
North Sea|55,3|BE DE DK GB NL NO|
Norwegian Sea|68,0|NO|
Barents Sea|75,40|NO RU|
White Sea|65.5,38|RU|
Kara Sea|77,75|RU|
Adriatic Sea;Adriatic|43,15|AL HR IT ME SI|
Aegean Sea;Aegean|38.5,25|GR TR|
Ionian Sea|38,19|GR IT|
Tyrrhenian Sea|40,12|IT|
Sea of Azov;Azov Sea|46,36.5|RU UA|
Sea of Marmara|40.7,28|TR|
Bosphorus;Bosporus|41.1,29.06|TR|
Dardanelles|40.2,26.4|TR|
Kerch Strait|45.3,36.5|RU UA|
Irish Sea|53.8,-5|GB IE|
Celtic Sea|50,-8|GB IE|
English Channel|50,-1|FR GB|
Strait of Dover;Dover Strait|51,1.4|FR GB|
Bay of Biscay|45,-4|ES FR|
Strait of Gibraltar|35.95,-5.6|ES MA|
Red Sea|19,39.5|DJ EG ER SA SD YE|
Gulf of Aden|12,48|DJ SO YE|
Gulf of Aqaba|29,34.7|EG IL JO SA|
Bab el-Mandeb;Bab al-Mandab;Bab el-Mandeb Strait|12.6,43.3|DJ YE|
Suez Canal|30.5,32.35|EG|
Persian Gulf;Arabian Gulf;Gulf|27,51|AE BH IQ IR KW OM QA SA|
Gulf of Oman|24.5,58.5|AE IR OM|
Strait of Hormuz;Straits of Hormuz|26.57,56.25|IR OM|
Arabian Sea|12.21118,64.33594|IN OM PK YE|
Bay of Bengal|15,88|BD IN LK MM|
Andaman Sea|10,96|MM TH|
Strait of Malacca;Malacca Strait;Straits of Malacca|4,100|ID MY SG|
South China Sea;West Philippine Sea|12,113|CN MY PH TW VN|
East China Sea|29,125|CN JP TW|
Yellow Sea|36,123|CN KP KR|
Sea of Japan;East Sea|40,135|JP KP KR RU|
Taiwan Strait;Taiwan Straits|24.5,119.5|CN TW|
Sea of Okhotsk|55,150|RU|
Bering Sea|58,-178|RU US|
Bering Strait|65.75,-169|RU US|
Java Sea|-5,110|ID|
Celebes Sea|3,122|ID PH|
Sulu Sea|8,120|PH|
Philippine Sea|20,135||
Coral Sea|-18,155|AU|
Tasman Sea|-40,160|AU NZ|
Timor Sea|-11,127|AU TL|
Gulf of Thailand|9.5,102|TH KH VN|
Gulf of Tonkin|20,108|CN VN|
Gulf of Mexico|25,-90|CU MX US|
Caribbean Sea|15,-75||
Gulf of Alaska|57,-144|US|
Gulf of California;Sea of Cortez|28,-112|MX|
Gulf of Guinea|0,2||
Mozambique Channel|-19,41|MG MZ|
Panama Canal|9.1,-79.7|PA|
Straits of Florida;Florida Straits|24,-81|CU US|
Hudson Bay|60,-85|CA|
Baffin Bay|74,-68|CA GL|
Davis Strait|65,-58|CA GL|
Gulf of St. Lawrence|48,-61.5|CA|
Bay of Fundy|45,-66|CA|
Northwest Passage|74,-95|CA|
Chesapeake Bay|38,-76.3|US|
Delaware Bay|39.05,-75.15|US|
San Francisco Bay|37.7,-122.28|US|
Puget Sound|47.8,-122.45|US|
Long Island Sound|41.1,-73|US|
Tampa Bay|27.7,-82.55|US|
Lake Superior|47.7,-87.5|CA US|
Lake Michigan|44,-87|US|
Lake Huron|44.8,-82.4|CA US|
Lake Erie|42.2,-81.2|CA US|
Lake Ontario|43.7,-77.9|CA US|
Lake Champlain|44.6,-73.3|US|
Great Salt Lake|41.2,-112.6|US|
Lake Tahoe|39.1,-120.03|US|
Lake Okeechobee|26.9,-80.8|US|
Lake Mead|36.25,-114.4|US|
Lake Winnipeg|52,-97|CA|
Great Bear Lake|66,-121|CA|
Great Slave Lake|61.7,-114|CA|
Lake Victoria|-1,33|KE TZ UG|
Lake Tanganyika|-6,29.5|BI CD TZ ZM|
Lake Malawi;Lake Nyasa|-12,34.5|MW MZ TZ|
Lake Chad|13,14|CM NE NG TD|
Lake Kivu|-2,29.2|CD RW|
Lake Albert|1.7,30.9|CD UG|
Lake Turkana|3.5,36|ET KE|
Lake Tana|12,37.3|ET|
Lake Volta|7.5,0|GH|
Lake Kariba|-17,28|ZM ZW|
Lake Baikal|53.5,108|RU|
Lake Ladoga|60.8,31.5|RU|
Lake Balkhash|46.5,75|KZ|
Issyk-Kul;Lake Issyk-Kul;Issyk Kul|42.4,77.3|KG|
Lake Sevan|40.3,45.4|AM|
Lake Van|38.6,43|TR|
Lake Urmia|37.7,45.4|IR|
Dead Sea|31.5,35.5|IL JO PS|
Sea of Galilee;Lake Tiberias;Lake Kinneret|32.8,35.6|IL|
Lake Geneva|46.45,6.6|CH FR|
Lake Constance|47.6,9.4|AT CH DE|
Lake Garda|45.6,10.7|IT|
Lake Como|46,9.25|IT|
Lake Maggiore|46,8.65|CH IT|
Lake Balaton|46.9,17.8|HU|
Lake Ohrid|41,20.7|AL MK|
Loch Ness|57.3,-4.45|GB|
Tonle Sap|13,104|KH|
Lake Titicaca|-15.8,-69.4|BO PE|
Lake Maracaibo|9.8,-71.6|VE|
Lake Nicaragua|11.6,-85.4|NI|
Nile;Nile River;River Nile|24,32.9|EG SD ET UG SS|
Blue Nile;Blue Nile River|11.5,35|ET SD|
White Nile|10,32.5|SD SS|
Congo River;River Congo|-1,20|CD CG|
Niger River;River Niger|13,3|GN ML NE NG|
Zambezi;Zambezi River|-16,30|AO MZ ZM ZW|
Limpopo River|-23,31|BW MZ ZA ZW|
Orange River|-28.6,20|LS NA ZA|
Senegal River|16,-14|ML MR SN|
Volta River|7,0|GH|
Okavango;Okavango River;Okavango Delta|-19,22.5|AO BW NA|
Rhine;Rhine River;River Rhine|50.5,7.5|CH DE FR NL|
Danube;Danube River;River Danube|46,19|AT BG DE HR HU MD RO RS SK UA|
Elbe;Elbe River|52.5,11.5|CZ DE|
Oder;Oder River|52,15|CZ DE PL|
Vistula;Vistula River|52.5,19.5|PL|
Seine;Seine River;River Seine|48.9,2.3|FR|
Loire;Loire River|47.4,1|FR|
Rhone;Rhône;Rhone River|45,4.8|CH FR|
Po River|45,10|IT|
Tiber;Tiber River|42,12.4|IT|
Ebro;Ebro River|41.5,-0.5|ES|
Thames;River Thames|51.5,-0.6|GB|
River Severn|52.2,-2.2|GB|
River Mersey|53.4,-2.9|GB|
Shannon River;River Shannon|52.9,-8.4|IE|
Dnieper;Dnipro River;Dnieper River;Dnepr|49,33|BY RU UA|
Dniester;Dniester River|48,28.5|MD UA|
Don River|49,42|RU|
Volga;Volga River|51,46|RU|
Neva;Neva River|59.9,30.4|RU|
Yenisei;Yenisei River|62,90|RU|
Lena River|65,124|RU|
Amur;Amur River|50,127.5|CN RU|
Ural River|50,52|KZ RU|
Irtysh;Irtysh River|56,75|CN KZ RU|
Tigris;Tigris River|34.5,43.5|IQ SY TR|
Euphrates;Euphrates River|35,41|IQ SY TR|
Jordan River;River Jordan;Jordan Valley|32.2,35.55|IL JO PS|
Litani River|33.4,35.6|LB|
Shatt al-Arab|30.4,48.2|IQ IR|
Amu Darya;Amudarya;Oxus|38,64|AF TJ TM UZ|
Syr Darya;Syrdarya|43,67|KG KZ TJ UZ|
Panj;Panj River;Pyanj River|37.5,70.5|AF TJ|
Kabul River|34.4,70.5|AF PK|
Helmand River|31,64|AF IR|
Indus;Indus River|29,70.5|IN PK|
Ganges;Ganges River;Ganga|25.4,83|BD IN|
Yamuna;Yamuna River|27,78|IN|
Brahmaputra;Brahmaputra River|26.5,92|BD CN IN|
Cauvery;Cauvery River;Kaveri River;Kaveri|11.4,78.7|IN|
Krishna River|16.5,77|IN|
Godavari;Godavari River|18.5,79|IN|
Narmada;Narmada River|22,76|IN|
Teesta;Teesta River|26,89|BD IN|
Irrawaddy;Irrawaddy River;Ayeyarwady|20,95|MM|
Mekong;Mekong River|15,105.5|KH LA MM TH VN CN|
Yangtze;Yangtze River|30.5,112|CN|
Yellow River|36,110|CN|
Pearl River|23,113|CN|
Yalu River|40.5,125|CN KP|
Tumen River|42.5,130|CN KP RU|
Han River|37.5,127|KR|
Murray River|-35,142|AU|
Murray-Darling Basin|-33,144|AU|
Mississippi River|37,-89.5|US|
Missouri River|43,-98|US|
Ohio River|38.3,-85.5|US|
Colorado River|36.5,-113|MX US|
Rio Grande|29,-102|MX US|
Columbia River|46,-120|CA US|
Hudson River|41.8,-73.95|US|
Potomac;Potomac River|38.9,-77.2|US|
Delaware River|40.5,-75|US|
Connecticut River|42.5,-72.5|US|
Tennessee River|35,-87|US|
Arkansas River|36,-97|US|
Red River|33.9,-97|US|
Savannah River|33,-81.6|US|
Susquehanna;Susquehanna River|41,-76.6|US|
Yukon River|64.5,-155|CA US|
St. Lawrence River;St. Lawrence Seaway;St. Lawrence|46,-73.5|CA US|
Fraser River|50,-121.5|CA|
Niagara Falls|43.08,-79.07|CA US|
Victoria Falls|-17.92,25.86|ZM ZW|
Amazon River;River Amazon|-3,-60|BR PE|
Orinoco;Orinoco River|8,-65|CO VE|
Parana River;Paraná River|-27,-58|AR BR PY|
Rio de la Plata;River Plate|-35,-57|AR UY|
Magdalena River|8,-74|CO|
Meuse;Meuse River;Maas|50.6,5.3|BE FR NL|
Moselle;Moselle River|49.8,6.8|DE FR LU|
Scheldt;Schelde;Scheldt River|51.2,4.3|BE FR NL|
Sambre;Sambre River|50.4,4.4|BE FR|
Marne River|48.9,3.5|FR|
Somme River|50,2.2|FR|
Garonne;Garonne River|44.3,0.3|FR|
Saône River;Saone River|46.5,4.9|FR|
Weser;Weser River|52.5,9|DE|
Main River|50,9|DE|
Neckar|49.2,9.2|DE|
Spree River|52.4,13.8|DE|
Drava;Drava River|46,17.5|AT HR HU SI|
Sava River|45.2,17|BA HR RS SI|
Tisza;Tisza River|47.2,20.5|HU RS UA|
Prut River|47.2,27.8|MD RO UA|
Bug River|52,23.6|BY PL UA|
Daugava;Daugava River|56.5,25.5|BY LV|
Desna River|51.5,32|RU UA|
Seversky Donets;Siverskyi Donets|48.9,37.8|RU UA|
Oka River|55,40|RU|
Kama River|57,55|RU|
Ob River|61,70|RU|
Angara River|56,102|RU|
Terek River;Terek|43.5,45.5|GE RU|
Kuban River|45.2,39|RU|
Kura River|41,47|AZ GE TR|
Aras River;Araks River;Aras;Araks|39.3,46|AM AZ IR TR|
Naryn River|41.5,73.5|KG UZ|
Vakhsh River|38,69|TJ|
Zeravshan River|39.5,67.5|TJ UZ|
Ili River|44.3,78|CN KZ|
Hari Rud;Hari River|34.5,61.5|AF IR TM|
Kunar River|34.9,71|AF PK|
Jhelum River|33,73.6|IN PK|
Chenab River;Chenab|31.5,73|IN PK|
Ravi River|31,74|IN PK|
Sutlej;Sutlej River|30.5,75|IN PK|
Kosi River|26.5,87|IN NP|
Padma River|23.6,89.8|BD|
Meghna River|23.4,90.7|BD|
Mahanadi;Mahanadi River|20.8,84.5|IN|
Tungabhadra River|15.5,77|IN|
Salween;Salween River|20,98|CN MM TH|
Chao Phraya;Chao Phraya River|14.5,100.4|TH|
Huangpu River;Huangpu|31.1,121.5|CN|
Songhua River|46,128|CN|
Tagus;Tagus River|39.5,-7.5|ES PT|
Douro;Douro River|41.2,-6.5|ES PT|
Guadalquivir|37.7,-5.5|ES|
Arno;Arno River|43.7,11|IT|
River Tyne|54.97,-1.6|GB|
River Tees|54.5,-1.3|GB|
River Trent|53,-1.1|GB|
River Clyde;Clyde|55.8,-4.2|GB|
River Humber;Humber Estuary|53.7,-0.3|GB|
River Liffey;Liffey|53.3,-6.5|IE|
Solent|50.75,-1.3|GB|
Firth of Forth|56.1,-3|GB|
Moray Firth|57.7,-3.7|GB|
The Wash|52.9,0.3|GB|
Bristol Channel|51.3,-4|GB|
Wadden Sea|53.5,6.5|DE DK NL|
Gulf of Finland|60,26|EE FI RU|
Gulf of Bothnia|63,20|FI SE|
Skagerrak|58,9|DK NO SE|
Kattegat|57,11.3|DK SE|
Gulf of Lion|42.9,4|FR|
Ligurian Sea|43.5,9|FR IT|
Strait of Sicily|37.2,11.2|IT TN|
Strait of Messina|38.2,15.6|IT|
Gulf of Sidra;Gulf of Sirte|31.5,18|LY|
Karun River|31,49|IR|
Orontes River;Orontes|35,36.4|LB SY TR|
Khabur River|36,40.7|SY TR|
Yarmouk River|32.7,35.8|JO SY|
Great Bitter Lake|30.3,32.4|EG|
Lake Nasser|22.8,32.3|EG SD|
Atbara River|16,35|ET SD|
Juba River|1,42.5|ET SO|
Shabelle River;Shebelle River|4,45|ET SO|
Omo River|6,36|ET|
Tana River|-1,40|KE|
Mara River|-1.4,35|KE TZ|
Rufiji River|-8,38|TZ|
Lake Natron|-2.4,36|TZ|
Vaal River|-27,27|ZA|
Ubangi River;Oubangui|4,19|CD CF CG|
Kasai River|-6,21|AO CD|
Chari River|10.5,16|CF TD|
Benue River|8.5,11|CM NG|
Gambia River|13.5,-14.5|GM SN|
Lake Edward|-0.35,29.6|CD UG|
Lake Naivasha|-0.77,36.35|KE|
Gulf of Tadjoura|11.7,43|DJ|
Gulf of Suez|28.7,33|EG|
Palk Strait|10,79.8|IN LK|
Gulf of Mannar|8.5,79|IN LK|
Gulf of Kutch|22.6,69.5|IN|
Sunda Strait|-5.9,105.8|ID|
Makassar Strait|-2,117.5|ID|
Banda Sea|-6,127|ID|
Flores Sea|-7.5,121|ID|
Molucca Sea|0,125|ID|
Lake Toba|2.6,98.8|ID|
Manila Bay|14.5,120.75|PH|
Ha Long Bay;Halong Bay|20.9,107.1|VN|
Bohai Sea;Bohai Bay|38.5,120|CN|
Qinghai Lake;Lake Qinghai|36.9,100.2|CN|
Poyang Lake|29.1,116.3|CN|
Tai Lake;Lake Tai|31.2,120.2|CN|
Tokyo Bay|35.5,139.8|JP|
Tsugaru Strait|41.4,140.6|JP|
Korea Strait;Tsushima Strait|34.6,129.6|JP KR|
Torres Strait|-10,142.3|AU PG|
Bass Strait|-40,146|AU|
Cook Strait|-41.2,174.5|NZ|
Great Australian Bight|-33,131|AU|
Gulf of Carpentaria|-14,139|AU|
Darling River|-31,144|AU|
Lake Eyre|-28.4,137.3|AU|
Bismarck Sea|-4,148|PG|
Bering Glacier|60.3,-143.5|US|
Prince William Sound|60.6,-147|US|
Cook Inlet|60.5,-152|US|
Beaufort Sea|72,-140|CA US|
Chukchi Sea|69,-172|RU US|
Labrador Sea|60,-55|CA GL|
Denmark Strait|67,-25|GL IS|
Strait of Juan de Fuca|48.2,-123.8|CA US|
Strait of Georgia|49.3,-123.9|CA|
Georgian Bay|45.5,-81|CA|
Lake St. Clair|42.45,-82.7|CA US|
Lake of the Woods|49.2,-94.8|CA US|
Lake Simcoe|44.4,-79.3|CA|
Lake Nipigon|49.8,-88.5|CA|
Lake Athabasca|59.2,-109.5|CA|
Ottawa River|45.8,-76|CA|
Mackenzie River|65,-127|CA|
Athabasca River|56.5,-112|CA|
Peace River|57,-117|CA|
Saskatchewan River|53.5,-103|CA|
Niagara River|43.1,-79|CA US|
Detroit River|42.2,-83.1|CA US|
St. Clair River|42.8,-82.5|CA US|
Snake River|44,-116.5|US|
Platte River|41,-99|US|
Sacramento River|39.5,-122|US|
San Joaquin River|37,-120.5|US|
Klamath River|41.7,-123|US|
Willamette River|44.8,-123.1|US|
Salt River|33.6,-111.6|US|
Gila River|33,-112|US|
Pecos River|32,-104|US|
Brazos River|31,-96.8|US|
Trinity River|31.5,-95.8|US|
Sabine River|31.5,-93.7|US|
Guadalupe River|29.3,-97.5|US|
Atchafalaya River|30.3,-91.7|US|
Lake Pontchartrain|30.2,-90.1|US|
Mobile Bay|30.4,-88|US|
Yazoo River|33,-90.5|US|
Cumberland River|36.4,-86.5|US|
Lake Cumberland|36.9,-85|US|
Kentucky River|38,-84.5|US|
Kanawha River|38.5,-81.8|US|
Wabash River;Wabash|39.5,-87.4|US|
Illinois River|40.5,-89.7|US|
Wisconsin River|43.5,-89.8|US|
Des Moines River|41.5,-93|US|
Cuyahoga River|41.3,-81.6|US|
Maumee River|41.4,-84|US|
Scioto River|39.8,-83|US|
Allegheny River|41.3,-79.6|US|
Monongahela River;Monongahela|39.9,-79.9|US|
Schuylkill River;Schuylkill|40.3,-75.8|US|
Mohawk River|42.9,-74.5|US|
East River|40.75,-73.96|US|
New York Harbor|40.67,-74.04|US|
Charles River|42.36,-71.2|US|
Boston Harbor|42.34,-70.97|US|
Merrimack River|42.9,-71.4|US|
Penobscot River|45,-68.7|US|
Kennebec River|44.6,-69.7|US|
Narragansett Bay|41.6,-71.35|US|
Buzzards Bay|41.55,-70.75|US|
James River|37.5,-77.8|US|
Shenandoah River|38.8,-78.3|US|
Roanoke River|36.5,-78.5|US|
Cape Fear River|34.7,-78.5|US|
Pee Dee River|34.3,-79.6|US|
Santee River|33.3,-79.8|US|
Lake Lanier|34.2,-84|US|
Chattahoochee River;Chattahoochee|33,-85|US|
Altamaha River|31.8,-82|US|
St. Johns River|29.5,-81.6|US|
Suwannee River|29.9,-82.9|US|
Apalachicola River|30.2,-85.1|US|
Indian River Lagoon|28,-80.6|US|
Biscayne Bay|25.6,-80.2|US|
Monterey Bay|36.8,-121.95|US|
Lake Powell|37.2,-111.2|US|
Flathead Lake|47.9,-114.1|US|
Yellowstone River|46,-108|US|
Usumacinta;Usumacinta River|17,-91|GT MX|
Lake Atitlan|14.7,-91.2|GT|
San Juan River|11,-84.3|CR NI|
Gulf of Fonseca|13.2,-87.7|HN NI SV|
Gulf of Honduras|16.2,-88|BZ GT HN|
Yucatan Channel|21.8,-85.8|CU MX|
Windward Passage|20,-73.8|CU HT|
Mona Passage|18.5,-68|DO PR|
Cauca River|6,-75.7|CO|
Arauca River|7,-70|CO VE|
Madeira River|-6,-61|BR|
Xingu River|-6,-52.5|BR|
Tapajos River;Tapajós River|-5,-56.5|BR|
Tocantins River|-8,-48.3|BR|
Sao Francisco River;São Francisco River|-10,-41|BR|
Uruguay River|-30,-57.5|AR BR UY|
Paraguay River|-21,-58|BR PY|
Beagle Channel|-54.9,-68|AR CL|
Strait of Magellan|-53.5,-70.5|CL|
Drake Passage|-58,-65||
Weddell Sea|-73,-45||
Ross Sea|-75,-175||
`
