import type { ContentSample } from './evidence/content-sample';
import type { Evidence } from './evidence/evidence';
import { lowerCase } from './lower-case';

/** What a page is that is no article at all. */
export type OtherPage = 'error-page' | 'login-page';

/** Characters of prose from which on a page says more than that it has nothing to say. */
const thin = 600;
/** Longer headlines are sentences about something. */
const longestHeadline = 60;

/** Numbers of errors count at either end of a headline, words anywhere in a short one. */
const errorNumber =
  /^(?:(?:http|error|fehler|erreur|错误|錯誤|エラー|ошибка)[ :]*)?(?:40[0134]|410|451|50[0234])(?:[.!]?$| ?[|\-–—:]| (?:error|not found|internal|forbidden|unauthori[sz]ed|gone|bad|service|gateway|page))|(?:^|[ :\-–—|])(?:error|fehler|erreur|ошибка) ?(?:40[034]|410|50[0234])$|^(?:.{1,30}[|\-–—] ?)404$/;

const errorWords = new RegExp(
  [
    '\\b(?:page|file|article|story|document|site)(?: was| is| could)? not (?:be )?found\\b',
    '^not found\\b',
    "can(?:’|')?t (?:find|be found)|couldn(?:’|')?t find (?:that|this|the) page",
    "page (?:does not|doesn(?:’|')t) exist|page (?:is not|isn(?:’|')t|no longer) available|no longer available",
    '^(?:access denied|forbidden|bad gateway|gateway time-?out|service unavailable|internal server error)$',
    '^just a moment|are you (?:a robot|human)|verify (?:that )?you are (?:a )?human|security check$',
    '(?:页面|頁面|网页|網頁|文章|内容|內容).{0,6}(?:不存在|找不到|未找到|已删除|已被删除|已刪除|丢失|丟失|走丢)',
    '(?:找不到|未找到)(?:该|該|您|你|此|这|這)?.{0,6}(?:页面|頁面|网页|網頁|页|頁|文章)|访问的(?:页面|网页)|^(?:出错了|错误页面|访问出错|页面出错)',
    'ページ.{0,6}(?:見つかりません|存在しません|ありません)|お探しのページ|ページは削除',
    '페이지를 찾을 수 없|존재하지 않는 페이지|요청하신 페이지',
    'seite (?:wurde )?(?:leider )?nicht (?:mehr )?(?:gefunden|verfügbar|vorhanden)|seite existiert nicht|zugriff verweigert',
    "page (?:introuvable|non trouvée|inexistante)|page n(?:’|')existe (?:pas|plus)|accès refusé",
    'página (?:no encontrada|no existe|não encontrada|não existe)|no (?:se )?(?:ha )?encontr(?:ado|ó) la página',
    'pagina (?:non trovata|inesistente|niet gevonden|bestaat niet)',
    'sidan (?:hittades inte|kunde inte hittas|finns inte)|siden (?:blev ikke fundet|ble ikke funnet|finnes ikke|findes ikke)|fant ikke siden',
    'sivua ei löyt|stránka (?:nebyla )?nenalezena|stránka (?:sa )?nenašla|nie znaleziono strony|strona nie (?:została znaleziona|istnieje)',
    'страница не (?:найдена|существует)|сторінк[ау] не знайдено|sayfa bulunamadı|az oldal nem található|pagina nu (?:a fost găsită|există)',
    'الصفحة (?:غير موجودة|التي تبحث)|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد|trang không (?:tồn tại|tìm thấy)|không tìm thấy trang|halaman tidak ditemukan|ไม่พบหน้า',
  ].join('|'),
);

const loginWords =
  /^(?:please )?(?:sign|log)[ -]?in(?: or (?:register|sign up|create (?:an )?account))?(?: to (?:continue|your account|read.{0,24}))?[.!]?$|^(?:user |member |account |subscriber )?log[ -]?in(?: page)?$|^(?:bitte )?(?:anmelden|anmeldung|einloggen|melden sie sich an)$|^(?:connexion|se connecter|connectez-vous|identifiez-vous)$|^(?:iniciar sesión|inicia sesión|acceder|inicio de sesión|accedi|entrar|fazer login|iniciar sessão|inloggen|logga in|logg inn|log ind|kirjaudu(?: sisään)?|zaloguj(?: się)?|logowanie|přihlášení|přihlásit(?: se)?|bejelentkezés|autentificare|giriş(?: yap)?|вход|войти|вхід|увійти|تسجيل الدخول|đăng nhập|masuk|เข้าสู่ระบบ)$|^(?:用户|用戶|会员|會員|账号|帳號|密码|请先|請先)?(?:登录|登錄|登入)(?:页面|页|中心|[/|、]注册)?$|^(?:会員)?ログイン(?:ページ|画面)?$|^로그인(?:하기| 페이지)?$/;

/** What stands between a page's own title and its site's. */
const tail = /\s+[|\-–—·•:»]\s+|[|｜_丨]|\s*[-–—]\s*/;

/**
 * What a page is when it is no article: one that says that there is nothing here, or that asks to sign in; `null`: it is neither, or
 * may be an article. An article about such pages says more than they do, or declares itself.
 * @param content Of what was found for the article; `null`: nothing was.
 */
export function readPageKind(
  page: Pick<Evidence, 'documentTitle' | 'lines' | 'metas' | 'jsonLd' | 'asksPassword'>,
  content: ContentSample | null,
): OtherPage | null {
  if (isArticle(page) || !isThin(content)) return null;
  const headlines = readHeadlines(page);
  if (headlines.some((line) => errorNumber.test(line) || errorWords.test(line))) return 'error-page';
  const isLogin = headlines.some((line) => loginWords.test(line));
  if (isLogin && (page.asksPassword || content === null || content.text.trim().length < thin / 3))
    return 'login-page';
  return page.asksPassword && content === null ? 'login-page' : null;
}

function isArticle({ jsonLd, metas }: Pick<Evidence, 'metas' | 'jsonLd'>): boolean {
  if (jsonLd.articles.length > 0) return true;
  return metas.first('og:type') === 'article' || metas.first('article:published_time') !== '';
}

/** Next to no prose, or links to what else there is to read. */
function isThin(content: ContentSample | null): boolean {
  if (content === null) return true;
  const { letters, all } = content.links;
  const linked = letters.reduce((sum, each) => sum + each, 0);
  return content.text.trim().length < thin || (linked > 0 && linked >= all * 0.6);
}

/** The page's title, whole and in its parts, and its first headings, in lower case. */
function readHeadlines({ documentTitle, lines }: Pick<Evidence, 'documentTitle' | 'lines'>): string[] {
  const headings = lines.filter(({ name }) => /^h[12]$/.test(name)).slice(0, 3);
  const texts = [documentTitle, ...documentTitle.split(tail), ...headings.map(({ text }) => text)];
  return texts
    .map((text) => lowerCase(text).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.length <= longestHeadline);
}
