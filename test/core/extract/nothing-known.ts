import type { Known } from '../../../src/core/extract/known';

/** Of a page that declares nothing of its article. */
export const nothingKnown: Known = {
  title: '',
  squashedTitle: '',
  names: [],
  summaries: [],
  pictures: [],
  url: '',
  host: '',
};
