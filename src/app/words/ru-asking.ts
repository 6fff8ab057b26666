import type { Words } from '.'
import { formOf, grouped } from './ru-counts'

/** The same in Russian. */
export const asking: Words['asking'] = {
  source: (host) =>
    `Отвечает ${host}: туда уходит то, что вы отбираете, ищете и открываете, и больше никуда.`,
  slow: (host, answered, asked) =>
    `Ждём ${host}: ${grouped(answered)} ${formOf(answered, 'ответ', 'ответа', 'ответов')} из ${grouped(asked)}.`,
  slowHere: (answered, asked) =>
    `Считаем: ${grouped(answered)} ${formOf(answered, 'ответ', 'ответа', 'ответов')} из ${grouped(asked)}.`,
  damaged: 'Часть данных не удалось прочитать.',
  progress: 'Полученные ответы',
  stop: 'Остановить',
  again: 'Спросить снова',
  before: 'Часть показанного — прежнее.',
  failed: {
    unreachable: 'Часть данных недоступна.',
    refused: 'Сервер не разрешает такой вопрос.',
    'too much':
      'Это больше, чем сервер даёт за раз (строк, времени, памяти или вопросов в минуту): отберите точнее или подождите минуту.',
    changed: 'Собрание заменено более новым.',
    broken: 'Сервер не смог ответить.',
    aborted: 'Вопрос отозван.',
    stopped: 'Остановлено.',
  },
  none: 'Пока он не ответит, показать нечего.',
  manyValues: (count) =>
    `Здесь ${grouped(count)} ${formOf(count, 'самое частое значение', 'самых частых значения', 'самых частых значений')}; любое другое можно найти по имени.`,
}
