import { expect, test } from 'vitest';
import type { PagePicture } from '../../../src/core/extract/blocks/page-blocks';
import { leadsElsewhere } from '../../../src/core/extract/pictures/among-texts';

test.each([
  ['https://news.test/index.php?eID=tx_cms_showpic&file=3813', false],
  ['https://news.test/bridge-large.jpg', false],
  ['#view-1', false],
  ['', false],
  ['https://news.test/index.php?eID=news&file=3813', true],
  ['https://news.test/tx_cms_showpic&how-to.html', true],
])('a picture that leads to "%s" leads to something else: %s', (target, answer) => {
  const picture: Pick<PagePicture, 'target'> = { target };
  expect(leadsElsewhere(picture)).toBe(answer);
});
