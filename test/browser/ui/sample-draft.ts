import type { RenderedField } from '../../../src/core/model';
import type { DraftView } from '../../../src/platform/protocol';

/** A draft with a field of every type, each origin once. */
export function sampleDraft(changes: Partial<DraftView> = {}): DraftView {
  return draftOf(englishFields, englishBody, changes);
}

/** An Arabic draft: right to left. */
export function arabicDraft(): DraftView {
  const fields = englishFields.map((field) =>
    field.key === 'title' ? { ...field, value: 'افتتاح المكتبة العامة الجديدة وسط المدينة' } : field,
  );
  return draftOf(fields, 'افتتحت البلدية **المكتبة** اليوم.\n\n- قاعة للقراءة\n- قاعة للأطفال\n', {
    lang: 'ar',
    dir: 'rtl',
  });
}

/** A draft whose title and path are longer than any window, without a place to break. */
export function longDraft(): DraftView {
  const title = `${'Donaudampfschifffahrtsgesellschaft'.repeat(8)} ${'very long headline '.repeat(20)}`;
  const fields = englishFields.map((field) => (field.key === 'title' ? { ...field, value: title } : field));
  const draft = draftOf(fields, `${'x'.repeat(2000)}\n\n\`\`\`\n${'y'.repeat(2000)}\n\`\`\`\n`);
  return { ...draft, file: { ...draft.file, path: `source/_posts/${'long-name-'.repeat(11)}.md` } };
}

/** A draft of the size of a long book chapter. */
export function hugeDraft(characters: number): DraftView {
  const paragraph =
    'A *paragraph* with **bold**, [a link](https://news.example/x) and `code`, as articles have them.\n\n';
  const draft = draftOf(englishFields, paragraph.repeat(Math.ceil(characters / paragraph.length)));
  // So is the start of a long body.
  return { ...draft, isBodyWhole: characters <= 300_000 };
}

const englishFields: RenderedField[] = [
  {
    key: 'title',
    type: 'text',
    value: 'City opens its new public library',
    origin: 'json-ld',
    approximate: false,
  },
  { key: 'categories', type: 'list', value: ['Culture', 'City'], origin: null, approximate: false },
  { key: 'author', type: 'text', value: 'Ada Moreau', origin: 'meta', approximate: false },
  { key: 'comments', type: 'boolean', value: false, origin: null, approximate: false },
  { key: 'date', type: 'datetime', value: '2024-03-05T09:24:18+08:00', origin: 'pattern', approximate: true },
  { key: 'updated', type: 'datetime', value: '2024-03-06', origin: 'microdata', approximate: false },
  { key: 'day', type: 'date', value: '2024-03-05', origin: 'url', approximate: false },
  { key: 'weight', type: 'number', value: 3, origin: 'site-rule', approximate: false },
  { key: 'description', type: 'text', value: null, origin: null, approximate: false },
];

const englishBody = `The **library** on Harbour Street opened its doors *today*, see [the plan](https://city.example/plan).

![The reading room in the morning](https://images.example/room.jpg)

## What is inside

- 40,000 books
- [x] a café
- a ~~dark~~ bright hall with H<sub>2</sub>O

> "We waited ten years," said the mayor.[^1]

| Floor | Rooms |
| --- | ---: |
| 1 | 4 |

\`\`\`js
const open = '09:00';
\`\`\`

<script>alert(1)</script> [bad](javascript:alert(1))

[^1]: In an interview.
`;

function draftOf(fields: RenderedField[], body: string, changes: Partial<DraftView> = {}): DraftView {
  const frontMatter = `---\n${fields.map(({ key, value }) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n\n`;
  return {
    id: 'draft-1',
    kind: 'article',
    url: 'https://news.example/library',
    siteName: 'The Harbour Post',
    lang: 'en',
    dir: 'ltr',
    statistics: { words: 1234, readingMinutes: 6, images: 1 },
    traits: [],
    pages: null,
    preset: 'hexo',
    presets: [
      { id: 'hexo', name: 'Hexo' },
      { id: 'obsidian', name: 'Obsidian' },
      { id: 'plain', name: 'Markdown' },
    ],
    destination: 'library',
    edits: { fields: {}, path: null },
    isBodyWhole: true,
    correction: null,
    rule: null,
    file: {
      path: 'source/_posts/2024-03-05-city-opens-its-new-public-library.md',
      frontMatter,
      fields,
      body,
      foot: '',
    },
    receipts: [],
    ...changes,
  };
}
