import type { Words } from '.'
import { counted, events, formOf, grouped } from './ru-counts'

export const map: Words['map'] = {
  region: 'Карта',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  fit: 'Обзор',
  pan: 'Вид карты: стрелки двигают её, плюс и минус меняют масштаб, 0 показывает все места',
  marks: 'Места на карте',
  unplaced: (n) => `Не на карте: ${grouped(n)}`,
  outside: (n) => `${events(n)} вне видимой карты`,
  failed: 'Не удалось прочитать контуры стран. События всё равно стоят там, где произошли.',
  retry: 'Повторить',
  credit: 'Natural Earth · GeoNames · контуры не выражают позиции по спорным границам',
  creditShort: 'Natural Earth · GeoNames · границы без позиции',
  legend: {
    title: 'Как читать карту',
    point: 'город или объект',
    area: 'где-то в пределах',
    line: 'вдоль границы',
    around: 'рядом или вокруг',
    cluster: 'несколько мест',
    about: 'о чём идёт речь',
    planned: 'запланировано',
    reported: 'по сообщениям',
    denied: 'отрицается',
  },
  copied: (coordinates) => `Скопировано: ${coordinates}`,
  about: (name) => `о: ${name}`,
  more: (n) => `и ещё ${grouped(n)}`,
  events,
  somewhere: 'где-то здесь',
  pinned: (n) => `закреплено: ${n}`,
  from: (article) => `из ${article}`,
  status: {
    happened: 'произошло',
    reported: 'по сообщениям',
    planned: 'запланировано',
    denied: 'отрицается',
  },
  around: (n, places, first) =>
    `${events(n)} в ${grouped(places)} ${formOf(places, 'месте', 'местах', 'местах')} рядом с ${first}`,
  inAreas: (n, first, more) =>
    `${events(n)}: ${first} и ещё ${counted(more, 'территория', 'территории', 'территорий')}`,
}
