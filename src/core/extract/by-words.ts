/** How a byline begins, in lower case: the alternatives of a pattern. */
export const byWords = 'by|von|par|por|di|door|av|af|od|от';
