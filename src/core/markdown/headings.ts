/** The names of headings, the highest first. */
export const headings = 'h1 h2 h3 h4 h5 h6'.split(' ');
