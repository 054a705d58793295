/** The two browsers' ways to a shadow root that its page keeps closed. */
interface ShadowRootAccess {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/**
 * The shadow root of an element, open or closed, as extensions are allowed to see it.
 * Written without the polyfill, since it goes into the script that is injected into pages.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const chromium = (globalThis as ShadowRootAccess).chrome?.dom;
  if (chromium !== undefined)
    return element instanceof HTMLElement ? chromium.openOrClosedShadowRoot(element) : null;
  const firefox: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  return firefox instanceof ShadowRoot ? firefox : null;
}
