import type { Evidence } from '../evidence/evidence';
import { property } from '../evidence/json-ld';
import { lowerCase } from '../lower-case';
import { cutText, squash } from '../text';
import { chooseText, keepDistinct, type Choices } from './choice';
import { findArticleNode, readText } from './json-ld-article';
import { readSiteWords } from './site-words';

const longest = 100;
const noSection =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|首页|首頁|网站首页|主页|正文|您(?:现在|当前)?的位置|当前位置|位置|ホーム|トップ|홈|الرئيسية|خانه|главная|详情|文章详情|内容)[:：]?$/;

const metaNames = [
  'article:section',
  'parsely-section',
  'sailthru.section',
  'dc.subject.section',
  'cxenseparse:section',
  'columnname',
] as const;

/** The part of the site or newspaper that the article stands in. */
export function readSection(evidence: Evidence, title: string): Choices<string> {
  const stated = readText(property(findArticleNode(evidence), 'articleSection'));
  const choices = [
    ...chooseText(stated, 'json-ld', 0.9),
    ...chooseText(evidence.metas.first(...metaNames), 'meta', 0.9),
    ...chooseText(findCrumb(evidence, title), 'dom', 0.75),
  ];
  const cut = choices.map((choice) => ({ ...choice, value: cutText(choice.value, longest) }));
  return keepDistinct(cut, squash);
}

/** The last step of the breadcrumb that is neither the front page nor the article. */
function findCrumb(evidence: Evidence, title: string): string {
  const site = readSiteWords(evidence);
  const wanted = squash(title);
  const isSection = (step: string): boolean =>
    step.length <= 40 &&
    !noSection.test(lowerCase(step)) &&
    !site.isSite(step) &&
    !wanted.includes(squash(step)) &&
    !squash(step).includes(wanted);
  return evidence.breadcrumb.findLast(isSection) ?? '';
}
