import { en } from './en'

/** Every string of the page in one language. */
export type Words = typeof en

/** The strings of the page's language now: to be read while rendering, never kept. */
export let words: Words = en
export let dateWords = en.dates
export let mapWords = en.map
export let timelineWords = en.timeline

/** Puts another language's strings in the place of those of now. */
export function speak(next: Words): void {
  words = next
  dateWords = next.dates
  mapWords = next.map
  timelineWords = next.timeline
}
