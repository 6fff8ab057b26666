/** Words of temporal expressions, folded. One line a word class: the class, then `word` or `word=value`; where no value is given
 * it is one more than the value before. Own table. */
export const TIME_WORDS = `
month     january february march april may june july august september october november december
abmonth   jan feb mar apr jun=6 jul aug sep sept=9 oct nov dec
weekday   monday tuesday wednesday thursday friday saturday sunday
weekdays  mondays tuesdays wednesdays thursdays fridays saturdays sundays
abweekday mon tue tues=2 wed weds=3 thu thur=4 thurs=4 fri sat sun
card      zero=0 one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 billion=1000000000
few       few several=1 many=1 numerous=1
couple    couple=2
dozen     dozen=12
ordinal   first third=3 fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth=30
second    second=2
nth       st nd rd th
tens      twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90
unit      minute=2 hour day week weekend month quarter year=10 decade century fortnight
half      half=9 halves=9
units     seconds minutes hours days weeks weekends months quarters years=10 decades centuries fortnights mins=2 hrs=3 yrs=10
period    period=1
part      morning=1 afternoon evening night midday=5 noon=5 midnight=6 dawn dusk lunchtime=5 overnight=4
parts     mornings=1 afternoons evenings nights
season    spring summer fall autumn=3 winter
deictic   yesterday=-1 today tomorrow
tonight   tonight
ago       ago
earlier   earlier
later     later
before    before
after     after
from      from
now       now
right     right
last      last
past      past
previous  previous preceding=1
next      next
coming    coming upcoming=1
following following subsequent=1 ensuing=1
this      this
that      that
these     these
those     those
current   current
same      same
recent    recent
latest    latest
future    future
early     early
late      late
mid       mid
sometime  sometime
edge      beginning start=1 outset=1 middle=2 end close=3 conclusion=3 eve=4
approx    about around=1 approximately=1 roughly=1 nearly=1 almost=1 some=1
at        at
least     least most=1
more      more less=1 fewer=1 longer=1
than      than
up        up
to        to
over      over under=1
within    within
ahead     ahead
or        or
so        so
a         a an=1
the       the
each      each every=1
of        of
in        in
on        on
and       and
through   through thru=1 until=1 till=1
fiscal    fiscal financial=1
ampm      am a.m.=1 a.m=1 pm=2 p.m.=2 p.m=2
oclock    oclock
zone      gmt utc=1 est=1 edt=1 cst=1 cdt=1 pst=1 pdt=1 mst=1 mdt=1 cet=1 cest=1 bst=1 ist=1 msk=1
old       old
long      long
lasting   daylong=4 weeklong weekendlong monthlong yearlong=10 decadelong decadeslong=11
termlen   near short=1
term      term
adj       trading business=1 working=1 consecutive=1 straight=1 full=1 additional=1 whole=1 extra=1 entire=1 calendar=1 single=1 other=2
regular   hourly=3 daily weekly monthly=7 yearly=10 annually=10 nightly=4
refnow    currently nowadays=1 presently=1
refpast   recently lately=1
reffuture soon
holiday   christmas thanksgiving halloween=4
new       new
inmonth   inst=0 instant=0 ult=-1 ultimo=-1 prox=1 proximo=1
feast     easter good holy palm maundy ash shrove
dayname   labor labour=1 memorial independence veterans valentine valentines=5 boxing election
fy        fy
local     local
time      time
`
