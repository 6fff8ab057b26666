/** The rules' own sentences and their Russian, `{}` for what they name; a `{}` that is a sentence of theirs itself is put into Russian, too. */
const SENTENCES: readonly (readonly [english: string, russian: string])[] = [
  ['given with the article', 'указано вместе со статьёй'],
  ['from the article’s address', 'из адреса статьи'],
  ['the article is dated "{}"', 'статья датирована: «{}»'],
  ['year taken from "{}"', 'год взят из «{}»'],
  ['year taken from other articles, most often of {}', 'год взят из других статей, чаще всего это {}'],
  ['"{}" fits {}, the year nearest to "{}"', '«{}» подходит к {}, ближайшему году к «{}»'],
  [
    '"{}" fits {}, the year nearest to {} of other articles',
    '«{}» подходит к {}, ближайшему году к {} из других статей',
  ],
  ['"{}" fits {}, the first such year from "{}" on', '«{}» подходит к {}, первому такому году после «{}»'],
  ['"{}" fits {}, the last such year', '«{}» подходит к {}, последнему такому году'],
  ['the weekday fits {} as well', 'день недели подходит и к {}'],
  ['{} is a {}, the text says {}', '{} — это {}, а в тексте {}'],
  ['the month may stand before the day', 'месяц может стоять перед днём'],
  ['the day may stand before the month', 'день может стоять перед месяцем'],
  ['told by "{}"', 'определено через «{}»'],
  ['counted from {}, told before', 'отсчитано от {}, названного раньше'],
  ['counted from {}, the day of publication', 'отсчитано от {}, дня публикации'],
  ['counted from {}, worked out as the day of publication', 'отсчитано от {}, вычисленного дня публикации'],
  ['carried over from “{}” in another sentence', 'перенесено из «{}» в другом предложении'],
  ['carried over from a sentence before', 'перенесено из предыдущего предложения'],
  ['carried over from the sentence before: {}', 'перенесено из предыдущего предложения: {}'],
  ['“{}” stands for {}, named before', '«{}» — это {}, названное раньше'],
  ['the article is mostly about {}', 'статья в основном о: {}'],
  ['the headline names {}', 'в заголовке назван: {}'],
  ['the town the article opens with: {}', 'город, с которого начинается статья: {}'],
  [
    'filed from {}, and the article hardly names another country',
    'передано из: {}, и другие страны в статье почти не названы',
  ],
  ['filed from {}, which the article names again', 'передано из: {}, и статья называет это место снова'],
  ['filed from {}, “this city”', 'передано из: {}, «этого города»'],
  ['where the article’s meeting is: {}', 'где проходит встреча, о которой статья: {}'],
  ['filed from {}, which the headline names', 'передано из: {}, и это место названо в заголовке'],
  ['short for {}', 'кратко для: {}'],
  ['most of the places are in {}', 'большинство мест находится в: {}'],
  ['most of the names are of {}', 'большинство названий — из: {}'],
  ['where “{}” is at home', 'где «{}» — у себя дома'],
  ['the article is about “{}”', 'статья о «{}»'],
  ['filed from {}, about “{}”', 'передано из: {}, о «{}»'],
  ['in the name of {}', 'в названии: {}'],
  ['as {} elsewhere, {}', 'как {} в другом месте статьи: {}'],
  ['not in the gazetteer; {}', 'нет в справочнике; {}'],
  ['named as a place, not in the gazetteer', 'названо как место, в справочнике его нет'],
  ['in {}, like other places of the article', 'находится в: {}, как и другие места статьи'],
  ['in {}, named beside it', 'находится в: {}, названо рядом'],
  ["in its outlet's region", 'в регионе издания'],
  ['holds {}', 'включает: {}'],
  ['the border with {}, the neighbour named most', 'граница с соседней страной, названной чаще всего: {}'],
  ['at {}, named beside it', 'место: {}, названо рядом'],
  ['at {}, the town named before it', 'место: {}, город, названный раньше'],
  ['at {}, the next town named', 'место: {}, следующий названный город'],
  ['called a division beside it', 'рядом названо областью или районом'],
  ['like the names it stands in a row with', 'как названия, с которыми стоит в ряду'],
  ['a division with a large town of its name', 'область, чьё имя носит и крупный город'],
  ['nearest to other places of the article', 'ближе всего к другим местам статьи'],
  ['near the places its outlet writes about', 'рядом с местами, о которых пишет издание'],
  ['the people of {}', 'жители: {}'],
  ['the country of this name', 'страна с таким названием'],
  ['the region of this name', 'регион с таким названием'],
  ['the water of this name', 'водоём с таким названием'],
  ['capital of {}, by another name', 'столица: {}, под другим названием'],
  ['capital of {}', 'столица: {}'],
  ['the only place of this name', 'единственное место с таким названием'],
  ['the largest place of this name', 'крупнейшее место с таким названием'],
  ['the border of the two countries named', 'граница двух названных стран'],
  ['in the planned time, {}', 'в запланированное время, {}'],
  ['in a row with {}', 'в одном ряду с: {}'],
  ['a building behind "{}"', 'здание после «{}»'],
  ['called a {}', 'названо словом «{}»'],
  ['behind "{}"', 'стоит после «{}»'],
  ['beside "{}"', 'стоит рядом с «{}»'],
  ['corrected by hand', 'исправлено вручную'],
]

/** A sentence of the rules in Russian; `null` for one that is not known here. */
export function inRussian(sentence: string): string | null {
  for (const [pattern, russian] of patterns) {
    const found = pattern.exec(sentence)
    if (!found) continue
    let next = 1
    return russian.replaceAll('{}', () => {
      const named = found[next++]!
      return DAYS.get(named) ?? inRussian(named) ?? named
    })
  }
  return null
}

const patterns = SENTENCES.map(([english, russian]) => {
  const literal = english.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll('{}', '(.+?)')
  return [new RegExp(`^${literal}$`, 's'), russian] as const
})

const DAYS: ReadonlyMap<string, string> = new Map([
  ['Monday', 'понедельник'],
  ['Tuesday', 'вторник'],
  ['Wednesday', 'среда'],
  ['Thursday', 'четверг'],
  ['Friday', 'пятница'],
  ['Saturday', 'суббота'],
  ['Sunday', 'воскресенье'],
])
