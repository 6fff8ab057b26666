import type { Put } from '../../exports/writing'

/** Characters that are gathered before the browser takes them: a blob need not be in memory. */
const PART = 1 << 20

interface Section {
  readonly parts: Blob[]
  waiting: string[]
  length: number
}

/** A file that is put together from parts. */
export function openParts(type: string): { readonly put: Put; readonly close: () => Blob } {
  const sections: Section[] = []
  const flush = (section: Section) => {
    section.parts.push(new Blob(section.waiting))
    ;[section.waiting, section.length] = [[], 0]
  }
  return {
    put(text, at = 0) {
      const section = (sections[at] ??= { parts: [], waiting: [], length: 0 })
      section.waiting.push(text)
      section.length += text.length
      if (section.length >= PART) flush(section)
    },
    close() {
      for (const section of sections) if (section) flush(section)
      return new Blob(
        sections.flatMap(({ parts }) => parts),
        { type },
      )
    },
  }
}
