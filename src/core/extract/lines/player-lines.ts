import type { Line } from './line';

/** Letters of such a line. */
const longest = 40;
/** How long a film is, which its player says: "Duration 2:07". */
const duration =
  /^(?:duration|durée|duración|duração|durata|varighet|varighed|kesto|duur|czas trwania|длительность|时长|時長|再生時間)\s?[:：]?\s?(?:\d{1,2}:)?\d{1,2}:\d\d$/;
/** What stands in the place of a player until it has loaded. */
const loading =
  /^(?:loading|caricamento(?: del)?|chargement(?: du)?|cargando(?: el)?|carregando(?: o)?|загрузка|ładowanie|načítání)\s(?:the |el |il |le |o )?(?:player|video|vidéo|lecteur|reproductor|lettore|плеера|видео|odtwarzacza|přehrávače)(?:\s?(?:…|\.{1,3}))?$/;

/** Cuts what a player says of itself: how long its film is, and that it is still loading. */
export function cutPlayerLines(lines: readonly Line[]): void {
  for (const line of lines)
    if (line.isFree && line.size <= longest && (duration.test(line.text) || loading.test(line.text)))
      line.cut('cleaning-rule');
}
