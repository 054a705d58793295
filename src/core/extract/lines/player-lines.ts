import type { Line } from './line';

/** Letters of such a line. */
const longest = 60;
/** How long a film is, which its player says: "Duration 2:07". */
const duration =
  /^(?:duration|durée|duración|duração|durata|varighet|varighed|kesto|duur|czas trwania|длительность|时长|時長|再生時間)\s?[:：]?\s?(?:\d{1,2}:)?\d{1,2}:\d\d$/;
/** What stands in the place of a player until it has loaded. */
const loading =
  /^(?:loading|caricamento(?: del)?|chargement(?: du)?|cargando(?: el)?|carregando(?: o)?|загрузка|ładowanie|načítání)\s(?:the |el |il |le |o )?(?:player|video|vidéo|lecteur|reproductor|lettore|плеера|видео|odtwarzacza|přehrávače)(?:\s?(?:…|\.{1,3}))?$/;

/** What stands there until readers agree to be counted. */
const asking =
  /^(?:請|请)?(?:先)?同意.{0,20}(?:隱私|隐私|cookie).{0,12}(?:才能|即可|以).{0,8}(?:聽|听|播放|朗[讀读])/;

/** Cuts what a player says of itself: how long its film is, that it is still loading, and what it asks. */
export function cutPlayerLines(lines: readonly Line[]): void {
  for (const line of lines)
    if (
      line.isFree &&
      line.size <= longest &&
      [duration, loading, asking].some((pattern) => pattern.test(line.text))
    )
      line.cut('cleaning-rule');
}
