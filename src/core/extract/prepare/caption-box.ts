import { isCaptionName } from './caption-words';

/** What follows the name of a part in those of boxes: hashes, numbers, states, and words that say no more than that it is a box. */
const boxEnd =
  /(?:--.*|-sc-.*|__?(?=\D*\d)\w+|-\d+|[_-]*(?:[Tt]ext|[Ww]rap(?:per)?|[Cc]ontent|[Cc]ontainer|[Ii]nner|[Bb]ox|[Bb]ody|[Bb]lock|[Aa]rea|[Rr]oot|[Ii]nfo|[Ll]ine|[Rr]ow|[Tt]itle|[Cc]redit|[Cc]opyright|[Ss]ource|[Dd]esc(?:ription)?|[Oo]wner|[Ii]mg|[Ii]mage|[Ll]eft|[Rr]ight|[Cc]enter|[Bb]ottom|[Bb]elow|[Mm]obile|[Dd]esktop))$/;
const lastWord = /[_-]*[A-Z]?[a-z\d]*$/;
/** Characters of a name, and ends of it. */
const [longestName, mostEnds] = [80, 3];

/** Whether a box's class says so and no more: not `video-captions-explained`, which is about captions. */
export function isCaptionBox(className: string): boolean {
  if (!isCaptionName(className)) return false;
  return className.split(/\s+/).some((name) => {
    let own = name.slice(0, longestName);
    for (let ends = 0; ends <= mostEnds; ends++) {
      if (isCaptionName(own) && !isCaptionName(own.replace(lastWord, ''))) return true;
      own = own.replace(boxEnd, '');
    }
    return false;
  });
}
