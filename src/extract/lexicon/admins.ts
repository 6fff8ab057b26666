/**
 * First-order divisions that newspapers write without their country, one a line: GeoNames admin-1 code | postal code |
 * latitude,longitude (GeoNames' point) | written abbreviations | demonyms, without a plural in -s.
 */
export const ADMINS = `
US.AL|AL|32.75041,-86.75026|Ala.|Alabaman;Alabamian
US.AK|AK|64.00028,-150.00028|Alas.|Alaskan
US.AZ|AZ|34.5003,-111.50098|Ariz.|Arizonan
US.AR|AR|34.75037,-92.50044|Ark.|Arkansan
US.CA|CA|37.25022,-119.75126|Calif.;Cal.|Californian
US.CO|CO|39.00027,-105.50083|Colo.|Coloradan
US.CT|CT|41.66704,-72.66648|Conn.|
US.DE|DE|39.00039,-75.49992|Del.|Delawarean
US.DC|DC|38.91706,-77.00025|D.C.|
US.FL|FL|28.75054,-82.5001|Fla.|Floridian
US.GA|GA|32.75042,-83.50018|Ga.|
US.HI|HI|20.75028,-156.50028||Hawaiian
US.ID|ID|44.5002,-114.25118|Ida.|Idahoan
US.IL|IL|40.00032,-89.25037|Ill.|Illinoisan
US.IN|IN|40.00032,-86.25027|Ind.|Hoosier
US.IA|IA|42.00027,-93.50049||Iowan
US.KS|KS|38.50029,-98.50063|Kan.;Kans.|Kansan
US.KY|KY|38.20042,-84.87762|Ky.|Kentuckian
US.LA|LA|31.00047,-92.0004|La.|Louisianan;Louisianian
US.ME|ME|45.50032,-69.24977||Mainer
US.MD|MD|39.00039,-76.74997|Md.|Marylander
US.MA|MA|42.36565,-71.10832|Mass.|
US.MI|MI|44.25029,-85.50033|Mich.|Michigander;Michiganian
US.MN|MN|46.25024,-94.25055|Minn.|Minnesotan
US.MS|MS|32.75041,-89.75036|Miss.|Mississippian
US.MO|MO|38.25031,-92.50046|Mo.|Missourian
US.MT|MT|47.00025,-109.75102|Mont.|Montanan
US.NE|NE|41.50028,-99.75067|Neb.;Nebr.|Nebraskan
US.NV|NV|39.25021,-116.75119|Nev.|Nevadan
US.NH|NH|43.66702,-71.4998|N.H.|
US.NJ|NJ|40.16706,-74.49987|N.J.|New Jerseyan
US.NM|NM|34.50034,-106.00085|N.M.;N. Mex.|New Mexican
US.NY|NY|43.00035,-75.4999|N.Y.|
US.NC|NC|35.50069,-80.00032|N.C.|North Carolinian
US.ND|ND|47.50027,-100.00068|N.D.;N. Dak.|North Dakotan
US.OH|OH|40.25034,-83.00018|O.|Ohioan
US.OK|OK|35.49209,-97.50328|Okla.|Oklahoman
US.OR|OR|44.00013,-120.50139|Ore.|Oregonian
US.PA|PA|40.27245,-76.90567|Pa.;Penn.|Pennsylvanian
US.RI|RI|41.75038,-71.49978|R.I.|Rhode Islander
US.SC|SC|34.00043,-81.00009|S.C.|South Carolinian
US.SD|SD|44.50026,-100.25069|S.D.;S. Dak.|South Dakotan
US.TN|TN|35.75035,-86.25027|Tenn.|Tennessean
US.TX|TX|31.25044,-99.25061|Tex.|Texan
US.UT|UT|39.25024,-111.75103||Utahn;Utahan
US.VT|VT|44.00034,-72.74983|Vt.|Vermonter
US.VA|VA|37.54812,-77.44675|Va.|Virginian
US.WA|WA|47.50012,-120.50147|Wash.|Washingtonian
US.WV|WV|38.50038,-80.50009|W.Va.;W. Va.|West Virginian
US.WI|WI|44.50024,-90.00041|Wis.;Wisc.|Wisconsinite
US.WY|WY|43.00024,-107.5009|Wyo.|Wyomingite
CA.01|AB|52.28333,-117.469|Alta.|Albertan
CA.02|BC|53.99983,-125.0032|B.C.|British Columbian
CA.03|MB|55.00019,-97.00049|Man.|Manitoban
CA.04|NB|46.5001,-66.75|N.B.|New Brunswicker
CA.05|NL|52,-56|N.L.;Nfld.|Newfoundlander
CA.07|NS|45.00015,-62.99865|N.S.|Nova Scotian
CA.08|ON|49.25014,-84.49983|Ont.|Ontarian
CA.09|PE|46.33343,-63.49858|P.E.I.;PEI|Islander
CA.10|QC|52.00017,-71.99907|Que.;P.Q.|Quebecer;Quebecker;Québécois;Quebecois
CA.11|SK|54.0001,-106.00099|Sask.|
CA.12|YT|63,-135|Y.T.|Yukoner
CA.13|NT|64.5,-121.5|N.W.T.|
CA.14|NU|68,-85||
AU.01|ACT|-35.5,149|A.C.T.|
AU.02|NSW|-33,146|N.S.W.|
AU.03|NT|-20,134||
AU.04|QLD|-20,145|Qld.|Queenslander
AU.05|SA|-30,135||South Australian
AU.06|TAS|-42,147|Tas.|Tasmanian
AU.07|VIC|-37,145|Vic.|Victorian
AU.08|WA|-25,122||Western Australian
GB.ENG||52.16045,-0.70312||English;Englishman;Englishmen;Englishwoman
GB.SCT||56,-4||Scottish;Scot;Scotsman;Scotsmen
GB.WLS||52.5,-3.5||Welsh;Welshman;Welshmen
GB.NIR||54.5,-6.5|N. Ireland|Northern Irish
CN.14||31.66667,88||Tibetan
CN.13||41.5,85.5||Uyghur;Uighur
CN.20||43.5,115||Inner Mongolian
CN.30||23,113||Cantonese
IN.04||26,93||Assamese
IN.12||32.5,75.5||
IN.23||31,75.5||Punjabi
IN.28||22.98,87.75||Bengali
IN.25||11,78||Tamil
IN.19||14.66667,75.83333||
RU.12||43.4,45.7||Chechen
RU.73||55.5,51||Tatar
RU.17||43,47||Dagestani
ES.56||41.82,1.86||Catalan
ES.59||43,-2.75||Basque
IT.15||37.75,14.25||Sicilian
IT.14||40,9||Sardinian
FR.94||42,9||Corsican
DE.02||49,11.5||Bavarian
`
