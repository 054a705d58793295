import type { ArticleDate, FactName } from '../model';

/** What a variable can hold. A date keeps its precision and offset until a filter or a field spells it. */
export type TemplateValue = string | string[] | number | ArticleDate | null;

/** The name of a variable. */
export type VariableName = keyof typeof variables;

/** The value of every variable for one clip. */
export type TemplateValues = Record<VariableName, TemplateValue>;

/** What is known of a variable before there is a clip. */
interface Variable {
  type: 'text' | 'list' | 'number' | 'date';
  /** The fact it shows; `url` for what is read off the address, `null` for what comes from the settings or is counted. */
  fact: FactName | 'url' | null;
}

/** The variables of templates. The names are short ids: the options page explains each in the reader's language. */
export const variables = {
  title: { type: 'text', fact: 'title' },
  authors: { type: 'list', fact: 'authors' },
  byline: { type: 'text', fact: 'byline' },
  siteName: { type: 'text', fact: 'siteName' },
  section: { type: 'text', fact: 'section' },
  tags: { type: 'list', fact: 'tags' },
  categories: { type: 'list', fact: null },
  excerpt: { type: 'text', fact: 'excerpt' },
  lang: { type: 'text', fact: 'lang' },
  dir: { type: 'text', fact: 'dir' },
  url: { type: 'text', fact: 'url' },
  canonicalUrl: { type: 'text', fact: 'canonicalUrl' },
  domain: { type: 'text', fact: 'url' },
  published: { type: 'date', fact: 'published' },
  modified: { type: 'date', fact: 'modified' },
  clipped: { type: 'date', fact: null },
  leadImage: { type: 'text', fact: 'leadImage' },
  words: { type: 'number', fact: null },
  readingMinutes: { type: 'number', fact: null },
  kind: { type: 'text', fact: null },
} as const satisfies Record<string, Variable>;

/** The names of all variables, in the order in which they are shown. */
export const variableNames = Object.keys(variables) as VariableName[];

/** Whether a text names a variable. */
export function isVariable(name: string): name is VariableName {
  return Object.hasOwn(variables, name);
}

/** Whether a value holds nothing that could be shown. */
export function isEmpty(value: TemplateValue): boolean {
  if (value === null) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

/** A value as text: a list joined by `, `, a date as ISO 8601. */
export function toPlainText(value: TemplateValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? value.value : String(value);
}
