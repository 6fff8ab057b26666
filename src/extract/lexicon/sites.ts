/** Sites that the press names without their town, one a line: names, the first for display | latitude,longitude | ISO codes of the countries. */
export const SITES = `
White House|38.8977,-77.0366|US
Capitol Hill;U.S. Capitol;US Capitol|38.8899,-77.0091|US
Supreme Court Building|38.8906,-77.0044|US
Mar-a-Lago|26.677,-80.037|US
Rikers Island|40.793,-73.886|US
Trump Tower|40.7625,-73.9738|US
Camp David|39.648,-77.465|US
Wall Street|40.7064,-74.0094|US
Times Square|40.758,-73.9855|US
Central Park|40.7829,-73.9654|US
Ground Zero;World Trade Center|40.7115,-74.0134|US
Statue of Liberty|40.6892,-74.0445|US
Madison Square Garden|40.7505,-73.9934|US
Broadway|40.759,-73.9845|US
Silicon Alley|40.741,-73.99|US
JFK Airport;Kennedy Airport|40.6413,-73.7781|US
LaGuardia Airport;LaGuardia|40.7769,-73.874|US
O'Hare;O'Hare Airport;O'Hare International Airport|41.9742,-87.9073|US
Fort Hood|31.135,-97.78|US
Fort Bragg|35.139,-79.006|US
Pearl Harbor|21.355,-157.97|US
Cape Canaveral|28.392,-80.605|US
Golden Gate Bridge|37.8199,-122.4783|US
Alcatraz|37.827,-122.423|US
Mount Rushmore|43.879,-103.459|US
Mount St. Helens|46.2,-122.19|US
Disneyland|33.8121,-117.919|US
Walt Disney World;Disney World|28.3852,-81.5639|US
Yellowstone;Yellowstone National Park|44.6,-110.5|US
Yosemite;Yosemite National Park|37.85,-119.55|US
Parliament Hill|45.4247,-75.6999|CA
Downing Street|51.5034,-0.1276|GB
Whitehall|51.504,-0.1263|GB
Buckingham Palace|51.5014,-0.1419|GB
Westminster|51.5,-0.1333|GB
Trafalgar Square|51.508,-0.128|GB
Hyde Park|51.5073,-0.1657|GB
Canary Wharf|51.505,-0.02|GB
Fleet Street|51.514,-0.107|GB
Heathrow;Heathrow Airport|51.4706,-0.4619|GB
Gatwick;Gatwick Airport|51.1481,-0.1903|GB
Stansted;Stansted Airport|51.885,0.235|GB
Luton Airport|51.8747,-0.3683|GB
Wembley Stadium|51.556,-0.2796|GB
Old Trafford|53.463,-2.2913|GB
Anfield|53.4308,-2.9608|GB
Stamford Bridge|51.4817,-0.191|GB
Stonehenge|51.1789,-1.8262|GB
Windsor Castle|51.4839,-0.6044|GB
Sellafield|54.42,-3.5|GB
Faslane|56.07,-4.82|GB
Stormont|54.6047,-5.832|GB
Holyrood|55.952,-3.172|GB
Lockerbie|55.12,-3.355|GB
Schiphol;Schiphol Airport|52.3105,4.7683|NL
Eiffel Tower|48.8584,2.2945|FR
Arc de Triomphe|48.8738,2.295|FR
Champs-Elysees;Champs-Élysées|48.8698,2.3075|FR
Louvre|48.8606,2.3376|FR
Elysee Palace;Élysée Palace;Elysee|48.8704,2.3167|FR
Charles de Gaulle Airport|49.0097,2.5479|FR
Versailles Palace|48.8049,2.1204|FR
Brandenburg Gate|52.5163,13.3777|DE
Reichstag|52.5186,13.3762|DE
Auschwitz;Auschwitz-Birkenau|50.0343,19.178|PL
Vatican Museums|41.9065,12.4536|VA
St. Peter's Square;Saint Peter's Square|41.9022,12.4572|VA
St. Peter's Basilica|41.9022,12.4533|VA
Colosseum|41.8902,12.4922|IT
Mount Etna;Etna|37.751,14.9934|IT
Mount Vesuvius;Vesuvius|40.821,14.426|IT
Mont Blanc|45.8326,6.8652|FR IT
Matterhorn|45.9763,7.6586|CH IT
Acropolis|37.9715,23.7267|GR
Mount Athos|40.158,24.327|GR
Red Square|55.7539,37.6208|RU
Lubyanka|55.7606,37.6286|RU
Sheremetyevo;Sheremetyevo Airport|55.9726,37.4146|RU
Domodedovo;Domodedovo Airport|55.4088,37.9063|RU
Baikonur;Baikonur Cosmodrome|45.965,63.305|KZ
Chernobyl;Chornobyl|51.2763,30.2219|UA
Maidan;Independence Square|50.4501,30.5234|UA
Zaporizhzhia nuclear power plant|47.511,34.585|UA
Mount Elbrus;Elbrus|43.355,42.439|RU
Mount Ararat;Ararat|39.702,44.299|TR
Taksim Square|41.037,28.985|TR
Incirlik;Incirlik Air Base|37.002,35.4259|TR
Temple Mount;Haram al-Sharif|31.778,35.2354|IL PS
Al-Aqsa Mosque;Al-Aqsa;al-Aqsa|31.7761,35.2358|IL PS
Western Wall|31.7767,35.2345|IL
Green Zone|33.305,44.39|IQ
Abu Ghraib|33.29,44.07|IQ
Tahrir Square|30.0444,31.2357|EG
Giza Pyramids;Pyramids of Giza|29.9792,31.1342|EG
Rafah crossing|31.248,34.259|EG PS
Aswan Dam;Aswan High Dam;High Dam|23.97,32.878|EG
Bagram;Bagram Air Base;Bagram Airfield|34.946,69.265|AF
Torkham|34.12,71.09|AF PK
Tora Bora|34.117,70.217|AF
Taj Mahal|27.1751,78.0421|IN
Mount Everest;Everest|27.9881,86.925|NP CN
K2|35.8808,76.5158|PK CN
Tiananmen Square;Tiananmen|39.9055,116.3976|CN
Forbidden City|39.9163,116.3972|CN
Zhongnanhai|39.912,116.382|CN
Great Wall;Great Wall of China|40.4319,116.5704|CN
Three Gorges Dam|30.823,111.003|CN
Shangri-La Hotel|1.311,103.826|SG
Mount Fuji|35.3606,138.7274|JP
Fukushima Daiichi|37.4213,141.0325|JP
Yasukuni;Yasukuni Shrine|35.694,139.743|JP
Blue House|37.5866,126.9748|KR
Panmunjom|37.956,126.677|KR
Yongbyon|39.797,125.755|KP
Angkor Wat|13.4125,103.867|KH
Borobudur|-7.6079,110.2038|ID
Sydney Opera House;Opera House|-33.8568,151.2153|AU
Sydney Harbour|-33.85,151.25|AU
Uluru;Ayers Rock|-25.3444,131.0369|AU
Mount Kilimanjaro;Kilimanjaro|-3.0674,37.3556|TZ
Mount Kenya|-0.152,37.308|KE
Kruger National Park;Kruger Park|-24,31.5|ZA
Robben Island|-33.807,18.371|ZA
Table Mountain|-33.957,18.403|ZA
Machu Picchu|-13.1631,-72.545|PE
Chichen Itza|20.6843,-88.5678|MX
Copacabana|-22.971,-43.182|BR
Maracana;Maracanã|-22.912,-43.23|BR
Itaipu;Itaipu Dam|-25.408,-54.589|BR PY
`
