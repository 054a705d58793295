import { hasFamilyName, isFamilyNamed } from './family-names';

const ending = /[（(〔【]\s?(\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{2,4}){0,3})\s?[）)〕】]$/u;

/** A line of nothing but such names: "（松浦奈美、石原潤）". */
const japanese = /^[（(【](\p{Script=Han}{2,5}(?:、\p{Script=Han}{2,5}){1,3})[）)】]$/u;

const reported =
  /[（(〔【]\s?(?<name>\p{Script=Han}{2,3})[\s\u3000]{1,2}\p{Script=Han}{2,4}(?:报道|報導|报导|综合报道)\s?[）)〕】]$/u;
const bare = /[[［]\s?(?<name>\p{Script=Han}{2,3})\s?[\]］]\s*(?:来源|來源)/u;

/** "（三笠支局 幌内慎吾）": where or for what part of a Japanese paper somebody writes; those of a picture desk took the pictures. */
const bureau =
  /[（(](?!写真|映像)[\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?:支局|総局|支社|本社|通信部|通信局|報道部|社会部|経済部|政治部|文化部|運動部|国際部|特派員|編集委員|論説委員)[\s\u3000・]{1,2}(?!発表|調査|調べ|提供|撮影|取材)(?<name>\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6})(?<![部課局班室長係先])[）)]$/u;

/** "…と話した。（小野寺 真希）": family and given name of who has written the Japanese text before it. */
const spaced =
  /[\p{Script=Hiragana}\p{Script=Katakana}][^（(]{0,60}[。」』]\s?[（(](?!(?:\p{Script=Han}{2}[部局課]|写真|撮影|提供|発表|構成|担当|協力|出典|敬称|終わり|おわり|つづく|以上|文責)[\s\u3000])(?<name>\p{Script=Han}{1,3}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}]{1,3})(?<![部課局班室長係先名年月日円点者]|提供|撮影|担当|参照|省略|編集|作成|調べ)[）)]$/u;

/** "…が開かれた。（赤穂谷哲也）": a name of four letters and more, as hardly another word in brackets has. */
const unspaced =
  /[\p{Script=Hiragana}\p{Script=Katakana}][^（(]{0,60}[。」』]\s?[（(](?<name>\p{Script=Han}{4,6})(?<![部課局班室長係先会委社市県区町村所署店校院省庁党学課者員社法等中上下年月日円点提供撮影担当参照省略編集作成発表談話続報共同通信時事既報関連記事]|[写連一二三四五六七八九十]\p{Script=Han})[）)]$/u;

/** Names alone in brackets at the very end of an article, as Chinese papers sign: "（常书香 马丹阳）", "（姚峰 上海报道）"; `''`: none. */
export function findBracketedNames(line: string): string {
  const several = (japanese.exec(line.trim())?.[1] ?? '').split('、');
  if (several.length > 1 && several.some((name) => name.length === 4)) return several.join('、');
  const one = (reported.exec(line.trim()) ?? bare.exec(line))?.groups?.['name'] ?? '';
  const writer = bureau.exec(line.trim())?.groups?.['name'] ?? '';
  if (writer !== '') return writer;
  const whole = (spaced.exec(line.trim()) ?? unspaced.exec(line.trim()))?.groups?.['name'] ?? '';
  if (whole !== '') return whole;
  if (one !== '' && hasFamilyName(one)) return one;
  const names = (ending.exec(line.trim())?.[1] ?? '').split(/[\s\u3000、]+/u);
  return names.every(isFamilyNamed) ? names.join('、') : '';
}
