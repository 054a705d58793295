import { readRegisteredHost } from '../registered-host';
import { cleanText, squash } from '../text';

const front = /^https?:\/\/(?:www\.)?([^/?#]+)\/?$/;
const mostRead = 12;
const most = 3;

/** Words around the name of the site: "到本报首页", "Logo The Courier", "Back to the homepage". */
const lead =
  /^(?:返回到?|回到|回|到|去|进入|访问|欢迎来到|(?:logo|startseite|home|homepage)(?:[:\s]+(?:of|von|der|des|de)(?=\s)|[:\s])\s?|(?:go|back|return)\s(?:to\s)?(?:the\s)?|link to|zurück zur?\s|zur?\s|retour à\s|©\s)/i;
const tail =
  /\s*[-–|:]?\s*(?:网站首页|官网首页|首页|首頁|主页|主頁|のトップページ|home\s?page|home|startseite|logo)$/i;
/** What the front page is called on any site. For lower case. */
export const frontPage = /^(?:start(?:seite|page)?|home(?:page)?|overview|übersicht)$/;
/** What such links say instead of a name. */
const noName =
  /^(?:网站|網站|本站|官网|上一页|中文版|index|front|front page|main|news|top stories|latest|english|deutsch|español|français|login|log in|sign in|anmelden|abo|mobile|other|other editions|nachrichten|aktuell(?:es)?|nieuws|naujienos|haberler|zprávy|hírek|стартовая|accueil|à la une|inicio|início|inicial|principal|portada|hlavní stránka|ana sayfa|trang chủ|početna|ホーム|トップ|トップページ|홈|الرئيسية|الصفحة الرئيسية|صفحه اصلی|خانه|главная|click here|skip.*|menu|menü|image|img|site)?$/;

/**
 * What the links to the front page of the whole site call it: logos, first steps of breadcrumbs, "back to …". Those that
 * the host holds go first, then the commonest; `url`: the page's own address.
 */
export function readHomeNames(copy: Document, url: string): string[] {
  const site = readRegisteredHost(url);
  if (site === '') return [];
  const counts = new Map<string, number>();
  let read = 0;
  const ending = [site, `${site}/`].map((end) => `a[href$=${JSON.stringify(end)}]`).join();
  for (const link of Array.from(copy.querySelectorAll(ending))) {
    if (read === mostRead) break;
    const host = front.exec(link.getAttribute('href') ?? '')?.[1];
    if (host !== site) continue;
    read++;
    const name = cleanName(readLabel(link));
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rank = ([name, count]: [string, number]): number => count + (isInHost(name, site) ? mostRead : 0);
  return [...counts]
    .sort((one, other) => rank(other) - rank(one))
    .slice(0, most)
    .map(([name]) => name);
}

function readLabel(link: Element): string {
  const text = cleanText((link.textContent ?? '').slice(0, 200));
  if (text !== '') return text;
  const image = link.getElementsByTagName('img')[0];
  return cleanText(image?.getAttribute('alt') ?? '') || cleanText(link.getAttribute('title') ?? '');
}

function cleanName(label: string): string {
  const name = label
    .replace(lead, '')
    .replace(tail, '')
    .replace(/\slogo(?!\S)/i, '')
    .trim();
  return name.length < 2 ||
    name.length > 30 ||
    /[:：]/.test(name) ||
    frontPage.test(name.toLowerCase()) ||
    noName.test(name.toLowerCase()) ||
    !(/[a-zA-Z\u4e00-\u9fa5]/.test(name) || /\p{L}/u.test(name))
    ? ''
    : name;
}

/** "The Portugal News" of a host that begins with `theportugalnews`. */
function isInHost(name: string, host: string): boolean {
  const word = squash(name);
  const own = squash(host);
  return word.length >= 3 && (own.includes(word) || word.includes(squash(host.split('.')[0] ?? '')));
}
