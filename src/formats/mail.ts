import PostalMime from 'postal-mime'
import { findFormat } from './formats'
import { htmlToText } from './html-text'
import { toName } from './paths'
import type { Found, ReadInner, Source } from './types'

/** A mail: subject, day and sender are the article's title, day and outlet; files of the known formats attached to it are read too. */
export async function* read({ name, bytes }: Source, inner: ReadInner): AsyncGenerator<Found> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 })
  const attached = mail.attachments.flatMap(({ filename, content, disposition }) =>
    filename && disposition !== 'inline' && findFormat(filename, '') && typeof content !== 'string'
      ? [{ name: `${name}/${toName(filename)}`, bytes: new Uint8Array(content) }]
      : [],
  )
  const text = bodyOf(mail)
  if (text || attached.length === 0)
    yield {
      article: {
        id: name,
        text,
        title: mail.subject,
        published: writtenDay(mail),
        publisher: mail.from?.name || mail.from?.address?.replace(/^.*@/, ''),
      },
    }
  for (const file of attached) yield* inner(file)
}

type Mail = Awaited<ReturnType<typeof PostalMime.parse>>

/** The plain text, unless it is a stub beside the page ("Your client cannot show this mail"). */
function bodyOf({ text = '', html = '' }: Mail): string {
  const shown = html ? htmlToText(html) : ''
  return (text.trim().length * 2 < shown.length ? shown : text).replace(/\r\n/g, '\n').trim()
}

/** The header's own day, in the sender's time zone. */
function writtenDay({ headers, date }: Mail): string | undefined {
  return headers.find((header) => header.key === 'date')?.value ?? date
}
