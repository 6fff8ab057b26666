/**
 * Places that the gazetteer's sources lack or spell otherwise, one a line: kind | names, the first for display | latitude,longitude |
 * country | GeoNames admin-1 code where one holds it | inhabitants.
 */
export const MORE_PLACES = `
admin|Bedfordshire|52.07,-0.45|GB|GB.ENG|670000
admin|Berkshire|51.45,-1|GB|GB.ENG|910000
admin|Cheshire|53.2,-2.5|GB|GB.ENG|1070000
admin|Greater Manchester|53.5,-2.3|GB|GB.ENG|2800000
admin|Northamptonshire;Northants|52.3,-0.9|GB|GB.ENG|750000
admin|West Yorkshire|53.75,-1.7|GB|GB.ENG|2300000
admin|South Yorkshire|53.5,-1.3|GB|GB.ENG|1400000
admin|East Riding of Yorkshire;East Riding;East Yorkshire|53.9,-0.5|GB|GB.ENG|600000
admin|Humberside|53.8,-0.4|GB|GB.ENG|900000
admin|Tyne and Wear|54.97,-1.55|GB|GB.ENG|1100000
admin|Huntingdonshire|52.4,-0.2|GB|GB.ENG|180000
admin|Rutland|52.65,-0.63|GB|GB.ENG|41000
admin|Ayrshire|55.45,-4.5|GB|GB.SCT|370000
admin|Lanarkshire|55.65,-3.8|GB|GB.SCT|650000
admin|Perthshire|56.6,-3.8|GB|GB.SCT|130000
admin|Stirlingshire|56.1,-4.1|GB|GB.SCT|94000
admin|Dumfriesshire|55.2,-3.6|GB|GB.SCT|70000
admin|Inverness-shire|57.1,-4.7|GB|GB.SCT|80000
admin|Argyllshire|56.2,-5.2|GB|GB.SCT|90000
admin|Caithness|58.4,-3.5|GB|GB.SCT|25000
admin|Strathclyde|55.7,-4.6|GB|GB.SCT|2200000
admin|Tayside|56.5,-3.5|GB|GB.SCT|400000
admin|Glamorgan|51.6,-3.5|GB|GB.WLS|1200000
admin|Gwent|51.75,-3|GB|GB.WLS|580000
admin|Clwyd|53.1,-3.3|GB|GB.WLS|490000
admin|County Antrim;Co Antrim|54.9,-6.2|GB|GB.NIR|620000
admin|County Armagh;Co Armagh|54.3,-6.6|GB|GB.NIR|170000
admin|County Down;Co Down|54.35,-5.9|GB|GB.NIR|530000
admin|County Fermanagh;Co Fermanagh;Fermanagh|54.35,-7.65|GB|GB.NIR|61000
admin|County Londonderry;County Derry;Co Londonderry;Co Derry|54.95,-6.9|GB|GB.NIR|250000
admin|County Tyrone;Co Tyrone|54.6,-7.2|GB|GB.NIR|180000
admin|County Carlow;Co Carlow|52.72,-6.83|IE|IE.L|57000
admin|County Clare;Co Clare|52.85,-8.98|IE|IE.M|119000
admin|County Kerry;Co Kerry|52.17,-9.75|IE|IE.M|147000
admin|County Kildare;Co Kildare|53.17,-6.75|IE|IE.L|222000
admin|County Kilkenny;Co Kilkenny|52.58,-7.25|IE|IE.L|99000
admin|County Limerick;Co Limerick|52.5,-8.75|IE|IE.M|195000
admin|County Louth;Co Louth|53.92,-6.5|IE|IE.L|129000
admin|County Mayo;Co Mayo|53.9,-9.3|IE|IE.C|130000
admin|County Meath;Co Meath|53.67,-6.67|IE|IE.L|195000
admin|County Roscommon;Co Roscommon|53.75,-8.25|IE|IE.C|65000
admin|County Sligo;Co Sligo|54.25,-8.67|IE|IE.C|66000
admin|County Waterford;Co Waterford|52.25,-7.5|IE|IE.M|116000
admin|County Wexford;Co Wexford|52.5,-6.67|IE|IE.L|150000
admin|County Wicklow;Co Wicklow|53,-6.42|IE|IE.L|142000
admin|Nimruz;Nimroz|31,62.5|AF||165000
region|Lesbos;Lesvos|39.2,26.3|GR||86000
region|Samos|37.75,26.83|GR||33000
region|Leros|37.15,26.85|GR||8000
region|Santorini|36.4,25.45|GR||15000
region|Mykonos|37.45,25.37|GR||10000
region|Zakynthos;Zante|37.79,20.8|GR||40000
region|Kefalonia;Cephalonia|38.2,20.57|GR||36000
region|Ikaria|37.6,26.15|GR||8000
region|Kastellorizo|36.15,29.59|GR||500
region|Lampedusa|35.51,12.6|IT||6000
region|Menorca;Minorca|39.95,4.1|ES||95000
region|Lanzarote|29.03,-13.63|ES||155000
region|Fuerteventura|28.36,-14.05|ES||120000
region|Gran Canaria|27.96,-15.6|ES||850000
region|Bornholm|55.13,14.92|DK||40000
region|Saaremaa|58.42,22.5|EE||31000
region|Texel|53.05,4.8|NL||13000
region|Sylt|54.9,8.35|DE||18000
region|Heligoland|54.18,7.89|DE||1300
region|Islay|55.77,-6.15|GB||3200
region|Snake Island|45.255,30.204|UA||
region|Tortola|18.43,-64.62|VG||24000
region|Virgin Gorda|18.48,-64.42|VG||4000
region|Nevis|17.15,-62.58|KN||11000
region|Mustique|12.88,-61.19|VC||500
region|Grand Cayman|19.33,-81.24|KY||55000
region|Grand Bahama|26.65,-78.4|BS||47000
region|Abaco;Abaco Islands|26.4,-77.1|BS||17000
region|Eleuthera|25.13,-76.15|BS||9000
region|Roatan;Roatán|16.35,-86.45|HN||110000
region|Boracay|11.97,121.92|PH||37000
region|Bohol|9.85,124.14|PH||1390000
region|Mindoro|12.95,121.08|PH||1330000
region|Negros Island|10,123|PH||4660000
region|Panay|11.15,122.48|PH||4540000
region|Palawan|9.83,118.73|PH||1200000
region|Shikoku|33.75,133.5|JP||3700000
region|Timor|-9.2,124.5|ID TL||3000000
region|Viti Levu|-17.8,178|FJ||600000
region|Upolu|-13.92,-171.75|WS||143000
region|Rottnest Island|-32,115.52|AU||300
region|Kangaroo Island|-35.78,137.21|AU||5000
region|Fraser Island;K'gari|-25.22,153.13|AU||200
region|Waiheke;Waiheke Island|-36.8,175.1|NZ||9000
region|Stewart Island|-47,167.84|NZ||400
region|Block Island|41.17,-71.58|US||1000
region|Catalina Island;Santa Catalina Island|33.39,-118.42|US||4000
region|Whidbey Island|48.15,-122.6|US||67000
region|Molokai|21.13,-157.02|US||7000
region|Manitoulin Island|45.77,-82.2|CA||13000
city|Qamishli;Qamishlo;Al-Qamishli|37.05,41.22|SY||184000
city|Tal Abyad;Tel Abyad;Tell Abyad|36.7,38.95|SY||15000
city|Deir ez-Zor;Deir Ezzor;Deir al-Zor|35.34,40.14|SY||210000
city|Tal Afar;Tel Afar|36.37,42.45|IQ||80000
city|Hodeidah;Hodeida;Hudaydah;Al Hudaydah|14.8,42.95|YE||400000
city|Taiz;Taez;Taizz|13.58,44.02|YE||615000
city|Bint Jbeil|33.12,35.43|LB||30000
city|Qalqilya|32.19,34.97|PS||51000
city|Deir al-Balah|31.42,34.35|PS||75000
city|Metula|33.28,35.58|IL||1600
city|Nasr City|30.05,31.35|EG||630000
city|Nuweiba|28.97,34.65|EG||7500
city|Sukhumi;Sokhumi|43,41.02|GE||65000
city|Chibok|10.87,12.85|NG||66000
city|Mocimboa da Praia|-11.35,40.36|MZ||30000
city|Maungdaw|20.82,92.37|MM||35000
city|Wamena|-4.1,138.94|ID||31000
city|Pudong|31.22,121.54|CN||5680000
city|Paranaque;Parañaque;Parañaque City;Paranaque City|14.48,121.02|PH||690000
city|Muntinlupa;Muntinlupa City|14.41,121.04|PH||540000
city|Marikina;Marikina City|14.65,121.1|PH||456000
city|Malabon;Malabon City|14.66,120.96|PH||380000
city|Valenzuela City|14.7,120.98|PH||714000
city|Sapa|22.34,103.84|VN||61000
city|Ayotzinapa|17.56,-99.41|MX||
city|Molenbeek;Molenbeek-Saint-Jean|50.855,4.33|BE||97000
city|Schaerbeek|50.87,4.38|BE||133000
city|Pompeii|40.75,14.5|IT||25000
`
