import fs from 'node:fs'
import type { ArticleInput } from '../../src/extract/types'

/** The golden articles and the seeds over and over, each copy with its number in every sentence, up to about `megabytes` of UTF-16 units. */
export function* goldenArticles(megabytes: number): Generator<ArticleInput> {
  const texts = ['test/golden', 'seeds'].flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.txt') && !file.endsWith('.events.txt'))
      .map((file) => fs.readFileSync(`${folder}/${file}`, 'utf8')),
  )
  let [size, made] = [0, 0]
  for (let copy = 0; size < megabytes * 1e6; copy++) {
    for (const one of texts) {
      const text = one
        .replaceAll('Minister', `Minister No. ${copy} Otto`)
        .replaceAll(/(?<=\p{Ll}{2})\.(?=\s)/gu, ` (${copy}).`)
      yield { id: `${made++}`, text }
      size += text.length
    }
  }
}
