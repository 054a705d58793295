import type { Guard } from './guard';

const everywhere =
  /[\\`*{}[\]<$^~@|"'&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|-(?=-)|(?<=-)-|\.(?=\.\.)|:(?=::)/gu;

/** A heading, a quote, an item, a definition, a title block, a numbered line or an example, where a block begins. */
const atStart = /^(?:[#>+:%=-]|\((?=\w+\)))|(?<=^\(?\w+)[.)](?=\s|$)/;

/**
 * Pandoc reads the texts of its metadata as Markdown (facts: formats A).
 * Addresses stay as they are: it makes no links of bare ones.
 */
export const pandoc: Guard = {
  text: (text) => text.replace(everywhere, '\\$&').replace(atStart, '\\$&'),
};
