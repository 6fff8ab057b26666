/** Names in use for a town that GeoNames calls otherwise, one a line: names | geonameid. */
export const ALIASES = `
New York;NYC;N.Y.C.|5128581
Los Angeles;L.A.;LA|5368361
Las Vegas;Vegas|5506956
Rio de Janeiro;Rio|3451190
Philadelphia;Philly|4560349
San Francisco;Frisco|5391959
Washington;Washington D.C.;Washington DC|4140963
Ho Chi Minh City;Saigon|1566083
Kolkata;Calcutta|1275004
Mumbai;Bombay|1275339
Chennai;Madras|1264527
Beijing;Peking|1816670
Saint Petersburg;Leningrad|498817
Istanbul;Constantinople|745044
Kyiv;Kiev|703448
Astana;Nur-Sultan|1526273
Yangon;Rangoon|1298824
Tehran;Teheran|112931
Bangalore;Bengaluru|1277333
Guangzhou;Canton|1809858
`
