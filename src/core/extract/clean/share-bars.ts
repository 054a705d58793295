import { linkDensity } from './link-density';

const shareName =
  /(?:^|[\s_-])(?:share|sharing|sharebar|social|addtoany|addthis|sns|follow-?us|bdshare|jiathis)(?:$|[\s_-])/i;
const longest = 200;

/** Drops rows of share buttons: a short box that is named after sharing and is links or list items throughout. */
export function dropShareBars(content: Element): void {
  for (const box of Array.from(content.querySelectorAll('div, ul, section, aside, p, span'))) {
    if (!shareName.test(`${box.getAttribute('class') ?? ''} ${box.id}`)) continue;
    const text = (box.textContent ?? '').trim();
    if (text.length <= longest && (text === '' || linkDensity(box) > 0.5)) box.remove();
  }
}
