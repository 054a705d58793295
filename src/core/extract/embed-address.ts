/** Words in an address that say that something is made to be shown in other pages. */
const hosts = 'audio|podcasts?|videos?|embeds?|players?|widgets?|charts?|graphics?|maps?|datawrapper';
const paths =
  'embed(?:ded)?(?:player)?|players?|visuali[sz]ations?|widgets?|charts?|infographics?|maps/d|plugins/(?:post|video)';
const shown = `//(?:[^/?#]+\\.)?(?:${hosts})\\.[^/?#]+/|//[^/?#]+/(?:[^?#]*/)?(?:${paths})(?:[/.?_-]|$)|//[^?#]*[?](?:[^#]*&)?(?:src|type)=embed\\b`;
/** What also stands in frames and is no part of an article. */
const other =
  'adserver|\\bads?[./_-]|advert|doubleclick|syndication|newsletter|subscri|sign-?up|consent|captcha|comment|disqus|login|share|like\\.php';
/** As Readability itself has it (version 0.6.0). */
const videos =
  '//(?:www\\.)?(?:(?:dailymotion|youtube|youtube-nocookie|player\\.vimeo|v\\.qq)\\.com|(?:archive|upload\\.wikimedia)\\.org|player\\.twitch\\.tv)';

/**
 * The values of attributes by which a frame is told to show something that belongs to the article: films, as Readability knows
 * them, and charts, maps, sound and posts by what their addresses say.
 */
export const embedAddress = new RegExp(`${videos}|^(?!.*(?:${other}))(?:https?:)?(?:${shown})`, 'i');
