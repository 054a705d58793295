import browser from 'webextension-polyfill';

/**
 * How many elements of a tab's page each list of selectors matches, by name: an element that several match counts once, a selector that
 * the page does not understand matches nothing. `null`: the tab cannot be read.
 */
export async function countMatches(
  tabId: number,
  selectors: Record<string, string[]>,
): Promise<Record<string, number> | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: countInPage,
      args: [selectors],
    });
    return isCounts(answer?.result) ? answer.result : null;
  } catch {
    return null;
  }
}

/** Serialised and run in the page's isolated world: it may use nothing from this module. */
function countInPage(selectors: Record<string, string[]>): Record<string, number> {
  const find = (selector: string): Element[] => {
    try {
      return [...Document.prototype.querySelectorAll.call(document, selector)];
    } catch {
      return [];
    }
  };
  const counts = Object.entries(selectors).map(([name, list]) => [
    name,
    new Set(list.flatMap((selector) => find(selector))).size,
  ]);
  return Object.fromEntries(counts) as Record<string, number>;
}

function isCounts(value: unknown): value is Record<string, number> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((count) => typeof count === 'number')
  );
}
