import type { Words } from '.'
import type { Counted, Position, Why } from '../../formats/types'
import { counted, formOf, grouped } from './ru-counts'

const megabytes = (bytes: number) => `${grouped(Math.max(1, Math.round(bytes / 1e6)))} МБ`
const characters = (n: number) => counted(n, 'знак', 'знака', 'знаков')
const positions: Readonly<Record<Position['kind'], string>> = {
  line: 'строка',
  row: 'строка таблицы',
  record: 'запись',
  item: 'сообщение',
}
const things: Readonly<Record<Counted, readonly [string, string, string]>> = {
  entries: ['файл', 'файла', 'файлов'],
  columns: ['столбец', 'столбца', 'столбцов'],
  articles: ['статья', 'статьи', 'статей'],
  pages: ['страница', 'страницы', 'страниц'],
  levels: ['уровень тегов', 'уровня тегов', 'уровней тегов'],
}

function names(has: readonly string[]): string {
  const shown = has.slice(0, 12).map((name) => name.slice(0, 40))
  return `${shown.join(', ')}${has.length > shown.length ? ', …' : ''}`
}

function says(why: Why): string {
  switch (why.kind) {
    case 'empty':
      return 'пусто'
    case 'not-text':
      return 'двоичные данные, не текст'
    case 'password':
      return 'защищено паролем'
    case 'no-main-text':
      return 'на странице нет текста'
    case 'old-word':
      return 'старый файл Office; сохраните его как .docx'
    case 'nested':
      return 'архив в архиве в архиве не открывается'
    case 'stopped':
      return 'остановлено'
    case 'unknown-format':
      return `формат ${why.extension} не читается`
    case 'too-big':
      return `${megabytes(why.bytes)}; читаются файлы до ${megabytes(why.limit)}`
    case 'too-long':
      return `${characters(why.characters)} в одной статье, читается не больше ${grouped(why.limit)}; разделите её`
    case 'unpacks':
      return `в распакованном виде больше ${megabytes(why.limit)}; дальше архив не прочитан`
    case 'too-many':
      return `${counted(why.count, ...things[why.what])} или больше; читается не больше ${grouped(why.limit)}`
    case 'no-text-layer':
      return `нет текстового слоя (${grouped(why.pages)} ${formOf(why.pages, 'страница-картинка', 'страницы-картинки', 'страниц-картинок')}); сначала распознайте текст`
    case 'no-text-column':
      return `нет столбца с текстом (есть: ${names(why.has)})`
    case 'no-text-field':
      return why.has.length > 0 ? `нет поля с текстом (есть: ${names(why.has)})` : 'нет поля с текстом'
    case 'no-items':
      return 'это не лента RSS или Atom с сообщениями'
    case 'date':
      return `«${why.value}» не удалось прочитать как дату; прочитано без неё`
    case 'front-matter':
      return `заголовок файла: ${why.detail}; прочитано без него`
    case 'not-json':
      return `это не JSON (${why.detail})`
    case 'damaged':
      return `файл повреждён или обрезан (${why.detail})`
    case 'failed':
      return `не удалось прочитать (${why.detail})`
  }
}

export const formats: Words['formats'] = {
  problem: ({ name, at, why }) => `${name}${at ? `, ${positions[at.kind]} ${at.number}` : ''}: ${says(why)}`,
  more: (name, n) => `${name}: не прочитано ещё ${grouped(n)}`,
  size: megabytes,
}
