import { expect, test } from 'vitest';
import { completeLanguages } from '../../../src/core/extract/facts/dates/month-names';
import { readMonth } from '../../../src/core/extract/facts/dates/months';

test.each([...completeLanguages])('our own table has every month of %s that Intl has', (language) => {
  for (const month of ['long', 'short'] as const)
    for (const options of [{ month }, { month, day: 'numeric' } as const]) {
      const tag = `${language}-u-ca-gregory-nu-latn`;
      const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2023, index, 15));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        expect(readMonth(name, language), name).toEqual({ month: index + 1, calendar: 'gregorian' });
      }
    }
});
