import type { Correction } from '../corrections/types'
import type { Cue } from '../extract/types'

/** The fixed words of the files that people read, in one language. */
export interface Labels {
  readonly evidence: string
  readonly articles: string
  readonly events: string
  readonly filters: string
  readonly view: string
  readonly link: string
  readonly exported: string
  readonly none: string
  readonly count: (events: number, total: number) => string
  /** Heads of the columns: file, title, outlet, published, events. */
  readonly columns: readonly [string, string, string, string, string]
  readonly reading: string
  readonly unknown: string
  readonly about: (day: string) => string
  readonly workedOut: string
  readonly source: string
  readonly date: string
  readonly place: string
  readonly noPlace: string
  readonly somewhere: string
  readonly topic: string
  readonly status: string
  readonly type: string
  readonly themes: string
  readonly actors: string
  readonly saidBy: string
  readonly via: string
  readonly readFrom: string
  readonly whyDate: string
  readonly whyPlace: string
  readonly sameAs: string
  readonly outcome: string
  readonly corrected: string
  readonly asRead: string
  readonly fields: Readonly<Record<Correction['field'], string>>
  readonly marked: string
  readonly star: string
  readonly pin: string
  readonly note: string
  readonly cues: Readonly<Record<Cue['field'], string>>
  /** Where a quote stands; `sentence` counts from 1, characters from 0. */
  readonly where: (file: string, sentence: number, start: number, end: number) => string
  readonly folders: { readonly point: string; readonly area: string; readonly none: string }
}

export const EN: Labels = {
  evidence: 'Evidence',
  articles: 'Articles',
  events: 'Events',
  filters: 'Filters',
  view: 'View',
  link: 'Link',
  exported: 'Exported',
  none: 'none',
  count: (events, total) => (events === total ? `all ${total}` : `${events} of ${total}`),
  columns: ['File', 'Title', 'Outlet', 'Published', 'Events'],
  reading:
    'SHA-256 is of the article’s text in UTF-8. Characters are UTF-16 code units of that text, counted from 0, the last not included.',
  unknown: 'unknown',
  about: (day) => `c. ${day}`,
  workedOut: 'worked out',
  source: 'Source',
  date: 'Date',
  place: 'Place',
  noPlace: 'no place in the text',
  somewhere: 'somewhere in it',
  topic: 'About',
  status: 'Status',
  type: 'Type',
  themes: 'Themes',
  actors: 'Actors',
  saidBy: 'Said by',
  via: 'via',
  readFrom: 'Read from',
  whyDate: 'Date worked out',
  whyPlace: 'Place chosen',
  sameAs: 'Told as well in events',
  outcome: 'Outcome proposed',
  corrected: 'Corrected by hand',
  asRead: 'as read',
  fields: {
    title: 'title',
    type: 'type',
    status: 'status',
    themes: 'themes',
    actors: 'actors',
    when: 'date',
    where: 'place',
    hidden: 'not an event',
    made: 'event made by hand',
    same: 'what tells the same',
    note: 'note',
    star: 'star',
    pin: 'pin',
  },
  marked: 'Marked',
  star: 'starred',
  pin: 'pinned',
  note: 'Note',
  cues: { theme: 'theme', when: 'date', where: 'place', actor: 'actor', status: 'status', type: 'type' },
  where: (file, sentence, start, end) => `${file}, sentence ${sentence}, characters ${start}–${end}`,
  folders: {
    point: 'At a town or site',
    area: 'Somewhere in an area or along a border (no point)',
    none: 'No place in the text',
  },
}

export const RU: Labels = {
  evidence: 'Досье',
  articles: 'Статьи',
  events: 'События',
  filters: 'Фильтры',
  view: 'Вид',
  link: 'Ссылка',
  exported: 'Выгружено',
  none: 'нет',
  count: (events, total) => (events === total ? `все ${total}` : `${events} из ${total}`),
  columns: ['Файл', 'Заголовок', 'Издание', 'Опубликовано', 'События'],
  reading:
    'SHA-256 — от текста статьи в UTF-8. Знаки — единицы UTF-16 этого текста, счёт с 0, последний не входит.',
  unknown: 'неизвестно',
  about: (day) => `ок. ${day}`,
  workedOut: 'вычислено',
  source: 'Источник',
  date: 'Дата',
  place: 'Место',
  noPlace: 'места в тексте нет',
  somewhere: 'где-то внутри',
  topic: 'О месте',
  status: 'Статус',
  type: 'Вид события',
  themes: 'Темы',
  actors: 'Участники',
  saidBy: 'Кто сообщил',
  via: 'через',
  readFrom: 'Прочитано по словам',
  whyDate: 'Как вычислена дата',
  whyPlace: 'Как выбрано место',
  sameAs: 'О том же говорят события',
  outcome: 'Возможный исход',
  corrected: 'Исправлено вручную',
  asRead: 'прочитано',
  fields: {
    title: 'заголовок',
    type: 'вид события',
    status: 'статус',
    themes: 'темы',
    actors: 'участники',
    when: 'дата',
    where: 'место',
    hidden: 'не событие',
    made: 'событие добавлено вручную',
    same: 'что рассказывает о том же',
    note: 'заметка',
    star: 'звёздочка',
    pin: 'закрепление',
  },
  marked: 'Отмечено',
  star: 'звёздочкой',
  pin: 'закреплено',
  note: 'Заметка',
  cues: {
    theme: 'тема',
    when: 'дата',
    where: 'место',
    actor: 'участник',
    status: 'статус',
    type: 'вид события',
  },
  where: (file, sentence, start, end) => `${file}, предложение ${sentence}, знаки ${start}–${end}`,
  folders: {
    point: 'В городе или на объекте',
    area: 'Где-то в области или вдоль границы (без точки)',
    none: 'Места в тексте нет',
  },
}
