import { cleanText, cutText, decodeReferences } from '../text';

const longest = 100;

/** Signs between tags, but not those within brackets: "Elizabeth (Newark, NJ)". */
export const tagSeparator = /[,，、;；|](?![^(（]{0,80}[)）])/;

/** What systems write before a topic: "Category: News", "tag:Trains", "Topic/news", "NLP Category: Politics". */
const topical =
  /^(?:(?:nlp |sub-?)?(?:category|section)|subject|topic|tag|keyword|nlp entity tokens|breaking news)\s?[:/]\s?/i;
/** What they write before a value of their own: "displayType: listicle", "Page Type: Article", "WC: 0-999". */
const keyed =
  /^(?:(?:page |article |content )?(?:type|id)|articleid|day|time|wc|partner|language|locale|source|format|length|target|bx)[:/]/i;
/** The same, by its form: "contentId: …", "content-type: …", "ssts:news". */
const keyLike = /^(?:[a-z][a-z\d]*[A-Z_-][A-Za-z\d_-]*:|[a-z]+:(?=\S))/;
const machineWord =
  /^(?:category|post-?type|uncategori[sz]ed|unkategorisiert|non classé|sin categoría|senza categoria|未分类|未分類)$/i;
/** Numbers of things, keys with figures in them, words for programs: "type_news", "ISIN_US345", "@crime", "/article". */
const machineSign =
  /^[@/_[]|^\d{6,}$|^[\da-f]{8}-[\da-f-]{20,}$|^(?:type|channel|cat|content|page|article|site|ad|ctp|ems|[A-Z]{2})_|^[A-Z\d]+(?:_[A-Z\d]+)+$|_(?:video|feature|pick|top)$|\/[A-Z\d]{20,}$/;

/** A tag as its readers know it, without the signs around it; `''`: it is one for programs, which publishers leave among them. */
export function readTagText(part: string): string {
  const text = cleanText(decodeReferences(part))
    .replace(topical, '')
    .replace(/^[#"'“„«»‹›\s]+|(?<!\d)["'”“«»‹›\s]+$/gu, '');
  const isMachine = [machineWord, keyed, keyLike, machineSign].some((pattern) => pattern.test(text));
  return isMachine ? '' : cutText(text, longest);
}
