import { docusaurus } from './docusaurus';
import type { Guard } from './guard';
import { hugo } from './hugo';
import { pandoc } from './pandoc';
import { vitepress } from './vitepress';
import { zola } from './zola';

/** The guards by the name of the program that needs them. */
export const guards = { docusaurus, hugo, pandoc, vitepress, zola } satisfies Record<string, Guard>;

export type GuardName = keyof typeof guards;
