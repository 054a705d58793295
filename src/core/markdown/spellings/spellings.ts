import type { Spelling } from '../spelling';
import { commonMark } from './common-mark';
import { docusaurus } from './docusaurus';
import { hugo } from './hugo';
import { kramdown } from './kramdown';
import { outline } from './outline';
import { pandoc } from './pandoc';
import { vitepress } from './vitepress';

/** The spellings by name. */
export const spellings = {
  commonMark,
  docusaurus,
  hugo,
  kramdown,
  outline,
  pandoc,
  vitepress,
} satisfies Record<string, Spelling>;

export type SpellingName = keyof typeof spellings;
