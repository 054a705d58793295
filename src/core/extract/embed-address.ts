import Readability from '@mozilla/readability/Readability.js';

/** Words in an address that say that something is made to be shown in other pages. */
const hosts = 'audio|podcasts?|videos?|embeds?|players?|charts?|graphics?|maps?|datawrapper';
const paths =
  'embed(?:s|ded)?(?:player)?|players?|visuali[sz]ations?|widgets?|charts?|infographics?|maps/d|plugins/(?:post|video)';
const shown = `//(?:[^/?#]+\\.)?(?:${hosts})\\.[^/?#]+/|//[^/?#]+/(?:[^?#]*/)?(?:${paths})(?:[/.?_-]|$)|//[^?#]*[?](?:[^#]*&)?(?:src|type)=embed\\b`;
/** What also stands in frames and is no part of an article. */
const other =
  'adserver|\\bads?[./_-]|advert|/widgets?/affiliate/|doubleclick|syndication|newsletter|subscri|sign-?up|consent|captcha|comment|disqus|login|share|like\\.php';
/** Films, as Readability itself knows them. Its types do not name its patterns. */
const { videos } = (Readability.prototype as unknown as { REGEXPS: { videos: RegExp } }).REGEXPS;

/**
 * The values of attributes by which a frame is told to show something that belongs to the article: films, as Readability knows
 * them, and charts, maps, sound and posts by what their addresses say.
 */
export const embedAddress = new RegExp(`${videos.source}|^(?!.*(?:${other}))(?:https?:)?(?:${shown})`, 'i');
