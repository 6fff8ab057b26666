import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { openIcs } from '../../src/exports/ics'
import { writeWhole } from '../../src/exports/writing'
import { when } from '../made-up/events'
import { events, pack } from './pack'

const ics = writeWhole(openIcs, pack)
const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[])
const vevents = calendar.getAllSubcomponents('vevent')
const value = (index: number, name: string) => String(vevents[index]?.getFirstPropertyValue(name) ?? '')

test('another reader gets the dated events as whole days, the end not included', () => {
  expect(vevents.map((vevent) => new ICAL.Event(vevent).uid)).toEqual([
    'ev_0@dateline',
    'ev_2@dateline',
    'ev_3@dateline',
  ])
  expect(vevents.map((_, i) => [value(i, 'dtstart'), value(i, 'dtend')])).toEqual([
    ['2020-03-04', '2020-03-06'],
    ['2020-07-01', '2021-01-01'],
    ['2020-02-29', '2020-03-01'],
  ])
  expect(new ICAL.Event(vevents[0]!).startDate.isDate).toBe(true)
})

test('planned is tentative, denied is cancelled, nothing is busy', () => {
  expect(vevents.map((_, i) => value(i, 'status'))).toEqual(['CONFIRMED', 'TENTATIVE', 'CANCELLED'])
  expect(vevents.map((_, i) => value(i, 'transp'))).toEqual(Array(3).fill('TRANSPARENT'))
})

test('texts come back as they went in', () => {
  expect(value(0, 'summary')).toBe('@envoys, met "in" Bergen')
  expect(value(2, 'summary')).toBe(`${events[3]!.title} [denied or cancelled]`)
  expect(value(0, 'description')).toContain(`“${events[0]!.evidence.quote}”`)
  expect(value(0, 'location')).toBe('Bergen, Norway; Lima, Peru')
  expect(value(1, 'location')).toBe('Norway (northern; somewhere in it)')
  expect(value(2, 'geo')).toBe('60.39,5.32')
  expect(value(0, 'geo')).toBe('')
})

test('no line is longer than 75 bytes and none splits a character', () => {
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of ics.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/\p{Cs}/u)
  }
  expect(ics).not.toMatch(/[^\r]\n/)
})

test.each([
  ['before the year 1', when('-0043-03-15', '-0043-03-15', 'day')],
  ['undated', null],
])('%s is left out', (_, date) => {
  expect(writeWhole(openIcs, { ...pack, events: [{ ...events[0]!, when: date }] })).not.toContain('VEVENT')
})
