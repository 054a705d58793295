/** Labels of the line of facts below a headline, as Chinese offices and universities print them, each with what makes it another. */
const label =
  /(?:(?:稿件|图片|信息|新闻|文章|本文|资料)?(?:来源|來源|作者)|(?:责任|責任|值班|文字|图片|视觉|美术|执行)?(?:编辑|編輯)|责编|(?:文字|摄影|特约|实习|见习|本报|本刊|首席)?(?:记者|記者|通讯员)|文字|图片|摄影|审核|供稿|撰稿|初审|复审|终审|校对|点击|浏览|阅读|发布|稿源)[^\s:：]{0,4}[:：]/gu;
/** Before those of people a medium can stand: "江报编辑：" is one label, but behind a number or what another label says. */
const ofPeople = /^(?:编辑|編輯|记者|記者|通讯员)/;
const behindValue = /(?:\p{N}|[:：]\S{0,60})$/u;
/** Labels from which on it is such a line, and its longest. */
const [fewest, longest] = [3, 300];

/** Signs that no such line has. */
const sentence = /[。，！？“”]/;

/**
 * A line whose labels are glued to what stands before them, since only boxes part them ("来源：教务处文字：王明图片：李华"), with blanks
 * before the labels; any other line as it is.
 */
export function partCredits(text: string): string {
  if (text.length > longest || sentence.test(text) || text.split(/[:：]/).length <= fewest) return text;
  const isGlued = (found: string, before: string): boolean =>
    /[\p{L}\p{M}\p{N}]$/u.test(before) && (!ofPeople.test(found) || behindValue.test(before));
  const parted = text.replace(label, (found: string, at: number) =>
    isGlued(found, text.slice(0, at)) ? `\u3000${found}` : found,
  );
  return parted.length - text.length + 1 < fewest ? text : parted;
}
