import { hasFamilyName, isFamilyNamed } from './family-names';

const ending = /[（(〔【]\s?(\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{2,4}){0,3})\s?[）)〕】]$/u;

const reported =
  /[（(〔【]\s?(?<name>\p{Script=Han}{2,3})[\s\u3000]{1,2}\p{Script=Han}{2,4}(?:报道|報導|报导|综合报道)\s?[）)〕】]$/u;
const bare = /[[［]\s?(?<name>\p{Script=Han}{2,3})\s?[\]］]\s*(?:来源|來源)/u;

/** Names alone in brackets at the very end of an article, as Chinese papers sign: "（常书香 马丹阳）", "（姚峰 上海报道）"; `''`: none. */
export function findBracketedNames(line: string): string {
  const one = (reported.exec(line.trim()) ?? bare.exec(line))?.groups?.['name'] ?? '';
  if (one !== '' && hasFamilyName(one)) return one;
  const names = (ending.exec(line.trim())?.[1] ?? '').split(/[\s\u3000、]+/u);
  return names.every(isFamilyNamed) ? names.join('、') : '';
}
