import { grouped } from './en-counts'
const n = (count: number) => grouped(count)

/** What the page says of servers that answer for the collection. */
export const asking = {
  source: (host: string) =>
    `Answers come from ${host}: what you filter, search and open is asked there, and nowhere else.`,
  slow: (host: string, answered: number, asked: number) =>
    `Waiting for ${host}: ${n(answered)} of ${n(asked)} answers are here.`,
  slowHere: (answered: number, asked: number) => `Working: ${n(answered)} of ${n(asked)} answers are here.`,
  /** Of files beside the page. */
  damaged: 'Part of the data could not be read.',
  progress: 'Answers that are here',
  stop: 'Stop',
  again: 'Ask again',
  before: 'Some of what the page shows is from before.',
  failed: {
    unreachable: 'Part of the data is out of reach.',
    refused: 'The server does not allow this question.',
    'too much':
      'This asks for more than the server gives at once (rows, time, memory, or questions a minute): filter more closely, or wait a minute.',
    changed: 'The collection has been replaced by a newer one.',
    broken: 'The server could not answer.',
    aborted: 'The question was taken back.',
    stopped: 'Stopped.',
  },
  /** Where there is nothing of before. */
  none: 'Nothing can be shown until it answers.',
  manyValues: (count: number) => `The ${n(count)} most frequent are listed here; find any other by its name.`,
}
