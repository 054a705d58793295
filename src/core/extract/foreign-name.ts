/** What boxes of advertisements, teasers, writers and buttons are called. */
export const foreignName =
  /(?:^|[\s_-])(?:ads?|advert\w*|adv|sponsor\w*|promo\w*|teaser\w*|related|recommend\w*|author\w*|avatar\w*|byline\w*|bio|newsletter\w*|comments?|share\w*|sharing|social\w*|logos?|icons?|badge\w*|emoji|banner\w*|nav\w*|menu|footer|sidebar|signup|subscri\w*|popular|trending|more|read-?more|btn|(?:post|story|article|news)[_-]?cards?)(?:$|[\s_-])/i;
