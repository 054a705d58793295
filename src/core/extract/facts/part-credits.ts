/**
 * Labels of the line of facts below a headline, as Chinese offices and universities print them. A medium stands right before some:
 * "江报编辑：" is one label.
 */
const label =
  /(?:(?<=[\p{L}\p{M}\p{N}])(?=(?:来源|來源|文字|图片|摄影|責任編輯|责任编辑|责编|审核|作者|供稿|撰稿|初审|复审|终审|校对|点击|浏览|阅读|发布|信息来源|稿源)[^\s:：]{0,4}[:：])|(?<=\p{N}|[:：]\S{0,60}[\p{L}\p{M}])(?=(?:编辑|记者|記者|通讯员)[^\s:：]{0,4}[:：]))/gu;
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
  const parted = text.replace(label, '\u3000');
  return parted.length - text.length + 1 < fewest ? text : parted;
}
