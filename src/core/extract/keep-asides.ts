/** Readability takes every `aside` out. Those that preparation marked are parts of the text: they become plain boxes before it looks. */
export function keepMarkedAsides(root: Element): void {
  for (const aside of Array.from(root.querySelectorAll('aside[type]'))) {
    const box = aside.ownerDocument.createElement('div');
    for (const { name, value } of Array.from(aside.attributes)) box.setAttribute(name, value);
    while (aside.firstChild !== null) box.appendChild(aside.firstChild);
    aside.parentNode?.replaceChild(box, aside);
  }
}
