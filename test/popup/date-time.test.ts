import { afterEach, describe, expect, it } from 'vitest';
import { ownOffset, readDateTime, writeDateTime } from '../../src/popup/date-time';

describe('readDateTime', () => {
  it.each([
    ['2024-03-05', { day: '2024-03-05', time: null, offset: null }],
    ['2024-03-05T09:24:18+08:00', { day: '2024-03-05', time: '09:24:18', offset: '+08:00' }],
    ['2024-03-05T09:24', { day: '2024-03-05', time: '09:24:00', offset: null }],
    ['2024-03-05T09:24:18.123Z', { day: '2024-03-05', time: '09:24:18', offset: 'Z' }],
    ['2024-03-05 09:24:18 +0800', { day: '2024-03-05', time: '09:24:18', offset: '+0800' }],
  ])('parts %s', (text, parts) => expect(readDateTime(text)).toEqual(parts));

  it.each(['', 'yesterday', '5 March 2024', '2024-03', '2024-03-05T'])('leaves %j as text', (text) =>
    expect(readDateTime(text)).toBeNull(),
  );

  it('is put together again', () => {
    for (const text of [
      '2024-03-05',
      '2024-03-05T09:24:18+08:00',
      '2024-03-05T09:24:18Z',
      '2024-03-05T09:24:18',
    ]) {
      const parts = readDateTime(text);
      expect(parts && writeDateTime(parts)).toBe(text);
    }
  });
});

describe('ownOffset', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['Asia/Shanghai', '2024-07-01T12:00:00', '+08:00'],
    ['America/New_York', '2024-01-01T12:00:00', '-05:00'],
    ['America/New_York', '2024-07-01T12:00:00', '-04:00'],
    ['Asia/Kolkata', '2024-07-01T12:00:00', '+05:30'],
    ['America/St_Johns', '2024-01-01T12:00:00', '-03:30'],
    ['UTC', '2024-07-01T12:00:00', '+00:00'],
  ])('in %s at %s is %s', (name, local, offset) => {
    process.env['TZ'] = name;
    expect(ownOffset(local)).toBe(offset);
  });
});
