/** The hundred commonest Chinese family names, which nine in ten people bear. */
const familyNames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱江尹薛闫段雷龙龍史黎贺賀陶顾顧毛郝龚龔邵万萬覃武钱錢戴严嚴莫孔向常贲';
const ending = /[（(〔【]\s?(\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{2,4}){0,3})\s?[）)〕】]$/u;

const reported =
  /[（(〔【]\s?(?<name>\p{Script=Han}{2,3})[\s\u3000]{1,2}\p{Script=Han}{2,4}(?:报道|報導|报导|综合报道)\s?[）)〕】]$/u;
const bare = /[[［]\s?(?<name>\p{Script=Han}{2,3})\s?[\]］]\s*(?:来源|來源)/u;

/** Names alone in brackets at the very end of an article, as Chinese papers sign: "（常书香 马丹阳）", "（姚峰 上海报道）"; `''`: none. */
export function findBracketedNames(line: string): string {
  const one = (reported.exec(line.trim()) ?? bare.exec(line))?.groups?.['name'] ?? '';
  if (one !== '' && familyNames.includes(one.charAt(0))) return one;
  const names = (ending.exec(line.trim())?.[1] ?? '').split(/[\s\u3000、]+/u);
  const areNames = names.every(
    (name) => name.length >= 2 && familyNames.includes(name.charAt(0)) && !noName.test(name),
  );
  return areNames ? names.join('、') : '';
}

const noName = /(?:完|图|文|注|片|版|讯|续|选|章|日报|新闻|资料|网|摄|社|报)$/u;
