import { joinNames } from './author-candidate';

const reporter =
  /^(?<name>\p{Script=Hangul}{2,4})\s?(?:(?:선임|인턴|수습|전문|객원)\s?)?기자(?:\s?[(/]?\s?[\w.-]{1,30}@[\w.-]{4,40}\)?)?$/u;

/** "민채린 기자 (…@…)", "백승우 기자 (…@…)": Korean reporters who have signed one below the other; `''`: no two have. */
export function findSignedTogether(lines: string[]): string {
  const names = lines.map((line) => reporter.exec(line)?.groups?.['name'] ?? '');
  const start = names.findIndex(
    (name, index) => name !== '' && ![name, '', undefined].includes(names[index + 1]),
  );
  const row = start < 0 ? [] : names.slice(start);
  const end = row.indexOf('');
  return joinNames([...new Set(end < 0 ? row : row.slice(0, end))]);
}

/** What Korean papers call a text by a guest, in brackets before its headline. */
const guestText =
  /^[[［【〈<]\s?(?:특별\s?)?(?:기고|칼럼|시론|독자투고|독자기고|기고문|오피니언|특별기고|외부기고|전문가\s?칼럼)\S{0,6}\s?[\]］】〉>]/u;
const callings =
  '(?:교수|대표|의원|회장|위원장?|소장|원장|변호사|작가|시인|이사장?|본부장|센터장|연구원|박사|목사|신부|스님|교사|학생|교장|총장|국장|과장|팀장|단장|사무관|주무관|경위|경감|경장|순경|칼럼니스트|평론가|노무사|세무사|의사|약사|관장|감독|사장)';
/** "윤석호 남도대 도시재생학과 교수", "남도대 교수 윤석호": a line of who the guest is. */
const guestLine = new RegExp(
  `^(?:▲\\s?)?(?:(?<name>\\p{Script=Hangul}{2,4})\\s?[/|·,]?\\s(?:[^.。?]{1,30}\\s?)?${callings}|(?!\\p{Script=Hangul}{2,4}\\s\\p{Script=Hangul}{2,4}$)[^.。?]{2,30}${callings}\\s(?<last>\\p{Script=Hangul}{2,4}))$`,
  'u',
);

/** Who has written what its headline calls a guest's text, of the lines beside it; `''`: it is none, or nobody is named. */
export function findGuest(headline: string, lines: string[]): string {
  if (!guestText.test(headline)) return '';
  const { name, last } = lines.map((line) => guestLine.exec(line)?.groups).find((found) => found) ?? {};
  return name ?? last ?? '';
}
