import type { Credit } from '../credits/read-credits';
import type { PageState } from '../page-state';

/** What names authors besides the page's own lines and marks. */
export interface Beside {
  /** The last lines of the content, where papers name their authors. */
  ending: string[];
  /** Who the article's lines say did what. */
  credits: readonly Credit[];
  state: PageState | null;
}
