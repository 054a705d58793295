import type { Story } from './story';

/** Where agencies print their sign: "BERLIN (dpa) –", "（中央社記者…". The sign is the first group. */
const patterns = [
  /^\p{Lu}[^()（）]{1,40}[(（](dpa|AFP|AP|Reuters|APA|ANSA|EFE|Europa Press|EUROPA PRESS|Lusa|LUSA|sda|SDA|Keystone-SDA|TT|NTB|Ritzau|STT|PAP|ČTK|TASR|SITA|MTI|HINA|Tanjug|Xinhua|TASS|Kyodo|Yonhap|PTI|ANI|IANS|UPI|Bernama|ANTARA|VNA|WAM|SPA|AA|DHA|İHA)[^()（）]{0,30}[)）]\s*[-–—.:]/u,
  /^[(（〔【]?(新华社|新華社|中新社|中新网|中央社|共同社|法新社|路透社|美联社|美聯社|朝中社|韩联社|韓聯社)[^，。]{0,24}(?:[电電讯訊]|\d{1,2}日)/u,
  /^[[(【](共同|時事|ロイター|AFP＝時事|共同通信)[^\])】]{0,20}[\])】]/u,
  /^\((?:[^()]{2,12}[=＝])?(연합뉴스|뉴시스|뉴스1)\)/u,
];
const opening = { lines: 15, longerThan: 60, most: 2 };

/** What stands behind a place that a text opens with: "LISBON, Portugal —", "Lisbon (AP)", "Lisbon - ". */
const behindPlace = /^(?:, [^.!?,–—:-]{2,25})?\s*(?:[–—]|-\s|[(（]\p{L}{2,12}[)）])/u;

/** Whether a text opens with a word as the place that it comes from. */
export function isOpeningPlace(story: Story, word: string): boolean {
  return firstParagraphs(story).some(
    (text) =>
      text.slice(0, word.length).toLowerCase() === word.toLowerCase() &&
      behindPlace.test(text.slice(word.length)),
  );
}

/** The agency that the first paragraph opens with, as printed; `null`: none. */
export function findDateline(story: Story): string | null {
  for (const text of firstParagraphs(story))
    for (const pattern of patterns) {
      const agency = pattern.exec(text)?.[1];
      if (agency !== undefined) return agency;
    }
  return null;
}

function firstParagraphs({ lines, at }: Story): string[] {
  return lines
    .slice(Math.max(at, 0), Math.max(at, 0) + opening.lines)
    .filter((line) => !line.isSide && line.text.length > opening.longerThan)
    .slice(0, opening.most)
    .map((line) => line.text);
}
