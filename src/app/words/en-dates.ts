const long = {
  months: 'January February March April May June July August September October November December'.split(' '),
  quarters: ['first quarter of {}', 'second quarter of {}', 'third quarter of {}', 'fourth quarter of {}'],
  halves: ['first half of {}', 'second half of {}'],
  seasons: { 3: 'spring {}', 6: 'summer {}', 9: 'autumn {}', 12: 'winter {}' },
  decade: 'the {}s',
  century: 'the {}s',
  year: '{}',
}

const short = {
  ...long,
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  quarters: ['Q1 {}', 'Q2 {}', 'Q3 {}', 'Q4 {}'],
  halves: ['1st half {}', '2nd half {}'],
}

/** The words of dates, in English. `{}` stands for the date or number; `after`: as it is after a day or a word like "about". */
export const dates = {
  long: { alone: long, after: long },
  short: { alone: short, after: short },
  bc: '{} BC',
  about: 'about {}',
  aboutShort: 'c. {}',
  since: 'since {}',
  until: 'until {}',
  inOrBefore: 'in or before {}',
  onOrBefore: 'on or before {}',
  by: 'by {}',
  dayNotGiven: '{} (day not given)',
  monthNotGiven: '{} (month not given)',
  undated: 'undated',
  yearInferred: 'year inferred',
  inferred: 'worked out from the text',
  carried: 'taken from a sentence before',
  alsoFits: 'also fits {}',
}
