import type { SiteRule } from '../core/plugins';

const modules = import.meta.glob<SiteRule>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** The built-in rules, in alphabetical order of their ids: every other file of this folder is one. There may be none. */
export const siteRules: readonly SiteRule[] = Object.values(modules).sort((one, other) =>
  one.id < other.id ? -1 : 1,
);
