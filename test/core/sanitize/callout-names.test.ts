import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { kindOf } from '../../../src/core/sanitize/callouts/kinds';
import { markCallouts } from '../../../src/core/sanitize/callouts/mark';

const box =
  /^(?:markdown-alert|callout|admonition|admonitionblock|theme-admonition|custom-block|starlight-aside|notecard|bs-callout|confluence-information-macro|kg-callout-card|callout-block|hint|gb-hint|docs-callout)$/;
const named =
  /^(?:markdown-alert|callout|admonition|theme-admonition|alert|custom-block|starlight-aside|notecard|bs-callout|confluence-information-macro|kg-callout-card|hint|is|type)[-_]{1,2}(?:type-)?([a-z]+)$/;

/** The kind of a box whose words name none, each class asked by the patterns. */
function slowKind(name: string, data: string | null): string | null {
  const classes = name.split(/\s+/).filter((each) => each !== '');
  const words = [data ?? '', ...classes.map((each) => named.exec(each.toLowerCase())?.[1] ?? each)];
  const kind = words.map(kindOf).find((found) => found !== null) ?? null;
  if ((data ?? '') !== '' || classes.some((each) => box.test(each.toLowerCase()))) return kind ?? 'note';
  const isAlert = classes.includes('alert') && classes.some((each) => each.startsWith('alert-'));
  return classes.length <= 3 && isAlert ? kind : null;
}

const part = fc.constantFrom(
  ...'alert callout Callout admonition kg-callout-card hint is type note Note info red warning text box x - -- _ __ ---'.split(
    ' ',
  ),
);
const className = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

test('the classes of boxes say what they said one by one', () => {
  const pages = fc.array(
    fc.record({
      name: fc.array(className, { maxLength: 4 }).map((classes) => classes.join(' ')),
      data: fc.option(fc.constantFrom('', 'tip', 'other'), { nil: null }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(pages, fc.boolean(), (boxes, isRead) => {
      const { body } = parseHtml('');
      for (const { name, data } of boxes) {
        const element = body.appendChild(body.ownerDocument.createElement('div'));
        element.textContent = 'Words.';
        if (name !== '') element.setAttribute('class', name);
        if (data !== null) element.setAttribute('data-callout', data);
      }
      markCallouts(body, isRead ? boxes.flatMap(({ name }) => name.split(' ')) : null);
      expect(Array.from(body.children, (each) => each.getAttribute('type'))).toEqual(
        boxes.map(({ name, data }) => {
          const kind = slowKind(name, data);
          return kind === null ? null : `callout-${kind}`;
        }),
      );
    }),
    { numRuns: 500 },
  );
});
