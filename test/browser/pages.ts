import type { ExtraPage } from '../../scripts/serve-sample.mjs';

/** What a made-up story is made of. */
export interface Story {
  title: string;
  /** Goes into the head as it is. */
  head?: string;
  /** Stands before the article. */
  before?: string;
  /** Stands after the article. */
  after?: string;
  headers?: Record<string, string>;
}

const sentences = [
  'The council met on a wet Thursday, and for once nobody asked for the windows to be closed.',
  'A number was read out, then read out again, and then written on the board so that it could be looked at.',
  'By the time the lamps were lit, the vote had been put off twice and the tea had gone cold.',
  'Those who had come for the music stayed for the argument, which was better attended.',
];

/** A news page with an article of eight paragraphs, under an address of its own, so that no two journeys share a draft. */
export function newsPage({ title, head = '', before = '', after = '', headers = {} }: Story): ExtraPage {
  const paragraphs = Array.from({ length: 8 }, (_, index) => {
    const start = sentences[index % sentences.length] ?? '';
    return `<p id="p${index + 1}">Paragraph ${index + 1}. ${start} ${sentences.join(' ')}</p>`;
  });
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${before}<article><h1>${title}</h1>${paragraphs.join('\n')}</article>${after}</body></html>`;
  return { body, headers };
}

/** A page of about as many bytes, nearly all of it one article. */
export function bigPage(title: string, bytes: number): ExtraPage {
  const paragraph = `<p>${sentences.join(' ')}</p>\n`;
  return newsPage({
    title,
    after: `<article>${paragraph.repeat(Math.ceil(bytes / paragraph.length))}</article>`,
  });
}

/** A PDF of one empty sheet. */
export function pdf(): ExtraPage {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return { body: text, type: 'application/pdf' };
}
