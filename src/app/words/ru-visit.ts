import type { Words } from '.'
import { grouped } from './ru-counts'

/** The same in Russian. */
export const visit: Words['visit'] = {
  line: (day, added, changed, gone) =>
    `После ${day}: ${[added > 0 && `новых — ${grouped(added)}`, changed > 0 && `изменено — ${grouped(changed)}`, gone > 0 && `исчезло — ${grouped(gone)}`].filter(Boolean).join(', ')}`,
  show: 'Показать',
  dismiss: 'Просмотрено: считать с этого дня',
  heading: (day) => `Что изменилось после ${day}`,
  added: (value) => `Новые: ${grouped(value)}`,
  changed: (value) => `Изменённые: ${grouped(value)}`,
  gone: (value) => `Исчезнувшие: ${grouped(value)}`,
  lost: 'В следующий раз не получится сказать, что изменилось: браузер не смог сохранить то, что есть сейчас.',
}
