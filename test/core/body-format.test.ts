import { expect, it } from 'vitest';
import { makeClip, renderFile } from '../../src/core/clip';
import { findPreset } from '../../src/presets';
import { presetWithChanges } from '../../src/settings/apply-preset';
import { defaults } from '../../src/settings/schema';
import { setSetting } from '../../src/settings/set-setting';
import { articleFromFragment } from '../../scripts/clip/fragment';

const html = '<p>a <b>b</b></p><ul><li>{{ x }}</li></ul><img src="/p.png">';
const options = {
  categories: [],
  sections: {},
  imageProxy: 'https://p.example/?',
  pinyin: null,
  timeZone: 'UTC',
};

it('the body is HTML, one block a line, after the same front matter when the settings say so', () => {
  const settings = setSetting(structuredClone(defaults), 'presets.hexo.body', 'html');
  const clip = makeClip(articleFromFragment(html, 'https://e.com/x'), {
    clippedAt: '2024-01-01T00:00:00.000Z',
  });
  const edits = { fields: {}, path: null };
  const plain = renderFile(clip, findPreset('hexo'), options, edits);
  const file = renderFile(
    clip,
    presetWithChanges(findPreset('hexo'), settings.presets['hexo']),
    options,
    edits,
  );
  expect(file.frontMatter).toBe(plain.frontMatter);
  expect(file.body).toBe(
    '<p>a <b>b</b></p>\n<ul>\n<li>&#123;&#123; x &#125;&#125;</li>\n</ul>\n<img src="https://p.example/?https://e.com/p.png">\n',
  );
});

it('refuses another format', () => {
  expect(() => setSetting(structuredClone(defaults), 'presets.hexo.body', 'pdf')).toThrow('settings-invalid');
});

it.each([
  ['hugo', 'a\n\n***\n\nb[^1]\n\n[^1]: One.\n'],
  ['obsidian', '***\n\na\n\n***\n\nb[^1]\n\n[^1]: One.\n'],
])('%s: a rule stands at an end of the body only where no other is beside it', (preset, body) => {
  const note = '<ol><li id="n"><p>One. <a href="#r">↩</a></p></li></ol>';
  const text = `<hr><p>a</p><hr><p>b<sup id="r"><a href="#n">1</a></sup></p><hr>${note}`;
  const clip = makeClip(articleFromFragment(text, 'https://e.com/x'), {
    clippedAt: '2024-01-01T00:00:00.000Z',
  });
  const file = renderFile(clip, findPreset(preset), options, { fields: {}, path: null });
  expect(file.body.replace('<!--more-->\n\n', '')).toBe(body);
});
