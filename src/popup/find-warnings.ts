import type { ArticleTrait } from '../core/model';
import type { DraftView } from '../platform/protocol';

/** The traits that a reader is warned of. That a text is an agency's is nothing to be warned of. */
export type Warning = Exclude<ArticleTrait, 'agency'>;

/** Fewer words are the beginning of an article rather than all of it. Subscribers see the whole of a page that calls itself closed. */
const stub = 160;

/** What to warn of before an article is saved, the gravest first and only one: they exclude each other. Of a selection nothing: the reader chose it. */
export function findWarnings({ kind, traits, statistics, pages }: DraftView): Warning[] {
  if (kind === 'selection') return [];
  const isStub = statistics.words < stub && pages === null;
  const order: Warning[] = ['login-page', 'error-page', 'list', 'live-blog'];
  const first = order.find((trait) => traits.includes(trait));
  if (first !== undefined) return [first];
  return isStub && traits.includes('paywalled') ? ['paywalled'] : [];
}
