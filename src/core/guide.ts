/** Facts that a reader can show in the page, as a guide names them. */
export const pointableFacts = ['title', 'author', 'date', 'site', 'tags', 'image'] as const;

/** One of the closed list of facts that can be shown in the page. */
export type PointableFact = (typeof pointableFacts)[number];

/**
 * Where things stand in a page, said by its reader or by a rule of its site. Every selector is CSS, asked of the page itself
 * (not of shadow trees); what matches nothing is as if it were not said.
 */
export interface Guide extends Partial<Record<PointableFact, string>> {
  /** The article is what these match, in the page's order, and nothing else. Absent: what is found. `body`: the whole page. */
  content?: string[];
  /** Always of the article. Of nested boxes that are named, the innermost decides. */
  keep?: string[];
  /** Never of the article. */
  remove?: string[];
  /** IANA time zone of moments that are printed without one. */
  zone?: string;
  /** The link to the next page of an article in pages. */
  nextPage?: string;
}

/** A part of a guide. */
export type GuidePart = keyof Guide;

/** Parts of the guides that a page was read by and that matched nothing in it. */
export interface UnmatchedParts {
  correction: GuidePart[];
  rule: GuidePart[];
}

/** What stands where a guide says that a fact stands, as the page has it: one for each element. Untrusted. */
export interface PointedText {
  /** White space folded, at most 2,000 characters. */
  text: string;
  /** `datetime` or `content`: the machine's spelling of it. */
  machine?: string;
  /** Absolute address of the picture that the element is or holds. */
  picture?: string;
}
