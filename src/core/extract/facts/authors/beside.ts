import type { EndLine } from '../../evidence/ending';
import type { Credit } from '../credits/read-credits';
import type { PageState } from '../page-state';

/** What names authors besides the page's own lines and marks. */
export interface Beside {
  /** The last lines of the content, where papers name their authors. */
  ending: EndLine[];
  /** Who the article's lines say did what. */
  credits: readonly Credit[];
  state: PageState | null;
  /** The part of the site that the article stands in. */
  section: string | undefined;
}
