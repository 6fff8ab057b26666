import { grouped } from './en-counts'
const count = (value: number) => grouped(value)

/** What the page says of what changed since the last visit. */
export const visit = {
  line: (day: string, added: number, changed: number, gone: number) =>
    `Since ${day}: ${[added > 0 && `${count(added)} new`, changed > 0 && `${count(changed)} changed`, gone > 0 && `${count(gone)} gone`].filter(Boolean).join(', ')}`,
  show: 'Show',
  dismiss: 'Seen: count from now on',
  heading: (day: string) => `What changed since ${day}`,
  added: (value: number) => `New: ${count(value)}`,
  changed: (value: number) => `Changed: ${count(value)}`,
  gone: (value: number) => `Gone: ${count(value)}`,
  lost: 'The next visit will not tell what changed: this browser could not keep what is here now.',
}
