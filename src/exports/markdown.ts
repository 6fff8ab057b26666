import type { Correction, Edit } from '../corrections/types'
import type { Article, NewsEvent } from '../extract/types'
import { toEdtf } from './edtf'
import type { Labels } from './labels'
import { dateLine, placeLine, speakerLine } from './lines'
import { recorder, type EventRecord } from './record'
import type { Wording } from './types'
import type { About, OpenFile } from './writing'

/** An evidence pack in Markdown (CommonMark and tables): what was exported, each article with its digest, each event with its quote. */
export const openMarkdown: OpenFile = (about, put) => {
  const { labels } = about.wording
  const read = recorder(about)
  const listed = new Map<string, Listed>()
  let number = 0
  const putBlocks = (blocks: readonly string[], section: number) =>
    put(blocks.map((block) => `\n\n${block}`).join(''), section)
  put(`# ${labels.evidence}: ${text(about.name || 'Dateline')}`)
  putBlocks([headOf(about), `## ${labels.articles}`], 0)
  putBlocks([labels.reading, `## ${labels.events}`], 2)
  return {
    add(batch) {
      const { record, article, digest } = read(batch)
      for (const one of batch.articles)
        if (!listed.has(one.id)) listed.set(one.id, toListed(one, digest(one.id), labels))
      for (const event of batch.events) {
        const source = listed.get(event.article)
        if (source) source.events++
        putBlocks(eventBlocks(event, record(event), ++number, about, article(event.article)?.text ?? ''), 2)
      }
      return batch.events.length
    },
    end() {
      const ids = about.order ?? [...listed.keys()]
      putBlocks([articleTable(ids.flatMap((id) => listed.get(id) ?? []), labels)], 1) // prettier-ignore
      put('\n', 3)
    },
  }
}

function headOf({ count, total, filters, view, link, exportedAt, wording: { labels } }: About): string {
  return bullets([
    [labels.events, labels.count(count, total)],
    [labels.filters, filters.length > 0 ? filters.map(text).join('; ') : labels.none],
    [labels.view, view.map(text).join('; ')],
    [labels.link, link && `<${link}>`],
    [labels.exported, exportedAt],
  ])
}

/** A row of the table of articles; how many events of it there are is known at the end. */
interface Listed {
  readonly before: string
  events: number
  readonly after: string
}

function toListed(article: Article, digest: string, labels: Labels): Listed {
  const cells = [
    text(article.id),
    text(article.title),
    text(article.outlet ?? ''),
    publishedIn(article, labels),
  ]
  return { before: `| ${cells.join(' | ')} | `, events: 0, after: ` | \`${digest}\` |` }
}

function articleTable(articles: readonly Listed[], labels: Labels): string {
  const head = [[...labels.columns, 'SHA-256'], Array<string>(6).fill('---')]
  return [
    ...head.map((row) => `| ${row.join(' | ')} |`),
    ...articles.map(({ before, events, after }) => before + events + after),
  ].join('\n')
}

function publishedIn({ published }: Article, labels: Labels): string {
  if (!published) return labels.unknown
  const day = published.approx ? labels.about(published.day) : published.day
  return published.basis === 'inferred' ? `${day} (${labels.workedOut}: ${text(published.why)})` : day
}

function eventBlocks(
  event: NewsEvent,
  record: EventRecord,
  number: number,
  { wording, edits }: Pick<About, 'wording' | 'edits'>,
  article: string,
): string[] {
  const { when, where } = event
  const { labels } = wording
  const edit = edits.get(event.id)
  return [
    `### ${number}. ${text(event.title)}`,
    quote(event.evidence.quote),
    bullets([
      [
        labels.source,
        `${text(labels.where(record.file, record.sentence, record.quote_start, record.quote_end))}, SHA-256 \`${record.sha256}\``,
      ],
      [labels.date, text(dateLine(event, wording)) + (when ? ` — \`${toEdtf(when)}\`` : '')],
      [labels.place, text(placeLine(event, wording)) || labels.noPlace],
      [labels.topic, text(placeLine(event, wording, 'about'))],
      [labels.status, text(wording.status(event))],
      [labels.type, text(wording.type(event.type))],
      [labels.themes, event.themes.map((theme) => text(wording.theme(theme))).join(', ')],
      [labels.actors, event.actors.map(text).join(', ')],
      [labels.saidBy, text(speakerLine(event, wording) ?? '')],
      [labels.readFrom, cuesIn(event, article, labels)],
      [labels.whyDate, (when?.why ?? []).map(text).join('; ')],
      [
        labels.whyPlace,
        where
          .filter(({ role }) => role === 'at')
          .map(({ place, rule }) => text(`${place.name}: ${rule}`))
          .join('; '),
      ],
      [labels.sameAs, event.sameAs?.map(text).join(', ') ?? null],
      [labels.outcome, event.outcome ? text(`${event.outcome.event}: ${event.outcome.why}`) : null],
      [labels.corrected, edit ? correctedIn(edit, wording) : null],
      [
        labels.marked,
        [record.starred && labels.star, record.pinned && labels.pin].filter(Boolean).join(', '),
      ],
      [labels.note, text(record.note ?? '')],
      [labels.link, record.link && `<${record.link}>`],
    ]),
  ]
}

/** "date ‘June 19–20’; place ‘Minsk’". */
function cuesIn({ evidence }: NewsEvent, article: string, labels: Labels): string {
  return evidence.cues
    .map((cue) => `${labels.cues[cue.field]} ‘${text(article.slice(cue.start, cue.end))}’`)
    .join('; ')
}

/** "date (as read: 20 June 2023), actors"; an event that a reader made was read nowhere. */
function correctedIn({ original, fields }: Edit, wording: Wording): string {
  const { labels } = wording
  return Array.from(fields, (field) => {
    const read = original && asRead(original, field, wording)
    return read === null ? labels.fields[field] : `${labels.fields[field]} (${labels.asRead}: ${text(read)})`
  }).join(', ')
}

function asRead(event: NewsEvent, field: Correction['field'], wording: Wording): string | null {
  switch (field) {
    case 'title':
      return event.title
    case 'when':
      return dateLine(event, wording)
    case 'where':
      return placeLine(event, wording) || wording.labels.noPlace
    case 'status':
      return wording.status(event)
    case 'type':
      return wording.type(event.type)
    case 'themes':
      return event.themes.map(wording.theme).join(', ') || wording.labels.none
    case 'actors':
      return event.actors.join(', ') || wording.labels.none
    case 'made':
    case 'same':
    case 'hidden':
    case 'note':
    case 'star':
    case 'pin':
      return null
  }
}

function bullets(lines: readonly (readonly [name: string, value: string | null])[]): string {
  return lines
    .filter(([, value]) => value)
    .map(([name, value]) => `- **${name}:** ${value}`)
    .join('\n')
}

function quote(words: string): string {
  return words
    .split(/\r\n?|\n/)
    .map((line) => `> ${text(line.trim())}`)
    .join('\n')
}

/** Text that Markdown shows as it is, on one line. */
function text(plain: string): string {
  return plain
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&|~#]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')
}
