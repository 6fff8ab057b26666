/**
 * World regions (UN M49 and informal ones), historic, disputed and natural areas, islands and ranges, one a line:
 * names, the first for display | latitude,longitude | ISO codes of the countries they are in | demonyms | box west,south,east,north.
 */
export const REGIONS = `
Africa|7.1881,21.09375||African
European Union;EU;E.U.|50.10222,9.254419|AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK|
Asia|29.84064,89.29688||Asian;Asiatic
Europe|48.69096,9.14062||European
North America|46.07323,-100.54688||North American
South America|-14.60485,-57.65625||South American
Oceania|-18.31281,138.51562||Oceanian
Australasia|-27,140|AU NZ|Australasian
Americas;the Americas|10,-84||
Eurasia|50,80||Eurasian
Central Asia;Middle Asia|45,68|KZ KG TJ TM UZ|Central Asian
South Asia;Southern Asia|25,77|AF BD BT IN LK MV NP PK|South Asian
East Asia;Eastern Asia;Far East;Northeast Asia|35,115|CN JP KP KR MN TW|East Asian
Southeast Asia;South-East Asia;South East Asia;South-eastern Asia|12.38293,103.00781|BN ID KH LA MM MY PH SG TH TL VN|Southeast Asian
West Asia;Western Asia;Southwest Asia|33,45|AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE|West Asian
North Asia;Northern Asia|62,100|RU|
Asia-Pacific;Asia Pacific|0,120||
Indo-Pacific|0,100||
Middle East;Mideast;Near East|33.13906,35.85869|AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE|Middle Eastern;Middle Easterner;Mideastern
North Africa;Northern Africa|32.95337,9.97559|DZ EG LY MA SD TN EH|North African
West Africa;Western Africa|13.53167,-2.46041|BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG|West African
East Africa;Eastern Africa|1,38|BI DJ ER ET KE RW SO SS TZ UG|East African
Central Africa;Middle Africa|-2.02107,24.69727|AO CD CF CG CM GA GQ TD|
Southern Africa|-24.35708,19.56871|BW LS NA SZ ZA ZM ZW MZ MW AO|Southern African
Sub-Saharan Africa;Subsaharan Africa;Sub-Sahara|0,20||Sub-Saharan
Horn of Africa|8,45|DJ ER ET SO|
Maghreb|32,0|DZ LY MA MR TN|Maghrebi
Sahel|15,5|BF MR ML NE TD SD SN|Sahelian
Great Lakes region|-2,30|BI CD RW UG|
Sahara;Sahara Desert|23,13|DZ EG LY MA ML MR NE SD TD TN EH|Saharan
Kalahari;Kalahari Desert|-23,22|BW NA ZA|
Namib;Namib Desert|-24,15|NA AO|
Western Europe|47,4|AT BE CH DE FR LI LU MC NL|Western European
Eastern Europe|52,30|BG BY CZ HU MD PL RO RU SK UA|Eastern European;East European
Central Europe|48.5,15|AT CH CZ DE HU LI PL SI SK|Central European
Northern Europe|61.68987,2.90039|DK EE FI IE IS LT LV NO SE GB|Northern European
Southern Europe|41,15|AL AD BA ES GR HR IT ME MK MT PT RS SI SM VA|Southern European
Southeast Europe;Southeastern Europe;South-East Europe|43,21|AL BA BG GR HR ME MK RO RS XK|
Balkans;Western Balkans;the Balkans;Balkan Peninsula|43,21|AL BA BG GR HR ME MK RS XK|Balkan
Baltic states;Baltics;Baltic States|57,25|EE LT LV|Baltic
Scandinavia|63,15|DK NO SE|Scandinavian
Nordic countries|63,15|DK FI IS NO SE|Nordic
Benelux|51,5|BE LU NL|
Iberian Peninsula;Iberia|40,-4|ES PT|Iberian
British Isles|54,-4|GB IE|
Caucasus;South Caucasus;Transcaucasia;Caucasus Mountains|42.5,44.5|AM AZ GE|South Caucasian
North Caucasus|43.3,44.5|RU|North Caucasian
Siberia|60,105|RU|Siberian
Russian Far East|60,135|RU|
Urals;Ural Mountains|60,60|RU KZ|
Volga region|54,48|RU|
Crimea;Crimean Peninsula|45,34|UA|Crimean
Donbas;Donbass|48.3,38|UA|
Transnistria;Transdniestria;Trans-Dniester;Transdniester|47,29|MD|Transnistrian
Bessarabia|47,29|MD UA|
Galicia-Volhynia|50,25|UA|
Abkhazia|43,41|GE|Abkhaz;Abkhazian
South Ossetia|42.3,44|GE|South Ossetian;Ossetian
Nagorno-Karabakh;Nagorno Karabakh;Karabakh;Artsakh|39.8,46.75|AZ|
Northern Cyprus;Turkish Republic of Northern Cyprus|35.25,33.5|CY|Turkish Cypriot
Republika Srpska|44.75,17.25|BA|Bosnian Serb
Vojvodina|45.4,20|RS|
Dalmatia|43.5,16.5|HR|Dalmatian
Transylvania|46.5,24.5|RO|Transylvanian
Bohemia|50,14.5|CZ|Bohemian
Moravia|49.3,17|CZ|Moravian
Silesia|50.7,17.5|PL CZ|Silesian
Prussia;East Prussia|54,20|DE PL RU|Prussian
Flanders;Flemish Region|51,4|BE|Flemish
Wallonia|50.5,5|BE|Walloon
Alsace|48.5,7.5|FR|Alsatian
Lorraine|48.8,6.5|FR|
Burgundy|47,4.5|FR|Burgundian
Provence|43.9,5.8|FR|Provençal
French Riviera;Cote d'Azur;Riviera|43.5,7|FR MC|
Normandy|49,0|FR|
Brittany|48.2,-3|FR|Breton
Loire Valley|47.5,1|FR|
Champagne region|49,4|FR|
Rhineland|50.5,7|DE|
Ruhr;Ruhr Valley|51.5,7.2|DE|
Black Forest|48.3,8.2|DE|
Tyrol|47.2,11.5|AT IT|Tyrolean
South Tyrol|46.7,11.4|IT|
Alps;Swiss Alps;French Alps;Italian Alps|46.5,9|AT CH DE FR IT SI|Alpine
Dolomites|46.4,11.9|IT|
Pyrenees|42.7,1|AD ES FR|
Apennines|43,13|IT|
Carpathians;Carpathian Mountains|48,24|PL RO SK UA|Carpathian
Lapland|68,25|FI NO SE|
Costa del Sol|36.6,-4.6|ES|
Andalucia|37.4,-4.75|ES|Andalusian
Catalunya;Catalonia|41.82,1.86|ES|
Balearics|39.5,3|ES|
Canaries|28.1,-15.4|ES|
Majorca;Mallorca|39.6,3|ES|Mallorcan
Ibiza|39,1.43|ES|
Tenerife|28.27,-16.6|ES|
Azores|38.5,-28|PT|Azorean
Madeira|32.75,-17|PT|Madeiran
Algarve|37.2,-8|PT|
Crete|35.2,24.9|GR|Cretan
Corfu|39.6,19.9|GR|
Rhodes Island|36.2,28|GR|
Peloponnese|37.4,22.3|GR|Peloponnesian
Thrace|41.2,26.5|GR TR BG|Thracian
Anatolia;Asia Minor|39,35|TR|Anatolian
Cappadocia|38.6,34.8|TR|
Thames Valley|51.5,-0.9|GB|
Home Counties|51.5,-0.3|GB|
Midlands;West Midlands;East Midlands;the Midlands|52.5,-1.5|GB|
Merseyside|53.4,-2.9|GB|
Tyneside|54.98,-1.5|GB|
Teesside|54.57,-1.2|GB|
Cotswolds|51.8,-1.9|GB|
Lake District|54.5,-3.1|GB|
Peak District|53.3,-1.8|GB|
East Anglia|52.5,1|GB|
West Country|51,-3|GB|
Yorkshire|54,-1.5|GB|
Sussex|50.95,0|GB|
Ulster|54.6,-7|IE GB|
Munster|52.4,-8.6|IE|
Leinster|53,-7|IE|
Connacht;Connaught|53.7,-9|IE|
Hebrides;Outer Hebrides;Inner Hebrides|57.5,-7|GB|
Orkney;Orkney Islands;Orkneys|59,-3|GB|Orcadian
Shetland;Shetland Islands;Shetlands|60.3,-1.3|GB|
Scottish Highlands|57.3,-4.8|GB|
Isle of Wight|50.7,-1.3|GB|
Channel Islands|49.4,-2.3|GG JE|
Levant|34,37|IL JO LB PS SY|Levantine
Gulf states;Gulf States;Gulf Arab states|24,51|AE BH KW OM QA SA|
Arabian Peninsula;Arabia|23,46|AE BH KW OM QA SA YE|Arabian
Arab world;Arab states|25,30||
Hejaz|23,40|SA|
West Bank|31.99799,35.29874|PS|
Gaza Strip|31.41667,34.33333|PS|Gazan
Judea|31.7,35.1|IL PS|
Samaria|32.2,35.2|PS|
Golan Heights;Golan|33,35.75|SY IL|
Galilee|32.8,35.4|IL|Galilean
Negev;Negev Desert|30.8,34.8|IL|
Sinai;Sinai Peninsula|29.5,33.83|EG|
Nile Delta|31,31|EG|
Upper Egypt|26,32|EG|
Bekaa Valley;Bekaa;Beqaa Valley|33.85,35.9|LB|
Kurdistan;Iraqi Kurdistan;Kurdistan Region;Kurdistan Region of Iraq|36.4,44.4|IQ|Kurdish;Kurd
Rojava|36.5,40.5|SY|
Mesopotamia|33,44|IQ|Mesopotamian
Sunni Triangle|34,43.5|IQ|
Khorasan|36.3,59.6|IR AF|
Khuzestan|31.3,49|IR|
Sistan|31,61.5|IR AF|
Baluchistan;Balochistan|28.5,65.5|PK IR AF|Baloch;Baluch;Balochi
Hindu Kush|35.5,71|AF PK|
Pamir;Pamirs;Pamir Mountains|38.5,73|TJ AF CN KG|Pamiri
Tian Shan;Tien Shan|42,80|KG CN KZ|
Fergana Valley;Ferghana Valley|40.6,71.5|UZ KG TJ|
Wakhan Corridor;Wakhan|37,73|AF|
Gorno-Badakhshan;Badakhshan Mountainous Autonomous Region;GBAO|38.4,73|TJ|
Karakalpakstan;Karakalpakia|43,58.5|UZ|Karakalpak
Khyber Pass|34.1,71.1|PK AF|
Waziristan;North Waziristan;South Waziristan|32.6,69.8|PK|
FATA;Federally Administered Tribal Areas|33,70|PK|
Swat Valley;Swat|35.2,72.4|PK|
Kashmir|34,76|IN PK|Kashmiri
Azad Kashmir;Pakistan-administered Kashmir|33.9,73.8|PK|
Ladakh|34.2,77.6|IN|Ladakhi
Himalayas;Himalaya|29,84|NP IN BT CN PK|Himalayan
Karakoram|36,76|PK CN IN|
Deccan|17,77|IN|
Bengal|23.5,89|IN BD|Bengali
Tibetan Plateau|33,90|CN|
Manchuria|45,125|CN|Manchurian
Inner Mongolia|43.5,115|CN|
Gobi;Gobi Desert|44,105|MN CN|
East Turkestan;Xinjiang Uyghur Autonomous Region;Xinjiang Uygur Autonomous Region|41.5,85.5|CN|
Pearl River Delta|22.7,113.5|CN|
Yangtze River Delta|31.5,120.5|CN|
Spratly Islands;Spratlys|9,113|CN PH VN MY|
Paracel Islands;Paracels|16.5,112|CN VN|
Senkaku Islands;Diaoyu Islands;Senkakus;Diaoyus|25.75,123.5|JP CN|
Kuril Islands;Kurils;Kuriles;Kurile Islands|46.5,151|RU JP|
Korean Peninsula;Korean peninsula;Korea|37.5,127|KP KR|Korean
Demilitarized Zone;DMZ|38,127|KP KR|
Hokkaido|43.3,142.8|JP|
Honshu|36,138|JP|
Kyushu|32.6,130.7|JP|
Okinawa Islands|26.5,128|JP|
Indochina|15,105|KH LA VN|
Mekong Delta|10,105.7|VN|
Golden Triangle|20.3,100|LA MM TH|
Borneo|0.5,114|BN ID MY|
Sumatra|0,102|ID|Sumatran
Java|-7.3,110|ID|Javanese
Sulawesi|-2,121|ID|
Bali|-8.4,115.2|ID|Balinese
Lombok|-8.6,116.3|ID|
Aceh|4.5,97|ID|Acehnese
West Papua|-4,137|ID|Papuan
New Guinea|-5,141|ID PG|
Mindanao|7.5,125|PH|
Luzon|16,121|PH|
Visayas|11,123.5|PH|Visayan
Bougainville|-6.2,155.2|PG|
Polynesia|-15,-150||Polynesian
Melanesia|-10,160||Melanesian
Pacific Islands|-5,170||Pacific Islander
North Island|-39,176|NZ|
South Island|-44,170.5|NZ|
Tasmania|-42,147|AU|Tasmanian
Outback|-25,133|AU|
Great Barrier Reef|-18,147|AU|
Gold Coast Queensland|-28,153.4|AU|
Arctic|80,0||Arctic
Arctic Circle|66.5,0||
Antarctic|-78,16||
North Pole|90,0||
South Pole|-90,0|AQ|
Latin America|-4.44204,-61.32685||Latin American
Central America|14,-87|BZ CR GT HN NI PA SV|Central American
Caribbean;West Indies;the Caribbean|17,-73|AG BB BS CU DM DO GD HT JM KN LC PR TT VC|Caribbean;West Indian
Antilles;Lesser Antilles;Greater Antilles|17,-68||
Netherlands Antilles|12.2,-69|CW BQ SX|
Hispaniola|19,-71|DO HT|
Andes;Andes Mountains|-20,-67|AR BO CL CO EC PE VE|Andean
Patagonia|-45,-70|AR CL|Patagonian
Amazonia;Amazon rainforest;Amazon Basin;Amazon basin|-4,-62|BR BO CO EC PE VE|Amazonian
Galapagos;Galapagos Islands;Galápagos Islands|-0.6,-90.5|EC|
Tierra del Fuego|-54,-68.5|AR CL|
Easter Island|-27.1,-109.35|CL|
Guantanamo Bay;Guantánamo Bay|19.95,-75.15|CU|
Yucatan Peninsula|20,-89|MX|
Baja California Peninsula|28,-113.5|MX|
Riviera Maya|20.5,-87.2|MX|
Midwest;American Midwest;Middle West|41.5,-91|US|Midwestern;Midwesterner
Deep South|32.5,-87|US|
New England|43.5,-71.5|US|New Englander
Pacific Northwest|46,-121|US CA|
West Coast|37.5,-121|US|
East Coast|38,-76|US|
Gulf Coast|29.5,-90|US|
Sun Belt|33,-95|US|
Rust Belt|41,-83|US|
Great Plains|41,-101|US|
Great Lakes|45,-84|US CA|
Rocky Mountains;Rockies|43,-108|US CA|
Appalachia;Appalachian Mountains;Appalachians|38,-81|US|Appalachian
Blue Ridge;Blue Ridge Mountains|36.5,-80.5|US|
Smoky Mountains;Great Smoky Mountains;Smokies|35.6,-83.5|US|
Ozarks;Ozark Mountains|36.5,-92.5|US|
Sierra Nevada|38,-119.5|US|
Cascades;Cascade Range|46,-121.5|US|
Adirondacks;Adirondack Mountains|44,-74|US|
Catskills;Catskill Mountains|42.1,-74.4|US|
Poconos;Pocono Mountains|41.1,-75.3|US|
Hudson Valley|41.7,-73.9|US|
Mississippi Delta|33.5,-90.5|US|
Everglades|25.8,-80.8|US|
Florida Keys|24.7,-81.1|US|
Panhandle|30.5,-86|US|
Grand Canyon|36.1,-112.1|US|
Death Valley|36.5,-116.9|US|
Mojave Desert|35,-115.5|US|
Sonoran Desert|32,-112.5|US MX|
Silicon Valley|37.4,-122.05|US|
Bay Area;San Francisco Bay Area|37.75,-122.3|US|
Napa Valley|38.4,-122.35|US|
Central Valley|36.8,-119.9|US|
San Joaquin Valley|36.6,-120.2|US|
Inland Empire|34,-117.3|US|
Southern California;SoCal|34,-117.5|US|
Northern California|39.5,-122|US|
Upstate New York|43,-75.5|US|
Upper Peninsula|46.4,-86.5|US|
Hill Country|30.2,-98.8|US|
Delmarva Peninsula;Delmarva|38.5,-75.6|US|
Cape Cod|41.7,-70.3|US|
Long Island|40.8,-73.1|US|Long Islander
Martha's Vineyard|41.39,-70.65|US|
Nantucket|41.28,-70.1|US|
Staten Island|40.58,-74.15|US|
Manhattan|40.78343,-73.96625|US|
Oahu|21.45,-158|US|
Maui|20.8,-156.3|US|
Kauai|22.05,-159.5|US|
Tri-State;tri-state area|40.7,-74|US|
Maritimes;Atlantic Canada;Maritime provinces|46,-63|CA|
Prairies;Canadian Prairies|52,-106|CA|
Canadian Rockies|52,-117|CA|
Vancouver Island|49.65,-125.4|CA|
Labrador|54,-62|CA|
Newfoundland|48.6,-56|CA|
Cape Breton;Cape Breton Island|46.2,-60.8|CA|
Golden Horseshoe|43.5,-79.5|CA|
Okanagan;Okanagan Valley|49.9,-119.5|CA|
Lower Mainland|49.2,-122.6|CA|
Soviet Union;USSR;U.S.S.R.;Soviet republics|60,100|RU|Soviet
Yugoslavia|44,20|RS|Yugoslav;Yugoslavian
Czechoslovakia|49.5,16.5|CZ SK|Czechoslovak;Czechoslovakian
Ottoman Empire|39,35|TR|Ottoman
Turkestan|42,68|KZ UZ|
Somaliland|9.75,46|SO|
Puntland|8.5,48.5|SO|
Tigray|14,38.5|ET|Tigrayan
Oromia|8,39|ET|Oromo
Ogaden|7,44|ET|
Darfur|13,25|SD|Darfuri
Kordofan|13,30|SD|
Nuba Mountains|11,30.5|SD|
Biafra|5.5,7.5|NG|Biafran
Niger Delta;Niger delta|5,6.5|NG|
Katanga|-10,26|CD|
Kivu;North Kivu;South Kivu|-1.5,28.5|CD|
Cabinda|-5.1,12.3|AO|
Azawad|18,0|ML|
Casamance|12.8,-15.2|SN|
Zanzibar Island|-6.1,39.3|TZ|Zanzibari
Serengeti|-2.3,34.8|TZ|
Rift Valley;Great Rift Valley|0,36|KE|
Transvaal|-25,29|ZA|
Natal Province|-29,30.5|ZA|
Ardennes|50.25,5.7|BE FR LU|
Vosges|48,7|FR|
Jura Mountains|46.7,6.2|CH FR|
Massif Central|45.5,3|FR|
Dordogne|45.1,0.8|FR|
Camargue|43.5,4.5|FR|
Savoy|45.6,6.5|FR|
Eifel|50.3,6.7|DE|
Harz;Harz Mountains|51.75,10.6|DE|
Frisia;Friesland coast|53.2,5.8|NL DE|Frisian
Jutland|56,9.2|DK|
Lofoten;Lofoten Islands|68.2,13.8|NO|
Finnmark|70,25|NO|
Gotland|57.5,18.5|SE|
Pomerania|54,16|PL DE|Pomeranian
Masuria|53.9,21.5|PL|
Tatras;Tatra Mountains;High Tatras|49.2,20.1|PL SK|
Sudetenland|50.5,14|CZ|
Ruthenia;Transcarpathia;Zakarpattia|48.4,23.3|UA|
Volhynia|50.7,25|UA|
Podolia|49,28|UA|
Bukovina|48,25.5|RO UA|
Dobruja;Dobrogea|44.5,28.3|RO BG|
Banat|45.7,21.3|RO RS|
Sandzak|43.1,20|RS ME|
Herzegovina|43.3,17.8|BA|Herzegovinian
Istria|45.2,13.9|HR SI|Istrian
Epirus|39.7,20.8|GR|
Attica|38,23.7|GR|
Cyclades|37.1,25.4|GR|
Dodecanese|36.5,27.1|GR|
Mount Olympus|40.085,22.358|GR|
Rhodope Mountains;Rhodopes|41.6,24.6|BG GR|
Amalfi Coast|40.63,14.6|IT|
Cinque Terre|44.13,9.7|IT|
Po Valley|45.2,10|IT|
Costa Brava|42,3.2|ES|
Costa Blanca|38.4,-0.3|ES|
Sierra Morena|38.3,-4|ES|
Picos de Europa|43.2,-4.8|ES|
Pennines|54.5,-2.3|GB|
Yorkshire Dales|54.2,-2.2|GB|
Dartmoor|50.57,-3.92|GB|
Exmoor|51.1,-3.6|GB|
New Forest|50.85,-1.6|GB|
Snowdonia|52.9,-3.9|GB|
Brecon Beacons|51.9,-3.4|GB|
Cairngorms|57.1,-3.7|GB|
Isle of Skye;Skye|57.3,-6.2|GB|
Isles of Scilly;Scilly|49.92,-6.3|GB|
Anglesey|53.27,-4.35|GB|
Tees Valley|54.6,-1.3|GB|
Black Country|52.5,-2.05|GB|
Connemara|53.5,-9.8|IE|
Burren|53,-9.1|IE|
Aran Islands|53.1,-9.7|IE|
Taurus Mountains|37,33|TR|
Zagros;Zagros Mountains|33.7,47|IR IQ|
Alborz;Elburz|36,52|IR|
Adjara;Ajara;Adzharia|41.65,42|GE|Adjaran
Svaneti|43,42.7|GE|
Pankisi Gorge;Pankisi|42.1,45.2|GE|
Kodori Gorge|43,41.8|GE|
Nakhichevan;Nakhchivan exclave|39.2,45.4|AZ|
Altai Mountains|48.5,88|RU MN KZ CN|
Kunlun Mountains|36,85|CN|
Taklamakan;Taklamakan Desert|38.9,82|CN|
Karakum;Karakum Desert|39,60|TM|
Kyzylkum;Kyzylkum Desert|42.5,64|UZ KZ|
Zeravshan Valley|39.5,68|TJ UZ|
Rasht Valley|38.9,70.2|TJ|
Vakhsh Valley|37.8,68.7|TJ|
Chui Valley|42.8,74.5|KG|
Panjshir Valley|35.4,69.8|AF|
Salang Pass|35.3,69|AF|
Durand Line|32.5,69.3|AF PK|
Gilgit-Baltistan|35.5,75|PK|
Khyber|34,71.2|PK|
Tirah Valley|33.7,70.8|PK|
Thar Desert|27,71|IN PK|
Western Ghats|14,75|IN|
Eastern Ghats|15,79|IN|
Malabar Coast;Malabar|11,75.7|IN|
Konkan|17,73.3|IN|
Bundelkhand|25.2,79.5|IN|
Vidarbha|20.8,78.5|IN|
Terai|27,84.5|NP IN|
Sundarbans|21.9,89.2|BD IN|
Chittagong Hill Tracts|22.7,92.3|BD|
Siachen;Siachen Glacier|35.4,77.1|IN PK|
Aksai Chin|35.2,79.2|CN IN|
Doklam|27.3,88.9|BT CN|
Line of Control|34,74|IN PK|
Jaffna Peninsula|9.7,80.2|LK|
Andaman Islands|12.5,92.8|IN|
Nicobar Islands|7.5,93.7|IN|
Irrawaddy Delta;Irrawaddy delta|16.5,95|MM|
Isan;Isaan|16,103|TH|
Malay Peninsula|5,102|MY TH|
Kalimantan|-1,113.5|ID|
Moluccas;Maluku Islands|-2.5,128.5|ID|
Flores Island|-8.6,121|ID|
West Timor|-9.7,124|ID|
Palawan Island|9.8,118.7|PH|
Basilan|6.6,122|PH|
Scarborough Shoal|15.15,117.76|PH CN|
Ryukyu Islands|26.5,128|JP|
Kansai|34.7,135.5|JP|
Kanto|36,139.7|JP|
Tohoku|39,140.5|JP|
Dokdo;Takeshima;Liancourt Rocks|37.24,131.87|KR JP|
Yeonpyeong;Yeonpyeong Island|37.67,125.7|KR|
Kinmen|24.45,118.4|TW|
Loess Plateau|37,108|CN|
Great Dividing Range|-30,151|AU|
Nullarbor;Nullarbor Plain|-31,129|AU|
Kimberley region|-16.5,126|AU|
Pilbara|-21.5,118.5|AU|
Arnhem Land|-13,134|AU|
Hunter Valley|-32.6,151|AU|
Barossa Valley|-34.5,138.95|AU|
Sunshine Coast|-26.6,153|AU|
Southern Alps|-43.5,170.5|NZ|
Bay of Plenty|-37.7,177|NZ|
Fiordland|-45.4,167.7|NZ|
Atlas Mountains;High Atlas|32,-5|MA DZ TN|
Rif;Rif Mountains|35,-4|MA|
Kabylie;Kabylia|36.6,4.5|DZ|Kabyle
Fezzan|27,14|LY|
Cyrenaica|29,22|LY|
Tripolitania|31,13|LY|
Tibesti|21,17.5|TD|
Ghouta;Eastern Ghouta|33.5,36.4|SY|
Hauran;Houran|32.8,36.3|SY|
Sinjar Mountains;Mount Sinjar|36.35,41.7|IQ|
Nineveh Plains|36.4,43.2|IQ|
Shebaa Farms|33.3,35.7|LB SY|
Jezreel Valley|32.6,35.3|IL|
Jordan Rift Valley|32,35.5|IL JO PS|
Rub al Khali;Empty Quarter|20,50|SA AE OM YE|
Hadramawt;Hadhramaut|16,49|YE|
Socotra|12.5,54|YE|
Abyei|9.6,28.4|SD SS|
Blue Nile State|11.3,34.2|SD|
Gambella|8.2,34.6|ET|
Jubaland|0.5,42|SO|
Sanaag|10.4,47.7|SO|
Ituri|1.8,29.5|CD|
Kasai region|-5.5,21.5|CD|
Virunga;Virunga National Park|-0.5,29.3|CD|
Copperbelt|-12.8,28|ZM CD|
Drakensberg|-29,29|ZA LS|
Karoo|-32.3,22.5|ZA|
Caprivi Strip;Caprivi|-17.9,23.5|NA|
Ogoniland|4.7,7.3|NG|
Middle Belt|8.5,8|NG|
Lake Chad Basin;Lake Chad region|13,14|CM NE NG TD|
Gran Chaco;Chaco|-22,-61|AR BO PY|
Altiplano|-17,-68|BO PE|
Pantanal|-17.5,-57|BR|
Pampas|-35,-62|AR|
Atacama Desert;Atacama|-24,-69.3|CL|
Darien Gap;Darién Gap|7.9,-77.4|CO PA|
Mosquito Coast|13,-83.7|HN NI|
Sierra Madre|20,-104|MX|
Chihuahuan Desert|28.6,-104|MX US|
Peten;Petén;El Peten;El Petén|16.9,-89.9|GT|
Leeward Islands|16,-62|AG KN MS GP VG|
Windward Islands|13.5,-61|DM GD LC MQ VC|
Tobago|11.25,-60.67|TT|Tobagonian
Vieques|18.13,-65.44|PR|
Black Hills|44,-103.8|US|
Badlands|43.75,-102.3|US|
Piedmont region|35.8,-80|US|
Tidewater|37,-76.4|US|
Shenandoah Valley|38.5,-78.8|US|
Research Triangle|35.9,-78.85|US|
Low Country;Lowcountry|32.5,-80.5|US|
Outer Banks|35.3,-75.5|US|
Texas Panhandle|35.4,-101.4|US|
Florida Panhandle|30.5,-86|US|
Rio Grande Valley|26.2,-98.1|US|
Permian Basin|31.9,-102.4|US|
Four Corners|37,-109.05|US|
Wasatch Front|40.8,-111.9|US|
Olympic Peninsula|47.8,-123.6|US|
Willamette Valley|44.9,-123.1|US|
Columbia River Gorge|45.7,-121.8|US|
Imperial Valley|32.8,-115.5|US|
Coachella Valley|33.7,-116.2|US|
San Fernando Valley|34.2,-118.45|US|
San Gabriel Valley|34.1,-117.95|US|
Santa Clara Valley|37.2,-121.75|US|
Sonoma Valley|38.3,-122.5|US|
Big Sur|36.3,-121.8|US|

Lehigh Valley|40.65,-75.45|US|
Mon Valley|40.2,-79.9|US|
Finger Lakes|42.7,-76.9|US|
Mohawk Valley|43,-75|US|
Jersey Shore|39.9,-74.1|US|
Hamptons|40.95,-72.3|US|
Berkshires|42.4,-73.2|US|
White Mountains|44.2,-71.4|US|
Green Mountains|43.8,-72.9|US|
Merrimack Valley|42.75,-71.1|US|
Cumberland Plateau|36,-84.8|US|
Bluegrass region|38,-84.5|US|
Sandhills|42,-101.5|US|
Quad Cities|41.5,-90.5|US|
Iron Range|47.5,-92.6|US|
Twin Cities|44.96,-93.2|US|
Fox Valley|44.2,-88.4|US|
Chicagoland|41.9,-87.9|US|
Metroplex|32.8,-97|US|
Big Island|19.6,-155.5|US|
Aleutian Islands;Aleutians|52.5,-174|US|
North Slope|69.5,-151|US|
Navajo Nation|36.2,-109.5|US|
Mason-Dixon Line|39.72,-77|US|
Niagara Peninsula|43.1,-79.3|CA|
Laurentians|46.2,-74.5|CA|
Annapolis Valley|45,-64.8|CA|
Fraser Valley|49.1,-122|CA|
Haida Gwaii;Queen Charlotte Islands|53.2,-132|CA|
Baffin Island|69,-72|CA|
`
