/** What one of several who wrote is, as a pattern's source. */
export const colleagueRole = '(?:实习|實習|见习|見習|特约)?(?:记者|記者|实习生|實習生|通讯员|通訊員)';
/** For whom: "江边日报". */
export const medium = '\\p{Script=Han}{1,8}?(?:报|報|刊|社|台|网|網|周末|新闻|新聞|客户端|传媒)';
const possible = /记者|記者|实习生|實習生|通讯员|通訊員/;
const roles = new RegExp(
  `(?:^|[\\s\\u3000、，,;；/／|｜])(?!\\p{Script=Han}{0,8}(?:摄影|攝影|图片|圖片|视频|影像))\\p{Script=Han}{0,10}?${colleagueRole}[\\s\\u3000:：]{1,3}(?=\\p{Script=Han}{2,4}(?!\\p{L}))`,
  'gu',
);
const before = new RegExp(`^${colleagueRole}`, 'u');

/** "晚报记者 王明 实习生 李华": words between Chinese names that say what each of them is, as a sign that parts them. */
export function partRoles(text: string): string {
  return possible.test(text) ? text.replace(roles, '; ') : text;
}

/** A name without such a word right before it: "实习生李华"; `''`: it is nothing else. */
export function cutRole(name: string): string {
  return possible.test(name) ? name.replace(before, '') : name;
}

/** A pattern, as source, for the next of those who wrote together. `names`: the pattern of a list of names; `end`: what ends it. */
export function nextColleague(names: string, end: string): string {
  return `^[\\s\\u3000、，,；;/／|｜]{1,4}(?:${medium})?${colleagueRole}[\\s\\u3000:：]{0,4}${names}${end}`;
}
