import type { Guard } from './guard';

/** Pandoc reads the texts of its metadata as Markdown (facts: formats A). */
export const pandoc: Guard = {
  text: (text) => text.replace(/[\\`*_{}[\]<>()#$^~@|"'!&=:%+-]|\.(?=\.\.)/g, '\\$&'),
};
