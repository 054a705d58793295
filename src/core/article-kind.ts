/** The parts that somebody who is no author can have in an article. */
export const contributorRoles = ['editor', 'photographer', 'translator', 'source', 'agency'] as const;

/** One of the closed list of parts. */
export type ContributorRole = (typeof contributorRoles)[number];

/** Somebody who is named beside the authors. */
export interface Contributor {
  role: ContributorRole;
  name: string;
}

/**
 * What kinds of page there are to be told of before one is saved. `paywalled`: the page says that it is not free to read, or its text
 * ends where it asks to pay or to register;
 * `agency`: a news agency's text; `live-blog`: grows while it is read; `list`: links to articles rather than one; `error-page`: says
 * that there is nothing here; `login-page`: asks to sign in.
 */
export const articleTraits = [
  'paywalled',
  'agency',
  'live-blog',
  'list',
  'error-page',
  'login-page',
] as const;

/** One of the closed list of traits. */
export type ArticleTrait = (typeof articleTraits)[number];
