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
`
