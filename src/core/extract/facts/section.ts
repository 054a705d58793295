import { property } from '../evidence/json-ld';
import { lowerCase } from '../lower-case';
import { readRegisteredHost } from '../registered-host';
import { cutText, squash } from '../text';
import { readParsely } from './bundled-metas';
import { chooseText, keepDistinct, type Choices } from './choice';
import { findArticleNode, readText } from './json-ld-article';
import { readSiteWords } from './site-words';
import { noCategory } from './tag-text';
import type { Story } from './story';

const longest = 100;
const noSection =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|首页|首頁|网站首页|主页|正文|您(?:现在|当前)?的位置|当前位置|位置|ホーム|トップ|홈|الرئيسية|خانه|главная|详情|文章详情|内容|\d+)[:：]?$/;

const metaNames = (
  'article:section og:article:section parsely-section mrf:sections mediator_theme news:section section sailthru.section ' +
  'dc.subject.section cxenseparse:section columnname'
).split(' ');

/** The part of the site or newspaper that the article stands in. */
export function readSection(story: Story, title: string): Choices<string> {
  const stated = readText(property(findArticleNode(story), 'articleSection'));
  const choices = [
    ...chooseText(stated, 'json-ld', 0.9),
    ...chooseText(story.metas.first(...metaNames), 'meta', 0.9),
    ...chooseText(readParsely(story.metas).section, 'meta', 0.9),
    ...chooseText(findCrumb(story, story.breadcrumb, title), 'dom', 0.75),
    ...chooseText(findCrumb(story, readTrail(story), title), 'pattern', 0.6),
  ];
  const cut = choices.map((choice) => ({ ...choice, value: tidySection(choice.value, story) }));
  return keepDistinct(cut, squash);
}

/** A section without the signs of its list, and once ("News - News"); `''`: it is the site's address or what nobody has filed. */
function tidySection(text: string, { address }: Story): string {
  const section = cutText(text, longest)
    .replace(/[\s,;:|>–—-]+$/, '')
    .replace(/^(.+)\s[-|]\s\1$/, '$1')
    .replace(noCategory, '');
  return section === readRegisteredHost(address.url) ? '' : section;
}

/** The last step of the breadcrumb that is neither the front page nor the article. */
function findCrumb(story: Story, steps: string[], title: string): string {
  const site = readSiteWords(story);
  const wanted = squash(title);
  const isSection = (step: string): boolean =>
    step.length <= 40 &&
    !noSection.test(lowerCase(step)) &&
    !site.isSite(step) &&
    !wanted.includes(squash(step)) &&
    !squash(step).includes(wanted);
  return steps.findLast(isSection) ?? '';
}

const above = 10;
const longestTrail = 120;
const step = /\s*(?:>|»|›|＞|→|>>)\s*/;

/** A breadcrumb that is only text: "您的位置：首页 > 新闻 > 社会 > 正文". */
function readTrail({ lines, at }: Story): string[] {
  const trails = lines
    .slice(Math.max(0, at - above), Math.max(0, at))
    .filter(({ text }) => text.length <= longestTrail)
    .map(({ text }) => text.split(step).map((each) => each.replace(/^.*[:：]\s*/, '').trim()));
  return trails.findLast((steps) => steps.length > 2) ?? [];
}
