import type { Article, Cue, NewsEvent } from '../extract/types'
import { toEdtf } from './edtf'
import { dateLine, placeLine, speakerLine } from './lines'
import { digester, recorder, type EventRecord } from './record'
import type { Pack } from './types'

/** An evidence pack in Markdown (CommonMark and tables): what was exported, each article with its digest, each event with its quote. */
export function toMarkdown(pack: Pack): string {
  const record = recorder(pack)
  const blocks = [
    `# Evidence: ${text(pack.name || 'Dateline')}`,
    headOf(pack),
    '## Articles',
    articleTable(pack),
    'SHA-256 is of the article’s text in UTF-8. Characters are UTF-16 code units of that text, counted from 0, the last not included.',
    '## Events',
    ...pack.events.flatMap((event, i) => eventBlocks(event, record(event), i + 1, pack)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function headOf({ events, total, filters, view, link, exportedAt }: Pack): string {
  return bullets([
    ['Events', events.length === total ? `all ${total}` : `${events.length} of ${total}`],
    ['Filters', filters.length > 0 ? filters.map(text).join('; ') : 'none'],
    ['View', view.map(text).join('; ')],
    ['Link', link && `<${link}>`],
    ['Exported', exportedAt],
  ])
}

function articleTable({ articles, events }: Pack): string {
  const digest = digester(articles)
  const counts = new Map<string, number>()
  for (const event of events) counts.set(event.article, (counts.get(event.article) ?? 0) + 1)
  const rows = articles.map((article) => [
    text(article.id),
    text(article.title),
    text(article.outlet ?? ''),
    publishedIn(article),
    String(counts.get(article.id) ?? 0),
    `\`${digest(article.id)}\``,
  ])
  return [
    ['File', 'Title', 'Outlet', 'Published', 'Events', 'SHA-256'],
    Array<string>(6).fill('---'),
    ...rows,
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

function publishedIn({ published }: Article): string {
  if (!published) return 'unknown'
  const day = published.approx ? `c. ${published.day}` : published.day
  return published.basis === 'inferred' ? `${day} (worked out: ${text(published.why)})` : day
}

function eventBlocks(
  event: NewsEvent,
  record: EventRecord,
  number: number,
  { wording, articles }: Pack,
): string[] {
  const { when, where } = event
  const article = articles.find((one) => one.id === event.article)
  return [
    `### ${number}. ${text(event.title)}`,
    quote(event.evidence.quote),
    bullets([
      [
        'Source',
        `${text(record.file)}, sentence ${record.sentence}, characters ${record.quote_start}–${record.quote_end}, SHA-256 \`${record.sha256}\``,
      ],
      ['Date', text(dateLine(event, wording)) + (when ? ` — \`${toEdtf(when)}\`` : '')],
      ['Place', text(placeLine(event, wording)) || 'no place in the text'],
      ['About', text(placeLine(event, wording, 'about'))],
      ['Status', text(wording.status(event))],
      ['Type', text(wording.type(event.type))],
      ['Themes', event.themes.map((theme) => text(wording.theme(theme))).join(', ')],
      ['Actors', event.actors.map(text).join(', ')],
      ['Said by', text(speakerLine(event) ?? '')],
      ['Read from', cuesIn(event, article)],
      ['Date worked out', (when?.why ?? []).map(text).join('; ')],
      [
        'Place chosen',
        where
          .filter(({ role }) => role === 'at')
          .map(({ place, rule }) => text(`${place.name}: ${rule}`))
          .join('; '),
      ],
      ['Told in other articles too', event.sameAs?.map(text).join(', ') ?? null],
      ['Outcome proposed', event.outcome ? text(`${event.outcome.event}: ${event.outcome.why}`) : null],
      ['Link', record.link && `<${record.link}>`],
    ]),
  ]
}

/** "date ‘June 19–20’; place ‘Minsk’". */
function cuesIn({ evidence }: NewsEvent, article: Article | undefined): string {
  if (!article) return ''
  return evidence.cues
    .map((cue) => `${CUES[cue.field]} ‘${text(article.text.slice(cue.start, cue.end))}’`)
    .join('; ')
}

const CUES: Readonly<Record<Cue['field'], string>> = {
  theme: 'theme',
  when: 'date',
  where: 'place',
  actor: 'actor',
  status: 'status',
  type: 'type',
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
