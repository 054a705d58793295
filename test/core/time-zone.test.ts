import { describe, expect, it } from 'vitest';
import { addOffset, toZone } from '../../src/core/time-zone';

describe('toZone', () => {
  it.each([
    ['2022-02-21T02:24:18Z', 'Asia/Shanghai', '2022-02-21T10:24:18+08:00'],
    ['2022-02-20T18:30:00.999Z', 'Asia/Kolkata', '2022-02-21T00:00:00+05:30'],
    ['2024-03-10T07:30:00Z', 'America/New_York', '2024-03-10T03:30:00-04:00'],
    ['2024-03-10T06:59:59Z', 'America/New_York', '2024-03-10T01:59:59-05:00'],
    ['2022-02-21T02:24:18Z', 'UTC', '2022-02-21T02:24:18+00:00'],
    ['2022-06-30T23:00:00Z', 'Pacific/Kiritimati', '2022-07-01T13:00:00+14:00'],
  ])('%s in %s', (instant, zone, expected) => {
    expect(toZone(instant, zone)).toBe(expected);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => toZone('2022-02-21T02:24:18Z', 'Mars/Base')).toThrow('settings-invalid: Mars/Base');
  });
});

describe('addOffset', () => {
  it.each([
    ['2022-02-21T09:24', 'Asia/Shanghai', '2022-02-21T09:24:00+08:00'],
    ['2024-07-01T09:24:05', 'America/New_York', '2024-07-01T09:24:05-04:00'],
    ['2024-01-01T09:24:05', 'America/New_York', '2024-01-01T09:24:05-05:00'],
    ['2024-03-10T23:30:00', 'America/New_York', '2024-03-10T23:30:00-04:00'],
    ['2022-02-21T09:24:00+02:00', 'Asia/Shanghai', '2022-02-21T09:24:00+02:00'],
    ['2022-02-21', 'Asia/Shanghai', '2022-02-21'],
    ['soon', 'Asia/Shanghai', 'soon'],
  ])('%s in %s', (text, zone, expected) => {
    expect(addOffset(text, zone)).toBe(expected);
  });
});
