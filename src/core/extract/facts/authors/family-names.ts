/** The hundred commonest Chinese family names, which nine in ten people bear. */
const familyNames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱江尹薛闫段雷龙龍史黎贺賀陶顾顧毛郝龚龔邵万萬覃武钱錢戴严嚴莫孔向常';
const noName = /(?:完|图|文|注|片|版|讯|续|选|章|日报|新闻|资料|网|摄|社|报)$/u;

/** Whether a Chinese word begins with a family name. */
export function hasFamilyName(word: string): boolean {
  return word !== '' && familyNames.includes(word.charAt(0));
}

/** Whether a Chinese word is likely a person's name: it begins with a family name and does not end as words about texts do. */
export function isFamilyNamed(word: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(word) && hasFamilyName(word) && !noName.test(word);
}
