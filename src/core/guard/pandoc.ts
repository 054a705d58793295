import type { Guard } from './guard';

const everywhere =
  /[\\`*{}[\]<$^~@|"']|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|-(?=-)|(?<=-)-|\.(?=\.\.)|:(?=::)/gu;

/** A heading, a quote, an item, a definition, a title block, a numbered line or an example, where a block begins. */
const atStart = /^(?:[#>+:%=-]|\((?=\w+\)))|(?<=^\(?\w+)[.)](?=\s|$)/;

/**
 * Pandoc reads the texts of its metadata as Markdown (facts: formats A).
 * It makes no links of bare addresses, so that they need no care of their own: signs like `~` are escaped in them too, `&` only
 * where a character's name follows.
 */
export const pandoc: Guard = {
  text: (text) => text.replace(everywhere, '\\$&').replace(atStart, '\\$&'),
};
