import type { Words } from '.'

const seasonsOf = (spring: string, summer: string, autumn: string, winter: string) => ({
  3: `${spring} {}`,
  6: `${summer} {}`,
  9: `${autumn} {}`,
  12: `${winter} {}`,
})

const long = {
  months: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  quarters: ['первый квартал {}', 'второй квартал {}', 'третий квартал {}', 'четвёртый квартал {}'],
  halves: ['первая половина {}', 'вторая половина {}'],
  seasons: seasonsOf('весна', 'лето', 'осень', 'зима'),
  decade: '{}-е годы',
  century: 'столетие с {} года',
  year: '{} год',
}

const longAfter = {
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  quarters: ['первого квартала {}', 'второго квартала {}', 'третьего квартала {}', 'четвёртого квартала {}'],
  halves: ['первой половины {}', 'второй половины {}'],
  seasons: seasonsOf('весны', 'лета', 'осени', 'зимы'),
  decade: '{}-х годов',
  century: 'столетия с {} года',
  year: '{} года',
}

const short = {
  ...long,
  months: 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' '),
  quarters: ['I кв. {}', 'II кв. {}', 'III кв. {}', 'IV кв. {}'],
  halves: ['1-я пол. {}', '2-я пол. {}'],
  decade: '{}-е',
  century: '{}-е',
  year: '{}',
}

const shortAfter = {
  ...short,
  months: 'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' '),
  seasons: longAfter.seasons,
  halves: ['1-й пол. {}', '2-й пол. {}'],
  decade: '{}-х',
  century: '{}-х',
}

export const dates: Words['dates'] = {
  long: { alone: long, after: longAfter },
  short: { alone: short, after: shortAfter },
  bc: '{} до н. э.',
  about: 'около {}',
  aboutShort: 'ок. {}',
  since: 'с {}',
  until: 'по {}',
  inOrBefore: 'не позднее {}',
  onOrBefore: 'не позднее {}',
  by: 'до {}',
  dayNotGiven: '{} (день не указан)',
  monthNotGiven: '{} (месяц не указан)',
  undated: 'без даты',
  yearInferred: 'год выведен',
  inferred: 'выведено из текста',
  carried: 'взято из предыдущего предложения',
  alsoFits: 'подходит и {}',
}
