import { squash } from './extract/text';
import { findGuard } from './guard/find-guard';
import { elementOf, LightElement, LightText } from './light-tree';
import { toMarkdown } from './markdown/to-markdown';
import { writeHtml } from './markdown/write-html';
import type { Preset } from './plugins';
import { evaluateTemplate } from './template/evaluate';
import type { FilterTools } from './template/filters';
import { toPlainText, type TemplateValues } from './template/variables';

const separator = ' · ';

function isSame(one: string, other: string): boolean {
  return one === other || (squash(one) !== '' && squash(one) === squash(other));
}

/**
 * The line that names the source, below a rule, with the blank line before it and a line break at its end; empty where there is
 * none. It is made as a tree and written like the rest of the body, so that nothing in a value can be more than text. The first
 * part that says something is the link; parts that say nothing are left out.
 * @throws ClipError `template-invalid`
 */
export function renderSourceLine(preset: Preset, values: TemplateValues, tools: FilterTools): string {
  const parts = preset.sourceLine
    .split(separator)
    .map((part) => toPlainText(evaluateTemplate(part, values, tools).value).trim())
    // A site that is its own author is named once.
    .filter((part, index, all) => part !== '' && !all.slice(0, index).some((other) => isSame(other, part)));
  const [name, ...rest] = parts;
  if (name === undefined) return '';
  const root = new LightElement('div');
  root.appendChild(new LightElement('hr'));
  const line = root.appendChild(new LightElement('p'));
  const link = line.appendChild(elementOf('a', name));
  link.setAttribute('href', toPlainText(values.canonicalUrl) || toPlainText(values.url));
  if (rest.length > 0) line.appendChild(new LightText(rest.map((part) => separator + part).join('')));
  if (preset.body === 'html') return `${writeHtml(root)}\n`;
  const written = `${toMarkdown(root, { imageProxy: '', flavour: preset.flavour })}\n`;
  const { body: guard } = findGuard(preset.guard);
  return `\n${guard === undefined ? written : guard(written)}`;
}
