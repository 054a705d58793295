import { expect, test } from 'vitest';
import { describeReport } from '../../../scripts/clip/describe-report';

test('a report names the reason, the sum, the text and the place', () => {
  const text = describeReport({
    isModelSetAside: true,
    counts: { cut: 1, outside: 0 },
    removed: [{ path: 'body > p', reason: 'block-model', text: 'Share this', score: -120 }],
    rejected: [
      {
        fact: 'title',
        value: 'Home',
        origin: 'meta',
        reason: 'less-trusted',
        detail: 'the name of the site',
      },
    ],
  });
  expect(text).toBe(
    'The block model would have left next to nothing: it was set aside.\n' +
      'block-model (-120): Share this\n    body > p\ntitle not Home (meta): the name of the site\n',
  );
});
